/** What a card is made of; the builders of this folder make nothing else. */
export interface CardElement {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** A button of a card. */
export interface CardButton {
  readonly type: 'Action.Execute' | 'Action.Submit' | 'Action.OpenUrl';
  readonly title: string;
  readonly [property: string]: unknown;
}

/** An Adaptive Card of schema 1.5. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  /** The reader's language, for screen readers and the host. */
  readonly lang: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardButton[];
  /** One full sentence for where the card cannot be shown: notifications, old clients. */
  readonly fallbackText: string;
  /** Spoken in place of the card's parts. */
  readonly speak?: string;
  readonly refresh?: CardRefresh;
  readonly msteams?: { readonly width: 'Full' };
}

/** Asks the bot for a person's own view of the card whenever she sees it. */
export interface CardRefresh {
  readonly action: CardButton;
  /** For these people alone, at most 60; for everybody in a conversation of up to 60 unless told. */
  readonly userIds?: readonly string[];
}

export interface CardContent {
  /** The reader's language tag, such as `es-PE`. */
  readonly lang: string;
  /** One full sentence in the reader's language; the notification shows it too. */
  readonly summary: string;
  readonly body: readonly (CardElement | readonly CardElement[] | undefined)[];
  /** One to three, the safe one first. */
  readonly actions?: readonly (CardButton | undefined)[];
  readonly refresh?: CardRefresh;
  /** For newsletters alone: as wide as the conversation. */
  readonly isWide?: boolean;
}

const schema = 'http://adaptivecards.io/schemas/adaptive-card.json';

/** The frame of every card; what is undefined is left out. */
export function createCard(content: CardContent): AdaptiveCard {
  const actions = (content.actions ?? []).filter((action) => action !== undefined);
  const body = content.body.flatMap((part) => (part === undefined ? [] : part));
  return {
    type: 'AdaptiveCard',
    $schema: schema,
    version: '1.5',
    lang: content.lang,
    body,
    fallbackText: content.summary,
    ...(actions.length > 0 ? { actions } : {}),
    ...(content.refresh ? { refresh: content.refresh } : {}),
    ...(content.isWide ? { msteams: { width: 'Full' } } : {}),
  };
}
