import * as fc from 'fast-check';
import {
  proposeReviewers,
  type Author,
  type ReviewerCandidate,
  type ReviewSeat,
} from '../../../shared/domain/practices';
import { barredBecause } from '../../../shared/domain/practices/propose-reviewers';

const author: Author = {
  ...{ personId: 'rosa', name: 'Rosa Mendoza', missionKey: 'mission.per', locale: 'es' },
  countryKey: 'country.PER',
};
const content = {
  ...{ locale: 'es' as const, themeKeys: ['theme.regularization'], projectCode: 'LM.0412' },
};

interface Given {
  readonly country?: string;
  readonly speaks?: readonly ('es' | 'pt' | 'en')[];
  readonly themes?: readonly string[];
  readonly load?: number;
  readonly mission?: string;
  readonly projects?: readonly string[];
  readonly gender?: 'woman' | 'man' | 'other';
  readonly isAway?: boolean;
  readonly isGuest?: boolean;
}

function colleague(id: string, given: Given = {}): ReviewerCandidate {
  const { country = 'ECU', speaks = ['es'], themes = [], load = 0, isGuest = false } = given;
  return {
    person: {
      ...{ id, name: `Persona ${id}`, mail: `${id}@example.org`, languages: speaks },
      ...{ isGuest, isActive: true, missionKey: given.mission ?? `mission.${id}` },
      ...(country === '' ? {} : { countryKey: `country.${country}` }),
    },
    actor: { roles: ['Reviewer'], themes },
    load,
    ...(given.projects ? { projectCodes: given.projects } : {}),
    ...(given.gender ? { gender: given.gender } : {}),
    ...(given.isAway ? { isAway: true } : {}),
  };
}

function seat(personId: string, rest: Partial<ReviewSeat> = {}): ReviewSeat {
  return {
    ...{ personId, name: `Persona ${personId}`, isTieBreaker: false },
    ...{ assignedAt: '2026-11-02T09:00:00Z', dueAt: '2026-11-16T21:00:00Z' },
    ...rest,
  };
}

const propose = (
  candidates: readonly ReviewerCandidate[],
  rest: Partial<Parameters<typeof proposeReviewers>[0]> = {}
) =>
  proposeReviewers({
    ...{ author, coAuthorIds: [], content, seats: [], candidates, wanted: 2, isTieBreak: false },
    ...rest,
  });
const chosenOf = (...given: Parameters<typeof propose>): string[] =>
  propose(...given)
    .filter(({ isProposed }) => isProposed)
    .map(({ personId }) => personId);

describe('whom the hub proposes to review', () => {
  test('people who read the language and know the theme come first', () => {
    const people = [
      colleague('ana', { speaks: ['pt'] }),
      colleague('bea', { themes: ['theme.regularization'] }),
      colleague('eva', { country: 'COL' }),
    ];
    expect(chosenOf(people)).toEqual(['bea', 'eva']);
    expect(propose(people)[0]?.reasons).toEqual([
      ...['otherCountry', 'sameTheme', 'readsLanguage', 'littleLoad'],
    ]);
  });

  test('one at least is of another country, however well compatriots fit', () => {
    const near = { country: 'PER', themes: ['theme.regularization'] };
    const people = [
      ...[colleague('ana', near), colleague('bea', near)],
      colleague('eva', { country: 'BRA', speaks: ['pt'], load: 2 }),
    ];
    expect(chosenOf(people)).toEqual(['ana', 'eva']);
    expect(chosenOf(people.slice(0, 2))).toEqual(['ana', 'bea']);
  });

  test('of two who fit alike, the one who adds a country, a language or a gender', () => {
    const first = colleague('ana', {
      ...{ country: 'ECU', gender: 'woman', themes: ['theme.regularization'] },
    });
    const balanced = colleague('zoe', { country: 'COL' });
    expect(chosenOf([first, colleague('bea'), balanced])).toEqual(['ana', 'zoe']);
    const alike = [colleague('bea', { gender: 'woman' }), colleague('zoe', { gender: 'man' })];
    expect(chosenOf([first, ...alike])).toEqual(['ana', 'zoe']);
  });

  test('nobody’s gender is guessed: without a word of hers it counts for nothing', () => {
    const first = colleague('ana', { gender: 'woman', themes: ['theme.regularization'] });
    expect(chosenOf([first, colleague('bea'), colleague('eva')])).toEqual(['ana', 'bea']);
    const silent = colleague('ana', { themes: ['theme.regularization'] });
    const others = [colleague('bea'), colleague('zoe', { gender: 'man' })];
    expect(chosenOf([silent, ...others])).toEqual(['ana', 'bea']);
  });

  test('nothing that is shown says or orders by anybody’s gender', () => {
    const people = (genders: readonly Given['gender'][]): readonly ReviewerCandidate[] =>
      ['ana', 'bea', 'eva', 'ida', 'zoe'].map((id, place) =>
        colleague(id, genders[place] ? { gender: genders[place] } : {})
      );
    const told = propose(people(['woman', 'woman', 'man', 'woman', 'man']));
    expect(JSON.stringify(told)).not.toMatch(/gender|woman|"man"/i);
    // who was not chosen stands in the same order, whatever anybody has told
    const rest = told.filter(({ isProposed }) => !isProposed).map(({ personId }) => personId);
    expect(rest).toEqual(['bea', 'ida', 'zoe']);
    // and each has the same reasons as if nobody had told anything
    const reasonsOf = (list: ReturnType<typeof propose>, id: string) =>
      list.find(({ personId }) => personId === id)?.reasons;
    const silent = propose(people([]));
    for (const id of rest) expect(reasonsOf(told, id)).toEqual(reasonsOf(silent, id));
  });

  test('work is shared out: who has less to do is asked first, who has three not at all', () => {
    const people = [
      ...[colleague('ana', { load: 2 }), colleague('bea', { load: 1 })],
      ...[colleague('eva', { load: 0 }), colleague('ida', { load: 3 })],
    ];
    expect(chosenOf(people)).toEqual(['eva', 'bea']);
    expect(propose(people).at(-1)).toMatchObject({ personId: 'ida', barred: 'tooMany' });
  });

  test('to break a tie, somebody of a third country', () => {
    const seats = [
      seat('ana', { countryKey: 'country.ECU', locale: 'es' }),
      seat('bea', { countryKey: 'country.COL', locale: 'es' }),
    ];
    const people = [
      colleague('eva', { country: 'ECU', themes: ['theme.regularization'] }),
      colleague('ida', { country: 'BOL', load: 1 }),
    ];
    const asked = { seats, wanted: 1, isTieBreak: true };
    expect(chosenOf(people, asked)).toEqual(['ida']);
    expect(chosenOf(people, { ...asked, isTieBreak: false })).toEqual(['eva']);
  });

  test('guests and people who left are not there at all', () => {
    const gone = colleague('ana');
    const people = [
      ...[
        colleague('bea', { isGuest: true }),
        { ...gone, person: { ...gone.person, isActive: false } },
      ],
    ];
    expect(propose(people)).toEqual([]);
  });
});

