import type { AdaptiveCard, CardButton, CardElement } from './card';
import { link, note } from './elements';
import { inertText } from './inert-text';

/** Teams takes messages of at most 100 KB; above 28 KB, cards are refused in some places. */
export const CARD_BYTES = 28 * 1024;
/** Room for what the host puts around the card. */
const marginBytes = 512;
/** Teams shows no more than six buttons in a row. */
const mostButtons = 6;
/** How long one text may be, tried from the left until the card fits. */
const textLengths = [4000, 1500, 600, 240, 100];
/** Deeper than any card that a person could read. */
const deepest = 24;

export interface CardGateSettings {
  /** Origins that may be opened without https: the local tenant's. None in production. */
  readonly localOrigins?: readonly string[];
  /** Where the whole is read when a card had to be cut. @param lang of the card */
  more(lang: string): { readonly note: string; readonly label: string; readonly url: string };
}

/** Everything that a card must be before it leaves the service. */
export type CardGate = (card: AdaptiveCard) => AdaptiveCard;

/**
 * The last stop of every card: links that are not https go, a card that is too large is cut and says
 * where the rest is, and whatever comes in stays text.
 */
export function createCardGate(settings: CardGateSettings): CardGate {
  const isOpenable = (url: unknown): boolean => {
    if (typeof url !== 'string' || !URL.canParse(url)) return false;
    const { protocol, username, password, origin } = new URL(url);
    if (username !== '' || password !== '') return false;
    return protocol === 'https:' || (settings.localOrigins ?? []).includes(origin);
  };

  return (card) => {
    const safe = cleaned(card, isOpenable) as AdaptiveCard;
    const buttons = safe.actions ?? [];
    const kept = withButtons(safe, buttons.slice(0, mostButtons));
    if (buttons.length <= mostButtons && fits(kept)) return kept;
    return shortened(kept, settings.more(card.lang));
  };
}

function withButtons(card: AdaptiveCard, actions: readonly CardButton[]): AdaptiveCard {
  const { actions: _, ...rest } = card;
  return actions.length > 0 ? { ...rest, actions } : rest;
}

function fits(card: AdaptiveCard): boolean {
  return Buffer.byteLength(JSON.stringify(card)) <= CARD_BYTES - marginBytes;
}

function shortened(card: AdaptiveCard, more: ReturnType<CardGateSettings['more']>): AdaptiveCard {
  const rest: readonly CardElement[] = [note(more.note), link(more.label, more.url)];
  for (const length of textLengths) {
    const cut = cutTexts(card, length) as AdaptiveCard;
    const candidate = { ...cut, body: [...cut.body, ...rest] };
    if (fits(candidate)) return candidate;
  }
  const cut = cutTexts(card, textLengths.at(-1) ?? 0) as AdaptiveCard;
  for (let count = cut.body.length - 1; count >= 1; count -= Math.ceil(count / 8)) {
    const candidate = { ...cut, body: [...cut.body.slice(0, count), ...rest] };
    if (fits(candidate)) return candidate;
    const bare = withButtons(candidate, candidate.actions?.slice(0, 1) ?? []);
    if (fits(bare)) return bare;
  }
  // one element alone is larger than a card may be: its sentence and the way to the whole remain
  const { refresh: _, ...frame } = withButtons(cut, []);
  return { ...frame, body: [note(cut.fallbackText), ...rest] };
}

/** The same without what may not be opened, and with texts that are whole characters. */
function cleaned(value: unknown, isOpenable: (url: unknown) => boolean, depth = 0): unknown {
  if (depth > deepest) return undefined;
  if (typeof value === 'string') return inertText(value);
  if (Array.isArray(value)) {
    return value
      .filter((entry) => !isUnsafe(entry, isOpenable))
      .map((entry: unknown) => cleaned(entry, isOpenable, depth + 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => !isUnsafe(entry, isOpenable))
      .map(([key, entry]) => [
        key,
        // an address and what comes back to the service stay as they are
        key === 'url' || key === 'data' || key === 'value'
          ? entry
          : cleaned(entry, isOpenable, depth + 1),
      ])
  );
}

const actionTypes = [
  'Action.Execute',
  'Action.Submit',
  'Action.OpenUrl',
  'Action.ToggleVisibility',
];

function isUnsafe(entry: unknown, isOpenable: (url: unknown) => boolean): boolean {
  if (typeof entry !== 'object' || entry === null || !('type' in entry)) return false;
  const { type } = entry;
  if (typeof type !== 'string') return true;
  if (type.startsWith('Action.') && !actionTypes.includes(type)) return true;
  const isAddressed = type === 'Action.OpenUrl' || type === 'Image' || type === 'Media';
  return isAddressed && !isOpenable('url' in entry ? entry.url : undefined);
}

const textKeys = ['text', 'title', 'fallbackText', 'speak', 'value', 'placeholder', 'label'];

/** Every text that is shown, cut to a length; what comes back to the service is left alone. */
function cutTexts(value: unknown, length: number, key?: string): unknown {
  if (typeof value === 'string') {
    const isShown = key !== undefined && textKeys.includes(key);
    return isShown && value.length > length ? `${value.slice(0, length - 1).trimEnd()}…` : value;
  }
  if (Array.isArray(value)) {
    // a list that nobody could look through costs the room of what matters
    return value.slice(0, length).map((entry: unknown) => cutTexts(entry, length));
  }
  if (typeof value !== 'object' || value === null || key === 'data') return value;
  const { type } = value as { type?: unknown };
  const isInput = typeof type === 'string' && type.startsWith('Input.');
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name,
      // the chosen value of an input must stay one of its values
      isInput && name === 'value' ? entry : cutTexts(entry, length, name),
    ])
  );
}
