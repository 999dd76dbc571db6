import type { Evidence, EvidenceKind } from '../../../shared/domain/people';
import { provesSkill, weighEvidence, weightOf } from '../../../shared/domain/people/weigh-evidence';
import { createVocabulary } from '../../../shared/domain/taxonomy';
import { seededConcepts } from '../../contracts/taxonomy/seeded-concepts';

const LABOUR = 'theme.labour-migration';
const RECRUITMENT = 'theme.ethical-recruitment';
const terms = createVocabulary(seededConcepts());
const TODAY = '2026-07-02';
/** A year and a half before, as days are counted: half of the weight is left. */
const HALF_LIFE_AGO = '2025-01-01';

let made = 0;
function thing(kind: EvidenceKind, more: Partial<Evidence> = {}): Evidence {
  made += 1;
  return {
    ...{ kind, id: `thing-${made}`, who: { personId: 'a' }, themeKeys: [LABOUR], countryKeys: [] },
    ...{ on: TODAY, title: `Cosa ${made}`, url: `https://oim.example/${made}`, ...more },
  };
}

const scoreOf = (items: readonly Evidence[], theme = LABOUR): number =>
  weighEvidence(items, terms, TODAY).get(theme)?.score ?? 0;

describe('what speaks for a person', () => {
  test.each<readonly [EvidenceKind, number]>([
    ['practice', 3],
    ['community', 3],
    ['reuse', 2],
    ['document', 2],
    ['event', 2],
    ['answer', 1],
    ['project', 1],
  ])('a %s of today weighs %d', (kind, weight) => {
    expect(weightOf(thing(kind), TODAY)).toBe(weight);
  });

  test('an answer weighs twice as much where the asker called it useful', () => {
    expect(weightOf(thing('answer', { isUseful: true }), TODAY)).toBe(2);
    // Of other things nobody is asked.
    expect(weightOf(thing('document', { isUseful: true }), TODAY)).toBe(2);
  });

  test('weighs half after eighteen months, a quarter after three years', () => {
    expect(weightOf(thing('document', { on: HALF_LIFE_AGO }), TODAY)).toBeCloseTo(1, 2);
    expect(weightOf(thing('document', { on: '2023-07-03' }), TODAY)).toBeCloseTo(0.5, 2);
  });

  test('weighs no more for a day to come, and nothing without a day', () => {
    expect(weightOf(thing('event', { on: '2027-01-01' }), TODAY)).toBe(2);
    expect(weightOf(thing('event', { on: 'pronto' }), TODAY)).toBe(0);
  });

  test('adds up as it does by hand', () => {
    const items = [
      thing('practice'),
      thing('reuse'),
      thing('document', { on: HALF_LIFE_AGO }),
      thing('answer', { isUseful: true }),
      thing('answer'),
    ];
    // 3 + 2 + 2 · ½ + 2 + 1
    expect(scoreOf(items)).toBeCloseTo(9, 2);
  });

  test('speaks for the theme and for all above it, once each', () => {
    const both = thing('document', { themeKeys: [RECRUITMENT, LABOUR] });
    const sums = weighEvidence([both], terms, TODAY);
    expect(sums.get(RECRUITMENT)?.score).toBe(2);
    expect(sums.get(LABOUR)?.score).toBe(2);
    expect(sums.get(LABOUR)?.lines).toEqual([expect.objectContaining({ count: 1 })]);
  });

  test('counts for the theme in force where its own gave way to it', () => {
    const old = thing('document', { themeKeys: ['theme.illegal-migration'] });
    expect(scoreOf([old], 'theme.regularization')).toBe(2);
  });

  test('leaves out themes that nobody knows', () => {
    expect(weighEvidence([thing('document', { themeKeys: ['theme.none'] })], terms, TODAY)).toEqual(
      new Map()
    );
  });

  test('is told by kind, what weighs most first, with the newest things to open', () => {
    const items = [
      thing('document', { on: '2026-01-01', title: 'A' }),
      thing('document', { on: '2026-03-01', title: 'B' }),
      thing('document', { on: '2026-02-01', title: 'C' }),
      thing('document', { on: '2025-12-01', title: 'D' }),
      thing('answer', { title: undefined, url: undefined, isUseful: true }),
      thing('answer', { title: undefined, url: undefined }),
    ];
    const lines = weighEvidence(items, terms, TODAY).get(LABOUR)?.lines ?? [];
    expect(lines.map(({ kind, count }) => [kind, count])).toEqual([
      ['document', 4],
      ['answer', 2],
    ]);
    expect(lines[0]?.items.map(({ title }) => title)).toEqual(['B', 'C', 'A']);
    expect(lines[0]?.newest).toBe('2026-03-01');
    expect(lines[0]).not.toHaveProperty('useful');
    expect(lines[1]).toMatchObject({ useful: 1, items: [] });
  });
});

describe('evidence that confirms a skill', () => {
  const proves = (...items: readonly Evidence[]): boolean => {
    const sum = weighEvidence(items, terms, TODAY).get(LABOUR);
    return sum !== undefined && provesSkill(sum);
  };

  test('is of two kinds, or of three things, and weighs four', () => {
    expect(proves(thing('practice'), thing('document'))).toBe(true);
    expect(proves(thing('document'), thing('document'), thing('document'))).toBe(true);
  });

  test('is not one kind of two things, however much they weigh', () => {
    expect(proves(thing('practice'), thing('practice'))).toBe(false);
  });

  test('is not too little of several kinds', () => {
    expect(proves(thing('document'), thing('answer'))).toBe(false);
  });

  test('is not what is long ago', () => {
    const on = '2020-01-01';
    expect(
      proves(thing('practice', { on }), thing('document', { on }), thing('reuse', { on }))
    ).toBe(false);
  });
});
