import * as React from 'react';
import { HubDialog } from '../../look/HubDialog';
import { StepForm, type StepState } from '../../look/StepForm';

interface AskOnceProps {
  readonly title: string;
  readonly submit: string;
  /** What the way back is called. */
  readonly keep: string;
  readonly step: StepState;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** Asks once before something that hides or erases. */
export function AskOnce(props: AskOnceProps): React.ReactElement {
  const { title, submit, keep, step, onDo, onClose, children } = props;
  return (
    <HubDialog title={title} onClose={onClose}>
      <StepForm submit={submit} cancel={keep} step={step} onSubmit={onDo} onCancel={onClose}>
        {children}
      </StepForm>
    </HubDialog>
  );
}
