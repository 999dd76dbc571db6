import * as fc from 'fast-check';
import {
  findingsOf,
  measureOverlap,
  suggestCourse,
  type CourseFacts,
  type Community,
  type Measure,
} from '../../../shared/domain/communities';
import { community, vocabulary } from './small-region';

const share = (key: Measure['key'], value: number, of: number): Measure => ({ key, value, of });

const facts = (change: Partial<CourseFacts> = {}): CourseFacts => ({
  standing: 'maturing',
  measures: [
    { key: 'posts', value: 30 },
    share('answeredInTime', 9, 10),
    share('unanswered', 1, 10),
    share('moderation', 6, 10),
  ],
  trend: ['2026-07', '2026-08', '2026-09', '2026-10'].map((month) => ({ month, posts: 30 })),
  ...{ moderatorCount: 2, supervisorCount: 1, overlap: [], reviewDue: false },
  ...change,
});

const suggested = (given: CourseFacts) => suggestCourse(given, findingsOf(given));
const codes = (given: CourseFacts) => findingsOf(given).map(({ code }) => code);

describe('what the figures of a community speak for', () => {
  test('to keep one whose questions are answered and who writes as always', () => {
    expect(suggested(facts())).toEqual({
      kind: 'keep',
      because: [{ code: 'answers-good', values: { percent: 90 } }],
    });
  });

  test('to support one with open questions, with the share that says so', () => {
    const given = facts({
      measures: [share('answeredInTime', 2, 10), share('unanswered', 6, 10)],
    });
    expect(suggested(given)).toEqual({
      kind: 'support',
      because: [
        { code: 'answers-late', values: { percent: 20 } },
        { code: 'unanswered-many', values: { percent: 60 } },
      ],
    });
  });

  test('to support one that lacks moderators, or in which too few people write to be counted', () => {
    expect(suggested(facts({ moderatorCount: 1 })).kind).toBe('support');
    expect(suggested(facts({ measures: [{ key: 'posts', withheld: 'too-few' }] })).kind).toBe(
      'support'
    );
  });

  test('to close one in which nobody has written for three months, unless it is only an idea', () => {
    const silent = {
      trend: [30, 0, 0, 0].map((posts, at) => ({ month: `2026-0${at + 6}`, posts })),
    };
    expect(suggested(facts(silent))).toEqual({
      kind: 'close',
      because: [{ code: 'silent', values: { months: 3 } }],
    });
    expect(suggested(facts({ ...silent, standing: 'potential' })).kind).not.toBe('close');
  });

  test('never takes a month that may not be shown for a silent one', () => {
    const trend = [
      { month: '2026-08', withheld: 'too-few' as const },
      { month: '2026-09', posts: 0 },
      { month: '2026-10', posts: 0 },
    ];
    expect(codes(facts({ trend }))).not.toContain('silent');
  });

  test('notices that messages fell or rose against the three months before', () => {
    const last = (posts: number) =>
      facts({
        trend: [30, 30, 30, posts].map((count, at) => ({ month: `2026-0${at + 6}`, posts: count })),
      });
    expect(codes(last(10))).toContain('fewer-posts');
    expect(codes(last(60))).toContain('more-posts');
    expect(codes(last(28))).not.toContain('fewer-posts');
  });

  test('is always one of four courses, with at least one reason', () => {
    const aCount = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(aCount, { minLength: 1, maxLength: 6 }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 2 }),
        fc.boolean(),
        (posts, moderatorCount, supervisorCount, reviewDue) => {
          const trend = posts.map((count, at) => ({
            month: `2026-0${at + 1}`,
            ...(count === undefined ? { withheld: 'too-few' as const } : { posts: count }),
          }));
          const given = facts({ trend, moderatorCount, supervisorCount, reviewDue });
          const { kind, because } = suggested(given);
          expect(['keep', 'support', 'merge', 'close']).toContain(kind);
          expect(because.length).toBeGreaterThan(0);
        }
      )
    );
  });
});

describe('what two communities have in common', () => {
  const withTheme = (id: string, key: string): Community => ({
    ...community(id, { themeKey: `theme.${key}` }),
    version: '1',
  });
  const victims = withTheme('a', 'victim-identification');
  const smuggling = withTheme('b', 'smuggling');
  const health = withTheme('c', 'health');
  const ids = (...numbers: readonly number[]) => numbers.map((number) => `p${number}`);

  test('is much where half of the smaller one is in both and the themes are near', () => {
    const members = { own: ids(1, 2, 3, 4, 5, 6, 7, 8), others: ids(1, 2, 3, 4, 5, 20) };
    expect(measureOverlap(victims, smuggling, members, vocabulary)).toEqual({
      ...{ otherId: 'b', sharedMembers: 5, sharedPercent: 83, theme: 'related' },
      ...{ sharesLanguage: true, isStrong: true },
    });
  });

  test('is much where nearly all people are the same, whatever the themes', () => {
    const members = { own: ids(1, 2, 3, 4, 5, 6), others: ids(1, 2, 3, 4, 5, 6, 7) };
    expect(measureOverlap(victims, health, members, vocabulary).isStrong).toBe(true);
    const half = {
      own: ids(1, 2, 3, 4, 5, 6, 7, 8, 9),
      others: ids(1, 2, 3, 4, 5, 20, 21, 22, 23),
    };
    expect(measureOverlap(victims, health, half, vocabulary).isStrong).toBe(false);
  });

  test('is not counted out loud where fewer than five people are in both', () => {
    const members = { own: ids(1, 2, 3, 4, 5), others: ids(1, 2, 3, 4, 9) };
    const overlap = measureOverlap(victims, smuggling, members, vocabulary);
    expect(overlap).toMatchObject({ withheld: 'too-few', isStrong: false });
    expect(overlap).not.toHaveProperty('sharedMembers');
  });

  test('never tells of one to four people, and is the same from both sides', () => {
    const someIds = fc.uniqueArray(fc.integer({ min: 1, max: 20 }).map((one) => `p${one}`));
    fc.assert(
      fc.property(someIds, someIds, (own, others) => {
        const one = measureOverlap(victims, smuggling, { own, others }, vocabulary);
        const other = measureOverlap(smuggling, victims, { own: others, others: own }, vocabulary);
        expect(one.sharedMembers).toBe(other.sharedMembers);
        expect([1, 2, 3, 4]).not.toContain(one.sharedMembers);
        if (one.sharedPercent !== undefined) expect(one.sharedPercent).toBeLessThanOrEqual(100);
      })
    );
  });
});
