import { FACETS, isTermFacet, type Facet, type IndexRequest } from '../../domain/search';
import { writeKeywordQuery, writeRenditionQuery, writeTitleQuery } from './keyword-query';
import { searchProperties } from './schema/search-properties';
import type { SearchPlaces } from './search-places';
import { termFilter, valueFilter, yearFilter, yearRefiner } from './search-refinement';

const SELECTED = [
  'Title',
  'Path',
  'Filename',
  'UniqueId',
  'LastModifiedTime',
  'HitHighlightedSummary',
  ...Object.values(searchProperties).filter((property) => property !== searchProperties.title),
];

/** The index gives 100 values by itself, and each tag of a document makes several of them. */
const MAX_FACET_VALUES = 1000;

/** More than are shown: the hub leaves out those that only begin alike without the accents to come. */
const MAX_TITLES = 25;
const MAX_RENDITIONS = 200;

const COMMON = {
  // near-identical renditions are documents of their own here; the library knows its duplicates
  TrimDuplicates: false,
  EnableQueryRules: false,
  EnableStemming: false,
  ClientType: 'RegionalKMHub',
} as const;

/** A page of hits, and the counts of the facets that do not narrow. */
export function hitsQuery(
  request: IndexRequest,
  places: SearchPlaces,
  refiners: readonly string[]
): object {
  return {
    ...COMMON,
    Querytext: writeKeywordQuery(request, places),
    RowLimit: request.size,
    StartRow: request.start,
    SelectProperties: SELECTED,
    Refiners: refiners.join(','),
    RefinementFilters: filtersBut(request),
    SortList: sortList(request),
  };
}

/** Counts alone, of a facet as if it did not narrow. */
export function countQuery(
  request: IndexRequest,
  places: SearchPlaces,
  refiners: string,
  omitted?: Facet
): object {
  return {
    ...COMMON,
    Querytext: writeKeywordQuery(request, places),
    RowLimit: 0,
    SelectProperties: ['UniqueId'],
    Refiners: refiners,
    RefinementFilters: filtersBut(request, omitted),
  };
}

/** What a facet is counted by. */
export function refiner(facet: Facet, lastYear: number): string {
  return facet === 'year'
    ? yearRefiner(searchProperties.year, lastYear)
    : `${searchProperties[facet]}(filter=${MAX_FACET_VALUES}/0/*)`;
}

/** What a facet narrows by; undefined where it does not. */
export function filterOf(request: IndexRequest, facet: Facet): string | undefined {
  if (facet === 'year')
    return request.years ? yearFilter(searchProperties.year, request.years) : undefined;
  if (isTermFacet(facet)) {
    const ids = request.terms[facet];
    return ids.length > 0 ? termFilter(searchProperties[facet], ids) : undefined;
  }
  const values = request.values[facet];
  return values.length > 0 ? valueFilter(searchProperties[facet], values) : undefined;
}

function filtersBut(request: IndexRequest, omitted?: Facet): string[] {
  return FACETS.flatMap((facet) => {
    const filter = facet === omitted ? undefined : filterOf(request, facet);
    return filter ? [filter] : [];
  });
}

/**
 * Without words all documents are equally relevant: the newest years come first, below what is
 * pinned, which only the rank knows.
 */
function sortList(request: IndexRequest): { Property: string; Direction: number }[] {
  const newestFirst = { Property: searchProperties.year, Direction: 1 };
  switch (request.sort) {
    case 'relevance': {
      if (request.expansion.groups.length > 0) return [];
      return request.pinned.length > 0
        ? [{ Property: 'Rank', Direction: 1 }, newestFirst]
        : [newestFirst];
    }
    case 'newest':
      return [newestFirst];
    case 'oldest':
      return [{ Property: searchProperties.year, Direction: 0 }];
    case 'title':
      return [{ Property: searchProperties.title, Direction: 0 }];
  }
}

/** Documents by the beginning of the words of their titles: few rows, no counts. */
export function titlesQuery(typed: string, places: SearchPlaces): object {
  return {
    ...COMMON,
    Querytext: writeTitleQuery(typed, places),
    RowLimit: MAX_TITLES,
    // the address of a practice is made of its id
    SelectProperties: ['Title', 'Path', 'FileType', searchProperties.workId],
  };
}

/** Every rendition of some works. */
export function renditionsQuery(workIds: readonly string[], places: SearchPlaces): object {
  return {
    ...COMMON,
    Querytext: writeRenditionQuery(workIds, places),
    RowLimit: MAX_RENDITIONS,
    SelectProperties: SELECTED,
  };
}
