import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { FailureNotice } from '../states/FailureNotice';
import { useTranslator } from '../translator-context';
import { useHubStyles } from './hub-styles';

const styles = mergeStyleSets({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, marginTop: 8 },
});

/** What is to be said about a step that was taken, or that is under way. */
export interface StepState {
  readonly isUnderWay: boolean;
  /** Why the last step was not done, in words. */
  readonly problem?: string;
  /** What the last step failed with. */
  readonly failure?: unknown;
}

interface StepFormProps {
  /** What the button does, in one to three words. */
  readonly submit: string;
  /** What the way back is called; “Cancel” unless told. */
  readonly cancel?: string;
  readonly step: StepState;
  readonly onSubmit: () => void;
  /** Missing where there is nothing to go back to. */
  readonly onCancel?: () => void;
  readonly children?: React.ReactNode;
}

/** A form for one step: what the person typed stays until it was taken. */
export function StepForm(props: StepFormProps): React.ReactElement {
  const { submit, cancel, step, onSubmit, onCancel, children } = props;
  const translator = useTranslator();
  const shared = useHubStyles();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {step.failure !== undefined && <FailureNotice error={step.failure} />}
      {step.problem !== undefined && (
        <p role="alert" className={shared.fieldError}>
          {step.problem}
        </p>
      )}
      <div className={styles.actions}>
        <button type="submit" className={shared.primaryButton} aria-disabled={step.isUnderWay}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" className={shared.outlineButton} onClick={onCancel}>
            {cancel ?? translator.t('states.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
