import * as React from 'react';
import {
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

interface Outcome {
  /** What was asked; a search is under way while this is not what is asked now. */
  readonly asked?: object;
  readonly answer?: SearchAnswer;
  readonly error?: unknown;
}

/** Runs the search that the address names. A newer search ends the one before: the last one wins. */
export function useSearch({ location, pageSize, facets }: SearchSettings): SearchState {
  const { hub } = useHub();
  const [query, setQuery] = React.useState(() => readDeepLink(location.search()));
  const [attempt, setAttempt] = React.useState(0);
  const [outcome, setOutcome] = React.useState<Outcome>({});
  // an array given anew at each rendering must not start a search anew
  const facetList = facets.join(',');
  const asked = React.useMemo(
    () => ({
      query,
      pageSize,
      facets: facetList === '' ? [] : (facetList.split(',') as Facet[]),
      attempt,
    }),
    [query, pageSize, facetList, attempt]
  );

  React.useEffect(
    () => location.listen(() => setQuery(readDeepLink(location.search()))),
    [location]
  );

  React.useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    hub.search.find(asked.query, { ...asked, signal }).then(
      (answer) => {
        if (!signal.aborted) setOutcome({ asked, answer });
      },
      (error: unknown) => {
        if (!signal.aborted) setOutcome(({ answer }) => ({ asked, answer, error }));
      }
    );
    return () => controller.abort();
  }, [hub, asked]);

  const change = React.useCallback(
    (next: SearchQuery) => {
      location.push(writeDeepLink(next, location.search()));
      setQuery(next);
    },
    [location]
  );
  const retry = React.useCallback(() => setAttempt((count) => count + 1), []);

  return {
    query,
    searching: outcome.asked !== asked,
    answer: outcome.answer,
    error: outcome.error,
    change,
    retry,
  };
}
