import * as React from 'react';
import type { PracticeView, ReviewerProposal, ReviewSeat } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { HubDialog } from '../../look/HubDialog';
import { StepForm } from '../../look/StepForm';
import { momentWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useStep } from '../use-step';
import { ReviewerRows } from './ReviewerRows';
import { grouped, seatsOf } from './reviewer-choice';

interface SeatRowsProps {
  readonly view: PracticeView;
  readonly proposals: readonly ReviewerProposal[];
  readonly onReplaced: (view: PracticeView, name: string) => void;
}

/** Who reviews now; somebody who has not spoken yet can be replaced. */
export function SeatRows({
  view,
  proposals,
  onReplaced,
}: SeatRowsProps): React.ReactElement | null {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const [leaving, setLeaving] = React.useState<ReviewSeat>();
  const seats = seatsOf(view);
  const mayReplace = view.actions.some(
    ({ action, allowed }) => action === 'replaceReviewer' && allowed
  );
  if (seats.length === 0) return null;
  return (
    <>
      <h4>{translator.t('practiceForm.assign.seats')}</h4>
      <ul className={styles.rows} aria-label={translator.t('practiceForm.assign.seats')}>
        {seats.map((seat) => (
          <li key={`${seat.personId} ${seat.assignedAt}`} className={styles.row}>
            {seat.assessment
              ? translator.t('practiceForm.assign.given', { name: seat.name })
              : translator.t('practiceForm.assign.until', {
                  name: seat.name,
                  date: momentWords(seat.dueAt, translator),
                })}{' '}
            {mayReplace && !seat.assessment && (
              <button
                type="button"
                className={shared.quietButton}
                aria-label={`${translator.t('practiceForm.assign.replace')} ${seat.name}`}
                onClick={() => setLeaving(seat)}
              >
                {translator.t('practiceForm.assign.replace')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {leaving && (
        <ReplaceDialog
          view={view}
          seat={leaving}
          proposals={proposals}
          onReplaced={(next) => {
            setLeaving(undefined);
            onReplaced(next, leaving.name);
          }}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </>
  );
}

interface ReplaceDialogProps {
  readonly view: PracticeView;
  readonly seat: ReviewSeat;
  readonly proposals: readonly ReviewerProposal[];
  readonly onReplaced: (view: PracticeView) => void;
  readonly onClose: () => void;
}

function ReplaceDialog(props: ReplaceDialogProps): React.ReactElement {
  const { view, seat, proposals, onReplaced, onClose } = props;
  const { practices, translator } = usePractices();
  const step = useStep();
  const { proposed, others } = grouped(proposals);
  const [byPersonId, setBy] = React.useState<string | undefined>(proposed[0]?.personId);
  const submit = (): void => {
    if (byPersonId === undefined) return;
    const { id: practiceId, version } = view;
    step.take(
      () => practices.replaceReviewer({ practiceId, version, personId: seat.personId, byPersonId }),
      onReplaced
    );
  };
  const rows = (title: string, people: readonly ReviewerProposal[]): React.ReactElement => (
    <ReviewerRows
      title={title}
      people={people}
      chosen={byPersonId === undefined ? [] : [byPersonId]}
      onToggle={setBy}
      isSingle
      name="practice-replacement"
    />
  );
  return (
    <HubDialog
      title={translator.t('practiceForm.assign.replaceBy', { name: seat.name })}
      onClose={onClose}
    >
      <StepForm
        submit={translator.t('practiceForm.assign.replaceNow')}
        step={step}
        onSubmit={submit}
        onCancel={onClose}
      >
        {rows(translator.t('practiceForm.assign.proposed'), proposed)}
        {rows(translator.t('practiceForm.assign.others'), others)}
      </StepForm>
    </HubDialog>
  );
}
