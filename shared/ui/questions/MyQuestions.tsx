import * as React from 'react';
import { openStates, type QuestionView } from '../../domain/questions';
import { toldWords } from '../../i18n/told-words';
import { useHubStyles } from '../look/hub-styles';
import { AddIcon, OfficeChatIcon } from '../look/icons';
import { useServiceHub } from '../service-hub-context';
import { LoadedView } from '../states/LoadedView';
import { NoticeBar } from '../states/NoticeBar';
import { StateBox } from '../states/StateBox';
import { AskForm } from './AskForm';
import { QuestionList } from './QuestionList';
import { useQuestionStyles } from './question-styles';
import { useQuestions } from './use-questions';

export interface MyQuestionsProps {
  /** The question that a link leads to. */
  readonly openId?: string;
}

const isOpen = ({ state }: QuestionView): boolean =>
  state === 'answered' || (openStates as readonly string[]).includes(state);

/** What the reader has asked, and the way to ask. */
export function MyQuestions({ openId }: MyQuestionsProps): React.ReactElement {
  const { hub, translator, open } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const load = React.useCallback(() => hub.questions.mine({ state: 'all' }), [hub]);
  const { loaded, retry, put } = useQuestions(load);
  const [isAsking, setAsking] = React.useState(false);
  const [said, setSaid] = React.useState<string>();
  const ask = (
    <button type="button" className={shared.primaryButton} onClick={() => setAsking(true)}>
      <span className={shared.icon} aria-hidden="true">
        <AddIcon />
      </span>
      {translator.t('tabs.questions.ask.open')}
    </button>
  );
  if (isAsking) {
    return (
      <section className={styles.panel} aria-label={translator.t('tabs.questions.ask.title')}>
        <div className={styles.panelPart}>
          <h1 className={styles.title}>{translator.t('tabs.questions.ask.title')}</h1>
          <AskForm
            onCancel={() => setAsking(false)}
            onAsked={({ question }) => {
              setAsking(false);
              put(question);
              const asked = translator.t(
                question.state === 'suggested'
                  ? 'tabs.questions.ask.known'
                  : 'tabs.questions.ask.asked'
              );
              setSaid([asked, toldWords(question, translator) ?? ''].join(' ').trim());
              open({ part: 'question', id: question.id });
            }}
          />
        </div>
      </section>
    );
  }
  return (
    <>
      <div className={styles.heading}>
        <h1 className={styles.title}>{translator.t('tabs.questions.mine.title')}</h1>
        {loaded.state === 'there' && loaded.value.length > 0 && ask}
      </div>
      {said !== undefined && <NoticeBar kind="note">{said}</NoticeBar>}
      <LoadedView loaded={loaded} retry={retry}>
        {(views) =>
          views.length === 0 ? (
            <StateBox
              level={2}
              icon={<OfficeChatIcon />}
              title={translator.t('tabs.questions.mine.none')}
              action={ask}
            >
              <p>{translator.t('tabs.questions.mine.noneWhy')}</p>
            </StateBox>
          ) : (
            <QuestionList
              groups={[
                {
                  title: translator.t('tabs.questions.mine.open'),
                  views: views.filter(isOpen),
                },
                {
                  title: translator.t('tabs.questions.mine.done'),
                  views: views.filter((view) => !isOpen(view)),
                },
              ]}
              {...(openId === undefined ? {} : { openId })}
              onOpen={(id) => open({ part: 'question', id })}
              onClose={() => open({ part: 'questions' })}
              onChanged={put}
            />
          )
        }
      </LoadedView>
    </>
  );
}
