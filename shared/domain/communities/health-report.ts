/** What is measured of a community each month, in the order in which it is shown. */
export const measureKeys = [
  'posts',
  'contributors',
  'answeredInTime',
  'unanswered',
  'countries',
  'moderation',
  'documents',
  'events',
] as const;
export type MeasureKey = (typeof measureKeys)[number];

/** Why a figure is not shown; it is never shown as 0. */
export type Withheld =
  /** Fewer people stand behind it than protect one another. */
  | 'too-few'
  /** Nobody counts it yet, or its source did not answer. */
  | 'unknown'
  /** There was nothing that it could be a share of. */
  | 'nothing-to-measure';

/** One figure with how it came about. */
export interface Measure {
  readonly key: MeasureKey;
  readonly value?: number;
  /** For shares: what the value is out of. */
  readonly of?: number;
  readonly withheld?: Withheld;
  /** The same figure of the month before, where it may be shown. */
  readonly previous?: number;
  readonly previousOf?: number;
}

/** A finding in words: `code` under `communities.health.findings`. */
export interface Finding {
  readonly code:
    | 'silent'
    | 'few-people'
    | 'answers-late'
    | 'answers-good'
    | 'unanswered-many'
    | 'fewer-posts'
    | 'more-posts'
    | 'no-moderators'
    | 'no-supervisor'
    | 'moderators-absent'
    | 'one-country'
    | 'overlap'
    | 'review-due'
    | 'steady';
  readonly values: Readonly<Record<string, string | number>>;
}

export const proposalKinds = ['keep', 'support', 'merge', 'close'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** What the figures speak for. A person decides; the hub only says why. */
export interface Suggestion {
  readonly kind: ProposalKind;
  /** For merge: the other community. */
  readonly otherId?: string;
  readonly because: readonly Finding[];
}

/** One bar of the chart. */
export interface MonthPoint {
  /** YYYY-MM. */
  readonly month: string;
  readonly posts?: number;
  readonly withheld?: Withheld;
}

/** The health of a community in one month. */
export interface HealthReport {
  readonly communityId: string;
  /** YYYY-MM. */
  readonly month: string;
  /** The month has not ended: figures still grow. */
  readonly isRunning: boolean;
  readonly measures: readonly Measure[];
  /** The months up to this one, oldest first. */
  readonly trend: readonly MonthPoint[];
  readonly findings: readonly Finding[];
  readonly suggestion: Suggestion;
  /** ISO 8601: when the channel was read. */
  readonly readAt: string;
  /** Sources that did not answer; the rest is complete. */
  readonly missing: readonly HealthSource[];
}

export type HealthSource = 'members' | 'countries' | 'events' | 'overlap';

/** How much a community shares with another one. */
export interface Overlap {
  readonly otherId: string;
  /** People in both, as a share of the smaller one in percent; undefined where it is withheld. */
  readonly sharedMembers?: number;
  readonly sharedPercent?: number;
  readonly withheld?: Withheld;
  readonly theme: 'same' | 'related' | 'different';
  readonly sharesLanguage: boolean;
  /** Whether it is enough to think about one community in place of two. */
  readonly isStrong: boolean;
}
