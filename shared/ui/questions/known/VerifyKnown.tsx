import * as React from 'react';
import { StepForm } from '../../look/StepForm';
import { useServiceHub } from '../../service-hub-context';
import { Conflict } from './Conflict';
import type { KnownStepProps } from './KnownEdit';
import { UntilField } from './KnownFormFields';
import { draftOf, formOf, inAYear } from './known-draft';
import { useSaveKnown } from './use-save-known';

/** Says that an answer is still true, and until when. A retired one is given again from then on. */
export function VerifyKnown(props: KnownStepProps): React.ReactElement {
  const { known, onDone, onTaken, onCancel } = props;
  const { translator } = useServiceHub();
  const [until, setUntil] = React.useState(inAYear);
  const { step, theirs, save } = useSaveKnown(onDone);
  const draft = draftOf({ ...formOf(known), verifiedUntil: until }, known);
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
      <StepForm
        submit={translator.t('tabs.known.form.verify')}
        step={step}
        onSubmit={() => save(draft)}
        onCancel={onCancel}
      >
        <UntilField until={until} onChange={setUntil} />
      </StepForm>
    </>
  );
}
