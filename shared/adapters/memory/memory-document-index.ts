import {
  FACETS,
  isTermFacet,
  isValueFacet,
  toRendition,
  type DocumentHit,
  type DocumentIndex,
  type Facet,
  type FacetCounts,
  type IndexRequest,
  type Rendition,
  type TermCount,
  type TermFacet,
  type TermId,
  type ValueFacet,
} from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { fold } from '../../kernel/text/fold';
import { tokenise } from '../../kernel/text/tokenise';
import type { IndexedDocument } from './indexed-document';
import { rankDocument } from './memory-ranking';

/** The index in memory: as unforgiving as SharePoint's, with accents apart and without stems. */
export function createMemoryDocumentIndex(
  documents: readonly IndexedDocument[],
  vocabulary: Vocabulary
): DocumentIndex {
  const isTagged = (document: IndexedDocument, facet: TermFacet, id: TermId): boolean =>
    document.terms[facet].some(
      (tag) => tag === id || vocabulary.ancestors(tag).some((above) => above.id === id)
    );

  const meets = (document: IndexedDocument, request: IndexRequest, facet: Facet): boolean => {
    if (facet === 'year') {
      const { from = -Infinity, to = Infinity } = request.years ?? {};
      const { year } = document;
      return request.years === undefined || (year !== undefined && year >= from && year <= to);
    }
    if (isTermFacet(facet)) {
      const ids = request.terms[facet];
      return ids.length === 0 || ids.some((id) => isTagged(document, facet, id));
    }
    const values = request.values[facet];
    return values.length === 0 || valuesOf(document, facet).some((one) => values.includes(one));
  };

  const isInScope = (document: IndexedDocument, request: IndexRequest): boolean =>
    (request.includeArchived || !document.archived) &&
    (!request.verifiedOnly || document.verifiedOn !== undefined);

  const isOfKind = (document: IndexedDocument, { kindTypes }: IndexRequest): boolean =>
    kindTypes === undefined ||
    kindTypes.ids.some((id) => isTagged(document, 'type', id)) === (kindTypes.mode === 'only');

  const isFiltered = (document: IndexedDocument, request: IndexRequest, omitted?: Facet): boolean =>
    FACETS.every((facet) => facet === omitted || meets(document, request, facet));

  const countTerms = (found: readonly IndexedDocument[], facet: TermFacet): TermCount[] =>
    vocabulary.concepts
      .map(({ id }) => ({ id, count: found.filter((one) => isTagged(one, facet, id)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);

  const countsOf = (matching: readonly IndexedDocument[], request: IndexRequest): FacetCounts => {
    const found = (facet: Facet): IndexedDocument[] =>
      matching.filter((document) => isFiltered(document, request, facet));
    const years = found('year').flatMap(({ year }) => (year === undefined ? [] : [year]));
    return {
      terms: Object.fromEntries(
        request.facets
          .filter(isTermFacet)
          .map((facet) => [facet, countTerms(found(facet), facet)] as const)
      ),
      values: Object.fromEntries(
        request.facets
          .filter(isValueFacet)
          .map((facet) => [facet, countValues(found(facet), facet)] as const)
      ),
      ...(request.facets.includes('year')
        ? { years: countEach(years).map(([year, count]) => ({ year, count })) }
        : {}),
    };
  };

  return {
    async search(request, signal) {
      signal?.throwIfAborted();
      const inScope = documents.filter((document) => isInScope(document, request));
      const ranks = new Map(
        inScope.map((document) => [document, rankDocument(document, request, vocabulary)])
      );
      const rankOf = (document: IndexedDocument): number => ranks.get(document) ?? 0;
      const ofAnyKind = inScope.filter((document) => ranks.get(document) !== undefined);
      const matching = ofAnyKind.filter((document) => isOfKind(document, request));
      const found = matching
        .filter((document) => isFiltered(document, request))
        .sort(orderOf(request, rankOf));
      const ofTotals = ofAnyKind.filter((document) => isFiltered(document, request));
      return {
        hits: found.slice(request.start, request.start + request.size).map(toHit),
        total: found.length,
        counts: countsOf(matching, request),
        ...(request.countKinds
          ? { typeTotals: { total: ofTotals.length, types: countTerms(ofTotals, 'type') } }
          : {}),
        uncounted: [],
      };
    },

    async suggestTitles(typed, signal) {
      signal?.throwIfAborted();
      const wanted = tokenise(typed).map(({ text }) => fold(text));
      return documents
        .filter(({ title, archived }) => {
          const words = tokenise(title).map(({ text }) => fold(text));
          return !archived && wanted.every((part) => words.some((word) => word.startsWith(part)));
        })
        .slice(0, 5)
        .map(({ title, url, fileType }) => ({ title, url, fileType }));
    },

    async renditions(workIds, signal) {
      signal?.throwIfAborted();
      const works = new Map<string, Rendition[]>();
      for (const document of documents) {
        const { workId, archived } = document;
        if (workId === undefined || archived || !workIds.includes(workId)) continue;
        works.set(workId, [...(works.get(workId) ?? []), toRendition(toHit(document))]);
      }
      return works;
    },
  };
}

function valuesOf(document: IndexedDocument, facet: ValueFacet): readonly string[] {
  switch (facet) {
    case 'format':
      return document.fileType === '' ? [] : [document.fileType];
    case 'colleague':
      return document.authors;
    case 'focalPoint':
      return document.owner === undefined ? [] : [document.owner];
  }
}

function countValues(found: readonly IndexedDocument[], facet: ValueFacet) {
  return countEach(found.flatMap((document) => valuesOf(document, facet)))
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

function countEach<T>(values: readonly T[]): (readonly [T, number])[] {
  return [...new Set(values)]
    .sort()
    .map((value) => [value, values.filter((other) => other === value).length] as const);
}

function orderOf(request: IndexRequest, rankOf: (document: IndexedDocument) => number) {
  return (a: IndexedDocument, b: IndexedDocument): number => {
    const newest = (b.year ?? 0) - (a.year ?? 0);
    switch (request.sort) {
      case 'relevance':
        return rankOf(b) - rankOf(a) || (request.expansion.groups.length === 0 ? newest : 0);
      case 'newest':
        return newest;
      case 'oldest':
        return -newest;
      case 'title':
        return a.title.localeCompare(b.title);
    }
  };
}

function toHit({ text, ...document }: IndexedDocument): DocumentHit {
  return { ...document, summary: [{ text, marked: false }] };
}
