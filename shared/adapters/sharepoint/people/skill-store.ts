import type { SPFI } from '@pnp/sp';
import type { Kept, Skill, SkillStore } from '../../../domain/people';
import { isThresholdError } from '../list-threshold';
import { anyOf } from '../questions/titled-items';
import { peopleColumns as columns } from '../schema/people-names';
import type { WatchedList } from './people-changes';
import { createPeopleRecords, kept } from './people-records';
import { readSkill, skillRow } from './read-skill';

export interface WatchedSkillStore extends SkillStore {
  readonly watched: WatchedList<Skill>;
}

const idOf = ({ id }: Skill): string => id;

/**
 * Skills in the list of the service. It is filtered by what few have: a person, something to tell; if
 * even that should meet more than 5,000 items, the list is walked. Days are never a filter: the list
 * is read in the order of the day on which each is to be asked about.
 * @param sp bound to the hub's site, with the hub's own rights: people have none here
 */
export function createSkillStore(sp: SPFI, listPath: string): WatchedSkillStore {
  const { items, ...records } = createPeopleRecords<Skill>({
    ...{ sp, listPath, source: 'sharepoint skills', idOf, rowOf: skillRow, read: readSkill },
    columns: [columns.state],
  });

  const those = async (
    filter: string,
    keeps: (skill: Skill) => boolean,
    most: number
  ): Promise<readonly Kept<Skill>[]> => {
    try {
      return once((await items.find(filter, most)).map(kept));
    } catch (error) {
      if (!isThresholdError(error)) throw error;
      return once((await items.walk({ keeps, most })).map(kept));
    }
  };

  return {
    ...records,
    ofPerson: (personId) => {
      const id = personId.toLowerCase();
      return those(anyOf(columns.personId, [id]), (skill) => skill.personId === id, Infinity);
    },
    withNews: (most) => those(`${columns.news} gt 0`, ({ news }) => news.length > 0, most),
    async dueBy(day, most) {
      const order = { column: columns.dueOn, ascending: true };
      const isDue = ({ state, dueOn }: Skill): boolean =>
        state === 'confirmed' && dueOn !== undefined && dueOn <= day;
      const found = await items.walk({ order, most, keeps: isDue, ends: (one) => !isDue(one) });
      return once(found.map(kept));
    },
  };
}

/** Two who claimed the same at once: one of them counts, and the list is read from the newest. */
function once(found: readonly Kept<Skill>[]): readonly Kept<Skill>[] {
  return [...new Map(found.map((one) => [idOf(one.value), one])).values()];
}
