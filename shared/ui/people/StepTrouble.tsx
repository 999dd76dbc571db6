import * as React from 'react';
import { useHubStyles } from '../look/hub-styles';
import { FailureNotice } from '../states/FailureNotice';
import type { Step } from './use-step';

/** Why a step was not taken: nobody answered, or it was refused, in words. */
export function StepTrouble({ step }: { readonly step: Step }): React.ReactElement {
  const shared = useHubStyles();
  return (
    <>
      {step.failure !== undefined && <FailureNotice error={step.failure} />}
      {step.problem !== undefined && (
        <p role="alert" className={shared.fieldError}>
          {step.problem}
        </p>
      )}
    </>
  );
}
