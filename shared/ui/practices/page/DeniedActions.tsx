import * as React from 'react';
import type { PracticeView } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { reasonWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { orderOfActions } from './deeds';

interface DeniedActionsProps {
  readonly view: PracticeView;
}

/** What the reader cannot do now, each with its reason; nothing goes missing silently. */
export function DeniedActions({ view }: DeniedActionsProps): React.ReactElement | null {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const denied = view.actions.flatMap(({ action, allowed, reason }) => {
    const known = orderOfActions.find((one) => one === action);
    return known && !allowed && reason !== undefined ? [{ action: known, reason }] : [];
  });
  if (denied.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{translator.t('practicePages.do.whyNot')}</summary>
      <ul className={styles.rows}>
        {denied.map(({ action, reason }) => (
          <li key={action} className={`${styles.row} ${styles.facts}`}>
            <button
              type="button"
              className={shared.deniedButton}
              aria-disabled="true"
              aria-describedby={`denied-${action}`}
            >
              {translator.t(`practices.actions.${action}`)}
            </button>
            <span id={`denied-${action}`}>{reasonWords(reason, translator)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
