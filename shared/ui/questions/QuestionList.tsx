import * as React from 'react';
import type { QuestionView } from '../../domain/questions';
import { useServiceHub } from '../service-hub-context';
import { FailureNotice } from '../states/FailureNotice';
import { NoticeBar } from '../states/NoticeBar';
import { QuestionDetail } from './QuestionDetail';
import { QuestionRow } from './QuestionRow';
import { useQuestionStyles } from './question-styles';
import { useOpenQuestion } from './use-open-question';

export interface QuestionGroup {
  readonly title: string;
  readonly views: readonly QuestionView[];
}

interface QuestionListProps {
  /** Groups without a question are left out. */
  readonly groups: readonly QuestionGroup[];
  readonly openId?: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly onChanged: (view: QuestionView) => void;
}

/** Questions in groups, and the open one beside them; where there is no room, in their place. */
export function QuestionList(props: QuestionListProps): React.ReactElement {
  const { groups, openId, onOpen, onClose, onChanged } = props;
  const { translator } = useServiceHub();
  const styles = useQuestionStyles();
  const list = React.useRef<HTMLDivElement>(null);
  const {
    view: shown,
    problem,
    failure,
  } = useOpenQuestion(
    openId,
    groups.flatMap(({ views }) => views)
  );
  const close = (): void => {
    // back to the row that it came from, once the list is there again
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    onClose();
    setTimeout(() => row?.focus());
  };
  return (
    <>
      {problem !== undefined && <NoticeBar kind="note">{problem}</NoticeBar>}
      {failure !== undefined && <FailureNotice error={failure} />}
      <div className={shown ? styles.split : undefined}>
        <div ref={list} className={shown ? styles.hiddenBesideDetail : undefined}>
          {groups
            .filter(({ views }) => views.length > 0)
            .map(({ title, views }) => (
              <section key={title} className={styles.group} aria-label={title}>
                <h2
                  className={styles.groupTitle}
                >{`${title} · ${translator.number(views.length)}`}</h2>
                <ul className={styles.rows}>
                  {views.map((view) => (
                    <QuestionRow
                      key={view.id}
                      view={view}
                      isOpen={view.id === openId}
                      onOpen={() => onOpen(view.id)}
                    />
                  ))}
                </ul>
              </section>
            ))}
        </div>
        {shown && <QuestionDetail view={shown} onChanged={onChanged} onClose={close} />}
      </div>
    </>
  );
}
