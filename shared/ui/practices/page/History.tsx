import * as React from 'react';
import type { TrailRecord } from '../../../domain/practices';
import type { PracticesTranslator } from '../../../i18n/practices-catalogue';
import { useHubStyles } from '../../look/hub-styles';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';

interface HistoryProps {
  readonly trail: readonly TrailRecord[];
}

/** Everything that happened to the practice, the newest first; it can be folded open. */
export function History({ trail }: HistoryProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  return (
    <details className={`${shared.card} ${styles.notPrinted}`}>
      <summary>{translator.t('practicePages.page.history')}</summary>
      <ol className={styles.rows}>
        {[...trail].reverse().map(({ at, by, event, reason }, index) => (
          <li key={`${at} ${index}`} className={styles.row}>
            {translator.t('practicePages.page.historyLine', {
              what: eventWords(event, translator),
              who: by.kind === 'hub' ? translator.t('practicePages.page.theHub') : by.name,
              when: translator.date(new Date(at), 'date-time'),
            })}
            {reason !== undefined && reason !== '' && <p className={styles.quiet}>{reason}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

const named = [
  'submit',
  'screen',
  'assign',
  'review',
  'accept',
  'requestChanges',
  'reject',
  'merge',
  'publish',
  'lapse',
  'confirm',
  'revise',
  'abandon',
  'archive',
  'restore',
  'withdraw',
  'refused',
  'conflict',
] as const;

/** What somebody did; smaller things have one word together. */
function eventWords(event: string, translator: PracticesTranslator): string {
  return translator.t(`practices.trail.${named.find((name) => name === event) ?? 'other'}`);
}
