import * as React from 'react';
import type { WindowActivity } from '../../window-model';
import { MessageSkeleton } from '../chat/MessageList';
import { Coin } from '../shell/Coin';
import { useTeamsWindow } from '../window-context';

/** Where a line of the feed leads. */
function useOpenActivity(): (entry: WindowActivity) => void {
  const { start, go, openLink } = useTeamsWindow();
  return ({ link, conversationId, messageId }) => {
    if (link !== undefined && openLink(link)) return;
    if (conversationId === undefined) return;
    const isChannel = start.teams.some(({ channels }) =>
      channels.some(({ id }) => id === conversationId)
    );
    if (isChannel)
      go({
        place: 'teams',
        channelId: conversationId,
        ...(messageId === undefined ? {} : { messageId }),
      });
    else go({ place: 'chat', conversationId });
  };
}

/** What concerns the person: mentions, reactions, and what apps sent. */
export function ActivityFeed(): JSX.Element {
  const { ask, texts, format, listen, start, refresh } = useTeamsWindow();
  const [feed, setFeed] = React.useState<readonly WindowActivity[]>();
  const open = useOpenActivity();
  const load = React.useCallback(async () => {
    setFeed(await ask.get<WindowActivity[]>('activity').catch(() => []));
  }, [ask]);
  React.useEffect(() => void load(), [load]);
  React.useEffect(
    () => listen((news) => void (news.kind === 'activity' && load())),
    [listen, load]
  );
  const read = async (entry: WindowActivity): Promise<void> => {
    if (!entry.read) await ask.post('activity/read', { ids: [entry.id] }).catch(() => undefined);
    void refresh().catch(() => undefined);
    setFeed((kept) => kept?.map((one) => (one.id === entry.id ? { ...one, read: true } : one)));
    open(entry);
  };
  return (
    <section className="list list-wide" aria-label={texts.activity}>
      <header>
        <h2>{texts.activity}</h2>
      </header>
      {feed === undefined && <MessageSkeleton />}
      {feed?.length === 0 && <p className="empty">{texts.feedEmpty}</p>}
      <ul className="lines">
        {(feed ?? []).map((entry) => {
          const app = start.apps.find(({ id }) => id === entry.appId);
          const name = app?.name ?? entry.fromName;
          return (
            <li key={entry.id}>
              <button
                type="button"
                className={entry.read ? 'line' : 'line is-unread'}
                onClick={() => void read(entry)}
              >
                <Coin name={name} {...(app ? { app } : {})} />
                <span className="line-words">
                  <span className="line-first">
                    <span className="line-title">{entry.title}</span>
                    <time dateTime={entry.at}>{format.brief(entry.at)}</time>
                  </span>
                  <span className="line-second">
                    <span>{entry.preview}</span>
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
