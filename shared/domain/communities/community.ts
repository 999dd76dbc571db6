import type { Locale, LocalizedText } from '../../kernel/locale';

/** How a community grows (Wenger, McDermott and Snyder, "Cultivating Communities of Practice"). */
export const stages = [
  'potential',
  'coalescing',
  'maturing',
  'stewardship',
  'transformation',
] as const;
export type Stage = (typeof stages)[number];

/** Where a community stands: a stage of its life, or how that life ended. */
export const standings = [...stages, 'merged', 'closed'] as const;
export type Standing = (typeof standings)[number];

/** How often its members meet or exchange by agreement. */
export const rhythms = ['weekly', 'fortnightly', 'monthly', 'bimonthly', 'quarterly'] as const;
export type Rhythm = (typeof rhythms)[number];

/** External communities have partners among their members. */
export const audiences = ['internal', 'external'] as const;
export type CommunityAudience = (typeof audiences)[number];

/** Who keeps the conversation going, for a time that is agreed beforehand. */
export interface ModeratorTerm {
  /** Entra object id. */
  readonly personId: string;
  /** YYYY-MM-DD: first and last day of the term. */
  readonly from: string;
  readonly until: string;
}

/** The channel in Teams in which a community talks. */
export interface ChannelLink {
  /** Id of the team, which is the id of its group. */
  readonly teamId: string;
  /** Such as `19:…@thread.tacv2`. */
  readonly channelId: string;
}

/** What people decide about a community. */
export interface CommunityDraft {
  readonly name: LocalizedText;
  readonly purpose: LocalizedText;
  /** Such as `theme.counter-trafficking`. */
  readonly themeKey: string;
  readonly audience: CommunityAudience;
  /** Who decides what outsiders see, and how; needed where the audience is external. */
  readonly governance?: string;
  /** Which partners it is for and what they need; needed where the audience is external. */
  readonly audienceAnalysis?: string;
  /** The languages in which it works. */
  readonly languages: readonly Locale[];
  /** Entra object ids; at least one. */
  readonly supervisors: readonly string[];
  /** At least two whose term runs today. */
  readonly moderators: readonly ModeratorTerm[];
  readonly rhythm: Rhythm;
  /** Its counterpart on the organisation's platform for communities (POEM): https. */
  readonly poemLink?: string;
  readonly stage: Stage;
  readonly channel?: ChannelLink;
  /** YYYY-MM-DD: when its course is to be looked at again. */
  readonly reviewOn: string;
}

/** One thing that somebody did to the record of a community. */
export interface CommunityStep {
  readonly event: 'create' | 'change' | 'link-channel' | 'merge' | 'close';
  /** Entra object id. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly before?: Standing;
  readonly after: Standing;
  /** Names of what was changed, such as `moderators`. */
  readonly changed: readonly string[];
  readonly reason?: string;
}

/** A community of practice as the hub keeps it. */
export interface Community extends Omit<CommunityDraft, 'stage'> {
  readonly id: string;
  readonly standing: Standing;
  /** The community that it was merged into. */
  readonly mergedInto?: string;
  /** ISO 8601. */
  readonly created: string;
  /** Oldest first. */
  readonly steps: readonly CommunityStep[];
  /** Changes with every save. */
  readonly version: string;
}
