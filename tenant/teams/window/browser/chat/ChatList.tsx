import * as React from 'react';
import type { WindowConversation } from '../../window-model';
import { filled } from '../../window-texts';
import { Icon } from '../icons';
import { hashOf } from '../route';
import { Coin } from '../shell/Coin';
import { useTeamsWindow } from '../window-context';
import { NewChat } from './NewChat';

function ChatLine({
  conversation,
  current,
}: {
  conversation: WindowConversation;
  current: boolean;
}): JSX.Element {
  const { texts, format, appOfBot } = useTeamsWindow();
  const { id, unread, lastAt, lastText } = conversation;
  const app = appOfBot(conversation.botId);
  const title = app?.name ?? conversation.title;
  return (
    <li>
      <a
        href={hashOf({ place: 'chat', conversationId: id })}
        className={unread > 0 ? 'line is-unread' : 'line'}
        aria-current={current ? 'page' : undefined}
      >
        <Coin name={title} {...(app ? { app } : {})} />
        <span className="line-words">
          <span className="line-first">
            <span className="line-title">{title}</span>
            {lastAt !== undefined && <time dateTime={lastAt}>{format.brief(lastAt)}</time>}
          </span>
          <span className="line-second">
            <span>{lastText}</span>
            {unread > 0 && (
              <span className="badge">
                <span aria-hidden="true">{unread}</span>
                <span className="hidden-words">{filled(texts.unread, { count: unread })}</span>
              </span>
            )}
          </span>
        </span>
      </a>
    </li>
  );
}

/** The chats of the person, newest first. */
export function ChatList({ currentId }: { currentId: string | undefined }): JSX.Element {
  const { start, texts } = useTeamsWindow();
  const [making, setMaking] = React.useState(false);
  return (
    <section className="list" aria-label={texts.conversations}>
      <header>
        <h2>{texts.chat}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.newChat}
          title={texts.newChat}
          aria-expanded={making}
          onClick={() => setMaking(!making)}
        >
          <Icon name="add" />
        </button>
      </header>
      {making && <NewChat onDone={() => setMaking(false)} />}
      {start.conversations.length === 0 && <p className="empty">{texts.chatListEmpty}</p>}
      <ul className="lines">
        {start.conversations.map((conversation) => (
          <ChatLine
            key={conversation.id}
            conversation={conversation}
            current={conversation.id === currentId}
          />
        ))}
      </ul>
    </section>
  );
}
