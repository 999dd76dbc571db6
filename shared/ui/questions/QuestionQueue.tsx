import * as React from 'react';
import { finishedStates, type QueueFilter, type QuestionView } from '../../domain/questions';
import { ChoiceButtons } from '../look/ChoiceButtons';
import { useHubStyles } from '../look/hub-styles';
import { CompletedIcon } from '../look/icons';
import { useServiceHub } from '../service-hub-context';
import { LoadedView } from '../states/LoadedView';
import { StateBox } from '../states/StateBox';
import { QuestionList, type QuestionGroup } from './QuestionList';
import { QueueExport } from './QueueExport';
import { QueueFigures } from './QueueFigures';
import { useQuestionStyles } from './question-styles';
import { useQuestions } from './use-questions';

export interface QuestionQueueProps {
  /** The question that a link leads to. */
  readonly openId?: string;
}

const shows = ['all', 'mine', 'unassigned', 'late', 'answered', 'finished'] as const;
type Show = (typeof shows)[number];

/** What waits for somebody; or what was answered, to look at its steps and make it a known answer. */
const filters: Readonly<Record<Show, QueueFilter>> = {
  all: { show: 'all' },
  mine: { show: 'mine' },
  unassigned: { show: 'unassigned' },
  late: { show: 'late' },
  answered: { states: ['answered'] },
  finished: { states: finishedStates },
};

/** The questions that wait for somebody, and those that were answered, for those who look after them. */
export function QuestionQueue({ openId }: QuestionQueueProps): React.ReactElement {
  const { hub, readerId, translator, open } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const [show, setShow] = React.useState<Show>('all');
  const load = React.useCallback(() => hub.questions.queue({ filter: filters[show] }), [hub, show]);
  const { loaded, retry, put } = useQuestions(load);
  const count = loaded.state === 'there' ? loaded.value.length : undefined;
  return (
    <>
      <div className={styles.heading}>
        <h1 className={styles.title}>{translator.t('tabs.queue.title')}</h1>
        <span role="status">
          {count === undefined ? '' : translator.t('tabs.queue.count', { count })}
        </span>
      </div>
      <QueueFigures />
      <ChoiceButtons
        label={translator.t('tabs.queue.show')}
        choices={shows}
        chosen={show}
        words={(choice) => translator.t(`tabs.queue.shows.${choice}`)}
        onChoose={setShow}
      />
      {loaded.state === 'there' && <QueueExport key={show} views={loaded.value} />}
      <LoadedView loaded={loaded} retry={retry}>
        {(views) =>
          views.length === 0 && openId === undefined ? (
            <StateBox
              level={2}
              icon={<CompletedIcon />}
              title={translator.t('tabs.queue.none')}
              {...(show === 'all'
                ? {}
                : {
                    action: (
                      <button
                        type="button"
                        className={shared.primaryButton}
                        onClick={() => setShow('all')}
                      >
                        {translator.t('tabs.queue.seeAll')}
                      </button>
                    ),
                  })}
            >
              <p>{translator.t(show === 'all' ? 'tabs.queue.noneWhy' : 'tabs.queue.noneHere')}</p>
            </StateBox>
          ) : (
            <QuestionList
              groups={
                show === 'answered' || show === 'finished'
                  ? [{ title: translator.t(`tabs.queue.shows.${show}`), views }]
                  : grouped(views, readerId, translator)
              }
              {...(openId === undefined ? {} : { openId })}
              onOpen={(id) => open({ part: 'queue', id })}
              onClose={() => open({ part: 'queue' })}
              onChanged={put}
            />
          )
        }
      </LoadedView>
    </>
  );
}

/** What needs the reader or anybody first; then what is in good hands; then what is done. */
function grouped(
  views: readonly QuestionView[],
  readerId: string,
  translator: ReturnType<typeof useServiceHub>['translator']
): readonly QuestionGroup[] {
  const groupOf = ({ state, assignee, isLate }: QuestionView): string => {
    if (['answered', 'confirmed', 'closed', 'promoted', 'resolved', 'withdrawn'].includes(state)) {
      return 'done';
    }
    if (state === 'waitingForAsker') return 'elsewhere';
    return assignee?.personId === readerId || state === 'queued' || isLate ? 'now' : 'elsewhere';
  };
  return (['now', 'elsewhere', 'done'] as const).map((name) => ({
    title: translator.t(`tabs.queue.groups.${name}`),
    views: views.filter((view) => groupOf(view) === name),
  }));
}
