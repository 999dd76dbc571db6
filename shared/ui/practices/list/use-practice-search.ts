import * as React from 'react';
import { typeKeyOfKind } from '../../../domain/practices';
import {
  changeQuery,
  EMPTY_QUERY,
  readDeepLink,
  writeDeepLink,
  type Facet,
  type SearchAnswer,
  type SearchQuery,
} from '../../../domain/search';
import type { Vocabulary } from '../../../domain/taxonomy';
import { usePractices } from '../practices-context';
import type { PracticesSettings } from '../practices-settings';

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
export function facetsFor({ themeKey, countryKey, kind }: PracticesSettings): readonly Facet[] {
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
  const { themeKey, countryKey, kind, count } = settings;
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
    () => ({ query, themeKey, countryKey, kind, count, attempt }),
    [query, themeKey, countryKey, kind, count, attempt]
  );

  React.useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const preset = { themeKey, countryKey, kind };
    const facets = isShort ? [] : facetsFor({ ...settingsOf(preset), layout: 'page', count });
    const search = async (): Promise<SearchAnswer> => {
      const typeKey = kind === undefined ? undefined : typeKeyOfKind[kind];
      const keys = [themeKey, countryKey, typeKey];
      const terms = keys.some((key) => key !== undefined) ? await vocabulary.load() : undefined;
      return hub.search.find(withPreset(asked.query, { themeKey, countryKey, typeKey }, terms), {
        ...{ pageSize: count, facets, signal },
        locale: translator.locale,
      });
    };
    search().then(
      (answer) => !signal.aborted && setOutcome({ asked, answer }),
      (error: unknown) => !signal.aborted && setOutcome(({ answer }) => ({ asked, answer, error }))
    );
    return () => controller.abort();
  }, [hub, vocabulary, translator, asked, isShort, themeKey, countryKey, kind, count]);

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

type Preset = Pick<PracticesSettings, 'themeKey' | 'countryKey' | 'kind'>;

function settingsOf({ themeKey, countryKey, kind }: Partial<Preset>): Preset {
  return {
    ...(themeKey === undefined ? {} : { themeKey }),
    ...(countryKey === undefined ? {} : { countryKey }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** What the reader chose within a facet, else what the page presets for it. */
function withPreset(
  query: SearchQuery,
  keys: Readonly<Record<'themeKey' | 'countryKey' | 'typeKey', string | undefined>>,
  terms: Vocabulary | undefined
): SearchQuery {
  const idsOf = (key: string | undefined): readonly string[] => {
    const concept = key === undefined ? undefined : terms?.byKey(key);
    return concept ? [concept.id] : [];
  };
  const chosen = (own: readonly string[], key: string | undefined): readonly string[] =>
    own.length > 0 ? own : idsOf(key);
  return changeQuery(query, {
    kind: 'practices',
    page: query.page,
    terms: {
      ...query.terms,
      theme: chosen(query.terms.theme, keys.themeKey),
      country: chosen(query.terms.country, keys.countryKey),
      type: chosen(query.terms.type, keys.typeKey),
    },
  });
}
