import type { Expansion } from './expansion';
import type { KindTypes } from './kinds';
import type { IndexRequest } from './ports';
import type { SearchQuery } from './query';

export interface IndexRequestSettings extends Pick<IndexRequest, 'start' | 'size' | 'facets'> {
  readonly kindTypes?: KindTypes;
  readonly pinned?: readonly string[];
  readonly countKinds?: boolean;
}

/** What the index is asked for a search. */
export function makeIndexRequest(
  query: SearchQuery,
  expansion: Expansion,
  settings: IndexRequestSettings
): IndexRequest {
  const { terms, values, years, verifiedOnly, includeArchived, sort } = query;
  const { start, size, facets, kindTypes, pinned = [], countKinds = false } = settings;
  return {
    expansion,
    ...{ terms, values, verifiedOnly, includeArchived, sort },
    ...(years ? { years } : {}),
    ...(kindTypes ? { kindTypes } : {}),
    ...{ pinned, start, size, facets, countKinds },
  };
}
