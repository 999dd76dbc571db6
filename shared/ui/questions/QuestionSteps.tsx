import * as React from 'react';
import type { QuestionAction, QuestionView } from '../../domain/questions';
import { useHubStyles } from '../look/hub-styles';
import { useServiceHub } from '../service-hub-context';
import { FailureNotice } from '../states/FailureNotice';
import { LazyPart } from '../states/LazyPart';
import { OpenStep } from './OpenStep';
import { useQuestionStyles } from './question-styles';
import { useStep } from './use-step';

const loadTrace = async () => (await import('./TraceDialog')).TraceDialog;

/** The order of the buttons: what helps most first; the first is the filled one. */
const order: readonly QuestionAction[] = [
  'confirm',
  'reply',
  'accept',
  'answer',
  'promote',
  'assign',
  'askBack',
  'decline',
  'rate',
  'reopen',
  'reveal',
  'close',
  'withdraw',
  'trace',
];

interface QuestionStepsProps {
  readonly view: QuestionView;
  /** Called with the question after a step, and what is to be said of it. */
  readonly onTaken: (view: QuestionView, words: string) => void;
}

/** What the viewer may do now, and nothing else; a step that needs words opens its form in place. */
export function QuestionSteps({ view, onTaken }: QuestionStepsProps): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const step = useStep();
  const [open, setOpen] = React.useState<QuestionAction>();
  const questionId = view.id;
  const taken =
    (action: QuestionAction, useful?: boolean) =>
    (changed: QuestionView): void =>
      onTaken(changed, doneWords(action, useful));

  const doneWords = (action: QuestionAction, useful?: boolean): string =>
    useful === false && action === 'confirm' && view.state === 'suggested'
      ? translator.t('tabs.questions.done.confirmNot')
      : translator.t(`tabs.questions.done.${action}`);

  const judge = (action: 'confirm' | 'rate', useful: boolean): void =>
    step.take(
      () =>
        action === 'rate'
          ? hub.questions.rate({ questionId, useful })
          : hub.questions.confirm({ questionId, useful }),
      taken(action, useful)
    );

  const press = (action: QuestionAction): void => {
    switch (action) {
      case 'accept':
        return step.take(() => hub.questions.accept({ questionId }), taken(action));
      default:
        return setOpen(action);
    }
  };

  if (open !== undefined && open !== 'trace') {
    return (
      <OpenStep
        action={open}
        view={view}
        onDone={(changed) => {
          setOpen(undefined);
          onTaken(changed, translator.t(`tabs.questions.done.${open}`));
        }}
        onCancel={() => setOpen(undefined)}
      />
    );
  }
  const offered = order.filter((action) => view.actions.includes(action));
  if (offered.length === 0) {
    return <p className={styles.quiet}>{translator.t('tabs.questions.nothingToDo')}</p>;
  }
  const look = (index: number): string =>
    index === 0 ? shared.primaryButton : shared.outlineButton;
  return (
    <>
      {step.failure !== undefined && <FailureNotice error={step.failure} />}
      {step.problem !== undefined && (
        <p role="alert" className={shared.fieldError}>
          {step.problem}
        </p>
      )}
      {(offered.includes('confirm') || offered.includes('rate')) && (
        <p className={styles.partTitle}>{translator.t('tabs.questions.didItHelp')}</p>
      )}
      <div className={styles.actions}>
        {offered.map((action, index) =>
          action === 'confirm' || action === 'rate' ? (
            <React.Fragment key={action}>
              <button
                type="button"
                className={look(index)}
                aria-disabled={step.isUnderWay}
                onClick={() => judge(action, true)}
              >
                {translator.t('tabs.questions.helped')}
              </button>
              <button
                type="button"
                className={shared.outlineButton}
                aria-disabled={step.isUnderWay}
                onClick={() =>
                  // what was missing helps whoever answers next
                  action === 'confirm' && view.state === 'answered'
                    ? setOpen('confirm')
                    : judge(action, false)
                }
              >
                {translator.t(
                  view.state === 'suggested'
                    ? 'tabs.questions.askPerson'
                    : 'tabs.questions.helpedNot'
                )}
              </button>
            </React.Fragment>
          ) : (
            <button
              key={action}
              type="button"
              className={look(index)}
              aria-disabled={step.isUnderWay}
              onClick={() => press(action)}
            >
              {translator.t(`tabs.questions.actions.${action}`)}
            </button>
          )
        )}
      </div>
      {open === 'trace' && (
        <LazyPart load={loadTrace} props={{ questionId, onClose: () => setOpen(undefined) }} />
      )}
    </>
  );
}
