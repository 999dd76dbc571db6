import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { Vocabulary } from '../taxonomy';
import type { PeopleSearch } from './api';
import { filterPeople, passes } from './filter-people';
import { indexOf, type IndexedPerson } from './index-people';
import { matchPeople } from './match-people';
import { toRow } from './person-row';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import type { PeopleProblem } from './problems';
import { rankPeople, reasonsFor } from './rank-people';
import { scopeOf, themeOf } from './theme-scope';
import { understandWords } from './understand-words';
import type { PeopleFilter, PeopleFound, SearchSide } from './views';

const mostLetters = 200;
const usualRows = 20;
const mostRows = 50;
const mostNearThemes = 3;

/** People by name, by what they know and by what they do; answered from memory alone. */
export async function searchPeople(
  ports: Pick<PeoplePorts, 'directory' | 'vocabulary'>,
  actor: Actor,
  { words = '', side, filter = {}, from = 0, most = usualRows }: PeopleSearch
): Promise<Result<PeopleFound, PeopleProblem>> {
  const decision = decide(actor, 'search');
  if (!decision.allowed) return fail({ code: decision.reason });
  if (words.length > mostLetters) {
    return fail({ code: 'people.query-too-long', values: { most: mostLetters } });
  }
  const [directory, terms] = await Promise.all([
    ports.directory.current(),
    ports.vocabulary.load(),
  ]);
  const unknown = unknownField(filter, terms);
  if (unknown !== undefined) {
    return fail({ code: 'people.unknown-term', values: { field: unknown } });
  }
  const wanted = inForce(filter, terms);
  const understood = understandWords(words, terms);
  const everybody = indexOf(directory, terms);
  const matched = matchPeople(everybody, understood, side);
  const { kept, facets } = filterPeople(matched.people, wanted, side);
  const themeKeys = matched.themeKey === undefined ? (wanted.themeKeys ?? []) : [matched.themeKey];
  const scopes = themeKeys.flatMap((key) => scopeOf(terms, key) ?? []);
  const { all, rest, languages } = understood;
  const sought = { side, scopes, words: all, rest, languages, filter: wanted };
  const ranked = rankPeople(kept, sought, terms);
  const first = Math.max(0, Math.trunc(from));
  const page = ranked.slice(first, first + Math.min(mostRows, Math.max(0, Math.trunc(most))));
  return ok({
    rows: page.map((one) => toRow(actor, one.indexed.known, reasonsFor(one, sought, terms))),
    total: kept.length,
    facets,
    ...(matched.themeKey === undefined ? {} : { understood: { themeKey: matched.themeKey } }),
    nearThemes: kept.length > 0 ? [] : nearThemes(everybody, themeKeys, wanted, side, terms),
    asOf: directory.asOf,
    missing: directory.missing,
  });
}

function unknownField(
  { themeKeys = [], countryKeys = [] }: PeopleFilter,
  terms: Vocabulary
): 'themeKeys' | 'countryKeys' | undefined {
  if (themeKeys.some((key) => !themeOf(terms, key))) return 'themeKeys';
  const isCountry = (key: string): boolean => terms.byKey(key)?.setKey === 'countries';
  return countryKeys.every(isCountry) ? undefined : 'countryKeys';
}

/** A link from earlier may name a theme that gave way to another. */
function inForce(filter: PeopleFilter, terms: Vocabulary): PeopleFilter {
  const keys = filter.themeKeys?.flatMap((key) => themeOf(terms, key)?.key ?? []);
  return keys ? { ...filter, themeKeys: keys } : filter;
}

/**
 * Themes for which there is somebody where there is nobody for those asked: above, beside, below
 * them; under the same filter, else under none.
 */
function nearThemes(
  everybody: readonly IndexedPerson[],
  asked: readonly string[],
  filter: PeopleFilter,
  side: SearchSide | undefined,
  terms: Vocabulary
): readonly string[] {
  const keys = asked
    .flatMap((key) => themesAround(key, terms))
    .filter((key) => !asked.includes(key));
  if (keys.length === 0) return [];
  const staff = everybody.filter(({ known }) => !known.isFormer);
  const withSomebody = (others: PeopleFilter): readonly string[] =>
    [...new Set(keys)]
      .filter((key) => staff.some((one) => passes(one, { ...others, themeKeys: [key] }, side)))
      .slice(0, mostNearThemes);
  const near = withSomebody(filter);
  return near.length > 0 ? near : withSomebody({});
}

/** Above it, beside it and below it. */
function themesAround(themeKey: string, terms: Vocabulary): readonly string[] {
  const theme = themeOf(terms, themeKey);
  if (!theme) return [];
  const beside = terms
    .inSet('themes')
    .filter(({ parentId }) => parentId !== undefined && parentId === theme.parentId);
  return [...terms.ancestors(theme.id), ...beside, ...terms.descendants(theme.id)].flatMap(
    ({ key }) => themeOf(terms, key)?.key ?? []
  );
}
