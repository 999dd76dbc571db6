import * as React from 'react';
import type { WindowChannel, WindowMessage, WindowTeam } from '../../window-model';
import { Compose } from '../chat/Compose';
import type { Mentionable } from '../chat/mentions';
import { MessageSkeleton } from '../chat/MessageList';
import { MessageView } from '../chat/MessageView';
import { useMessages } from '../chat/use-messages';
import { useTeamsWindow } from '../window-context';

interface ThreadProps {
  root: WindowMessage;
  replies: readonly WindowMessage[];
  mentionables: readonly Mentionable[];
}

function Thread({ root, replies, mentionables }: ThreadProps): JSX.Element {
  const { texts } = useTeamsWindow();
  const [replying, setReplying] = React.useState(false);
  return (
    <li className="thread">
      <MessageView message={root} threadId={root.id} />
      <div className="replies">
        {replies.map((message) => (
          <MessageView key={message.id} message={message} threadId={root.id} />
        ))}
      </div>
      {replying ? (
        <Compose
          conversationId={root.conversationId}
          replyToId={root.id}
          label={texts.reply}
          mentionables={mentionables}
          focusFirst
        />
      ) : (
        <button type="button" className="button button-quiet" onClick={() => setReplying(true)}>
          {texts.reply}
        </button>
      )}
    </li>
  );
}

/** The posts of a channel with their replies; the newest stand at the end. */
export function ChannelPosts({
  team,
  channel,
  messageId,
}: {
  team: WindowTeam;
  channel: WindowChannel;
  /** Brought into sight, when a link leads to it. */
  messageId: string | undefined;
}): JSX.Element {
  const { texts, start, ask } = useTeamsWindow();
  const { messages, hasEarlier, loadEarlier, failed, retry } = useMessages(channel.id);
  const [members, setMembers] = React.useState<readonly Mentionable[]>([]);
  const place = React.useRef<HTMLDivElement>(null);
  const address = `conversations/${encodeURIComponent(channel.id)}`;

  React.useEffect(() => {
    ask.get<{ members: { id: string; name: string }[] }>(address).then(
      (found) =>
        setMembers(
          found.members
            .filter(({ id }) => id !== start.person.id)
            .map(({ id, name }) => ({ kind: 'person', id, name }))
        ),
      // names can then not be chosen; everything else goes on
      () => setMembers([])
    );
  }, [ask, address, start.person.id]);

  const bots: Mentionable[] = start.apps
    .filter(({ id, botId }) => team.apps.includes(id) && botId !== undefined)
    .map(({ botId = '', name }) => ({ kind: 'bot', id: botId, name }));
  const mentionables = [...bots, ...members];
  const count = messages?.length ?? 0;

  React.useEffect(() => {
    const list = place.current;
    if (!list) return;
    const wanted =
      messageId === undefined
        ? null
        : list.querySelector(`[data-message="${CSS.escape(messageId)}"]`);
    if (wanted) wanted.scrollIntoView({ block: 'center' });
    else list.scrollTop = list.scrollHeight;
  }, [count, messageId]);

  if (messages === undefined) {
    return failed ? (
      <div className="empty">
        <p>{texts.messageFailed}</p>
        <button type="button" className="button" onClick={retry}>
          {texts.retry}
        </button>
      </div>
    ) : (
      <MessageSkeleton />
    );
  }
  const roots = messages.filter(({ replyTo }) => replyTo === undefined);
  return (
    <>
      <div
        ref={place}
        className="messages"
        role="log"
        aria-label={texts.posts}
        // people scroll it by the keys as well
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <div className="messages-inner">
          {hasEarlier && (
            <button type="button" className="button button-quiet" onClick={loadEarlier}>
              {texts.more}
            </button>
          )}
          {roots.length === 0 && <p className="empty">{texts.channelEmpty}</p>}
          <ul className="threads">
            {roots.map((root) => (
              <Thread
                key={root.id}
                root={root}
                replies={messages.filter(({ replyTo }) => replyTo === root.id)}
                mentionables={mentionables}
              />
            ))}
          </ul>
        </div>
      </div>
      <Compose
        conversationId={channel.id}
        label={texts.newPost}
        mentionables={mentionables}
        focusFirst={false}
      />
    </>
  );
}
