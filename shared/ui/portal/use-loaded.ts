import * as React from 'react';

/** What a part of a page has of its content. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'there'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * Loads once, and again when asked to.
 * @param load must stay the same function as long as it loads the same: use `useCallback`
 */
export function useLoaded<T>(load: () => Promise<T>): {
  readonly loaded: Loaded<T>;
  readonly retry: () => void;
} {
  const [loaded, setLoaded] = React.useState<Loaded<T>>({ state: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let isCurrent = true;
    setLoaded({ state: 'loading' });
    load().then(
      (value) => isCurrent && setLoaded({ state: 'there', value }),
      (error: unknown) => isCurrent && setLoaded({ state: 'failed', error })
    );
    return () => {
      isCurrent = false;
    };
  }, [load, attempt]);
  const retry = React.useCallback(() => setAttempt((count) => count + 1), []);
  return { loaded, retry };
}
