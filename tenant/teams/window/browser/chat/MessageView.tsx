import * as React from 'react';
import type { WindowMessage } from '../../window-model';
import { filled } from '../../window-texts';
import type { BotScope } from '../bot-scope';
import { AttachmentView } from '../cards/AttachmentView';
import { isFresh } from '../cards/silent-sign-in';
import { fromHtml, fromMarkdown, fromPlain } from '../cards/markdown';
import { Icon } from '../icons';
import { Coin } from '../shell/Coin';
import { useTeamsWindow } from '../window-context';
import { MessageMenu } from './MessageMenu';

const MARKUP = { plain: fromPlain, markdown: fromMarkdown, html: fromHtml } as const;

/** A message's own words, with the links opened by the window. */
function MessageText({ message }: { message: WindowMessage }): JSX.Element | null {
  const { openLink } = useTeamsWindow();
  if (message.text === '') return null;
  const markup = MARKUP[message.format](message.text);
  return (
    // the handler catches presses of the links within, which have their own keys
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className="message-text"
      onClick={(event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (!link) return;
        event.preventDefault();
        openLink(link.href);
      }}
      // cleaned by DOMPurify: see markdown.ts
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}

function MessageActions({
  message,
  threadId,
}: {
  message: WindowMessage;
  threadId: string | undefined;
}): JSX.Element {
  const { ask, start, texts, tell } = useTeamsWindow();
  const likes = message.reactions.find(({ kind }) => kind === 'like')?.people ?? [];
  const isLiked = likes.includes(start.person.id);
  const address = `messages/${encodeURIComponent(message.id)}`;
  const isOwn = message.from.id === start.person.id;
  const react = async (): Promise<void> => {
    tell(await ask.post<WindowMessage>(`${address}/reaction`, { kind: 'like', present: !isLiked }));
  };
  return (
    <div className="message-actions">
      <button
        type="button"
        className={likes.length > 0 ? 'small-button is-counted' : 'small-button'}
        aria-pressed={isLiked}
        aria-label={
          likes.length > 0
            ? `${texts.react} · ${filled(texts.reactions, { count: likes.length })}`
            : texts.react
        }
        title={texts.react}
        onClick={() => void react()}
      >
        <Icon name="like" />
        {likes.length > 0 && <span>{likes.length}</span>}
      </button>
      {isOwn && (
        <button
          type="button"
          className="small-button"
          aria-label={texts.deleteMessage}
          title={texts.deleteMessage}
          onClick={() => void ask.remove(address)}
        >
          <Icon name="remove" />
        </button>
      )}
      <MessageMenu message={message} threadId={threadId} />
    </div>
  );
}

/** One message: who, when, words, cards. */
export function MessageView({
  message,
  threadId,
}: {
  message: WindowMessage;
  threadId?: string;
}): JSX.Element {
  const { start, texts, format, appOfBot } = useTeamsWindow();
  const isOwn = message.from.kind === 'person' && message.from.id === start.person.id;
  const app = message.from.kind === 'app' ? appOfBot(message.from.id) : undefined;
  const name = app?.name ?? message.from.name;
  const scope: BotScope | undefined =
    message.from.kind === 'app'
      ? {
          botId: message.from.id,
          conversationId: message.conversationId,
          messageId: message.id,
          ...(threadId === undefined ? {} : { threadId }),
        }
      : undefined;
  const version = `${message.id} ${message.editedAt ?? ''}`;
  return (
    <article
      className={isOwn ? 'message is-own' : 'message'}
      data-message={message.id}
      aria-label={`${isOwn ? texts.you : name}, ${format.moment(message.at)}`}
    >
      {!isOwn && <Coin name={name} {...(app ? { app } : {})} />}
      <div className="message-body">
        <div className="message-head">
          {!isOwn && <b>{name}</b>}
          <time dateTime={message.at}>{format.moment(message.at)}</time>
          {message.editedAt !== undefined && !message.deleted && <span>{texts.edited}</span>}
          {!message.deleted && <MessageActions message={message} threadId={threadId} />}
        </div>
        {message.deleted ? (
          <p className="meta">{texts.deleted}</p>
        ) : (
          <>
            <MessageText message={message} />
            {message.attachments.map((attachment, index) => (
              <AttachmentView
                key={index}
                attachment={attachment}
                version={version}
                index={index}
                fresh={isFresh(message)}
                {...(scope ? { scope } : {})}
                {...(app?.memberId === undefined ? {} : { memberId: app.memberId })}
              />
            ))}
          </>
        )}
      </div>
    </article>
  );
}
