import { createMemoryPeopleLists } from '../../../shared/adapters/memory/memory-people-records';
import type { PeopleStores } from '../../../shared/adapters/sharepoint/people/people-stores';
import type { Contact, Skill } from '../../../shared/domain/people';
import type { LocalSite } from '../../surfaces/cli/local-site';
import { openPracticesSite } from '../practices/practices-site';
import { contact, newId, skill, storesOf } from './people-site';

let site: LocalSite;

beforeAll(async () => {
  site = await openPracticesSite();
}, 60_000);
afterAll(() => site.close());

const openings: readonly [string, () => PeopleStores][] = [
  ['memory', () => createMemoryPeopleLists()],
  ['SharePoint', () => storesOf(site)],
];

describe.each(openings)('skills in %s', (_, open) => {
  const add = async (stores: PeopleStores, ...all: readonly Skill[]): Promise<void> => {
    for (const one of all) await stores.skills.save(one);
  };
  const idsOf = (found: readonly { readonly value: Skill }[]): readonly string[] =>
    found.map(({ value }) => value.id).sort();

  test('are found by their person, and no others with them', async () => {
    const stores = open();
    const personId = newId();
    const own = [skill({ personId }), skill({ personId, themeKey: 'theme.integration' })];
    await add(stores, ...own, skill());
    const found = await stores.skills.ofPerson(personId);
    expect(idsOf(found)).toEqual(own.map(({ id }) => id).sort());
    expect(found.map(({ value }) => value)).toContainEqual(own[0]);
    expect(await stores.skills.ofPerson("x' or '1' eq '1")).toEqual([]);
  });

  test('with something to tell are found until it is told', async () => {
    const stores = open();
    const [told, open_] = [skill({ news: [] }), skill()];
    await add(stores, told, open_);
    const ids = idsOf(await stores.skills.withNews(100));
    expect(ids).toContain(open_.id);
    expect(ids).not.toContain(told.id);
    expect(await stores.skills.withNews(1)).toHaveLength(1);
    const kept = await stores.skills.get(open_.id);
    await stores.skills.save({ ...open_, news: [] }, kept?.version);
    expect(idsOf(await stores.skills.withNews(100))).not.toContain(open_.id);
  });

  test('are due on their day, the confirmed ones alone', async () => {
    const stores = open();
    const early = skill({ dueOn: '2020-02-29' });
    const late = skill({ dueOn: '2020-03-01' });
    const asked = skill({ dueOn: '2020-02-01', state: 'due' });
    const { dueOn: _day, ...claimed } = skill({ state: 'claimed' });
    await add(stores, late, early, asked, claimed);
    const ids = async (day: string) => idsOf(await stores.skills.dueBy(day, 100));
    expect(await ids('2020-02-28')).toEqual([]);
    expect(await ids('2020-02-29')).toEqual([early.id]);
    expect(await ids('2020-03-01')).toEqual([early.id, late.id].sort());
    expect(await stores.skills.dueBy('2020-03-01', 1)).toHaveLength(1);
  });
});

describe.each(openings)('contacts in %s', (_, open) => {
  const add = async (stores: PeopleStores, ...all: readonly Contact[]): Promise<void> => {
    for (const one of all) await stores.contacts.add(one);
  };
  const idsOf = (found: readonly Contact[]): readonly string[] => found.map(({ id }) => id).sort();

  test('come back as they were kept, whatever they were about', async () => {
    const { contacts } = open();
    const one = contact();
    const about = contact({
      topic: { kind: 'document', title: 'Guía «única» & más', url: 'https://hub.example/a%20b' },
      ...{ channel: 'mail', askedAt: '2026-11-29T10:00:00.000Z', outcome: 'noReply' },
    });
    expect(await contacts.add(one)).toEqual(one);
    expect(await contacts.add(about)).toEqual(about);
    expect(await contacts.get(about.id)).toEqual(about);
    expect(await contacts.get(newId())).toBeUndefined();
  });

  test('are recorded once, however often and whenever they are added', async () => {
    const { contacts } = open();
    const one = contact();
    const both = await Promise.all([contacts.add(one), contacts.add({ ...one, channel: 'mail' })]);
    expect(both[0]).toEqual(both[1]);
    expect(await contacts.add({ ...one, askerId: 'other' })).toEqual(both[0]);
    expect(idsOf(await contacts.madeBy(one.askerId, 10))).toEqual([one.id]);
  });

  test('are found by who made them, the latest first', async () => {
    const stores = open();
    const askerId = newId();
    const made = ['2026-09-01', '2026-11-01', '2026-10-01'].map((day) =>
      contact({ askerId, at: `${day}T10:00:00.000Z` })
    );
    await add(stores, ...made, contact());
    const found = await stores.contacts.madeBy(askerId, 10);
    expect(found.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-11-01',
      '2026-10-01',
      '2026-09-01',
    ]);
    expect(await stores.contacts.madeBy("x' or '1' eq '1", 10)).toEqual([]);
  });

  test('are found since a day, asked about once, and forgotten', async () => {
    const stores = open();
    const { contacts } = stores;
    const old = contact({ at: '2019-01-31T23:59:00.000Z' });
    const young = contact({ at: '2019-02-01T00:00:00.000Z' });
    await add(stores, young, old);
    const toAsk = async (until: string) => idsOf(await contacts.toAsk(until, 10));
    expect(await toAsk('2019-01-30')).toEqual([]);
    expect(await toAsk('2019-01-31')).toEqual([old.id]);
    expect(await toAsk('2019-02-01')).toEqual([old.id, young.id].sort());
    expect(await contacts.toAsk('2019-02-01', 1)).toHaveLength(1);

    await contacts.save({ ...old, askedAt: '2026-11-29T10:00:00.000Z', outcome: 'useful' });
    expect(await toAsk('2019-02-01')).toEqual([young.id]);
    expect((await contacts.get(old.id))?.outcome).toBe('useful');

    const since = idsOf(await contacts.since('2019-02-01'));
    expect(since).toContain(young.id);
    expect(since).not.toContain(old.id);

    expect(await contacts.forget('2019-02-01')).toBe(1);
    expect(await contacts.get(old.id)).toBeUndefined();
    expect(await contacts.get(young.id)).toEqual(young);
    expect(await contacts.forget('2019-02-01')).toBe(0);
    expect(await contacts.forget('2019-02-02')).toBe(1);
  });
});
