/**
 * The places of the hub in Teams, and how one is named in a link. The app package, the tabs and
 * whoever writes a card or a mail agree on these words.
 */

/** Ids of the tabs that every person has; `entityId` in the app package. */
export const tabIds = {
  /** What waits for the person, her questions, her preferences. */
  personal: 'hub-personal',
  /** The queue of questions and the deliveries, for the KM team and specialists. */
  queue: 'hub-queue',
} as const;

export type TabId = (typeof tabIds)[keyof typeof tabIds];

/** Ids of the commands in the menu of every message; the app package and the bot agree on them. */
export const messageCommands = {
  /** Tells the moderators of a community that something is wrong with a message. */
  report: 'report',
  /** Begins a practice of her own with what a message tells. */
  practice: 'practice',
} as const;

/** Ids of the commands that put something found into a message; the app package and the bot agree on them. */
export const queryCommands = {
  /** Documents. */
  search: 'search',
  /** Colleagues, each with why. */
  expert: 'expert',
} as const;

export type QueryCommand = (typeof queryCommands)[keyof typeof queryCommands];

/** Parts of the tabs that a link can lead to. */
export type TeamsPlace =
  | { readonly part: 'waiting' }
  | { readonly part: 'questions' }
  /** One question, as the person who asked it sees it. */
  | { readonly part: 'question'; readonly id: string }
  | { readonly part: 'preferences' }
  /** The queue, with one question open where given. */
  | { readonly part: 'queue'; readonly id?: string }
  /** The known answers, with one open where given. */
  | { readonly part: 'known'; readonly id?: string }
  /** The deliveries, with one campaign open where given; `new` is the form for the next one. */
  | { readonly part: 'deliveries'; readonly id?: string };

/** The tab in which a place stands. */
export function tabOf(place: TeamsPlace): TabId {
  return ['queue', 'known', 'deliveries'].includes(place.part) ? tabIds.queue : tabIds.personal;
}

/** The text that Teams hands to the tab with a link (`subEntityId`): `question/q-17`, `queue`. */
export function writePlace(place: TeamsPlace): string {
  return 'id' in place && place.id !== undefined
    ? `${place.part}/${encodeURIComponent(place.id)}`
    : place.part;
}

/** Reads what `writePlace` wrote; undefined for anything else, since anybody can write a link. */
export function readPlace(text: string): TeamsPlace | undefined {
  const [part, encoded] = text.split('/', 2);
  const id = encoded === undefined ? undefined : decoded(encoded);
  switch (part) {
    case 'waiting':
    case 'questions':
    case 'preferences':
      return { part };
    case 'question':
      return id === undefined ? undefined : { part, id };
    case 'queue':
    case 'known':
    case 'deliveries':
      return id === undefined ? { part } : { part, id };
    default:
      return undefined;
  }
}

/**
 * A link that opens a place of the hub inside Teams, from a card, a mail or a web page.
 * @param appId id of the app as Teams knows it: that of the package, or the catalogue's own
 * @param label what a person reads while the place opens
 */
export function teamsLink(appId: string, place: TeamsPlace, label: string): string {
  const parameters = new URLSearchParams({
    label,
    context: JSON.stringify({ subEntityId: writePlace(place) }),
  });
  return `https://teams.microsoft.com/l/entity/${appId}/${tabOf(place)}?${parameters.toString()}`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text) || undefined;
  } catch {
    return undefined;
  }
}
