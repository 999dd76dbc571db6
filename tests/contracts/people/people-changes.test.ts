import { createMemoryPeopleLists } from '../../../shared/adapters/memory/memory-people-records';
import {
  createPeopleStores,
  type PeopleStores,
} from '../../../shared/adapters/sharepoint/people/people-stores';
import { createRequestBundle } from '../../../shared/adapters/sharepoint/request-bundle';
import {
  twinId,
  type Kept,
  type PeopleChanged,
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
afterEach(() => site.admin('PUT', '/faults', []));

/** As the service has it. */
const service = (): PeopleStores => {
  const { sp, gate } = site.connection();
  return createPeopleStores(sp, sitePath, createRequestBundle({ sp, gate }));
};

const openings: readonly [string, () => readonly [PeopleStores, PeopleStores]][] = [
  [
    'memory',
    () => {
      const lists = createMemoryPeopleLists();
      return [lists, lists];
    },
  ],
  ['SharePoint', () => [service(), storesOf(site)]],
];

const nothing = {
  ...{ profiles: [], skills: [], staff: [], contacts: [], twins: [] },
  ...{ goneProfiles: [], goneSkills: [] },
};

const value = <T>(kept: Kept<T> | 'conflict'): Kept<T> => {
  if (kept === 'conflict') throw new Error('conflict');
  return kept;
};
const since = async ({ changes }: PeopleStores, mark: string): Promise<PeopleChanged> => {
  const changed = await changes.since(mark);
  if (!changed) throw new Error('too much');
  return changed;
};

describe.each(openings)('what has changed in %s', (_, open) => {
  test('is nothing as long as nothing was saved', async () => {
    const [here] = open();
    const mark = await here.changes.mark();
    const first = await since(here, mark);
    expect(first).toEqual({ mark: first.mark, ...nothing });
    expect(await since(here, first.mark)).toEqual(first);
  });

  test('comes as it is now, of every list, once, whoever saved it', async () => {
    const [here, there] = open();
    const mark = await here.changes.mark();
    const [one, known, hr, turned] = [profile(), skill(), record(), contact()];
    const decision: TwinDecision = {
      ...{ id: twinId(newId(), newId()), verdict: 'different', decidedBy: 'km' },
      at: '2026-11-24T13:00:00.000Z',
    };
    const { version } = value(await there.profiles.save(one));
    await there.profiles.save({ ...one, about: 'Otra cosa' }, version);
    await there.skills.save(known);
    await there.staff.save(hr);
    await there.contacts.add(turned);
    await there.contacts.save({ ...turned, outcome: 'useful' });
    await there.twins.save(decision);
    const changed = await since(here, mark);
    expect(changed).toEqual({
      ...{ ...nothing, mark: changed.mark, profiles: [{ ...one, about: 'Otra cosa' }] },
      ...{ skills: [known], staff: [hr], contacts: [{ ...turned, outcome: 'useful' }] },
      twins: [decision],
    });
    expect(await since(here, changed.mark)).toEqual({ ...nothing, mark: changed.mark });
    // what could not be used is asked for again
    expect(await since(here, mark)).toEqual(changed);
  });

  test('is gone where somebody erased it, and back where she says it again', async () => {
    const [here, there] = open();
    const [one, known] = [profile(), skill()];
    await there.profiles.save(one);
    await there.skills.save(known);
    const mark = await here.changes.mark();
    await Promise.all([here.profiles.all(), here.skills.all()]);
    await there.profiles.remove(one.personId);
    await there.skills.remove(known.id);
    const erased = await since(here, mark);
    expect(erased).toEqual({
      ...{ ...nothing, mark: erased.mark },
      ...{ goneProfiles: [one.personId], goneSkills: [known.id] },
    });
    await there.skills.save(known);
    expect(await since(here, erased.mark)).toMatchObject({ skills: [known], goneSkills: [] });
  });

  test('is gone where it was saved here and erased elsewhere between two looks', async () => {
    const [here, there] = open();
    const mark = await here.changes.mark();
    const known = skill();
    await here.skills.save(known);
    await there.skills.remove(known.id);
    expect(await since(here, mark)).toMatchObject({ skills: [], goneSkills: [known.id] });
  });

  test('is there when it was erased and said again between two looks', async () => {
    const [here, there] = open();
    const known = skill();
    await there.skills.save(known);
    const mark = await here.changes.mark();
    await here.skills.all();
    await there.skills.remove(known.id);
    await there.skills.save({ ...known, level: 'learner' });
    const changed = await since(here, mark);
    expect(changed.goneSkills).toEqual([]);
    expect(new Set(changed.skills.map(({ level }) => level))).toEqual(new Set(['learner']));
  });

  test('is no answer where it is as much as everything', async () => {
    const [here, there] = open();
    const mark = await here.changes.mark();
    const contacts = Array.from({ length: 510 }, () => contact());
    for (const one of contacts) await there.contacts.add(one);
    expect(await here.changes.since(mark)).toBeUndefined();
  }, 120_000);
});

describe('a look at the lists of SharePoint', () => {
  test('in a quiet minute is one call for all five', async () => {
    const { changes } = service();
    const mark = await changes.mark();
    await site.requests();
    await changes.since(mark);
    const requests = await site.requests();
    const calls = requests.filter(({ path }) => path.endsWith('$batch'));
    expect(calls).toHaveLength(1);
    expect(requests.length - calls.length).toBe(5);
    expect(requests.every(({ status }) => status < 400)).toBe(true);
  });

  test('that fails in one list fails, and the next one misses nothing', async () => {
    const { changes } = service();
    const mark = await changes.mark();
    const one = profile();
    await storesOf(site).profiles.save(one);
    await site.admin('PUT', '/faults', [
      { match: { path: 'HubPeopleTwins' }, effect: { status: 403 }, times: 1 },
    ]);
    await expect(changes.since(mark)).rejects.toMatchObject({ name: 'HubError' });
    expect((await changes.since(mark))?.profiles).toEqual([one]);
  });

  test('passes over what somebody has changed by hand into nothing', async () => {
    const { changes, profiles } = service();
    const one = profile();
    await profiles.save(one);
    const mark = await changes.mark();
    const { items } = site.connection().sp.web.getList(`${sitePath}/Lists/HubPeopleProfiles`);
    const [item] = await items.filter(`Title eq '${one.personId}'`)<readonly { Id: number }[]>();
    const { items: again } = site
      .connection()
      .sp.web.getList(`${sitePath}/Lists/HubPeopleProfiles`);
    await again.getById(item?.Id ?? 0).update({ HubPeopleRecord: '{' });
    expect(await changes.since(mark)).toMatchObject({
      ...{ profiles: [], goneProfiles: [one.personId] },
    });
  });
});
