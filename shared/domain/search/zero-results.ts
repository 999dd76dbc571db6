import { locales, pickLabel, type Locale } from '../../kernel/locale';
import { fold } from '../../kernel/text/fold';
import type { Vocabulary } from '../taxonomy';
import { singleGroups, wordsOf, type ConceptGroup } from './expansion';
import { filtersOf, withoutFilter } from './filters';
import type { DocumentIndex } from './ports';
import { prepare, type PreparedSearch, type SearchContext } from './prepare-search';
import { changeQuery, toggleTerm, type SearchQuery } from './query';
import { withoutUnderstood } from './understood';
import type { Proposal, ZeroResultHelp } from './zero-result-help';

/** So many questions at most are asked of the index, in one bundle. */
const MAX_PROPOSALS = { spelling: 2, wider: 2, languages: 2, filters: 5 } as const;

interface HelpOptions {
  readonly locale?: Locale;
  readonly signal?: AbortSignal;
}

/**
 * Ways out of a search that found nothing: each is counted by the index, and only those that find
 * something are proposed. A count that cannot be had costs its proposal, nothing else.
 */
export async function helpWithZeroResults(
  index: DocumentIndex,
  search: PreparedSearch,
  context: SearchContext,
  { locale = 'es', signal }: HelpOptions
): Promise<ZeroResultHelp> {
  const counted = async <P extends Proposal>(
    proposals: readonly P[],
    most: number
  ): Promise<P[]> => {
    const all = await Promise.all(
      proposals.slice(0, most).map(async (proposal) => {
        const { request } = prepare(proposal.query, context);
        const answer = await index
          .search(request({ start: 0, size: 0, facets: [] }), signal)
          .catch(() => undefined);
        return { ...proposal, count: answer?.total ?? 0 };
      })
    );
    return all.filter(({ count }) => count > 0);
  };
  const { vocabulary } = context;
  const [spelling, wider, languages, filters] = await Promise.all([
    counted(vocabulary ? spellings(search, vocabulary) : [], MAX_PROPOSALS.spelling),
    counted(vocabulary ? widerTerms(search, vocabulary, locale) : [], MAX_PROPOSALS.wider),
    counted(vocabulary ? otherLanguages(search, locale) : [], MAX_PROPOSALS.languages),
    counted(fewerFilters(search), MAX_PROPOSALS.filters),
  ]);
  return { spelling, wider, languages, filters };
}

function spellings({ query, expansion }: PreparedSearch, vocabulary: Vocabulary) {
  const typed = expansion.groups.flatMap(wordsOf).map((word) => word.typed);
  return [...new Set(typed)].flatMap((word) =>
    vocabulary.words
      .near(word)
      .slice(0, 1)
      .flatMap((meant) => {
        const proposed = replaced(query, word, meant);
        return proposed ? [{ typed: word, meant, query: proposed }] : [];
      })
  );
}

/** The term above each one that was named, in its place in the text, and above each chosen theme. */
function widerTerms(search: PreparedSearch, vocabulary: Vocabulary, locale: Locale) {
  const { query } = search;
  const named = conceptGroups(search).flatMap((group) =>
    group.concepts.slice(0, 1).flatMap(({ id }) => {
      const [parent] = vocabulary.ancestors(id);
      const proposed = parent && replaced(query, group.typed, vocabulary.label(parent.id, locale));
      return parent && proposed ? [{ term: parent.id, query: proposed }] : [];
    })
  );
  const chosen = query.terms.theme.flatMap((id) => {
    const [parent] = vocabulary.ancestors(id);
    if (!parent) return [];
    const without = toggleTerm(query, 'theme', id);
    const isChosen = without.terms.theme.includes(parent.id);
    return [
      { term: parent.id, query: isChosen ? without : toggleTerm(without, 'theme', parent.id) },
    ];
  });
  return [...named, ...chosen];
}

/** The text with what it names said in another language: what surrounds it may be found there. */
function otherLanguages(search: PreparedSearch, locale: Locale) {
  const groups = conceptGroups(search);
  return locales
    .filter((other) => other !== locale)
    .flatMap((other) => {
      const proposed = groups.reduce<SearchQuery | undefined>((query, group) => {
        const concept = group.concepts[0]?.concept;
        const label = concept && pickLabel(concept.labels, other);
        return (
          (label?.locale === other && query && replaced(query, group.typed, label.text)) || query
        );
      }, search.query);
      return proposed && fold(proposed.text) !== fold(search.query.text)
        ? [{ locale: other, text: proposed.text, query: proposed }]
        : [];
    });
}

function fewerFilters({ query, understanding }: PreparedSearch) {
  return [
    ...understanding.told.filters.flatMap((piece) =>
      piece.filters
        .slice(0, 1)
        .map((filter) => ({ filter, query: withoutUnderstood(query, piece) }))
    ),
    ...filtersOf(query)
      .filter(({ kind }) => kind !== 'archived')
      .map((filter) => ({ filter, query: withoutFilter(query, filter) })),
  ];
}

function conceptGroups({ expansion }: PreparedSearch): ConceptGroup[] {
  return expansion.groups
    .flatMap(singleGroups)
    .flatMap((group) => (group.kind === 'concept' ? [group] : []));
}

/** The search with a piece of its text replaced; undefined where the text does not hold it so. */
function replaced(query: SearchQuery, piece: string, by: string): SearchQuery | undefined {
  const at = query.text.toLowerCase().indexOf(piece.toLowerCase());
  if (at < 0) return undefined;
  const text = `${query.text.slice(0, at)}${by}${query.text.slice(at + piece.length)}`;
  return changeQuery(query, { text });
}
