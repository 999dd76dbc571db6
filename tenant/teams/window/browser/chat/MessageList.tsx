import * as React from 'react';
import type { WindowMessage } from '../../window-model';
import { filled } from '../../window-texts';
import { useTeamsWindow } from '../window-context';
import { MessageView } from './MessageView';
import type { Messages } from './use-messages';

/** Skeletons in the shape of messages, while these are loaded. */
export function MessageSkeleton(): JSX.Element {
  const { texts } = useTeamsWindow();
  return (
    <div className="skeleton" role="status" aria-label={texts.loading}>
      <span />
      <span />
      <span />
    </div>
  );
}

/** How near the end one has to be for new messages to be scrolled to. */
const NEAR_PX = 120;

/** Messages of a chat by day, the newest at the end and in sight. */
export function MessageList({
  source,
  empty,
  after,
}: {
  source: Messages;
  empty: React.ReactNode;
  /** Shown below the last message, such as suggested replies. */
  after?: React.ReactNode;
}): JSX.Element {
  const { texts, format } = useTeamsWindow();
  const place = React.useRef<HTMLDivElement>(null);
  const nearEnd = React.useRef(true);
  const { messages, failed, typing, hasEarlier } = source;

  React.useEffect(() => {
    const list = place.current;
    if (!list) return undefined;
    // cards grow after they are drawn: stay at the end while one was there
    const stay = (): void => {
      if (nearEnd.current) list.scrollTop = list.scrollHeight;
    };
    const watch = new ResizeObserver(stay);
    for (const child of list.children) watch.observe(child);
    stay();
    return () => watch.disconnect();
  }, [messages, typing]);

  if (messages === undefined && failed) {
    return (
      <div className="empty">
        <p>{texts.messageFailed}</p>
        <button type="button" className="button" onClick={source.retry}>
          {texts.retry}
        </button>
      </div>
    );
  }
  if (messages === undefined) return <MessageSkeleton />;
  const dayBefore = (message: WindowMessage, index: number): boolean => {
    const previous = messages[index - 1];
    return previous === undefined || !format.isSameDay(previous.at, message.at);
  };
  return (
    <div
      ref={place}
      className="messages"
      role="log"
      aria-label={texts.messages}
      // people scroll it by the keys as well
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onScroll={({ currentTarget: list }) => {
        nearEnd.current = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_PX;
      }}
    >
      <div className="messages-inner">
        {hasEarlier && (
          <button type="button" className="button button-quiet" onClick={source.loadEarlier}>
            {texts.more}
          </button>
        )}
        {messages.length === 0 && empty}
        {messages.map((message, index) => (
          <React.Fragment key={message.id}>
            {dayBefore(message, index) && <p className="day">{format.day(message.at)}</p>}
            <MessageView message={message} />
          </React.Fragment>
        ))}
        {after}
        <p className="typing" role="status">
          {typing !== undefined && filled(texts.typing, { name: typing })}
        </p>
      </div>
    </div>
  );
}
