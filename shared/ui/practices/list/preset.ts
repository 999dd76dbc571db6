import * as React from 'react';
import { typeKeyOfKind } from '../../../domain/practices';
import { changeQuery, EMPTY_QUERY, writeDeepLink, type SearchQuery } from '../../../domain/search';
import type { Vocabulary } from '../../../domain/taxonomy';
import { usePractices, type PracticePlace } from '../practices-context';
import type { PracticesSettings } from '../practices-settings';

/** What an editor of the page has narrowed the practices to. */
export type Preset = Pick<PracticesSettings, 'themeKey' | 'countryKey' | 'kind'>;

/** The same as long as it presets the same. */
export function usePreset({ themeKey, countryKey, kind }: Preset): Preset {
  return React.useMemo(
    () => ({
      ...(themeKey === undefined ? {} : { themeKey }),
      ...(countryKey === undefined ? {} : { countryKey }),
      ...(kind === undefined ? {} : { kind }),
    }),
    [themeKey, countryKey, kind]
  );
}

/** Whether the page presets anything. */
export function hasPreset({ themeKey, countryKey, kind }: Preset): boolean {
  return [themeKey, countryKey, kind].some((one) => one !== undefined);
}

/**
 * Practices alone: what the reader chose within a facet, else what the page presets for it.
 * @param terms missing where they are not there: then nothing is preset
 */
export function withPreset(
  query: SearchQuery,
  { themeKey, countryKey, kind }: Preset,
  terms: Vocabulary | undefined
): SearchQuery {
  const chosen = (own: readonly string[], key: string | undefined): readonly string[] => {
    const concept = key === undefined ? undefined : terms?.byKey(key);
    return own.length > 0 || !concept ? own : [concept.id];
  };
  const { theme, country, type } = query.terms;
  return changeQuery(query, {
    kind: 'practices',
    page: query.page,
    terms: {
      ...query.terms,
      theme: chosen(theme, themeKey),
      country: chosen(country, countryKey),
      type: chosen(type, kind === undefined ? undefined : typeKeyOfKind[kind]),
    },
  });
}

/** The list of all practices within what the page presets, for the link that leads there. */
export function useAllPlace(settings: Preset): PracticePlace {
  const { vocabulary } = usePractices();
  const preset = usePreset(settings);
  const [search, setSearch] = React.useState('');
  React.useEffect(() => {
    let isCurrent = true;
    setSearch('');
    if (!hasPreset(preset)) return undefined;
    vocabulary.load().then(
      (terms) => {
        // the tab is the page itself, so that its address does not say it
        const query = { ...withPreset(EMPTY_QUERY, preset, terms), kind: EMPTY_QUERY.kind };
        if (isCurrent) setSearch(writeDeepLink(query));
      },
      // without the terms the link leads to all of them
      () => undefined
    );
    return () => {
      isCurrent = false;
    };
  }, [vocabulary, preset]);
  return search === '' ? { view: 'list' } : { view: 'list', search };
}
