import * as React from 'react';
import type { WindowMessage } from '../../window-model';
import { useTeamsWindow } from '../window-context';

interface Page {
  messages: readonly WindowMessage[];
  next?: string;
}

export interface Messages {
  /** Oldest first; undefined while they are loaded. */
  messages: readonly WindowMessage[] | undefined;
  failed: boolean;
  /** Who writes just now. */
  typing: string | undefined;
  hasEarlier: boolean;
  loadEarlier(): void;
  retry(): void;
}

/** How long somebody is shown as writing after the last word of it. */
const TYPING_MS = 6000;

const byTime = (a: WindowMessage, b: WindowMessage): number =>
  a.at.localeCompare(b.at) || a.id.localeCompare(b.id);

function merged(
  kept: readonly WindowMessage[],
  news: readonly WindowMessage[]
): readonly WindowMessage[] {
  const all = new Map(kept.map((message) => [message.id, message]));
  for (const message of news) all.set(message.id, message);
  return [...all.values()].sort(byTime);
}

/** The messages of a conversation, kept up to date by the live stream. */
export function useMessages(conversationId: string): Messages {
  const { ask, listen, start } = useTeamsWindow();
  const [messages, setMessages] = React.useState<readonly WindowMessage[]>();
  const [next, setNext] = React.useState<string>();
  const [failed, setFailed] = React.useState(false);
  const [typing, setTyping] = React.useState<string>();
  const address = `conversations/${encodeURIComponent(conversationId)}`;

  const load = React.useCallback(async (): Promise<void> => {
    try {
      const page = await ask.get<Page>(`${address}/messages`);
      setMessages((kept) => merged(kept ?? [], page.messages));
      setNext(page.next);
      setFailed(false);
      await ask.post(`${address}/read`);
    } catch {
      setFailed(true);
    }
  }, [ask, address]);

  React.useEffect(() => {
    setMessages(undefined);
    setTyping(undefined);
    void load();
  }, [load]);

  React.useEffect(() => {
    if (typing === undefined) return undefined;
    const timer = window.setTimeout(() => setTyping(undefined), TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [typing]);

  React.useEffect(
    () =>
      listen((news) => {
        if (news.kind === 'message' && news.message.conversationId === conversationId) {
          setMessages((kept) => merged(kept ?? [], [news.message]));
          if (news.message.from.id !== start.person.id) {
            setTyping(undefined);
            void ask.post(`${address}/read`).catch(() => undefined);
          }
        }
        if (news.kind === 'typing' && news.conversationId === conversationId) setTyping(news.name);
        // after a gap in the stream everything is asked for anew
        if (news.kind === 'reconnected') void load();
      }),
    [listen, conversationId, ask, address, start.person.id, load]
  );

  return {
    messages,
    failed,
    typing,
    hasEarlier: next !== undefined,
    loadEarlier() {
      if (next === undefined) return;
      const query = `${address}/messages?before=${encodeURIComponent(next)}`;
      ask.get<Page>(query).then(
        (page) => {
          setMessages((kept) => merged(kept ?? [], page.messages));
          setNext(page.next);
        },
        () => setFailed(true)
      );
    },
    retry: () => void load(),
  };
}
