import { createMemoryPeopleLists } from '../../../shared/adapters/memory/memory-people-records';
import type { PeopleStores } from '../../../shared/adapters/sharepoint/people/people-stores';
import {
  twinId,
  type Kept,
  type Profile,
  type Records,
  type Skill,
  type StaffRecord,
  type TwinDecision,
} from '../../../shared/domain/people';
import type { LocalSite } from '../../surfaces/cli/local-site';
import { openPracticesSite, sitePath } from '../practices/practices-site';
import { contact, newId, profile, record, skill, storesOf } from './people-site';

let site: LocalSite;

beforeAll(async () => {
  site = await openPracticesSite();
}, 60_000);
afterAll(() => site.close());

const openings: readonly [string, () => PeopleStores][] = [
  ['memory', () => createMemoryPeopleLists()],
  ['SharePoint', () => storesOf(site)],
];

/** One kind of record, with one that is new and another state of the same. */
interface Kind<T> {
  readonly of: (stores: PeopleStores) => Records<T>;
  readonly fresh: () => T;
  readonly changed: (value: T) => T;
  readonly idOf: (value: T) => string;
}

function kind<T>(one: Kind<T>): Kind<unknown> {
  return one as unknown as Kind<unknown>;
}

const kinds: readonly [string, Kind<unknown>][] = [
  [
    'profiles',
    kind<Profile>({
      of: ({ profiles }) => profiles,
      fresh: () => profile(),
      changed: (value) => ({ ...value, about: 'Otra cosa', availability: { kind: 'limited' } }),
      idOf: ({ personId }) => personId,
    }),
  ],
  [
    'skills',
    kind<Skill>({
      of: ({ skills }) => skills,
      fresh: () => skill(),
      changed: (value) => ({ ...value, state: 'due', news: [] }),
      idOf: ({ id }) => id,
    }),
  ],
  [
    'records of human resources',
    kind<StaffRecord>({
      of: ({ staff }) => staff,
      fresh: () => record(),
      changed: ({ leftOn: _, ...value }) => ({ ...value, unit: 'Salud' }),
      idOf: ({ personId }) => personId,
    }),
  ],
  [
    'decisions about two accounts',
    kind<TwinDecision>({
      of: ({ twins }) => twins,
      fresh: () => ({
        ...{ id: twinId(newId(), newId()), verdict: 'same', keepId: 'kept' },
        ...{ decidedBy: 'km', at: '2026-11-24T13:00:00.000Z' },
      }),
      changed: ({ keepId: _, ...value }) => ({ ...value, verdict: 'different' }),
      idOf: ({ id }) => id,
    }),
  ],
];

const value = <T>(kept: Kept<T> | 'conflict'): T => {
  if (kept === 'conflict') throw new Error('conflict');
  return kept.value;
};

describe.each(openings)('in %s', (_, open) => {
  describe.each(kinds)('%s', (__, { of, fresh, changed, idOf }) => {
    const list = (): Records<unknown> => of(open());

    test('come back as they were kept, alone and among all', async () => {
      const records = list();
      const one = fresh();
      const saved = await records.save(one);
      expect(value(saved)).toEqual(one);
      expect(await records.get(idOf(one))).toEqual(saved);
      expect(await records.get(newId())).toBeUndefined();
      expect(await records.all()).toContainEqual(saved);
    });

    test('change under their version, and only under it', async () => {
      const records = list();
      const one = fresh();
      const first = await records.save(one);
      if (first === 'conflict') throw new Error(first);
      const second = await records.save(changed(one), first.version);
      expect(value(second)).toEqual(changed(one));
      expect(await records.save(one, first.version)).toBe('conflict');
      expect((await records.get(idOf(one)))?.value).toEqual(changed(one));
    });

    test('are not added over what is there, nor changed where nothing is', async () => {
      const records = list();
      const one = fresh();
      await records.save(one);
      expect(await records.save(changed(one))).toBe('conflict');
      expect(await records.save(fresh(), '"1"')).toBe('conflict');
      expect((await records.get(idOf(one)))?.value).toEqual(one);
    });

    test('of two who add the same at once, one alone is told that it is kept', async () => {
      const records = list();
      const one = fresh();
      const both = await Promise.all([records.save(one), records.save(changed(one))]);
      const [winner, ...others] = both.filter((saved) => saved !== 'conflict');
      expect(others).toEqual([]);
      expect(await records.get(idOf(one))).toEqual(winner);
      const all = (await records.all()).filter((kept) => idOf(kept.value) === idOf(one));
      expect(all).toEqual([winner]);
    });

    test('of two who save at once, one wins and the other is told', async () => {
      const records = list();
      const one = fresh();
      const first = await records.save(one);
      if (first === 'conflict') throw new Error(first);
      const both = await Promise.all([
        records.save(changed(one), first.version),
        records.save(one, first.version),
      ]);
      const winners = both.filter((saved) => saved !== 'conflict');
      expect(winners).toHaveLength(1);
      expect(await records.get(idOf(one))).toEqual(winners[0]);
    });

    test('are gone when they are removed, and can be added again', async () => {
      const records = list();
      const one = fresh();
      await records.save(one);
      await records.remove(idOf(one));
      expect(await records.get(idOf(one))).toBeUndefined();
      await records.remove(idOf(one));
      expect(value(await records.save(changed(one)))).toEqual(changed(one));
    });
  });
});

