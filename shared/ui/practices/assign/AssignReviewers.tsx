import * as React from 'react';
import type { PracticeView, ReviewerProposal } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { PeopleIcon } from '../../look/icons';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { StateBox } from '../../states/StateBox';
import { StepForm } from '../../look/StepForm';
import { practiceProblemWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useStep } from '../use-step';
import { ReviewerFacts, ReviewerRows } from './ReviewerRows';
import { SeatRows } from './SeatRows';
import { balanceOf, choiceProblem, grouped, isTie } from './reviewer-choice';

export interface AssignReviewersProps {
  readonly practice: PracticeView;
  /** The practice after the step; nothing where the person leaves without one. */
  readonly onDone: (practice?: PracticeView) => void;
}

/** Chooses who reviews: the hub's proposal with its reasons, the others, and who cannot and why. */
export function AssignReviewers({ practice, onDone }: AssignReviewersProps): React.ReactElement {
  const { practices, translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const [view, setView] = React.useState(practice);
  const [said, setSaid] = React.useState<string>();
  const { id: practiceId, version } = view;
  const load = React.useCallback(
    () => practices.reviewers({ practiceId }),
    // who can review depends on what was done meanwhile
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [practices, practiceId, version]
  );
  const { loaded, retry } = useLoaded(load);
  const title = translator.t('practiceForm.assign.title');
  return (
    <section aria-label={title} className={shared.card}>
      <h3 className={styles.partTitle}>{title}</h3>
      <p className={styles.quiet}>
        {translator.t(isTie(view) ? 'practiceForm.assign.introTie' : 'practiceForm.assign.intro')}
      </p>
      {said !== undefined && <NoticeBar kind="note">{said}</NoticeBar>}
      <LoadedView loaded={loaded} retry={retry} rows={2}>
        {(answer) =>
          answer.ok ? (
            <>
              <SeatRows
                view={view}
                proposals={answer.value}
                onReplaced={(next, name) => {
                  setView(next);
                  setSaid(translator.t('practiceForm.assign.replaced', { name }));
                }}
              />
              <Choice
                key={version}
                view={view}
                proposals={answer.value}
                onView={(next) => {
                  setView(next);
                  setSaid(translator.t('practiceForm.assign.changed'));
                }}
                onDone={onDone}
              />
            </>
          ) : (
            <NoticeBar kind="warning">{practiceProblemWords(answer.problem, translator)}</NoticeBar>
          )
        }
      </LoadedView>
    </section>
  );
}

interface ChoiceProps {
  readonly view: PracticeView;
  readonly proposals: readonly ReviewerProposal[];
  readonly onView: (view: PracticeView) => void;
  readonly onDone: AssignReviewersProps['onDone'];
}

function Choice({ view, proposals, onView, onDone }: ChoiceProps): React.ReactElement {
  const { practices, translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const step = useStep();
  const { proposed, others, barred } = grouped(proposals);
  const [chosen, setChosen] = React.useState<readonly string[]>(() =>
    proposed.map(({ personId }) => personId)
  );
  const [isTried, setTried] = React.useState(false);
  const balance = balanceOf(proposals.filter(({ personId }) => chosen.includes(personId)));
  const problem = choiceProblem(view, balance);
  const toggle = (personId: string): void =>
    setChosen((before) =>
      before.includes(personId)
        ? before.filter((one) => one !== personId)
        : isTie(view)
          ? [personId]
          : [...before, personId]
    );
  const submit = (): void => {
    setTried(true);
    if (problem) return;
    const { id: practiceId, version } = view;
    step.take(
      () => practices.assign({ practiceId, version, personIds: chosen }),
      onDone,
      ({ code }) => {
        if (code !== 'practices.changed-meanwhile') return;
        practices.get({ practiceId }).then(
          (answer) => answer.ok && onView(answer.value),
          // the sentence at the foot says already that somebody was faster
          () => undefined
        );
      }
    );
  };
  if (proposed.length + others.length === 0) {
    return (
      <StateBox icon={<PeopleIcon />} title={translator.t('practiceForm.assign.none')}>
        <p>{translator.t('practiceForm.assign.noneText')}</p>
        <Barred people={barred} />
      </StateBox>
    );
  }
  return (
    <StepForm
      submit={translator.t(
        step.isUnderWay ? 'practiceForm.assign.assigning' : 'practiceForm.assign.assign',
        { count: balance.people }
      )}
      step={step}
      onSubmit={submit}
      onCancel={() => onDone()}
    >
      <ReviewerRows
        title={translator.t('practiceForm.assign.proposed')}
        people={proposed}
        chosen={chosen}
        onToggle={toggle}
      />
      <ReviewerRows
        title={translator.t('practiceForm.assign.others')}
        people={others}
        chosen={chosen}
        onToggle={toggle}
      />
      <div role="status" className={styles.facts}>
        <b>{translator.t('practiceForm.assign.balance')}</b>
        <span>
          {[
            translator.t('practiceForm.assign.enough', { count: balance.people }),
            translator.t('practiceForm.assign.countries', { count: balance.countries }),
            translator.t('practiceForm.assign.languages', { count: balance.languages }),
            translator.t(
              balance.hasOtherCountry
                ? 'practiceForm.assign.hasOtherCountry'
                : 'practiceForm.assign.noOtherCountry'
            ),
          ].join(' · ')}
        </span>
      </div>
      {isTried && problem && (
        <p role="alert" className={shared.fieldError}>
          {translator.t(`practiceForm.assign.${problem}`)}
        </p>
      )}
      <Barred people={barred} />
    </StepForm>
  );
}

/** Who cannot review, and why: shown, not hidden. */
function Barred({
  people,
}: {
  readonly people: readonly ReviewerProposal[];
}): React.ReactElement | null {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  if (people.length === 0) return null;
  return (
    <details>
      <summary className={shared.link}>{translator.t('practiceForm.assign.barredTitle')}</summary>
      <ul className={styles.rows}>
        {people.map((person) => (
          <li key={person.personId} className={styles.row}>
            <ReviewerFacts person={person} />
          </li>
        ))}
      </ul>
    </details>
  );
}
