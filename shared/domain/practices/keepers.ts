import type { Person } from '../people';
import type { Practice } from './practice';
import type { PracticePorts } from './step';
import { tieOf } from './ties';

type Ports = Pick<PracticePorts, 'actors'>;

/**
 * Who is told of what a practice needs: the KM team, and where all of it is bound to the author, the
 * specialists of the theme.
 * @returns ids of people
 */
export async function keepersOf(ports: Ports, practice: Practice): Promise<readonly string[]> {
  const team = independent(await ports.actors.peopleOf('KMTeam'), practice);
  return team.length > 0 ? team : specialistsOf(ports, practice);
}

/** Those who answer for one of the practice’s themes and are independent of its author. */
export async function specialistsOf(
  { actors }: Ports,
  practice: Practice
): Promise<readonly string[]> {
  const found = await Promise.all(
    practice.content.themeKeys.map((themeKey) => actors.specialistsOf(themeKey))
  );
  return independent(found.flat(), practice);
}

/** Being told judges nothing, so offices are looked at and projects are not. */
function independent(people: readonly Person[], practice: Practice): readonly string[] {
  const able = people.filter(
    ({ id, isActive, isGuest, missionKey }) =>
      isActive &&
      !isGuest &&
      tieOf(id, { projectCodes: [], ...(missionKey ? { missionKey } : {}) }, practice) === undefined
  );
  return [...new Set(able.map(({ id }) => id))];
}
