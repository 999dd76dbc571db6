import * as React from 'react';
import { openStates, type QuestionView } from '../../domain/questions';
import { useHubStyles } from '../look/hub-styles';
import { CompletedIcon } from '../look/icons';
import { useServiceHub } from '../service-hub-context';
import { LoadedView } from '../states/LoadedView';
import { NoticeBar } from '../states/NoticeBar';
import { StateBox } from '../states/StateBox';
import { QuestionList } from './QuestionList';
import { useQuestionStyles } from './question-styles';
import { useQuestions } from './use-questions';

interface WaitingForMeProps {
  /** What other features have for the reader, below the questions. */
  readonly children?: React.ReactNode;
}

/** The asker has the next word: an answer to judge, a suggestion to take, something to add. */
const wantsAsker = ({ state }: QuestionView): boolean =>
  ['suggested', 'waitingForAsker', 'answered'].includes(state);

/** The person who answers has the next word. */
const wantsExpert = ({ state }: QuestionView): boolean =>
  state !== 'waitingForAsker' && (openStates as readonly string[]).includes(state);

/** What cannot go on without the reader, from both sides of a question. */
export function WaitingForMe({ children }: WaitingForMeProps): React.ReactElement {
  const { hub, translator, open } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const [missing, setMissing] = React.useState(false);
  const load = React.useCallback(async () => {
    const [own, mine] = await Promise.allSettled([
      hub.questions.mine({ state: 'open' }),
      hub.questions.queue({ filter: { show: 'mine' } }),
    ]);
    if (own.status === 'rejected' && mine.status === 'rejected') throw own.reason;
    setMissing(own.status === 'rejected' || mine.status === 'rejected');
    return [
      ...(mine.status === 'fulfilled' ? mine.value : []),
      ...(own.status === 'fulfilled' ? own.value : []),
    ];
  }, [hub]);
  const { loaded, retry, put } = useQuestions(load);
  const [openId, setOpenId] = React.useState<string>();
  return (
    <>
      <div className={styles.heading}>
        <h1 className={styles.title}>{translator.t('tabs.waiting.title')}</h1>
      </div>
      <LoadedView loaded={loaded} retry={retry}>
        {(views) => {
          const toAnswer = views.filter((view) => view.viewer !== 'asker' && wantsExpert(view));
          const toJudge = views.filter((view) => view.viewer === 'asker' && wantsAsker(view));
          const isNothing = toAnswer.length + toJudge.length === 0;
          return (
            <>
              {missing && (
                <NoticeBar
                  kind="warning"
                  action={{ label: translator.t('states.retry'), onClick: retry }}
                >
                  {translator.t('tabs.waiting.partial')}
                </NoticeBar>
              )}
              {isNothing && openId === undefined ? (
                <StateBox
                  level={2}
                  icon={<CompletedIcon />}
                  title={translator.t('tabs.waiting.none')}
                  action={
                    <button
                      type="button"
                      className={shared.primaryButton}
                      onClick={() => open({ part: 'questions' })}
                    >
                      {translator.t('tabs.waiting.see')}
                    </button>
                  }
                >
                  <p>{translator.t('tabs.waiting.noneWhy')}</p>
                </StateBox>
              ) : (
                <QuestionList
                  groups={[
                    { title: translator.t('tabs.waiting.toAnswer'), views: toAnswer },
                    { title: translator.t('tabs.waiting.toJudge'), views: toJudge },
                  ]}
                  {...(openId === undefined ? {} : { openId })}
                  onOpen={setOpenId}
                  onClose={() => setOpenId(undefined)}
                  onChanged={put}
                />
              )}
            </>
          );
        }}
      </LoadedView>
      {children}
    </>
  );
}
