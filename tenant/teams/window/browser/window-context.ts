import * as React from 'react';
import type { Language } from '../../../pages/chrome/languages';
import type {
  WindowApp,
  WindowConversation,
  WindowMessage,
  WindowNews,
  WindowStart,
  WindowTheme,
} from '../window-model';
import type { WindowTexts } from '../window-texts';
import type { Ask } from './ask';
import type { Format } from './format';
import type { DialogOrigin } from './dialogs/dialog-origin';
import type { DialogRequest, TeamsHost } from './host/teams-host';
import type { Route } from './route';

/** What every part of the window can reach. */
export interface WindowParts {
  ask: Ask;
  start: WindowStart;
  texts: WindowTexts;
  language: Language;
  /** The person's own form of the language, such as `es-PE`. */
  locale: string;
  format: Format;
  theme: WindowTheme;
  route: Route;
  host: TeamsHost;
  sessionId: string;
  go(route: Route): void;
  /** Opens an address: within the window when it leads there, else in a new tab. @returns false when it may not */
  openLink(address: string): boolean;
  /** Words for the box of a conversation, from a link or not sent before; given once. */
  takeDraft(conversationId: string): string;
  /** Keeps what is not sent yet, for when one comes back. */
  keepDraft(conversationId: string, words: string): void;
  setTheme(theme: WindowTheme): void;
  setLanguage(language: Language): void;
  /** Whether the live stream is there. */
  connected: boolean;
  /** Asks for lists and apps again. */
  refresh(): Promise<void>;
  /** Calls with everything that the live stream tells. */
  listen(listener: (news: WindowNews) => void): () => void;
  /** Says something to screen readers, and shows it for a moment. */
  announce(words: string): void;
  /** Shows a dialog of an app. @returns what was handed in, or undefined when it was closed */
  openDialog(request: DialogRequest, origin: DialogOrigin): Promise<unknown>;
  /** Asks for the person's consent. */
  askConsent(appName: string, scope: string): Promise<boolean>;
  appOfBot(botId: string | undefined): WindowApp | undefined;
  /** Replaces a conversation in the list, or adds it. */
  keep(conversation: WindowConversation): void;
  /** Shows an own message before the stream tells of it. */
  tell(message: WindowMessage): void;
}

export const WindowContext = React.createContext<WindowParts | undefined>(undefined);

/** @throws Error outside of the window */
export function useTeamsWindow(): WindowParts {
  const parts = React.useContext(WindowContext);
  if (parts === undefined) throw new Error('This part stands outside of the Teams window.');
  return parts;
}
