import * as React from 'react';
import type { Audience } from '../../../domain/deliveries';
import { useServiceHub } from '../../service-hub-context';
import { deliveryProblemWords } from '../delivery-words';

export type AudienceCount =
  | { readonly state: 'none' | 'counting' }
  | { readonly state: 'there'; readonly people: number }
  | { readonly state: 'refused'; readonly words: string }
  | { readonly state: 'failed'; readonly error: unknown };

/** Between two choices nobody asks the directory. */
const PAUSE_MS = 400;

/** How many people an audience is, counted anew after each change. */
export function useAudienceCount(audience: Audience | undefined): {
  readonly count: AudienceCount;
  readonly again: () => void;
} {
  const { hub, translator } = useServiceHub();
  const [count, setCount] = React.useState<AudienceCount>({ state: 'none' });
  const [attempt, setAttempt] = React.useState(0);
  // the same choice in a new object is no new choice
  const asked = audience === undefined ? '' : JSON.stringify(audience);
  React.useEffect(() => {
    if (asked === '') return setCount({ state: 'none' });
    let wanted = true;
    setCount({ state: 'counting' });
    const settle = (settled: AudienceCount): void => {
      if (wanted) setCount(settled);
    };
    const timer = setTimeout(() => {
      hub.deliveries.countAudience({ audience: JSON.parse(asked) as Audience }).then(
        (result) =>
          settle(
            result.ok
              ? { state: 'there', people: result.value.people }
              : { state: 'refused', words: deliveryProblemWords(result.problem, translator) }
          ),
        (error: unknown) => settle({ state: 'failed', error })
      );
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [hub, translator, asked, attempt]);
  return { count, again: React.useCallback(() => setAttempt((now) => now + 1), []) };
}
