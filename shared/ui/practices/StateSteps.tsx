import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { PracticeRow, PracticeState } from '../../domain/practices';
import { fromMedium, useHubStyles } from '../look/hub-styles';
import { CircleRingIcon, CompletedSolidIcon, SyncIcon } from '../look/icons';
import { createThemedStyles } from '../look/themed-styles';
import { momentWords, stateWords } from './practice-words';
import { usePractices } from './practices-context';

const useStepStyles = createThemedStyles(({ palette, semanticColors }) =>
  mergeStyleSets({
    steps: {
      display: 'grid',
      gap: 4,
      margin: '8px 0 12px',
      padding: 0,
      listStyle: 'none',
      selectors: {
        [fromMedium]: { gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)', gap: 8 },
        '@media print': { display: 'none' },
      },
    },
    step: {
      display: 'flex',
      gap: 6,
      padding: '6px 0 0',
      borderTop: `2px solid ${palette.neutralTertiaryAlt}`,
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 16,
    },
    reached: {
      borderTopColor: palette.themePrimary,
      color: semanticColors.bodyText,
      selectors: {
        'span:first-child': { color: palette.themePrimary },
        '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
      },
    },
    now: { fontWeight: 600 },
    detail: { display: 'block', fontWeight: 400, color: semanticColors.bodySubtext },
  })
);

const steps = ['submitted', 'screening', 'inReview', 'accepted', 'published'] as const;

/** The step of each state on the way; what stands beside the way has none. */
const placeOf: Readonly<Partial<Record<PracticeState, number>>> = {
  submitted: 0,
  screening: 1,
  inReview: 2,
  changesRequested: 2,
  resubmitted: 2,
  accepted: 3,
};

interface StateStepsProps {
  readonly row: PracticeRow;
}

/** The way of a practice from sending to publication, with what is done, what is now, and its time. */
export function StateSteps({ row }: StateStepsProps): React.ReactElement | null {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useStepStyles();
  const place = placeOf[row.state];
  if (place === undefined) return null;
  const { dueAt, isLate, reviews } = row;
  const details = [
    ...(steps[place] === 'inReview' && reviews.wanted > 0
      ? [translator.t('practicePages.steps.reviews', { ...reviews })]
      : []),
    ...(dueAt === undefined
      ? []
      : [
          translator.t(isLate ? 'practicePages.steps.late' : 'practicePages.steps.until', {
            date: momentWords(dueAt, translator),
          }),
        ]),
  ];
  return (
    <ol className={styles.steps} aria-label={translator.t('practicePages.steps.label')}>
      {steps.map((step, index) => {
        const when = index < place ? 'done' : index === place ? 'now' : 'ahead';
        return (
          <li
            key={step}
            className={`${styles.step} ${when === 'ahead' ? '' : styles.reached} ${when === 'now' ? styles.now : ''}`}
            {...(when === 'now' ? { 'aria-current': 'step' } : {})}
          >
            <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
              {when === 'done' ? (
                <CompletedSolidIcon />
              ) : when === 'now' ? (
                <SyncIcon />
              ) : (
                <CircleRingIcon />
              )}
            </span>
            <span>
              {stateWords(step, translator)}
              <span className={shared.forReaders}>
                {' '}
                {translator.t(`practicePages.steps.${when}`)}
              </span>
              {when === 'now' && details.length > 0 && (
                <span className={styles.detail}>{details.join(' · ')}</span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
