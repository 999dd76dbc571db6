import * as React from 'react';
import type { AddressedPerson } from '../../../domain/deliveries';
import { useServiceHub } from '../../service-hub-context';

const PAUSE_MS = 300;
/** Fewer letters find everybody. */
const FEWEST_LETTERS = 2;

interface FoundPeople {
  /** Undefined while nothing is asked for, or the answer is on its way. */
  readonly found?: readonly AddressedPerson[];
  readonly failure?: unknown;
}

/** People whose names have these words, looked for when the person pauses. */
export function useFoundPeople(words: string): FoundPeople & { readonly again: () => void } {
  const { hub } = useServiceHub();
  const [state, setState] = React.useState<FoundPeople>({});
  const [attempt, setAttempt] = React.useState(0);
  const asked = words.trim();
  React.useEffect(() => {
    setState({});
    if (asked.length < FEWEST_LETTERS) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      hub.deliveries.findPeople({ words: asked }).then(
        (result) => wanted && setState({ found: result.ok ? result.value : [] }),
        (failure: unknown) => wanted && setState({ failure })
      );
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [hub, asked, attempt]);
  return { ...state, again: React.useCallback(() => setAttempt((now) => now + 1), []) };
}
