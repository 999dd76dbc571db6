import * as React from 'react';
import type { WindowConversation, WindowStart } from '../window-model';
import type { Ask } from './ask';
import type { FoundPerson } from './chat/NewChat';
import type { Route } from './route';
import { mayOpen, readTeamsLink } from './teams-links';

interface LinkOptions {
  ask: Ask;
  start: WindowStart;
  go(route: Route): void;
  keep(conversation: WindowConversation): void;
}

export interface Links {
  openLink(address: string): boolean;
  /** Words for the box of a conversation, from a link or not sent before; given once. */
  takeDraft(conversationId: string): string;
  /** Keeps what is not sent yet, for when one comes back. */
  keepDraft(conversationId: string, words: string): void;
}

/** Opens addresses: Teams links within the window, all else beside it. */
export function useLinks({ ask, start, go, keep }: LinkOptions): Links {
  const drafts = React.useRef(new Map<string, string>());

  const openChat = async (mails: readonly string[], text: string): Promise<void> => {
    const found = await Promise.all(
      mails.map((mail) => ask.get<FoundPerson[]>(`people?q=${encodeURIComponent(mail)}`))
    );
    const ids = found.flatMap(([person]) => (person ? [person.id] : []));
    const bot = mails
      .map((mail) => start.apps.find(({ botId }) => `28:${botId ?? ''}` === mail))
      .find((app) => app !== undefined);
    const conversation = bot
      ? await ask.post<WindowConversation>(`apps/${encodeURIComponent(bot.id)}/chat`)
      : await ask.post<WindowConversation>('chats', { people: ids });
    if (text !== '') drafts.current.set(conversation.id, text);
    keep(conversation);
    go({ place: 'chat', conversationId: conversation.id });
  };

  return {
    openLink(address) {
      const target = readTeamsLink(start, address);
      if (target?.kind === 'route') go(target.route);
      else if (target?.kind === 'chat')
        void openChat(target.mails, target.text).catch(() => undefined);
      else if (target?.kind === 'app') go({ place: 'apps' });
      else if (mayOpen(address)) window.open(address, '_blank', 'noopener');
      else return false;
      return true;
    },
    takeDraft(conversationId) {
      const draft = drafts.current.get(conversationId) ?? '';
      drafts.current.delete(conversationId);
      return draft;
    },
    keepDraft(conversationId, words) {
      if (words !== '') drafts.current.set(conversationId, words);
    },
  };
}
