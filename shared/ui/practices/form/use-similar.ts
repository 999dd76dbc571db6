import * as React from 'react';
import type { PracticeContent, SimilarPractice } from '../../../domain/practices';
import { usePractices } from '../practices-context';

/** So long nobody is asked while somebody types. */
const PAUSE_MS = 1500;

export type Similar =
  | { readonly state: 'none' | 'looking' | 'failed' }
  | { readonly state: 'there'; readonly found: readonly SimilarPractice[] };

type Compared = Pick<PracticeContent, 'texts' | 'themeKeys' | 'countryKeys' | 'locale'>;

/**
 * Practices like the one that is being written, looked for when the typing rests.
 * @param isWanted false until there is something to compare
 */
export function useSimilar(
  content: Compared,
  isWanted: boolean,
  practiceId?: string
): { readonly similar: Similar; readonly retry: () => void } {
  const { practices } = usePractices();
  const [similar, setSimilar] = React.useState<Similar>({ state: 'none' });
  const [attempt, setAttempt] = React.useState(0);
  const { texts, themeKeys, countryKeys, locale } = content;
  // only what tells practices apart: not every keystroke in the criteria
  const asked = JSON.stringify({
    content: { texts, themeKeys, countryKeys, locale },
    ...(practiceId === undefined ? {} : { practiceId }),
  });
  React.useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const timer = setTimeout(
      () => {
        setSimilar((before) => (before.state === 'there' ? before : { state: 'looking' }));
        practices.similar(JSON.parse(asked) as Parameters<typeof practices.similar>[0]).then(
          (found) => isCurrent && setSimilar({ state: 'there', found }),
          () => isCurrent && setSimilar({ state: 'failed' })
        );
      },
      attempt === 0 ? PAUSE_MS : 0
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [practices, asked, isWanted, attempt]);
  const retry = React.useCallback(() => setAttempt((count) => count + 1), []);
  return { similar, retry };
}
