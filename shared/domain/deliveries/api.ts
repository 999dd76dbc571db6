import type { Result } from '../../kernel/result';
import type { Audience, CampaignState, Channel, DeliveryState, RejectReason } from './delivery';
import type { NotificationKind, NotificationValues } from './notification';
import type { Preferences, StoredPreferences } from './preferences';
import type { CampaignProblem, PreferenceProblem } from './problems';

/** Everything that a person can ask of deliveries; each method takes and gives plain JSON. */
export interface Deliveries {
  /** Her own preferences: what she chose, and what holds. */
  getPreferences(input: Record<string, never>): Promise<PreferencesView>;
  /** Replaces what she chose. */
  savePreferences(input: StoredPreferences): Promise<Result<PreferencesView, PreferenceProblem>>;

  /** People whose name has these words, for an audience by name; twelve at most. */
  findPeople(input: {
    readonly words: string;
  }): Promise<Result<readonly AddressedPerson[], CampaignProblem>>;
  /** How many people a campaign would go to, each counted once. */
  countAudience(input: {
    readonly audience: Audience;
  }): Promise<Result<{ readonly people: number }, CampaignProblem>>;
  /** Idempotent by id: started twice it runs once. */
  startCampaign(input: CampaignDraft): Promise<Result<CampaignView, CampaignProblem>>;
  /** Those that the person may see, the newest first, a hundred at most. */
  listCampaigns(input: Record<string, never>): Promise<readonly CampaignView[]>;
  progress(input: {
    readonly campaignId: string;
  }): Promise<Result<CampaignProgress, CampaignProblem>>;
  /** The ledger line by line. */
  ledger(input: LedgerQuery): Promise<Result<LedgerPage, CampaignProblem>>;
  /** Stops it; who has not got it yet will not. What is under way ends. */
  cancel(input: { readonly campaignId: string }): Promise<Result<CampaignView, CampaignProblem>>;
  /** Goes on after a service had asked for more patience than ten minutes. */
  resume(input: { readonly campaignId: string }): Promise<Result<CampaignView, CampaignProblem>>;
}

export interface PreferencesView {
  readonly chosen: StoredPreferences;
  readonly effective: Preferences;
}

/** Somebody whom a campaign can go to. */
export interface AddressedPerson {
  readonly personId: string;
  readonly name: string;
  /** Her mission, in words of the directory. */
  readonly mission?: string;
  /** Tells namesakes of one office apart. */
  readonly mail?: string;
}

export interface CampaignDraft {
  /** Made by the surface when the form is opened. A UUID. */
  readonly id: string;
  readonly title: string;
  readonly kind: NotificationKind;
  readonly template: string;
  readonly values: NotificationValues;
  /** https only. */
  readonly link?: string;
  readonly audience: Audience;
  /** ISO 8601; absent: now. */
  readonly startAt?: string;
  readonly urgent?: boolean;
}

export interface CampaignView {
  readonly id: string;
  readonly title: string;
  readonly kind: NotificationKind;
  readonly state: CampaignState;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly startAt: string;
  readonly endedAt?: string;
  readonly isOwn: boolean;
}

/** People, each counted once: audience = reached + waiting + notReached + unknown. */
export interface PeopleCounts {
  readonly audience: number;
  /** At least one channel has taken the message over. */
  readonly reached: number;
  readonly waiting: number;
  /** Every channel refused, or the person wants no such message. */
  readonly notReached: number;
  /** Sent, but no answer came: perhaps reached. Each is in the ledger by name. */
  readonly unknown: number;
}

export interface ChannelProgress {
  readonly channel: Channel;
  /** planned = waiting + accepted + rejected + unknown. */
  readonly planned: number;
  readonly waiting: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly unknown: number;
  readonly reasons: readonly { readonly reason: RejectReason; readonly count: number }[];
}

export interface CampaignProgress {
  readonly campaign: CampaignView;
  readonly people: PeopleCounts;
  readonly channels: readonly ChannelProgress[];
  /**
   * Why nothing moves: `held-back`: the service asked for patience until then; `unavailable`: the
   * service does not answer and is tried every quarter of a minute; `parked`: it asked for more than
   * ten minutes, and somebody has to resume.
   */
  readonly hold?: {
    readonly channel: Channel;
    readonly why: 'held-back' | 'unavailable' | 'parked';
    /** ISO 8601. */
    readonly until?: string;
  };
  /** ISO 8601, at the present pace; absent while nothing moves. */
  readonly expectedEnd?: string;
}

export interface LedgerQuery {
  readonly campaignId: string;
  /** Only these states. */
  readonly states?: readonly DeliveryState[];
  /** What the page before gave as `next`. */
  readonly after?: string;
  /** At most 200; 50 unless told. */
  readonly size?: number;
}

export interface LedgerLine {
  readonly personId: string;
  /** Absent: no longer in the directory. */
  readonly name?: string;
  /** Her mission, in words of the directory. */
  readonly mission?: string;
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly reason?: RejectReason;
  /** ISO 8601. */
  readonly changedAt: string;
}

export interface LedgerPage {
  readonly lines: readonly LedgerLine[];
  /** Absent on the last page. */
  readonly next?: string;
}
