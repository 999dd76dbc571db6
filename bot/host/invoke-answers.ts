import type { AdaptiveCard, CardGate } from '../cards';
import type { DialogPage } from '../conversation/turn';
import type { ExtensionResult } from '../search/search-extension';

/** What the host answers to Teams. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

const adaptive = 'application/vnd.microsoft.card.adaptive';

export const empty: HttpAnswer = { status: 200 };

/** The card that takes the place of the one whose button was pressed. */
export function cardAnswer(card: AdaptiveCard, gate: CardGate): HttpAnswer {
  return { status: 200, body: { statusCode: 200, type: adaptive, value: gate(card) } };
}

/** A word over a card that stays. */
export function messageAnswer(message: string): HttpAnswer {
  const type = 'application/vnd.microsoft.activity.message';
  return { status: 200, body: { statusCode: 200, type, value: message } };
}

/** A page of a dialog. */
export function dialogAnswer({ title, card, ...page }: DialogPage, gate: CardGate): HttpAnswer {
  const { width = 'medium', height = 'medium' } = page;
  const value = { title, width, height, card: { contentType: adaptive, content: gate(card) } };
  return { status: 200, body: { task: { type: 'continue', value } } };
}

/** The last word of a dialog. */
export function dialogEnd(message: string): HttpAnswer {
  return { status: 200, body: { task: { type: 'message', value: message } } };
}

export function resultsAnswer(results: readonly ExtensionResult[], gate: CardGate): HttpAnswer {
  const attachments = results.map(({ card, preview }) => ({
    contentType: adaptive,
    content: gate(card),
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
  }));
  const composeExtension = { type: 'result', attachmentLayout: 'list', attachments };
  return { status: 200, body: { composeExtension } };
}

/** A sentence in place of results. */
export function extensionMessage(text: string): HttpAnswer {
  return { status: 200, body: { composeExtension: { type: 'message', text } } };
}

/** Asks Teams for the person's token, the second time by a page that she sees. */
export function extensionSignIn(link: string, title: string, isVisible: boolean): HttpAnswer {
  const composeExtension = {
    type: isVisible ? 'auth' : 'silentAuth',
    suggestedActions: { actions: [{ type: 'openUrl', value: link, title }] },
  };
  return { status: 200, body: { composeExtension } };
}
