import * as React from 'react';
import type { QuestionView } from '../../domain/questions';
import { useServiceHub } from '../service-hub-context';
import { askerWords, dueWords, langOf, momentWords } from './question-words';
import { useQuestionStyles } from './question-styles';
import { StateOfQuestion } from './StateOfQuestion';
import { useTerms } from './terms';

interface QuestionRowProps {
  readonly view: QuestionView;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One question in a list: its words first, then where it stands; the whole row opens it. */
export function QuestionRow({ view, isOpen, onOpen }: QuestionRowProps): React.ReactElement {
  const { translator } = useServiceHub();
  const styles = useQuestionStyles();
  const terms = useTerms();
  const due = dueWords(view, translator);
  const facts = [
    ...(view.viewer === 'asker' ? [] : [askerWords(view.asker, translator)]),
    ...(view.themeKey === undefined ? [] : [terms.theme(view.themeKey)]),
    ...(view.urgency === 'normal' ? [] : [translator.t(`tabs.questions.urgency.${view.urgency}`)]),
    due ?? momentWords(view.askedAt, translator, new Date()),
    ...(view.viewer !== 'asker' && view.assignee ? [view.assignee.name] : []),
  ];
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.rowButton}
        onClick={onOpen}
        {...(isOpen ? { 'aria-current': true } : {})}
      >
        <span className={styles.rowText} {...langOf(view.locale, translator)}>
          {view.text}
        </span>
        <span className={styles.facts}>
          <StateOfQuestion state={view.state} isLate={view.isLate} />
          <span>{facts.join(' · ')}</span>
        </span>
      </button>
    </li>
  );
}
