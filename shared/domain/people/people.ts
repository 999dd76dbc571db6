import type { Actor } from '../../kernel/policy';
import type { Person, PersonWhoKnows } from './person';
import { whoKnows, type KnowPorts, type KnowQuestion } from './who-knows';

/** Who works where, and who knows what. Each method throws HubError when what it asks does not answer. */
export interface People {
  /** People who may know something, with why; the surest first. */
  whoKnows(question: KnowQuestion): Promise<readonly PersonWhoKnows[]>;
  /** People by name, any part of it, accents apart. */
  findByName(input: { readonly name: string; readonly most?: number }): Promise<readonly Person[]>;
}

const usualMost = 5;
const shortestName = 2;

/** Binds the use cases to their adapters, and then to who asks. Guests see nobody. */
export function createPeople(ports: KnowPorts): (actor: Actor) => People {
  return (actor) => {
    const isStaff = actor.roles.some((role) => role !== 'Guest');
    return {
      whoKnows: (question) => (isStaff ? whoKnows(ports, question) : Promise.resolve([])),
      async findByName({ name, most = usualMost }) {
        if (!isStaff || name.trim().length < shortestName) return [];
        const found = await ports.directory.search(name, most);
        return found.filter(({ isActive, isGuest }) => isActive && !isGuest);
      },
    };
  };
}
