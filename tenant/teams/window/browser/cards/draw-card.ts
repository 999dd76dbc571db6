import {
  AdaptiveCard,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SubmitAction,
  type Action,
} from 'adaptivecards';
import { HOST_CONFIG } from './host-config';
import { fromMarkdown } from './markdown';

/** What somebody does on a card. */
export type CardPress =
  | { kind: 'execute'; id?: string; title?: string; verb?: string; data: unknown }
  | { kind: 'submit'; data: unknown }
  | { kind: 'open'; url: string };

/** An automatic refresh that a card asks for. */
export interface CardRefresh {
  id?: string;
  title?: string;
  verb?: string;
  data: unknown;
  /** Whom it is for; undefined means everybody. */
  userIds?: readonly string[];
}

export interface DrawnCard {
  element: HTMLElement;
  refresh?: CardRefresh;
}

// the library has one processor for all cards of the page
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = fromMarkdown(text);
  result.didProcess = true;
};

const hostConfig = new HostConfig(HOST_CONFIG);

const optional = (key: string, value: string | undefined): object =>
  value === undefined || value === '' ? {} : { [key]: value };

function pressOf(action: Action): CardPress | undefined {
  if (action instanceof OpenUrlAction) return { kind: 'open', url: action.url ?? '' };
  if (action instanceof ExecuteAction)
    return {
      kind: 'execute',
      data: action.data,
      ...optional('id', action.id),
      ...optional('title', action.title),
      ...optional('verb', action.verb),
    };
  return action instanceof SubmitAction ? { kind: 'submit', data: action.data } : undefined;
}

/**
 * Draws an adaptive card.
 * @returns undefined for something that is no card
 */
export function drawCard(
  content: unknown,
  onPress: (press: CardPress) => void
): DrawnCard | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => {
    const press = pressOf(action);
    if (press) onPress(press);
  };
  card.onAnchorClicked = (_, anchor, event) => {
    event?.preventDefault();
    onPress({ kind: 'open', url: anchor.href });
    return true;
  };
  card.parse(content);
  const element = card.render();
  if (!element) return undefined;
  // links in texts carry their own handler above; without the attribute they would open this page anew
  for (const anchor of element.querySelectorAll('a')) anchor.rel = 'noreferrer';
  const { refresh } = card;
  if (!refresh?.action) return { element };
  const { action, userIds } = refresh;
  return {
    element,
    refresh: {
      data: action.data,
      ...optional('id', action.id),
      ...optional('title', action.title),
      ...optional('verb', action.verb),
      ...(userIds === undefined || userIds.length === 0 ? {} : { userIds }),
    },
  };
}
