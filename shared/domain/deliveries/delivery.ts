import type { Locale } from '../../kernel/locale';
import type { NotificationKind, NotificationValues } from './notification';

/** Ways to a person. `none` stands in the ledger for somebody who wants no message of the kind. */
export type Channel = 'teams' | 'mail' | 'none';

/**
 * How far one message is.
 * `planned` waits for its time or its turn; `claimed` is in the hands of a worker; `attempting` is
 * written before the request leaves, so that after a crash nobody sends it blindly again. The rest is
 * final: `accepted`, `rejected` with a reason, and `unknown`: sent, but no answer came and nobody can
 * find out. For every campaign, planned at the beginning = accepted + rejected + unknown at the end.
 */
export const deliveryStates = [
  'planned',
  'claimed',
  'attempting',
  'accepted',
  'rejected',
  'unknown',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Why a message did not reach somebody, for good. */
export const rejectReasons = [
  /** Chose not to get this. */
  'preference',
  /** The hub's app is not installed for the person. */
  'no-app',
  /** Blocked or removed the bot. */
  'blocked',
  /** Teams no longer has the conversation. */
  'conversation-gone',
  /** No longer in the directory. */
  'person-gone',
  /** Has no mailbox or no mail address. */
  'no-address',
  'mailbox-full',
  /** Too large for the channel. */
  'too-large',
  /** The sender stopped the campaign before her turn. */
  'cancelled',
  /** Anything else that the service refuses for good. */
  'failed',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

export const campaignStates = ['planning', 'sending', 'done', 'cancelled'] as const;
/** `planning`: the audience is being written down; `done`: nobody waits any more. */
export type CampaignState = (typeof campaignStates)[number];

/** Who a campaign is for. */
export type Audience =
  | { readonly kind: 'people'; readonly personIds: readonly string[] }
  | { readonly kind: 'everyone' }
  /** Staff of these countries: keys such as `country.PER`. */
  | { readonly kind: 'countries'; readonly countryKeys: readonly string[] };

/** What is to be told: a campaign to many, or one notification. */
export interface Source {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly template: string;
  readonly values: NotificationValues;
  readonly link?: string;
  readonly urgent: boolean;
  /** Set by the feature, over the person's preference. */
  readonly locale?: Locale;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Only a campaign has these. */
  readonly campaign?: CampaignDetails;
}

export interface CampaignDetails {
  readonly title: string;
  readonly authorId: string;
  readonly audience: Audience;
  readonly state: CampaignState;
  /** Milliseconds since 1970: not before then. */
  readonly startAt: number;
  readonly endedAt?: number;
}

/** A line of the ledger that is still to be written. */
export interface PlannedDelivery {
  readonly sourceId: string;
  readonly personId: string;
  readonly channel: Channel;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
  /** Lines with one parcel travel in one message (a digest); absent: alone. */
  readonly parcel?: string;
  /** For somebody who gets nothing: the line is final from the beginning. */
  readonly rejected?: RejectReason;
  /** Whether mail takes over where Teams refuses. */
  readonly fallback: boolean;
}

/** A line of the ledger. */
export interface Delivery {
  readonly id: string;
  readonly sourceId: string;
  readonly personId: string;
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly dueAt: number;
  readonly parcel: string;
  readonly fallback: boolean;
  readonly reason?: RejectReason;
  /** Of the attempt that is under way, or was the last. */
  readonly attemptId?: string;
  /** The mailbox that it was sent from. */
  readonly mailbox?: string;
  /** What the service calls the message. */
  readonly reference?: string;
  /** How often it was tried. */
  readonly attempts: number;
  /** Milliseconds since 1970, of the last change. */
  readonly changedAt: number;
}

/** The name of a line: one per (source, person, channel), for ever. */
export function deliveryId(sourceId: string, personId: string, channel: Channel): string {
  return `${sourceId}|${personId}|${channel}`;
}
