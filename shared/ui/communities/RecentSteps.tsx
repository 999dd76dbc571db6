import * as React from 'react';
import type { ModerationItem } from '../../domain/communities';
import { useHubStyles } from '../look/hub-styles';
import { useServiceHub } from '../service-hub-context';
import { useCommunityStyles } from './community-styles';
import { momentWords } from './community-words';

interface RecentStepsProps {
  readonly items: readonly ModerationItem[];
  readonly now: Date;
  readonly onUndo: (item: ModerationItem) => void;
}

/** What moderators did in the last days, with the way back. */
export function RecentSteps(props: RecentStepsProps): React.ReactElement | null {
  const { items, now, onUndo } = props;
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useCommunityStyles();
  if (items.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="recent-steps">
      <h3 id="recent-steps" className={styles.groupTitle}>
        {translator.t('communities.queue.recent')}
      </h3>
      <ul className={styles.rows}>
        {items.map((item) => {
          const what = translator.t(`communities.states.${item.state}`);
          const date = momentWords(item.lastStep?.at ?? item.writtenAt, translator, now);
          const name = item.lastStep?.byName;
          return (
            <li key={item.itemId} className={styles.shortRow}>
              <span>
                <span lang={item.language}>{shortened(item.excerpt)}</span>
                <span className={styles.facts}>
                  {name === undefined
                    ? translator.t('communities.queue.done', { what, date })
                    : translator.t('communities.queue.doneBy', { what, name, date })}
                </span>
              </span>
              <button type="button" className={shared.quietButton} onClick={() => onUndo(item)}>
                {translator.t('communities.queue.undo')}
                <span className={shared.forReaders}>: {shortened(item.excerpt)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const SHORT = 80;

function shortened(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT).trimEnd()}…`;
}
