import type { Actor } from '../../kernel/policy';
import type { PeopleDirectory } from '../people';
import type { Asker, Hand } from './question';
import type { PersonView } from './views';

interface HandPorts {
  readonly people: PeopleDirectory;
}

/** How the actor stands in the audit: the asker without her name. */
export async function handOf(
  { people }: HandPorts,
  actor: Actor,
  asker: Pick<Asker, 'personId'> | undefined
): Promise<Hand> {
  if (asker?.personId === actor.id) return { kind: 'asker' };
  return { kind: 'person', ...(await personOf({ people }, actor.id)) };
}

/** A person by name; an account that is gone keeps its id and has none. */
export async function personOf({ people }: HandPorts, personId: string): Promise<PersonView> {
  return { personId, name: (await people.byId(personId))?.name ?? '' };
}

/** Whether two steps are one person's. */
export function isSameHand(one: Hand, other: Hand): boolean {
  if (one.kind !== 'person' || other.kind !== 'person') return one.kind === other.kind;
  return one.personId === other.personId;
}
