import type { Locale } from '../../kernel/locale';
import type { ModerationAction, ModerationEvent, ModerationState } from './moderation-workflow';

/** Why something waits for a moderator. */
export const moderationKinds = ['reported', 'unanswered', 'link-document'] as const;
export type ModerationKind = (typeof moderationKinds)[number];

/** Why people report a message. */
export const reportReasons = ['personal-data', 'wrong-facts', 'disrespect', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

/** A document that a moderator points to. */
export interface LinkedDocument {
  readonly title: string;
  /** https. */
  readonly url: string;
}

/** One thing that somebody did to an item, for the record. It never holds what people wrote. */
export interface ModerationStep {
  readonly event: ModerationEvent;
  /** Entra object id; absent for reports, whose writers stay unnamed. */
  readonly by?: string;
  /** ISO 8601. */
  readonly at: string;
  readonly before: ModerationState;
  readonly after: ModerationState;
  readonly reason?: string;
}

/** What the hub keeps of a message that needed care. The message itself stays in Teams. */
export interface ModerationRecord {
  readonly communityId: string;
  /** Id of the message; of the reply where a reply was reported. */
  readonly messageId: string;
  /** Id of the message that begins the conversation. */
  readonly threadId: string;
  readonly state: ModerationState;
  readonly reports: readonly { readonly reason: ReportReason; readonly at: string }[];
  /** Whom a moderator asked to answer: Entra object id. */
  readonly expertId?: string;
  readonly document?: LinkedDocument;
  readonly steps: readonly ModerationStep[];
  /** Undefined for what has not been kept yet. */
  readonly version?: string;
}

/** Something in the channel that a moderator should look at, as the queue shows it. */
export interface ModerationItem {
  /** Names the message within its community. */
  readonly itemId: string;
  readonly communityId: string;
  readonly kinds: readonly ModerationKind[];
  readonly state: ModerationState;
  readonly messageId: string;
  readonly threadId: string;
  /** The beginning of the message, plain. */
  readonly excerpt: string;
  /** Language of the excerpt where it is clear. */
  readonly language?: Locale;
  readonly authorName: string;
  /** ISO 8601. */
  readonly writtenAt: string;
  /** Opens the message in Teams. */
  readonly link?: string;
  readonly replyCount: number;
  /** Nobody has answered for longer than the community allows itself. */
  readonly overdue: boolean;
  readonly reports: readonly { readonly reason: ReportReason; readonly count: number }[];
  readonly expertName?: string;
  /** What a moderator may do with it now. */
  readonly actions: readonly ModerationAction[];
  readonly canUndo: boolean;
  /** The last step of a moderator. */
  readonly lastStep?: Pick<ModerationStep, 'event' | 'at'> & { readonly byName?: string };
  /** Send it back with `act`; undefined for what nobody has acted on. */
  readonly version?: string;
}