describe('who may not review is shown with the reason', () => {
  test.each([
    ['the author', colleague('rosa'), 'author'],
    ['a co-author', colleague('luz'), 'author'],
    ['who sits already', colleague('ana'), 'seated'],
    ['the author’s unit', colleague('eva', { mission: 'mission.per' }), 'sameUnit'],
    ['the same project', colleague('ida', { projects: ['lm.0412 '] }), 'sameProject'],
    ['who gave it back', colleague('bea'), 'declined'],
    ['who is away', colleague('mia', { isAway: true }), 'away'],
    ['who has three reviews', colleague('noa', { load: 3 }), 'tooMany'],
    ['nothing against her', colleague('pia'), undefined],
  ] as const)('%s', (_case, candidate, reason) => {
    const seats = [
      seat('ana'),
      seat('bea', { left: { why: 'conflict', at: '2026-11-03T09:00:00Z' } }),
    ];
    expect(barredBecause(candidate, { author, coAuthorIds: ['luz'], content, seats })).toBe(reason);
  });
});

describe('whoever is there', () => {
  const people = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('rosa', 'luz', 'ana', 'bea', 'eva', 'ida', 'mia', 'noa', 'pia'),
      country: fc.constantFrom('PER', 'ECU', 'COL', 'BRA', ''),
      speaks: fc.subarray<'es' | 'pt' | 'en'>(['es', 'pt', 'en']),
      load: fc.nat(4),
      mission: fc.constantFrom('mission.per', 'mission.ecu', 'mission.col'),
      projects: fc.subarray(['LM.0412', 'CS.1000']),
    }),
    { selector: ({ id }) => id }
  );

  test('nobody is proposed who may not be, all are listed once, and the list is always the same', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 3 }), (given, wanted) => {
        const candidates = given.map(({ id, ...rest }) => colleague(id, rest));
        const list = propose(candidates, { coAuthorIds: ['luz'], wanted });
        const proposed = list.filter(({ isProposed }) => isProposed);
        const free = list.filter(({ barred }) => barred === undefined);
        expect(list.map(({ personId }) => personId).sort()).toEqual(
          given.map(({ id }) => id).sort()
        );
        expect(proposed).toHaveLength(Math.min(wanted, free.length));
        for (const { personId, missionKey, load, barred } of proposed) {
          expect(barred).toBeUndefined();
          expect(['rosa', 'luz']).not.toContain(personId);
          expect(missionKey).not.toBe('mission.per');
          expect(load).toBeLessThan(3);
        }
        const isOther = (key?: string): boolean => key !== undefined && key !== 'country.PER';
        if (free.some(({ countryKey }) => isOther(countryKey))) {
          expect(proposed.some(({ countryKey }) => isOther(countryKey))).toBe(true);
        }
        const again = propose([...candidates].reverse(), { coAuthorIds: ['luz'], wanted });
        expect(again).toEqual(list);
      })
    );
  });
});
