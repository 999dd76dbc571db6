import { createMemoryPractices } from '../../../shared/adapters/memory/memory-practices';
import type {
  PracticeRepository,
  PracticeSearch,
  Reuse,
  ReuseRepository,
  Translation,
} from '../../../shared/domain/practices';
import type { LocalSite } from '../../surfaces/cli/local-site';
import { newId, openPracticesSite, practice, storesOf } from './practices-site';

let site: LocalSite;

beforeAll(async () => {
  site = await openPracticesSite();
}, 60_000);
afterAll(() => site.close());

interface Stores {
  readonly practices: PracticeRepository;
  readonly reuses: ReuseRepository;
}

const openings: readonly [string, () => Stores][] = [
  ['memory', () => createMemoryPractices()],
  ['SharePoint', () => storesOf(site)],
];

describe.each(openings)('practices in %s', (_, open) => {
  test('come back as they were kept', async () => {
    const { practices } = open();
    const one = practice();
    await practices.add(one);
    expect((await practices.get(one.id))?.practice).toEqual(one);
    expect(await practices.get(newId())).toBeUndefined();
  });

  test('come back whole when they are as long as a book', async () => {
    const { practices } = open();
    const word = 'niñez 😀 "y" \\ frontera\n';
    const text = word.repeat(6_000);
    const one = practice({ content: { ...practice().content, texts: { results: text } } });
    await practices.add(one);
    expect((await practices.get(one.id))?.practice).toEqual(one);
    const { version } = (await practices.get(one.id)) ?? { version: '' };
    await practices.save({ ...one, content: practice().content }, version);
    expect((await practices.get(one.id))?.practice.content).toEqual(practice().content);
  });

  test('are kept once, however often they are added', async () => {
    const { practices } = open();
    const one = practice();
    const both = await Promise.all([practices.add(one), practices.add(one)]);
    expect(both.map((stored) => stored.practice.id)).toEqual([one.id, one.id]);
    await practices.add({ ...one, revision: 9 });
    expect(
      (await practices.find({ ids: [one.id] })).map((found) => found.practice.revision)
    ).toEqual([one.revision]);
  });

  test('of two who save at once, one wins and the other is told', async () => {
    const { practices } = open();
    const { practice: one, version } = await practices.add(practice());
    const saved = await Promise.all([
      practices.save({ ...one, state: 'accepted' }, version),
      practices.save({ ...one, state: 'changesRequested' }, version),
    ]);
    expect(saved.filter((result) => result === 'conflict')).toHaveLength(1);
    const winner = saved.find((result) => result !== 'conflict');
    const again = await practices.get(one.id);
    expect(winner).toEqual(again);
    expect(again?.version).not.toBe(version);
    expect(await practices.save(practice(), version)).toBe('conflict');
  });

  test('are found by state, author, reviewer, day and what is still to do, the newest first', async () => {
    const { practices } = open();
    const author = { ...practice().author, personId: `a-${newId()}` };
    const waiting = {
      ...{ personId: `r-${newId()}`, name: 'Raúl', isTieBreaker: false, revision: 2 },
      ...{ assignedAt: practice().since, dueAt: practice().since },
    };
    const old = practice({
      ...{ author, state: 'published', reviewOn: '2026-01-31', pending: [], seats: [] },
      ...{ submittedAt: '2023-01-02T03:04:05.000Z', since: '2024-01-02T03:04:05.000Z' },
    });
    const fresh = practice({
      ...{ author, state: 'published', reviewOn: '2028-01-31', pending: [], seats: [] },
      ...{ submittedAt: '2025-01-02T03:04:05.000Z', since: '2025-01-02T03:04:05.000Z' },
    });
    const running = practice({ author, seats: [waiting] });
    for (const one of [old, fresh, running]) await practices.add(one);
    const ids = async (search: PracticeSearch) =>
      (await practices.find(search)).map((stored) => stored.practice.id);
    const hers = { authorId: author.personId };
    expect(await ids(hers)).toEqual([running.id, fresh.id, old.id]);
    expect(await ids({ ...hers, most: 1 })).toEqual([running.id]);
    expect(await ids({ ...hers, states: ['published', 'archived'] })).toEqual([fresh.id, old.id]);
    expect(await ids({ ...hers, isPending: true })).toEqual([running.id]);
    expect(await ids({ ...hers, since: '2025-01-01' })).toEqual([running.id, fresh.id]);
    expect(await ids({ reviewerId: waiting.personId })).toEqual([running.id]);
    expect(await ids({ ...hers, isAwaited: true })).toEqual([running.id]);
    expect(await ids({ reviewerId: "x' or '1' eq '1" })).toEqual([]);
    expect(await ids({ ids: [old.id, newId(), running.id] })).toEqual([running.id, old.id]);
    expect(await ids({ ids: [] })).toEqual([]);
    const due = await ids({ reviewOnUntil: '2026-11-29' });
    expect(due).toContain(old.id);
    expect(due).not.toContain(fresh.id);
    expect(await ids({ states: ['inReview'] })).toContain(running.id);
    expect(await ids({ since: '2025-01-01' })).toEqual(
      expect.arrayContaining([running.id, fresh.id])
    );
    expect(await ids({ since: '2025-01-01' })).not.toContain(old.id);
    expect(await ids({ states: ['published'], since: '2024-06-01' })).toContain(fresh.id);
  });

  test('are no longer a reviewer’s to review when she has given her word', async () => {
    const { practices } = open();
    const personId = `r-${newId()}`;
    const assessment = practice().seats[0]?.assessment;
    const still = {
      ...{ personId, name: 'Rosa', isTieBreaker: false, revision: 2 },
      ...{ assignedAt: practice().since, dueAt: practice().since },
    };
    const { practice: one, version } = await practices.add(practice({ seats: [still] }));
    expect(await practices.find({ reviewerId: personId })).toHaveLength(1);
    await practices.save(
      { ...one, seats: [{ ...still, ...(assessment && { assessment }) }] },
      version
    );
    expect(await practices.find({ reviewerId: personId })).toEqual([]);
  });

  test('are to be read by whom somebody has chosen for a translation, until it is checked', async () => {
    const { practices } = open();
    const reviewer = { personId: `t-${newId()}`, name: 'Tina' };
    const by = { personId: 'p-1', name: 'Zoé' };
    const waiting: Translation = {
      ...{ locale: 'pt', texts: { title: 'Balcão' }, isMachine: true, by, at: practice().since },
      reviewer,
    };
    const { practice: one, version } = await practices.add(
      practice({ state: 'published', translations: [waiting] })
    );
    const found = () => practices.find({ reviewerId: reviewer.personId });
    const isAwaited = async () =>
      (await practices.find({ isAwaited: true })).some(({ practice: { id } }) => id === one.id);
    expect(await found()).toMatchObject([{ practice: { translations: [waiting] } }]);
    expect(await isAwaited()).toBe(true);
    const checked = [{ ...waiting, checkedBy: reviewer }];
    await practices.save({ ...one, translations: checked }, version);
    expect(await found()).toEqual([]);
    expect(await isAwaited()).toBe(false);
  });
});

