import * as React from 'react';
import type { KnownAnswer, KnownAnswerDraft } from '../../../domain/questions';
import { useServiceHub } from '../../service-hub-context';
import { useStep, type Step } from '../use-step';

export interface SaveKnown {
  readonly step: Step;
  /** What somebody else saved meanwhile, to be compared. */
  readonly theirs?: KnownAnswer;
  /** Saves over the version that the person has seen: the one she opened, or the one she compared. */
  readonly save: (draft: KnownAnswerDraft) => void;
}

/** Saves a known answer; where somebody was quicker, brings what she wrote in place of a refusal. */
export function useSaveKnown(onDone: (known: KnownAnswer) => void): SaveKnown {
  const { hub } = useServiceHub();
  const step = useStep();
  const [theirs, setTheirs] = React.useState<KnownAnswer>();
  const save = (draft: KnownAnswerDraft): void =>
    step.take(
      async () => {
        const version = theirs === undefined ? {} : { version: theirs.version };
        const saved = await hub.questions.saveKnown({ ...draft, ...version });
        if (saved.ok || saved.problem.code !== 'questions.changed-meanwhile') return saved;
        const all = await hub.questions.listKnown({ states: ['active', 'due', 'retired'] });
        setTheirs(all.find(({ id }) => id === draft.id));
        return saved;
      },
      (known) => {
        setTheirs(undefined);
        onDone(known);
      }
    );
  return { step, save, ...(theirs === undefined ? {} : { theirs }) };
}
