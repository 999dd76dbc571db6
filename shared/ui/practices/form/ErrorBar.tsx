import * as React from 'react';
import type { ContentProblem, PracticeField } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { ErrorBadgeIcon } from '../../look/icons';
import { usePractices } from '../practices-context';
import { useFormStyles } from './form-styles';

interface ErrorBarProps {
  readonly problems: readonly ContentProblem[];
  readonly onJump: (field: PracticeField) => void;
}

/** What is missing in the step, in one line that leads to the first of it. */
export function ErrorBar({ problems, onJump }: ErrorBarProps): React.ReactElement | null {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFormStyles();
  const first = problems[0];
  if (!first) return null;
  return (
    <div role="alert" className={styles.errorBar}>
      <span className={`${shared.icon} ${styles.errorIcon}`} aria-hidden="true">
        <ErrorBadgeIcon />
      </span>
      <span>
        {translator.t('practiceForm.errors.bar', { count: problems.length })}{' '}
        <button type="button" className={shared.quietButton} onClick={() => onJump(first.field)}>
          {translator.t('practiceForm.errors.jump')}
        </button>
      </span>
    </div>
  );
}