describe.each(openings)('reuses in %s', (_, open) => {
  const reuse = (more: Partial<Reuse> = {}): Reuse => ({
    ...{ id: newId(), practiceId: newId(), countryKey: 'country.BRA', mayQuote: true },
    by: { personId: 'p-1', name: "Zoé D'Ávila", missionKey: 'mission.BRA' },
    ...{ whatChanged: 'El horario', result: 'Más personas', hoursSaved: 12 },
    at: '2026-08-01T23:59:00.000Z',
    ...more,
  });

  test('come back as they were kept, once, and are found by their practice', async () => {
    const { reuses } = open();
    const one = reuse();
    expect(await reuses.add(one)).toEqual(one);
    expect(await reuses.add({ ...one, result: 'Otro' })).toEqual(one);
    expect(await reuses.get(one.id)).toEqual(one);
    expect(await reuses.get(newId())).toBeUndefined();
    expect(await reuses.ofPractice(one.practiceId)).toEqual([one]);
    expect(await reuses.ofPractice(newId())).toEqual([]);
  });

  test('are found by the person who used it, and no others with them', async () => {
    const { reuses } = open();
    const by = { personId: `p-${newId()}`, name: "Zoé D'Ávila" };
    const mine = [reuse({ by }), reuse({ by })];
    for (const one of [...mine, reuse()]) await reuses.add(one);
    const idsOf = async (personId: string) =>
      (await reuses.ofPerson(personId)).map(({ id }) => id).sort();
    expect(await idsOf(by.personId)).toEqual(mine.map(({ id }) => id).sort());
    expect(await idsOf(`p-${newId()}`)).toEqual([]);
  });

  test('are asked about once, those of the earliest days first', async () => {
    const { reuses } = open();
    const early = reuse({ at: '2020-01-31T00:00:00.000Z' });
    const late = reuse({ at: '2020-02-01T00:00:00.000Z' });
    for (const one of [late, early]) await reuses.add(one);
    const ids = async (until: string) => (await reuses.toAsk(until, 10)).map(({ id }) => id).sort();
    expect(await ids('2020-01-30')).toEqual([]);
    expect(await ids('2020-01-31')).toEqual([early.id]);
    expect(await ids('2020-02-01')).toEqual([early.id, late.id].sort());
    expect(await reuses.toAsk('2020-02-01', 1)).toHaveLength(1);
    await reuses.save({ ...early, followUp: { askedAt: '2026-11-29T10:00:00.000Z' } });
    expect(await ids('2020-02-01')).toEqual([late.id]);
    expect((await reuses.get(early.id))?.followUp?.askedAt).toBe('2026-11-29T10:00:00.000Z');
    expect((await reuses.since('2020-02-01')).map(({ id }) => id)).toContain(late.id);
    expect((await reuses.since('2020-02-01')).map(({ id }) => id)).not.toContain(early.id);
  });
});
