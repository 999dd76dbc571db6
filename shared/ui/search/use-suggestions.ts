import * as React from 'react';
import type { Suggestion, TitleSuggestion } from '../../domain/search';
import { useHub } from '../hub-context';

/** Titles are asked of the index, so they wait until the typing rests, in milliseconds. */
const TITLE_PAUSE_MS = 250;
const MOST_TERMS = 5;
const MOST_TITLES = 4;
/** Fewer letters begin too many titles. */
const SHORTEST_TITLE = 3;

interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  readonly clearRecent: () => void;
}

/** Something with the words it was asked for: it is shown for these words only. */
interface Answer<T> {
  readonly typed: string;
  readonly list: readonly T[];
}

/**
 * What may be meant by the words typed so far: terms, fields and recent searches at once, titles when
 * the typing rests. An answer is shown for exactly the words it was asked for, so that a slow one
 * never stands under newer words.
 */
export function useSuggestions(typed: string, wanted: boolean): Suggestions {
  const { hub, translator } = useHub();
  const { locale } = translator;
  const [quick, setQuick] = React.useState<Answer<Suggestion>>();
  const [titles, setTitles] = React.useState<Answer<TitleSuggestion>>();
  const [cleared, setCleared] = React.useState(0);

  React.useEffect(() => {
    if (!wanted) return undefined;
    let newest = true;
    hub.search.suggest(typed, { locale, limit: MOST_TERMS }).then(
      (list) => newest && setQuick({ typed, list }),
      // without suggestions the box is a box, and the search itself says what does not answer
      () => newest && setQuick({ typed, list: [] })
    );
    return () => {
      newest = false;
    };
  }, [hub, typed, locale, wanted, cleared]);

  React.useEffect(() => {
    if (!wanted || typed.trim().length < SHORTEST_TITLE) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      hub.search.suggestTitles(typed, signal).then(
        (list) => signal.aborted || setTitles({ typed, list: list.slice(0, MOST_TITLES) }),
        () => signal.aborted || setTitles({ typed, list: [] })
      );
    }, TITLE_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [hub, typed, wanted]);

  const clearRecent = React.useCallback(() => {
    void hub.search.recent.clear().then(() => setCleared((count) => count + 1));
  }, [hub]);

  const suggestions = React.useMemo(
    () => [
      ...(quick?.typed === typed ? quick.list : []),
      ...(titles?.typed === typed
        ? titles.list.map((title) => ({ kind: 'title', ...title }) as const)
        : []),
    ],
    [quick, titles, typed]
  );
  return { suggestions, clearRecent };
}
