import * as React from 'react';
import {
  readDeepLink,
  writeDeepLink,
  type Facet,
  type SearchAnswer,
  type SearchQuery,
} from '../../domain/search';
import type { Hub } from '../../hub';
import type { Locale } from '../../kernel/locale';
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

/** Whether the newest search ended without an answer. */
export function hasFailed({ error, searching }: SearchState): boolean {
  return error !== undefined && !searching;
}

interface SearchSettings {
  readonly location: PageLocation;
  readonly pageSize: number;
  readonly facets: readonly Facet[];
  readonly early?: EarlySearch;
}

/** The page's first search, on its way before there is anything to show it with. */
export interface EarlySearch {
  /** What was asked; another question is not answered by it. */
  readonly key: string;
  readonly answer: Promise<SearchAnswer>;
}

/**
 * Asks what the address names while the messages of the page are still being loaded: the two do not
 * need each other, and a line with a long way to go is waited for once.
 */
export function searchEarly(
  hub: Hub,
  location: PageLocation,
  options: { readonly pageSize: number; readonly facets: readonly Facet[]; readonly locale: Locale }
): EarlySearch {
  const query = readDeepLink(location.search());
  const answer = hub.search.find(query, options);
  // where the page asks something else in the end, nobody waits for this answer
  answer.catch(() => undefined);
  return { key: keyOf(query, options), answer };
}

function keyOf(
  query: SearchQuery,
  options: { readonly pageSize: number; readonly facets: readonly Facet[]; readonly locale: Locale }
): string {
  const { pageSize, facets, locale } = options;
  return JSON.stringify([query, pageSize, facets, locale]);
}

interface Outcome {
  /** What was asked; a search is under way while this is not what is asked now. */
  readonly asked?: object;
  readonly answer?: SearchAnswer;
  readonly error?: unknown;
}

/** Runs the search that the address names. A newer search ends the one before: the last one wins. */
export function useSearch({ location, pageSize, facets, early }: SearchSettings): SearchState {
  const { hub, translator } = useHub();
  const { locale } = translator;
  const [query, setQuery] = React.useState(() => readDeepLink(location.search()));
  const [attempt, setAttempt] = React.useState(0);
  const [outcome, setOutcome] = React.useState<Outcome>({});
  const isFirst = React.useRef(true);
  // an array given anew at each rendering must not start a search anew
  const facetList = facets.join(',');
  const asked = React.useMemo(
    () => ({
      query,
      pageSize,
      facets: facetList === '' ? [] : (facetList.split(',') as Facet[]),
      locale,
      attempt,
    }),
    [query, pageSize, facetList, locale, attempt]
  );

  React.useEffect(
    () => location.listen(() => setQuery(readDeepLink(location.search()))),
    [location]
  );

  React.useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    // once: who comes back to the first search later wants today's answer
    const first = early !== undefined && isFirst.current && early.key === keyOf(asked.query, asked);
    isFirst.current = false;
    const answering = first ? early.answer : hub.search.find(asked.query, { ...asked, signal });
    answering.then(
      (answer) => {
        if (!signal.aborted) setOutcome({ asked, answer });
      },
      (error: unknown) => {
        if (!signal.aborted) setOutcome(({ answer }) => ({ asked, answer, error }));
      }
    );
    return () => controller.abort();
  }, [hub, asked, early]);

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
