import * as React from 'react';
import type { QuestionView } from '../../domain/questions';
import { useHubStyles } from '../look/hub-styles';
import { CancelIcon, HideIcon } from '../look/icons';
import { useServiceHub } from '../service-hub-context';
import { NoticeBar } from '../states/NoticeBar';
import { QuestionSteps } from './QuestionSteps';
import { StateOfQuestion } from './StateOfQuestion';
import { Suggestions } from './Suggestions';
import { Thread } from './Thread';
import { askerWords, dueWords, langOf, momentWords } from './question-words';
import { useQuestionStyles } from './question-styles';
import { useTerms } from './terms';

export interface QuestionDetailProps {
  readonly view: QuestionView;
  /** Called with the question as it is after a step. */
  readonly onChanged: (view: QuestionView) => void;
  readonly onClose: () => void;
}

/** One question with everything that its viewer may see, and the steps that she may take. */
export function QuestionDetail(props: QuestionDetailProps): React.ReactElement {
  const { view, onChanged, onClose } = props;
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [done, setDone] = React.useState<string>();
  // whoever opened it goes on reading here
  React.useEffect(() => {
    heading.current?.focus();
    setDone(undefined);
  }, [view.id]);
  return (
    <article className={styles.panel} aria-label={translator.t('tabs.questions.one')}>
      <div className={styles.panelPart}>
        <div className={styles.panelHead}>
          <h2
            ref={heading}
            tabIndex={-1}
            className={styles.question}
            {...langOf(view.locale, translator)}
          >
            {view.text}
          </h2>
          <button
            type="button"
            className={shared.quietButton}
            aria-label={translator.t('states.close')}
            title={translator.t('states.close')}
            onClick={onClose}
          >
            <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
              <CancelIcon />
            </span>
          </button>
        </div>
        <Facts view={view} />
      </div>
      {view.thread.length > 0 && (
        <div className={styles.panelPart}>
          <Thread entries={view.thread} />
        </div>
      )}
      {view.state === 'suggested' && (
        <div className={styles.panelPart}>
          <Suggestions matches={view.suggestions} />
        </div>
      )}
      <div className={styles.panelPart}>
        {done !== undefined && <NoticeBar kind="note">{done}</NoticeBar>}
        <QuestionSteps
          key={`${view.id} ${view.state}`}
          view={view}
          onTaken={(changed, words) => {
            setDone(words);
            onChanged(changed);
          }}
        />
      </div>
    </article>
  );
}

function Facts({ view }: { readonly view: QuestionView }): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const terms = useTerms();
  const due = dueWords(view, translator);
  const facts = [
    translator.t('tabs.questions.askedBy', {
      name: askerWords(view.asker, translator),
      date: momentWords(view.askedAt, translator, new Date()),
    }),
    ...(view.themeKey === undefined ? [] : [terms.theme(view.themeKey)]),
    ...(view.countryKey === undefined ? [] : [terms.country(view.countryKey)]),
    ...(view.urgency === 'normal' ? [] : [translator.t(`tabs.questions.urgency.${view.urgency}`)]),
    ...(view.assignee
      ? [translator.t('tabs.questions.withPerson', { name: view.assignee.name })]
      : []),
    ...(due === undefined ? [] : [due]),
  ];
  return (
    <>
      <div className={styles.facts}>
        <StateOfQuestion state={view.state} isLate={view.isLate} />
        <span>{facts.join(' · ')}</span>
      </div>
      {view.privacy !== 'named' && (
        <p className={styles.privacy}>
          <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
            <HideIcon />
          </span>
          <span>
            {translator.t(
              view.asker.kind === 'you'
                ? `tabs.questions.privacyOwn.${view.privacy}`
                : `tabs.questions.privacyOther.${view.privacy}`
            )}
          </span>
        </p>
      )}
    </>
  );
}
