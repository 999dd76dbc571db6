import * as React from 'react';
import { lensQuestions, sufficiencies, type PracticeView } from '../../../domain/practices';
import { ChoiceButtons } from '../../look/ChoiceButtons';
import { useHubStyles } from '../../look/hub-styles';
import { CircleRingIcon, CompletedSolidIcon, WarningIcon } from '../../look/icons';
import { usePractices } from '../practices-context';
import { unansweredBy, type WrittenAssessment } from './assessment';
import { useReviewStyles } from './review-styles';

interface LensChecksProps {
  readonly view: PracticeView;
  readonly assessment: WrittenAssessment;
  readonly onChange: (lens: WrittenAssessment['lens']) => void;
}

/** Gender, rights and harm: whether what the author wrote is enough. Without these nobody approves. */
export function LensChecks({ view, assessment, onChange }: LensChecksProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useReviewStyles();
  const open = unansweredBy(view.content);
  return (
    <section aria-label={translator.t('practiceForm.review.lens')}>
      <h4 className={styles.panelPart}>{translator.t('practiceForm.review.lens')}</h4>
      {lensQuestions.map((question) => {
        const answer = assessment.lens[question];
        const words = translator.t(`practices.lens.${question}.short`);
        const Icon =
          answer === 'enough'
            ? CompletedSolidIcon
            : answer === 'missing'
              ? WarningIcon
              : CircleRingIcon;
        return (
          <div
            key={question}
            className={
              answer === undefined ? `${styles.question} ${styles.openQuestion}` : styles.question
            }
          >
            <span className={shared.icon} aria-hidden="true">
              <Icon />
            </span>
            <span className={styles.questionWords}>
              {words}
              {open.includes(question) && (
                <span className={styles.why} style={{ display: 'block', color: 'inherit' }}>
                  {translator.t('practiceForm.review.notAnsweredByAuthor')}
                </span>
              )}
            </span>
            <span className={styles.questionChoice}>
              <ChoiceButtons
                label={words}
                choices={sufficiencies}
                chosen={answer ?? ('' as (typeof sufficiencies)[number])}
                words={(choice) => translator.t(`practices.sufficiencies.${choice}`)}
                onChoose={(choice) => onChange({ ...assessment.lens, [question]: choice })}
              />
            </span>
          </div>
        );
      })}
    </section>
  );
}
