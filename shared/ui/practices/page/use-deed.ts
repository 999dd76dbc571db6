import * as React from 'react';
import type { OnPractice, PracticeResult, PracticeView } from '../../../domain/practices';
import { useStep, type Step } from '../use-step';

/** A step on the practice as the reader saw it. */
export type Deed = (on: OnPractice) => Promise<PracticeResult>;

export interface Deeds {
  readonly step: Step;
  /** What somebody else's step came in the way of; the reader compares and decides again. */
  readonly conflict?: { readonly deed: Deed; readonly words: string };
  /** @param words said when it is done */
  run(deed: Deed, words: string, seen?: PracticeView): void;
  forgetConflict(): void;
}

/** Does steps on a practice with the version that was looked at, and tells of those who were quicker. */
export function useDeeds(
  view: PracticeView | undefined,
  onDone: (next: PracticeView, words: string) => void
): Deeds {
  const step = useStep();
  const [conflict, setConflict] = React.useState<Deeds['conflict']>();
  return {
    step,
    ...(conflict ? { conflict } : {}),
    run(deed, words, seen = view) {
      if (!seen) return;
      const { id: practiceId, version } = seen;
      step.take(
        () => deed({ practiceId, version }),
        (next) => {
          setConflict(undefined);
          onDone(next, words);
        },
        ({ code }) => {
          if (code === 'practices.changed-meanwhile') setConflict({ deed, words });
        }
      );
    },
    forgetConflict: () => setConflict(undefined),
  };
}
