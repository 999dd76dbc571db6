import * as React from 'react';
import { templateOf, type Criterion, type PracticeView } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { ChevronDownIcon, WarningIcon } from '../../look/icons';
import { StatusPill } from '../../states/StatusPill';
import { ScoreScale } from '../form/fields/ScoreScale';
import { usePractices } from '../practices-context';
import { differsBy, type WrittenAssessment } from './assessment';
import { useReviewStyles } from './review-styles';

/** So many are shown first: the panel has to fit beside the text. */
const FIRST = 4;

interface RatingTableProps {
  readonly view: PracticeView;
  readonly assessment: WrittenAssessment;
  readonly onRate: (ratings: WrittenAssessment['ratings']) => void;
}

/** What the author gave for each criterion, and what the reviewer gives. */
export function RatingTable({ view, assessment, onRate }: RatingTableProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useReviewStyles();
  const [isOpen, setOpen] = React.useState(false);
  const { criteria } = templateOf(view.content.kind);
  const shown = isOpen ? criteria : criteria.slice(0, FIRST);
  const rest = criteria.slice(FIRST);
  const done = rest.filter((criterion) => assessment.ratings[criterion] !== undefined).length;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{translator.t('practiceForm.review.criterion')}</th>
            <th scope="col" className="number">
              {translator.t('practiceForm.review.author')}
            </th>
            <th scope="col">{translator.t('practiceForm.review.myScore')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((criterion) => (
            <RatingRow
              key={criterion}
              criterion={criterion}
              view={view}
              assessment={assessment}
              onRate={onRate}
            />
          ))}
        </tbody>
      </table>
      {!isOpen && rest.length > 0 && (
        <div className={styles.panelPart}>
          <button type="button" className={shared.quietButton} onClick={() => setOpen(true)}>
            {translator.t('practiceForm.review.more', { count: rest.length, done })}
            <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
              <ChevronDownIcon />
            </span>
          </button>
        </div>
      )}
    </>
  );
}

function RatingRow(
  props: RatingTableProps & { readonly criterion: Criterion }
): React.ReactElement {
  const { view, assessment, criterion, onRate } = props;
  const { translator } = usePractices();
  const shared = useHubStyles();
  const author = view.content.ratings[criterion]?.score;
  const mine = assessment.ratings[criterion];
  const distance = differsBy(author, mine);
  const name = translator.t(`practices.criteria.${criterion}.name`);
  return (
    <tr>
      <th scope="row" title={translator.t(`practices.criteria.${criterion}.help`)}>
        {name}{' '}
        {distance > 0 && (
          <span title={translator.t('practiceForm.review.differsBy', { count: distance })}>
            <StatusPill tone="warning" icon={<WarningIcon />}>
              {translator.t('practiceForm.review.differs')}
            </StatusPill>
          </span>
        )}
      </th>
      <td className="number">
        {author ?? (
          <>
            <span aria-hidden="true">—</span>
            <span className={shared.forReaders}>{translator.t('practiceForm.review.noScore')}</span>
          </>
        )}
      </td>
      <td>
        <ScoreScale
          isCompact
          label={name}
          chosen={mine}
          onChoose={(score) => onRate({ ...assessment.ratings, [criterion]: score })}
        />
      </td>
    </tr>
  );
}
