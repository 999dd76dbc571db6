import * as React from 'react';
import { personalDataIn, type PracticeField, type PracticeView } from '../../../domain/practices';
import { usePractices } from '../practices-context';
import { useStep, type Step } from '../use-step';
import type { KeptDraft } from './use-draft-keeper';
import type { Attachments } from './use-attachments';

export interface Submit {
  readonly step: Step;
  readonly namesAreFine: boolean;
  /** It was tried without the word on names. */
  readonly asksNames: boolean;
  setNames(areFine: boolean): void;
  /** @param isComplete false where something is missing: nothing leaves then */
  send(isComplete: boolean): void;
}

interface SubmitInput {
  readonly kept: KeptDraft;
  readonly attachments: Attachments;
  readonly view: PracticeView | undefined;
  readonly onRefused: (field: PracticeField | undefined) => void;
  /** Somebody has saved the practice meanwhile: as it is now. */
  readonly onView: (view: PracticeView) => void;
}

/** Hands the practice in; until the service has it, the draft stays where it is. */
export function useSubmit(input: SubmitInput): Submit {
  const { kept, attachments, view, onRefused, onView } = input;
  const { practices, drafts, go } = usePractices();
  const step = useStep();
  const [namesAreFine, setNames] = React.useState(false);
  const [asksNames, setAsks] = React.useState(false);
  const { keeper, draft } = kept;
  const { id, content, coAuthorIds } = draft;

  const finish = (sent: PracticeView): void => {
    keeper.finish();
    const names = sent.attachments.map(({ name }) => name);
    const isTaken = attachments.files.every(({ name }) => names.includes(name));
    // a file that the service has not taken yet still hangs on the draft
    const gone = isTaken ? drafts.remove(id) : Promise.resolve();
    const leave = (): void => go({ view: 'practice', id });
    gone.then(leave, leave);
  };
  const readAgain = (): void => {
    practices.get({ practiceId: id }).then(
      (answer) => answer.ok && onView(answer.value),
      // the words at the foot say already that somebody saved before
      () => undefined
    );
  };
  const send = (isComplete: boolean): void => {
    const hasNames = personalDataIn(content).some(({ kind }) => kind === 'name');
    setAsks(hasNames && !namesAreFine);
    if (!isComplete || (hasNames && !namesAreFine)) return;
    step.take(
      async () => {
        await attachments.settle();
        await keeper.saveNow();
        return practices.submit({
          practiceId: id,
          content,
          coAuthorIds,
          ...(view ? { version: view.version } : {}),
        });
      },
      finish,
      ({ code, values }) => {
        if (code === 'practices.changed-meanwhile') readAgain();
        const field = values?.['field'];
        onRefused(typeof field === 'string' ? (field as PracticeField) : undefined);
      }
    );
  };
  return { step, namesAreFine, asksNames, setNames, send };
}
