import * as React from 'react';
import {
  EMPTY_QUERY,
  readDeepLink,
  writeDeepLink,
  type Facet,
  type SearchAnswer,
  type SearchQuery,
} from '../../../domain/search';
import { usePractices } from '../practices-context';
import type { PracticesSettings } from '../practices-settings';
import { hasPreset, usePreset, withPreset, type Preset } from './preset';

export interface PracticeSearch {
  /** What the reader has chosen; what the page presets is not in it. */
  readonly query: SearchQuery;
  readonly searching: boolean;
  /** The newest complete answer; it stays while the next one is on its way. */
  readonly answer?: SearchAnswer;
  readonly error?: unknown;
  readonly change: (query: SearchQuery) => void;
  readonly retry: () => void;
}

const facetsOfPractices = ['theme', 'country', 'type', 'year', 'language'] as const;

/** The facets of the list; what the page has decided is no choice any more. */
export function facetsFor({ themeKey, countryKey, kind }: Preset): readonly Facet[] {
  const preset: Readonly<Partial<Record<Facet, unknown>>> = {
    theme: themeKey,
    country: countryKey,
    type: kind,
  };
  return facetsOfPractices.filter((facet) => preset[facet] === undefined);
}

/**
 * Practices of the hub's search, within what the page presets. A newer search ends the one before.
 * @param isShort a short list reads nothing of the address, which belongs to its page
 */
export function usePracticeSearch(settings: PracticesSettings, isShort: boolean): PracticeSearch {
  const { hub, vocabulary, location, translator } = usePractices();
  const { count } = settings;
  const preset = usePreset(settings);
  const read = React.useCallback(
    (): SearchQuery => (isShort ? EMPTY_QUERY : readDeepLink(location.search())),
    [isShort, location]
  );
  const [query, setQuery] = React.useState(read);
  const [attempt, setAttempt] = React.useState(0);
  const [outcome, setOutcome] = React.useState<{
    readonly asked?: object;
    readonly answer?: SearchAnswer;
    readonly error?: unknown;
  }>({});
  const asked = React.useMemo(
    () => ({ query, preset, count, attempt }),
    [query, preset, count, attempt]
  );

  React.useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const facets = isShort ? [] : facetsFor(preset);
    const search = async (): Promise<SearchAnswer> => {
      const terms = hasPreset(preset) ? await vocabulary.load() : undefined;
      return hub.search.find(withPreset(asked.query, preset, terms), {
        ...{ pageSize: count, facets, signal },
        locale: translator.locale,
      });
    };
    search().then(
      (answer) => !signal.aborted && setOutcome({ asked, answer }),
      (error: unknown) => !signal.aborted && setOutcome(({ answer }) => ({ asked, answer, error }))
    );
    return () => controller.abort();
  }, [hub, vocabulary, translator, asked, isShort, preset, count]);

  const change = React.useCallback(
    (next: SearchQuery) => {
      // the tab is the page itself, so that its address does not say it
      const plain = { ...next, kind: EMPTY_QUERY.kind };
      if (!isShort) location.push(writeDeepLink(plain, location.search()));
      setQuery(plain);
    },
    [isShort, location]
  );
  const retry = React.useCallback(() => setAttempt((made) => made + 1), []);
  return {
    query,
    searching: outcome.asked !== asked,
    ...(outcome.answer ? { answer: outcome.answer } : {}),
    ...(outcome.error === undefined ? {} : { error: outcome.error }),
    change,
    retry,
  };
}
