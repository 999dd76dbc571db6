import type { Locale } from '../../kernel/locale';
import { notificationKinds, type NotificationKind } from './notification';

export const wantedChannels = ['teams', 'mail', 'both', 'none'] as const;
export type WantedChannel = (typeof wantedChannels)[number];

export const frequencies = ['at-once', 'daily', 'weekly'] as const;
/** A message at a time, or all of a day or week in one. */
export type Frequency = (typeof frequencies)[number];

/** One line of the matrix. */
export interface KindPreference {
  readonly channel: WantedChannel;
  readonly frequency: Frequency;
}

/** When nothing that can wait may come, in the person's own time. */
export interface QuietHours {
  /** `HH:mm`; a night may go over midnight. */
  readonly from: string;
  readonly to: string;
  /** Saturday and Sunday are quiet all day. */
  readonly weekends: boolean;
}

/** What a person has chosen; what she has not chosen follows the hub. */
export interface StoredPreferences {
  readonly kinds: Readonly<Partial<Record<NotificationKind, KindPreference>>>;
  /** Language of messages; absent: that of her account. */
  readonly locale?: Locale;
  /** `null`: no quiet hours; absent: those of her country. */
  readonly quietHours?: QuietHours | null;
  /** IANA name; absent: that of her country. */
  readonly timeZone?: string;
  /** Date until which nothing comes, that day included: `2026-12-24`. Urgent messages still come. */
  readonly pausedUntil?: string;
  /** Whether mail is sent in place of a message that Teams refuses. */
  readonly fallbackToMail?: boolean;
}

/** Everything filled in, as shown to the person and followed by the engine. */
export interface Preferences {
  readonly kinds: Readonly<Record<NotificationKind, KindPreference>>;
  readonly locale: Locale;
  readonly quietHours: QuietHours | null;
  readonly timeZone: string;
  readonly pausedUntil?: string;
  readonly fallbackToMail: boolean;
}

/** Work comes at once; what only informs comes in one message a day. */
export const defaultKinds: Readonly<Record<NotificationKind, KindPreference>> = {
  'question-assigned': { channel: 'teams', frequency: 'at-once' },
  'question-answered': { channel: 'teams', frequency: 'at-once' },
  'question-progress': { channel: 'teams', frequency: 'at-once' },
  'question-reminder': { channel: 'teams', frequency: 'at-once' },
  'question-escalated': { channel: 'both', frequency: 'at-once' },
  'moderation-digest': { channel: 'teams', frequency: 'at-once' },
  'community-proposal': { channel: 'teams', frequency: 'at-once' },
  'practice-review': { channel: 'teams', frequency: 'at-once' },
  'practice-progress': { channel: 'teams', frequency: 'at-once' },
  'practice-reminder': { channel: 'teams', frequency: 'at-once' },
  'practice-reuse': { channel: 'teams', frequency: 'at-once' },
  'people-skill': { channel: 'teams', frequency: 'at-once' },
  'people-confirm': { channel: 'teams', frequency: 'at-once' },
  'people-contact': { channel: 'teams', frequency: 'at-once' },
  'delivery-report': { channel: 'teams', frequency: 'at-once' },
  announcement: { channel: 'teams', frequency: 'at-once' },
};

export const defaultQuietHours: QuietHours = { from: '20:00', to: '07:00', weekends: true };

/** What the hub knows of a person before she has chosen anything. */
export interface PersonFacts {
  readonly locale: Locale;
  readonly timeZone: string;
}

/** What a person has chosen, over what the hub assumes. */
export function completePreferences(
  stored: StoredPreferences | undefined,
  facts: PersonFacts
): Preferences {
  const kinds = Object.fromEntries(
    notificationKinds.map((kind) => [kind, stored?.kinds[kind] ?? defaultKinds[kind]])
  ) as Record<NotificationKind, KindPreference>;
  return {
    kinds,
    locale: stored?.locale ?? facts.locale,
    quietHours: stored?.quietHours === undefined ? defaultQuietHours : stored.quietHours,
    timeZone: stored?.timeZone ?? facts.timeZone,
    ...(stored?.pausedUntil === undefined ? {} : { pausedUntil: stored.pausedUntil }),
    fallbackToMail: stored?.fallbackToMail ?? true,
  };
}
