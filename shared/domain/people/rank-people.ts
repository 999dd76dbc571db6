import type { Vocabulary } from '../taxonomy';
import { canBeAsked } from './ask-state';
import type { Known } from './directory';
import { dutiesIn, fitWork, shownProjects } from './does-what';
import { compareSpelled, type IndexedPerson } from './index-people';
import { compareOrders, orderOf, standingIn, type Standing } from './know-theme';
import { fitName } from './match-names';
import type { MatchedPerson } from './match-people';
import { spokenOf } from './person-traits';
import type { ThemeScope } from './theme-scope';
import type { FoundReason, PeopleFilter, SearchSide } from './views';

/** What a search was about, for the order and the reasons. */
export interface Sought {
  readonly side: SearchSide | undefined;
  /** Of the theme in the words, else of those in the filter. */
  readonly scopes: readonly ThemeScope[];
  /** All words, folded. */
  readonly words: readonly string[];
  /** Folded words that name neither theme, country nor language. */
  readonly rest: readonly string[];
  readonly languages: readonly string[];
  readonly filter: PeopleFilter;
}

export interface RankedPerson extends MatchedPerson {
  /** Where the search is about a theme that she knows. */
  readonly standing?: Standing;
}

/** Kinds of duties, the nearest first. */
const dutyOrder: readonly FoundReason['kind'][] = ['specialist', 'focalPoint', 'post', 'project'];

/** Who is meant by name, then who knows, then who does. */
export function rankPeople(
  found: readonly MatchedPerson[],
  sought: Sought,
  terms: Vocabulary
): readonly RankedPerson[] {
  const { scopes, side } = sought;
  return found
    .map((person) => {
      const standing = side === 'does' ? undefined : bestStanding(person.indexed.known, scopes);
      const ranked = standing ? { ...person, standing } : person;
      return { ranked, order: placeOf(ranked, sought, terms) };
    })
    .sort(
      (one, other) =>
        compareOrders(one.order, other.order) ||
        compareSpelled(one.ranked.indexed, other.ranked.indexed)
    )
    .map(({ ranked }) => ranked);
}

/** Why she was found, the strongest first. */
export function reasonsFor(
  { indexed, wholeNames, standing }: RankedPerson,
  sought: Sought,
  terms: Vocabulary
): readonly FoundReason[] {
  const isNamed = wholeNames !== undefined || fitName(indexed.nameParts, sought.rest) !== undefined;
  return once([
    ...(isNamed ? [{ kind: 'name' } as const] : []),
    ...(standing?.reasons ?? []),
    ...workReasons(indexed, sought, terms),
    ...otherReasons(indexed.known, sought),
  ]);
}

function placeOf(
  { indexed, wholeNames, standing }: RankedPerson,
  sought: Sought,
  terms: Vocabulary
): readonly number[] {
  const { known } = indexed;
  if (wholeNames !== undefined) return [0, -wholeNames, Number(known.isFormer)];
  if (standing) return [1, ...orderOf(known, standing)];
  const places = workReasons(indexed, sought, terms).map(({ kind }) => dutyOrder.indexOf(kind));
  return [2, Math.min(dutyOrder.length, ...places), Number(!canBeAsked(known))];
}

/** Where several themes are asked for, the one that she knows best; the others are reasons too. */
function bestStanding(known: Known, scopes: readonly ThemeScope[]): Standing | undefined {
  const [best, ...others] = scopes
    .flatMap((scope) => standingIn(known, scope) ?? [])
    .sort((one, other) => compareOrders(orderOf(known, one), orderOf(known, other)));
  return best && { ...best, reasons: [best, ...others].flatMap(({ reasons }) => reasons) };
}

/** What she does that was asked for. */
function workReasons(
  { known, work }: IndexedPerson,
  { side, scopes, rest, words }: Sought,
  terms: Vocabulary
): readonly FoundReason[] {
  if (side === 'knows') return [];
  return [
    ...scopes.flatMap((scope) => dutiesIn(known, scope, terms)),
    ...(fitWork(work, words) ?? fitWork(work, rest) ?? []),
  ];
}

/** Why she passes the filter, as far as it is not the theme. */
function otherReasons(known: Known, { languages, filter }: Sought): readonly FoundReason[] {
  const { projectCode, languages: chosen = [] } = filter;
  const wanted = [...languages, ...chosen];
  const code = shownProjects(known).find((one) => one.toLowerCase() === projectCode?.toLowerCase());
  return [
    ...(code === undefined ? [] : [{ kind: 'project', code } as const]),
    ...spokenOf(known, wanted).map((tag) => ({ kind: 'language', tag }) as const),
  ];
}

/** A reason of each kind and theme once: knowing and doing may name the same. */
function once(reasons: readonly FoundReason[]): readonly FoundReason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const name = `${reason.kind} ${'themeKey' in reason ? reason.themeKey : ''}`;
    return !seen.has(name) && seen.add(name);
  });
}
