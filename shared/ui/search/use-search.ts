import * as React from 'react';
import {
  changeQuery,
  readDeepLink,
  writeDeepLink,
  type Facet,
  type SearchAnswer,
  type SearchQuery,
} from '../../domain/search';
import { useHub } from '../hub-context';
import type { PageLocation } from '../navigation/page-location';

export interface SearchState {
  /** What the page shows or is looking for; it is always also in the address. */
  readonly query: SearchQuery;
  readonly searching: boolean;
  /** The newest complete answer; it stays while the next one is on its way. */
  readonly answer?: SearchAnswer;
  readonly error?: unknown;
  /** Changes the search; the browser's back button returns to the one before. */
  readonly change: (query: SearchQuery) => void;
  readonly retry: () => void;
}

interface SearchSettings {
  readonly location: PageLocation;
  readonly pageSize: number;
  readonly facets: readonly Facet[];
}

/** Runs the search that the address names. A newer search ends the one before: the last one wins. */
export function useSearch({ location, pageSize, facets }: SearchSettings): SearchState {
  const { hub } = useHub();
  const [query, setQuery] = React.useState(() => readDeepLink(location.search()));
  const [attempt, setAttempt] = React.useState(0);
  const [outcome, setOutcome] = React.useState<{ answer?: SearchAnswer; error?: unknown }>({});
  const [searching, setSearching] = React.useState(true);
  // an array given anew at each rendering must not start a search anew
  const facetList = facets.join(',');

  React.useEffect(
    () => location.listen(() => setQuery(readDeepLink(location.search()))),
    [location]
  );

  React.useEffect(() => {
    const controller = new AbortController();
    setSearching(true);
    const chosen = facetList === '' ? [] : (facetList.split(',') as Facet[]);
    hub.search.find(query, { pageSize, facets: chosen, signal: controller.signal }).then(
      (answer) => {
        if (controller.signal.aborted) return;
        setOutcome({ answer });
        setSearching(false);
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setOutcome((before) => ({ ...before, error }));
        setSearching(false);
      }
    );
    return () => controller.abort();
  }, [hub, query, pageSize, facetList, attempt]);

  const change = React.useCallback(
    (next: SearchQuery) => {
      location.push(`${writeDeepLink(next, location.search())}`);
      setQuery(next);
    },
    [location]
  );
  const retry = React.useCallback(() => setAttempt((count) => count + 1), []);

  return { query, searching, ...outcome, change, retry };
}

/** The page of a search that a person may still go to. */
export function goToPage(query: SearchQuery, page: number): SearchQuery {
  return changeQuery(query, { page });
}
