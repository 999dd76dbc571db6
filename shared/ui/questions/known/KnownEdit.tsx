import * as React from 'react';
import type { KnownAnswer } from '../../../domain/questions';
import { Conflict } from './Conflict';
import { KnownFormFields } from './KnownFormFields';
import { draftOf, formOf } from './known-draft';
import { useSaveKnown } from './use-save-known';

export interface KnownStepProps {
  readonly known: KnownAnswer;
  readonly onDone: (known: KnownAnswer) => void;
  /** Takes over what somebody else saved meanwhile. */
  readonly onTaken: (known: KnownAnswer) => void;
  readonly onCancel: () => void;
}

/** Changes a known answer; what was typed stays until it is saved. */
export function KnownEdit(props: KnownStepProps): React.ReactElement {
  const { known, onDone, onTaken, onCancel } = props;
  const [form, setForm] = React.useState(() => formOf(known));
  const { step, theirs, save } = useSaveKnown(onDone);
  const draft = draftOf(form, known);
  return (
    <>
      {theirs && (
        <Conflict
          theirs={theirs}
          yours={draft}
          onKeep={() => save(draft)}
          onTake={() => onTaken(theirs)}
        />
      )}
      <KnownFormFields
        form={form}
        step={step}
        onChange={setForm}
        onCancel={onCancel}
        onSubmit={() => save(draft)}
      />
    </>
  );
}
