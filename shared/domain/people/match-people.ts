import { fitWork } from './does-what';
import type { IndexedPerson } from './index-people';
import { fitName, hasInName } from './match-names';
import { spokenOf } from './person-traits';
import type { UnderstoodWords } from './understand-words';
import type { SearchSide } from './views';

/** Somebody whom the words of a search mean. */
export interface MatchedPerson {
  readonly indexed: IndexedPerson;
  /** Words that are a whole part of her name; missing where the words do not name her. */
  readonly wholeNames?: number;
}

export interface MatchedPeople {
  readonly people: readonly MatchedPerson[];
  /** The theme that was searched for. */
  readonly themeKey?: string;
}

type Named = ReadonlyMap<IndexedPerson, number>;

/**
 * Whom the words mean: by name; by the theme that they name, together with countries, languages and
 * whatever else they hold; by what she does. Who has left is found by name alone, and not among those
 * who know.
 */
export function matchPeople(
  everybody: readonly IndexedPerson[],
  words: UnderstoodWords,
  side: SearchSide | undefined
): MatchedPeople {
  const staff = everybody.filter(({ known }) => !known.isFormer);
  if (words.all.length === 0) {
    const usual = side === 'knows' ? staff.filter(knowsAnything) : staff;
    return { people: usual.map((indexed) => ({ indexed })) };
  }
  const named = byName(side === 'knows' ? staff : everybody, words.all);
  // What is typed may become a theme; while it names somebody, she is meant.
  const themeKey = words.themeKey ?? (named.size === 0 ? words.guessedThemeKey : undefined);
  const others =
    themeKey === undefined ? byWork(staff, words, side) : byTheme(staff, words, themeKey, side);
  return {
    people: [
      ...[...named].map(([indexed, wholeNames]) => ({ indexed, wholeNames })),
      ...others.filter((one) => !named.has(one)).map((indexed) => ({ indexed })),
    ],
    ...(themeKey === undefined ? {} : { themeKey }),
  };
}

/** By the beginnings of names; where nobody's begins so, by their middles. */
function byName(people: readonly IndexedPerson[], words: readonly string[]): Named {
  const found = new Map<IndexedPerson, number>();
  for (const one of people) {
    const whole = fitName(one.nameParts, words);
    if (whole !== undefined) found.set(one, whole);
  }
  if (found.size > 0) return found;
  const inside = people.filter(({ nameParts }) => hasInName(nameParts, words));
  return new Map(inside.map((one) => [one, 0]));
}

function byTheme(
  staff: readonly IndexedPerson[],
  words: UnderstoodWords,
  themeKey: string,
  side: SearchSide | undefined
): readonly IndexedPerson[] {
  const { rest, all } = words;
  const concerned = staff.filter(
    (one) => one.traits(side).themes.has(themeKey) && isOfPlace(one, words)
  );
  // “Who can help with …”: what is no name, no post and no place is left aside. A guess took all words.
  const isGuess = words.themeKey === undefined;
  const narrower = isGuess ? [] : concerned.filter((one) => isNamedOrDoes(one, rest));
  const meant = narrower.length > 0 ? narrower : concerned;
  if (side === 'knows') return meant;
  // A unit may be called as its theme is.
  return [...new Set([...meant, ...staff.filter(({ work }) => fitWork(work, all))])];
}

function byWork(
  staff: readonly IndexedPerson[],
  words: UnderstoodWords,
  side: SearchSide | undefined
): readonly IndexedPerson[] {
  const { rest, countryKeys, languages } = words;
  if (rest.length === 0) {
    if (countryKeys.length + languages.length === 0) return [];
    const there = staff.filter((one) => isOfPlace(one, words));
    return side === 'knows' ? there.filter(knowsAnything) : there;
  }
  // Of all words, byName has asked; here a place or a language stands beside the name.
  return staff.filter(
    (one) =>
      isOfPlace(one, words) &&
      (side === 'knows' ? fitName(one.nameParts, rest) !== undefined : isNamedOrDoes(one, rest))
  );
}

function isNamedOrDoes({ nameParts, work }: IndexedPerson, words: readonly string[]): boolean {
  return fitName(nameParts, words) !== undefined || fitWork(work, words) !== undefined;
}

function isOfPlace({ known }: IndexedPerson, { countryKeys, languages }: UnderstoodWords): boolean {
  const { countryKey } = known.person;
  return (
    (countryKeys.length === 0 || (countryKey !== undefined && countryKeys.includes(countryKey))) &&
    (languages.length === 0 || spokenOf(known, languages).length > 0)
  );
}

function knowsAnything(one: IndexedPerson): boolean {
  return one.traits('knows').themes.size > 0;
}
