import * as React from 'react';
import type { PracticeView, RejectionReason, Verdict } from '../../../domain/practices';
import { usePractices } from '../practices-context';
import { useStep, type Step } from '../use-step';
import { reviewInput, type WrittenAssessment } from './assessment';

export interface Review {
  readonly step: Step;
  send(verdict: Verdict, reason?: RejectionReason): void;
  /** Another reviewer spoke meanwhile: who, and the way to send the same word on what is there now. */
  readonly faster?: { readonly by?: string; again(): void };
  /** Goes on writing instead. */
  clear(): void;
}

interface ReviewSettings {
  readonly view: PracticeView;
  readonly assessment: WrittenAssessment;
  /** The practice as it is after somebody else's step. */
  readonly onView: (view: PracticeView) => void;
  readonly onDone: (verdict: Verdict, view: PracticeView) => void;
  readonly onRefused: () => void;
}

/** Gives the reviewer's word. Where somebody was faster, nothing was changed and both are shown. */
export function useReview(settings: ReviewSettings): Review {
  const { view, assessment, onView, onDone, onRefused } = settings;
  const { practices } = usePractices();
  const step = useStep();
  const [faster, setFaster] = React.useState<{
    readonly by?: string;
    readonly verdict: Verdict;
    readonly reason?: RejectionReason;
  }>();
  const send = (verdict: Verdict, reason?: RejectionReason): void => {
    setFaster(undefined);
    step.take(
      () => practices.review(reviewInput(view, assessment, verdict, reason)),
      (changed) => onDone(verdict, changed),
      ({ code, values }) => {
        if (code !== 'practices.changed-meanwhile') return;
        onRefused();
        const by = values?.['by'];
        const kept = { verdict, ...(reason === undefined ? {} : { reason }) };
        const show = (): void =>
          setFaster({ ...kept, ...(typeof by === 'string' && by !== '' ? { by } : {}) });
        practices.get({ practiceId: view.id }).then(
          (answer) => {
            if (answer.ok) onView(answer.value);
            show();
          },
          // what she wrote is kept; the sentence at the foot says who was faster
          show
        );
      }
    );
  };
  return {
    step,
    send,
    ...(faster
      ? {
          faster: {
            ...(faster.by === undefined ? {} : { by: faster.by }),
            again: () => send(faster.verdict, faster.reason),
          },
        }
      : {}),
    clear: () => setFaster(undefined),
  };
}
