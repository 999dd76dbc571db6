import type { PersonChoice } from './api';
import type { Workbench } from './workbench';

const MOST = 8;

/** Colleagues by words of their names; guests see nobody's name but those in a record. */
export async function findPeople(
  { ports, actor }: Workbench,
  words: string
): Promise<readonly PersonChoice[]> {
  const isStaff = actor.roles.some((role) => role !== 'Guest');
  if (!isStaff || words.trim().length < 2) return [];
  const found = await ports.people.search(words.slice(0, 100), MOST);
  return found
    .filter(({ isActive, isGuest }) => isActive && !isGuest)
    .map(({ id, name, post, mission }) => ({
      personId: id,
      name,
      ...(post === undefined ? {} : { post }),
      ...(mission === undefined ? {} : { mission }),
    }));
}