describe('what somebody has changed by hand', () => {
  const edit = async (list: string, title: string, text: string): Promise<void> => {
    const { sp } = site.connection();
    const items = sp.web.getList(`${sitePath}/Lists/${list}`).items;
    const [item] = await items.filter(`Title eq '${title}'`)<readonly { Id: number }[]>();
    const { items: again } = sp.web.getList(`${sitePath}/Lists/${list}`);
    await again.getById(item?.Id ?? 0).update({ HubPeopleRecord: text });
  };

  test('is no profile where it cannot be read, and nobody’s work is written over', async () => {
    const { profiles } = storesOf(site);
    const one = profile();
    await profiles.save(one);
    await edit('HubPeopleProfiles', one.personId, '{"personId":');
    expect(await profiles.get(one.personId)).toBeUndefined();
    expect(await profiles.save(one)).toBe('conflict');
  });

  test('is hidden where it does not say that it is shown', async () => {
    const { profiles, skills } = storesOf(site);
    const [one, known] = [profile(), skill({ isHidden: false })];
    await profiles.save(one);
    await skills.save(known);
    await edit('HubPeopleProfiles', one.personId, JSON.stringify({ personId: one.personId }));
    const { isHidden: _, ...open } = known;
    await edit('HubPeopleSkills', known.id, JSON.stringify(open));
    expect((await profiles.get(one.personId))?.value.hidden).toContain('about');
    expect((await profiles.get(one.personId))?.value.consentAt).toBeUndefined();
    expect((await skills.get(known.id))?.value.isHidden).toBe(true);
  });
});

describe('a line that breaks after SharePoint has taken it', () => {
  afterEach(() => site.admin('PUT', '/faults', []));
  const breakOnce = (list: string) =>
    site.admin('PUT', '/faults', [
      {
        match: { method: 'POST', path: list },
        effect: { reset: true, afterwards: true },
        times: 1,
      },
    ]);

  test('leaves one profile, and whoever tries again is told that it is there', async () => {
    const { profiles } = storesOf(site);
    const one = profile();
    await breakOnce('HubPeopleProfiles');
    await expect(profiles.save(one)).rejects.toMatchObject({ name: 'HubError' });
    expect(await profiles.save(one)).toBe('conflict');
    expect((await profiles.get(one.personId))?.value).toEqual(one);
    const all = (await profiles.all()).filter((kept) => kept.value.personId === one.personId);
    expect(all).toHaveLength(1);
  });

  test('leaves one contact', async () => {
    const { contacts } = storesOf(site);
    const one = contact();
    await breakOnce('HubPeopleContacts');
    await contacts.add(one).catch(() => undefined);
    expect(await contacts.add(one)).toEqual(one);
    expect(await contacts.madeBy(one.askerId, 10)).toHaveLength(1);
  });
});
