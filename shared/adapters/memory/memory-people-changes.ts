import type { PeopleChanges, PeoplePorts } from '../../domain/people';

/** The lists of people. */
export type PeopleLists = Pick<PeoplePorts, 'profiles' | 'skills' | 'staff' | 'contacts' | 'twins'>;

/** Which record of which list was saved or taken out, in order. */
export type ChangeLog = { readonly list: keyof PeopleLists; readonly id: string }[];

/** More are no less than everything. */
const mostChanges = 500;

/** What has changed in lists in memory, by a log that they write. */
export function createMemoryPeopleChanges(
  { profiles, skills, staff, contacts, twins }: PeopleLists,
  log: ChangeLog
): PeopleChanges {
  const mark = (): string => String(log.length);
  return {
    mark: () => Promise.resolve(mark()),
    async since(before) {
      const reached = mark();
      const news = log.slice(Number(before));
      const idsOf = (list: keyof PeopleLists): readonly string[] => [
        ...new Set(news.filter((one) => one.list === list).map(({ id }) => id)),
      ];
      if (news.length > mostChanges) return undefined;
      const look = async <T>(
        list: keyof PeopleLists,
        get: (id: string) => Promise<T | undefined>
      ): Promise<{ readonly there: readonly T[]; readonly gone: readonly string[] }> => {
        const ids = idsOf(list);
        const found = await Promise.all(ids.map(get));
        return {
          there: found.flatMap((one) => (one === undefined ? [] : [one])),
          gone: ids.filter((_, place) => found[place] === undefined),
        };
      };
      const valueIn =
        <T>(records: { get(id: string): Promise<{ readonly value: T } | undefined> }) =>
        async (id: string): Promise<T | undefined> =>
          (await records.get(id))?.value;
      const ofProfiles = await look('profiles', valueIn(profiles));
      const ofSkills = await look('skills', valueIn(skills));
      return {
        mark: reached,
        profiles: ofProfiles.there,
        skills: ofSkills.there,
        staff: (await look('staff', valueIn(staff))).there,
        contacts: (await look('contacts', (id) => contacts.get(id))).there,
        twins: (await look('twins', valueIn(twins))).there,
        ...{ goneProfiles: ofProfiles.gone, goneSkills: ofSkills.gone },
      };
    },
  };
}
