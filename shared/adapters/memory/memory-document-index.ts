import {
  TERM_FACETS,
  wordsOf,
  type DocumentHit,
  type DocumentIndex,
  type Facet,
  type FacetCounts,
  type IndexRequest,
  type QueryGroup,
  type TermFacet,
  type TermId,
} from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { tokenise } from '../../kernel/text/tokenise';

/** A document as the memory index knows it. */
export interface IndexedDocument extends Omit<DocumentHit, 'summary'> {
  readonly text: string;
}

/** The index in memory: as unforgiving as SharePoint's, with accents apart and without stems. */
export function createMemoryDocumentIndex(
  documents: readonly IndexedDocument[],
  vocabulary: Vocabulary
): DocumentIndex {
  const isTagged = (document: IndexedDocument, facet: TermFacet, id: TermId): boolean =>
    document.terms[facet].some(
      (tag) => tag === id || vocabulary.ancestors(tag).some((above) => above.id === id)
    );

  const matchesGroup = (document: IndexedDocument, group: QueryGroup): boolean => {
    const words = lowerWords(`${document.title} ${document.text}`);
    const byWords = wordsOf(group).every((word) =>
      word.forms.some(({ text, prefix }) =>
        words.some((found) => (prefix ? found.startsWith(text) : found === text))
      )
    );
    if (group.kind === 'word') return byWords;
    const all = ` ${words.join(' ')} `;
    return (
      (byWords && group.words.length > 0) ||
      group.phrases.some((phrase) => all.includes(` ${lowerWords(phrase).join(' ')} `)) ||
      group.concepts.some(({ facet, id }) => isTagged(document, facet, id))
    );
  };

  const matchesFilters = (
    document: IndexedDocument,
    request: IndexRequest,
    omitted?: Facet
  ): boolean => {
    const { from = -Infinity, to = Infinity } = request.years ?? {};
    const inYears =
      omitted === 'year' ||
      request.years === undefined ||
      (document.year !== undefined && document.year >= from && document.year <= to);
    return (
      inYears &&
      TERM_FACETS.filter((facet) => facet !== omitted && request.terms[facet].length > 0).every(
        (facet) => request.terms[facet].some((id) => isTagged(document, facet, id))
      )
    );
  };

  const countTerms = (found: readonly IndexedDocument[], facet: TermFacet) =>
    vocabulary.concepts
      .map(({ id }) => ({ id, count: found.filter((one) => isTagged(one, facet, id)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);

  const countsOf = (matching: readonly IndexedDocument[], request: IndexRequest): FacetCounts => {
    const found = (facet: Facet) =>
      matching.filter((document) => matchesFilters(document, request, facet));
    const terms = TERM_FACETS.filter((facet) => request.facets.includes(facet)).map(
      (facet) => [facet, countTerms(found(facet), facet)] as const
    );
    const years = found('year').flatMap(({ year }) => (year === undefined ? [] : [year]));
    return {
      terms: Object.fromEntries(terms),
      ...(request.facets.includes('year')
        ? {
            years: [...new Set(years)].sort().map((year) => ({
              year,
              count: years.filter((other) => other === year).length,
            })),
          }
        : {}),
    };
  };

  return {
    async search(request, signal) {
      signal?.throwIfAborted();
      const matching = documents.filter((document) =>
        request.expansion.groups.every((group) => matchesGroup(document, group))
      );
      const found = matching.filter((document) => matchesFilters(document, request));
      const sorted = isByYear(request) ? [...found].sort(byYear(request.sort === 'oldest')) : found;
      return {
        hits: sorted.slice(request.start, request.start + request.size).map(toHit),
        total: found.length,
        counts: countsOf(matching, request),
        uncounted: [],
      };
    },
  };
}

function lowerWords(text: string): string[] {
  return tokenise(text).map((token) => token.text.normalize('NFC').toLowerCase());
}

function isByYear(request: IndexRequest): boolean {
  return request.sort !== 'relevance' || request.expansion.groups.length === 0;
}

function byYear(ascending: boolean) {
  return (a: IndexedDocument, b: IndexedDocument): number =>
    ((a.year ?? 0) - (b.year ?? 0)) * (ascending ? 1 : -1);
}

function toHit({ text, ...document }: IndexedDocument): DocumentHit {
  return { ...document, summary: [{ text, marked: false }] };
}
