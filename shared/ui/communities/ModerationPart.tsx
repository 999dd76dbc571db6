import * as React from 'react';
import type {
  CommunityView,
  ModerationAction,
  ModerationItem,
  ModerationQueue,
} from '../../domain/communities';
import { useHubStyles } from '../look/hub-styles';
import { AcceptIcon, LockIcon } from '../look/icons';
import { useLoaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';
import { LoadedView } from '../states/LoadedView';
import { NoticeBar } from '../states/NoticeBar';
import { StateBox } from '../states/StateBox';
import { ActDialog } from './ActDialog';
import { QueueItem } from './QueueItem';
import { RecentSteps } from './RecentSteps';
import { useCommunityStyles } from './community-styles';
import { communityProblemWords, dayWords } from './community-words';
import { useQueue } from './use-queue';

/** What waits for a moderator; whoever is none learns why she sees nothing, and whom to ask. */
export function ModerationPart({ view }: { readonly view: CommunityView }): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const { moderate } = view.rights;
  const { id: communityId } = view.community;
  const load = React.useCallback(
    async () => (moderate.allowed ? hub.communities.moderationQueue({ communityId }) : undefined),
    [hub, communityId, moderate.allowed]
  );
  const { loaded, retry } = useLoaded(load);
  if (!moderate.allowed) {
    const { community, currentModerators } = view;
    const caring = new Set([...community.supervisors, ...currentModerators]);
    const names = view.people.flatMap(({ personId, name }) =>
      caring.has(personId) && name !== '' ? [name] : []
    );
    return (
      <StateBox level={2} icon={<LockIcon />} title={translator.t('communities.queue.noRight')}>
        {moderate.reason !== 'communities.moderators-only' && (
          <p>{communityProblemWords({ code: moderate.reason }, translator)}</p>
        )}
        {names.length > 0 && (
          <p>{translator.t('communities.queue.askWhom', { names: translator.list(names) })}</p>
        )}
      </StateBox>
    );
  }
  return (
    <LoadedView loaded={loaded} retry={retry}>
      {(answer) =>
        answer === undefined ? null : answer.ok ? (
          <Queue read={answer.value} readAgain={retry} />
        ) : (
          <NoticeBar
            kind="warning"
            action={{ label: translator.t('states.retry'), onClick: retry }}
          >
            {communityProblemWords(answer.problem, translator)}
          </NoticeBar>
        )
      }
    </LoadedView>
  );
}

interface QueueProps {
  readonly read: ModerationQueue;
  readonly readAgain: () => void;
}

/** What was just said to the person, and the step that she can take back. */
interface Said {
  readonly text: string;
  readonly undo?: ModerationItem;
}

function Queue({ read, readAgain }: QueueProps): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useCommunityStyles();
  const { queue, replace } = useQueue(read);
  const [acting, setActing] = React.useState<{ item: ModerationItem; action: ModerationAction }>();
  const [said, setSaid] = React.useState<Said>();
  const [failure, setFailure] = React.useState<string>();
  const now = new Date(queue.readAt);
  const first = queue.items[0]?.itemId;

  const undo = ({ communityId, itemId, version }: ModerationItem): void => {
    setSaid(undefined);
    setFailure(undefined);
    hub.communities.undo({ communityId, itemId, ...(version ? { version } : {}) }).then(
      (result) => {
        if (result.ok) {
          replace(result.value);
          setSaid({ text: translator.t('communities.queue.undone') });
        } else {
          setFailure(communityProblemWords(result.problem, translator));
        }
      },
      () => setFailure(translator.t('problems.unavailable.what'))
    );
  };

  return (
    <>
      <div className={styles.heading}>
        <h2 className={styles.title}>
          <span role="status">
            {translator.t('communities.queue.title', { count: queue.items.length })}
          </span>
        </h2>
        <button type="button" className={shared.quietButton} onClick={readAgain}>
          {translator.t('communities.queue.refresh')}
        </button>
      </div>
      <p className={styles.quiet}>
        {translator.t('communities.queue.read', {
          date: translator.date(now, 'time'),
          since: dayWords(queue.since, translator),
        })}
      </p>
      {said && (
        <NoticeBar
          kind="note"
          {...(said.undo
            ? {
                action: {
                  label: translator.t('communities.queue.undo'),
                  onClick: () => said.undo && undo(said.undo),
                },
              }
            : {})}
        >
          {said.text}
        </NoticeBar>
      )}
      {failure !== undefined && (
        <NoticeBar
          kind="warning"
          action={{ label: translator.t('communities.queue.refresh'), onClick: readAgain }}
        >
          {failure}
        </NoticeBar>
      )}
      {!queue.canReply && (
        <NoticeBar kind="note">{translator.t('communities.queue.noBot')}</NoticeBar>
      )}
      {queue.items.length === 0 && (
        <StateBox icon={<AcceptIcon />} title={translator.t('communities.queue.emptyTitle')}>
          <p>{translator.t('communities.queue.emptyText')}</p>
        </StateBox>
      )}
      {groups.map((key) => {
        const items = queue.items.filter((item) => groupOf(item) === key);
        return items.length === 0 ? null : (
          <section key={key} aria-labelledby={`group-${key}`}>
            <h3 id={`group-${key}`} className={styles.groupTitle}>
              {translator.t(`communities.queue.group.${key}`, { count: items.length })}
            </h3>
            <ul className={styles.rows}>
              {items.map((item) => (
                <QueueItem
                  key={item.itemId}
                  item={item}
                  isFirst={item.itemId === first}
                  now={now}
                  onAct={(action) => setActing({ item, action })}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <RecentSteps items={queue.recent} now={now} onUndo={undo} />
      {acting && (
        <ActDialog
          {...acting}
          canReply={queue.canReply}
          onClose={() => setActing(undefined)}
          onChanged={() => {
            setActing(undefined);
            setSaid({ text: translator.t('communities.queue.changed') });
            readAgain();
          }}
          onDone={(item) => {
            setActing(undefined);
            setFailure(undefined);
            replace(item);
            setSaid({
              text: translator.t('communities.act.done', { what: acting.action }),
              undo: item,
            });
          }}
        />
      )}
    </>
  );
}

const groups = ['reported', 'late', 'open', 'waiting'] as const;

function groupOf({ kinds, state, overdue }: ModerationItem): (typeof groups)[number] {
  if (kinds.includes('reported')) return 'reported';
  if (state === 'waiting' && !overdue) return 'waiting';
  return overdue ? 'late' : 'open';
}
