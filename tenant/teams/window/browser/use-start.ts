import * as React from 'react';
import type { WindowConversation, WindowNews, WindowStart } from '../window-model';
import { askStart, type Ask } from './ask';
import { keepStream } from './live-stream';

type Listener = (news: WindowNews) => void;

export interface LiveStart {
  start: WindowStart;
  connected: boolean;
  refresh(): Promise<void>;
  keep(conversation: WindowConversation): void;
  listen(listener: Listener): () => void;
  tell(news: WindowNews): void;
}

/** Bursts of news are one question. */
const REFRESH_PAUSE_MS = 150;

const newestFirst = (a: WindowConversation, b: WindowConversation): number =>
  (b.lastAt ?? '').localeCompare(a.lastAt ?? '');

/** What the window shows around its conversations, kept up to date by the live stream. */
export function useStart(ask: Ask, first: WindowStart, locale: string): LiveStart {
  const [start, setStart] = React.useState(first);
  const [connected, setConnected] = React.useState(true);
  const listeners = React.useRef(new Set<Listener>());
  const timer = React.useRef<number>();

  const refresh = React.useCallback(async () => {
    setStart(await askStart(ask, locale));
  }, [ask, locale]);

  const tell = React.useCallback((news: WindowNews) => {
    for (const listener of [...listeners.current]) listener(news);
  }, []);

  // apps speak the language that was chosen
  const isFirst = React.useRef(true);
  React.useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else void refresh().catch(() => undefined);
  }, [refresh]);

  React.useEffect(() => {
    const soon = (): void => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(
        () => void refresh().catch(() => undefined),
        REFRESH_PAUSE_MS
      );
    };
    return keepStream({
      ask,
      onConnection: setConnected,
      onNews(news) {
        tell(news);
        if (news.kind === 'typing') return;
        if (news.kind === 'activity')
          setStart((kept) => ({ ...kept, unreadActivity: news.unread }));
        else soon();
      },
    });
  }, [ask, refresh, tell]);

  return {
    start,
    connected,
    refresh,
    tell,
    keep: React.useCallback(
      (conversation) =>
        setStart((kept) => ({
          ...kept,
          conversations: [
            conversation,
            ...kept.conversations.filter(({ id }) => id !== conversation.id),
          ].sort(newestFirst),
        })),
      []
    ),
    listen: React.useCallback((listener) => {
      listeners.current.add(listener);
      return () => listeners.current.delete(listener);
    }, []),
  };
}
