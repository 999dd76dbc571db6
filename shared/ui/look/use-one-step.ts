import * as React from 'react';
import type { Problem, Result } from '../../kernel/result';
import type { StepState } from './StepForm';

/** A step that a person takes: what is to be said about it, and the taking. */
export interface OneStep<P extends Problem> extends StepState {
  /**
   * @param afterwards called with what the step gave, once it is done
   * @param refused called with why it was not; the words are shown in any case
   */
  take<T>(
    step: () => Promise<Result<T, P>>,
    afterwards: (value: T) => void,
    refused?: (problem: P) => void
  ): void;
}

/**
 * Does one thing at a time, and keeps what is to be said about it.
 * @param wordsOf a refusal in the reader's language
 */
export function useOneStep<P extends Problem>(wordsOf: (problem: P) => string): OneStep<P> {
  const [isUnderWay, setUnderWay] = React.useState(false);
  const [said, setSaid] = React.useState<Pick<StepState, 'problem' | 'failure'>>({});
  const isThere = React.useRef(true);
  React.useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const take: OneStep<P>['take'] = (step, afterwards, refused) => {
    if (isUnderWay) return;
    setUnderWay(true);
    setSaid({});
    const end = (say: () => void): void => {
      if (!isThere.current) return;
      setUnderWay(false);
      say();
    };
    step().then(
      (result) =>
        end(() => {
          if (result.ok) {
            afterwards(result.value);
          } else {
            setSaid({ problem: wordsOf(result.problem) });
            refused?.(result.problem);
          }
        }),
      (failure: unknown) => end(() => setSaid({ failure }))
    );
  };
  return { isUnderWay, ...said, take };
}
