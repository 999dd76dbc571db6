import * as React from 'react';
import { useHubStyles } from '../look/hub-styles';
import { FailureNotice } from '../states/FailureNotice';
import { NoticeBar } from '../states/NoticeBar';
import { usePeople } from './people-context';

interface StepTroubleProps {
  readonly step: { readonly failure?: unknown; readonly problem?: string | undefined };
  /** Where somebody else was faster: reads anew what is shown. */
  readonly onReload?: () => void;
  /** What leads on from a refusal. */
  readonly children?: React.ReactNode;
}

/** Why a step was not taken: nobody answered, or it was refused, in words. */
export function StepTrouble({ step, onReload, children }: StepTroubleProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const { failure, problem } = step;
  return (
    <>
      {failure !== undefined && <FailureNotice error={failure} />}
      {problem !== undefined &&
        (onReload ? (
          <NoticeBar
            kind="warning"
            action={{ label: translator.t('peopleCare.confirm.reload'), onClick: onReload }}
          >
            {problem}
          </NoticeBar>
        ) : (
          <p role="alert" className={shared.fieldError}>
            {problem}
            {children}
          </p>
        ))}
    </>
  );
}
