import type { Locale } from '../../kernel/locale';
import type {
  Audience,
  CampaignState,
  Channel,
  Delivery,
  DeliveryState,
  PlannedDelivery,
  RejectReason,
  Source,
} from './delivery';
import type { GateState } from './gate';
import type { NotificationContent } from './notification';
import type { StoredPreferences } from './preferences';

/** How one attempt ended. */
export type SendOutcome =
  /** The service has taken it over; `reference` is its own name for the message. */
  | { readonly kind: 'accepted'; readonly reference?: string }
  /** It says no and always will; nobody tries again. */
  | { readonly kind: 'rejected'; readonly reason: RejectReason }
  /** It has done nothing and asks for patience; everybody on the channel holds back. */
  | { readonly kind: 'throttled'; readonly retryAfterMs?: number }
  /** It has done nothing, because it is not there (503, no connection). */
  | { readonly kind: 'unavailable' }
  /** No answer came to a request that had left: done or not, nobody knows. Never sent again blindly. */
  | { readonly kind: 'unclear' };

export interface TeamsMessage {
  /** Of the line of the ledger that it carries, or of the digest. */
  readonly deliveryId: string;
  readonly personId: string;
  readonly locale: Locale;
  readonly content: NotificationContent;
}

/** Sends to people in Teams, once, without any repetition of its own. */
export interface TeamsChannel {
  /**
   * How many requests the next message to a person takes, each of which counts against the ceiling:
   * one more where the conversation has to be opened first. One where it is not said.
   */
  requestsFor?(personId: string): Promise<number>;
  send(message: TeamsMessage): Promise<SendOutcome>;
}

export interface MailMessage {
  /** Written on the message, so that it can be looked up: of its line in the ledger, or of the digest. */
  readonly deliveryId: string;
  /** Sends it: one of the mailboxes that the channel offers. */
  readonly mailbox: string;
  /** Address of the person. */
  readonly to: string;
  readonly locale: Locale;
  readonly content: NotificationContent;
  /** Where one click ends messages of this kind (RFC 8058); absent where the hub cannot be reached. */
  readonly unsubscribeUrl?: string;
}

/** Sends mail, in a way that can be looked up. */
export interface MailChannel {
  /** Each has a pace of its own (30 messages a minute). */
  readonly mailboxes: readonly string[];
  /**
   * Makes a draft with the delivery's id on it and sends it; a draft of that id that is there already
   * is used. Does not repeat by itself.
   */
  send(message: MailMessage): Promise<SendOutcome>;
  /**
   * What became of it: `sent`; `draft`: made but not sent, so `send` may be called again; `absent`:
   * neither. A search may not find at once what was just made.
   * @throws HubError where the mailbox cannot be read
   */
  lookUp(mailbox: string, deliveryId: string): Promise<'sent' | 'draft' | 'absent'>;
}

/** Somebody who can get messages. */
export interface Recipient {
  /** Object id in the directory. */
  readonly personId: string;
  readonly name?: string;
  /** Office, in words of the directory. */
  readonly mission?: string;
  readonly locale: Locale;
  /** Such as `country.PER`. */
  readonly countryKey?: string;
  /** Absent: has no mailbox. */
  readonly mail?: string;
}

/** The people of the organisation, as far as messages need them. */
export interface RecipientDirectory {
  /** Those that exist; the others are gone. @throws HubError */
  find(personIds: readonly string[]): Promise<readonly Recipient[]>;
  /** Those whose name has these words, in any order, by the beginning of each. @throws HubError */
  search(words: string, most: number): Promise<readonly Recipient[]>;
  /** Page by page, for audiences that do not fit in memory. @throws HubError */
  audience(
    audience: Exclude<Audience, { readonly kind: 'people' }>
  ): AsyncIterable<readonly Recipient[]>;
}

/** Waiting and measuring, apart from the clock on the wall, which may jump. */
export interface Timing {
  /** Milliseconds since some moment; never backwards. */
  monotonic(): number;
  /** Ends early, without an error, when the signal is set. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The way from a claim to an end. */
export interface Settlement {
  readonly deliveryId: string;
  readonly attemptId: string;
  readonly end:
    | { readonly state: 'accepted'; readonly reference?: string }
    | { readonly state: 'rejected'; readonly reason: RejectReason }
    | { readonly state: 'unknown' }
    /** Refused without effect, or shown by a look-up not to have been sent: its turn comes again. */
    | { readonly state: 'planned'; readonly dueAt: number };
  /** Planned together with a rejection: mail in place of Teams. */
  readonly instead?: PlannedDelivery;
}

export interface Attempt {
  readonly deliveryIds: readonly string[];
  readonly attemptId: string;
  readonly mailbox?: string;
  readonly gate: string;
  /** The gate's, when the turn was given: if it has closed since, nothing may leave. */
  readonly epoch: number;
}

export interface LedgerCount {
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly reason?: RejectReason;
  readonly count: number;
}

/** People by the best end of their lines. */
export interface PeopleTally {
  readonly reached: number;
  readonly waiting: number;
  readonly notReached: number;
  readonly unknown: number;
}

/**
 * The ledger, on disk before anybody is told. Every method is one transaction, and safe with several
 * workers. All throw HubError `unavailable` where the store cannot be used (disk full, locked, gone).
 */
export interface DeliveryStore extends WorkerStore, GateStore, JobStore, PreferenceStore {
  /** Writes a source; one that is there is left as it is. @returns whether it is new */
  addSource(source: Source): Promise<boolean>;
  /** Writes a notification with its lines, all or nothing; one that is there is left as it is. */
  addNotification(source: Source, lines: readonly PlannedDelivery[]): Promise<boolean>;
  sources(ids: readonly string[]): Promise<readonly Source[]>;
  /** Campaigns, the newest first. @param authorId only hers */
  campaigns(limit: number, authorId?: string): Promise<readonly Source[]>;
  /** Campaigns in a state, the oldest first. */
  campaignsIn(state: CampaignState): Promise<readonly Source[]>;
  /** @returns whether it was in one of the states `from` */
  moveCampaign(
    id: string,
    from: readonly CampaignState[],
    to: CampaignState,
    now: number
  ): Promise<boolean>;
  /** Adds lines to a campaign that is being planned; people who have one already are left alone. */
  plan(campaignId: string, lines: readonly PlannedDelivery[], now: number): Promise<void>;
  /** Campaign to `cancelled` and all that has not left to rejected(cancelled), in one step. */
  cancelCampaign(campaignId: string, now: number): Promise<boolean>;

  /** Takes due lines of a channel for a worker, urgent ones first; lines of one parcel together. */
  claim(request: {
    readonly workerId: string;
    readonly channel: Channel;
    readonly limit: number;
    readonly now: number;
  }): Promise<readonly Delivery[]>;
  /** Gives claimed lines back. */
  release(workerId: string, deliveryIds: readonly string[]): Promise<void>;
  /**
   * Writes the attempt before it is made. @returns the lines that may leave now: still claimed by this
   * worker, and the gate has not closed since. What is missing must not be sent.
   */
  begin(workerId: string, attempt: Attempt, now: number): Promise<readonly string[]>;
  /**
   * Writes ends: of lines that this worker holds, or of the attempt that the settlement names, so that
   * a late answer also ends what another worker had to call unknown.
   */
  settle(workerId: string, settlements: readonly Settlement[], now: number): Promise<void>;

  counts(sourceId: string): Promise<readonly LedgerCount[]>;
  people(sourceId: string): Promise<PeopleTally>;
  /** Lines in the order of their ids. */
  lines(query: {
    readonly sourceId: string;
    readonly states?: readonly DeliveryState[];
    readonly after?: string;
    readonly limit: number;
  }): Promise<readonly Delivery[]>;
  /** Unknown mails for the look-up, those first that are unknown longest. */
  unknownMails(limit: number): Promise<readonly Delivery[]>;
  /** How many lines wait, by channel. */
  waiting(): Promise<ReadonlyMap<Channel, number>>;
  /** Forgets what ended before a moment: the ledger is personal data. @returns lines forgotten */
  forget(before: number): Promise<number>;
  /** Says that the store works. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Who is at work. Nobody's clock is trusted: a worker is gone when others see its beat stand still. */
export interface WorkerStore {
  /** Says that the worker lives; the first beat registers it. @returns false: others took it for gone */
  beat(workerId: string, isFirst: boolean): Promise<boolean>;
  workers(): Promise<readonly { readonly workerId: string; readonly beat: number }[]>;
  /**
   * Ends a worker that is gone: its claims wait again, its attempts are unknown, its jobs are free.
   * @returns false where it has beaten since, or another was quicker
   */
  takeOver(workerId: string, beat: number, now: number): Promise<boolean>;
  /** Leaves in peace: gives claims back. */
  leave(workerId: string, now: number): Promise<void>;
}

/** The one gate of each channel, the same for all workers. */
export interface GateStore {
  /**
   * Changes a gate's state, one worker after the other.
   * @param change gets the time of the store: milliseconds, the same for all workers, never backwards
   */
  changeGate<T>(
    gate: string,
    change: (state: GateState | undefined, now: number) => { state: GateState; result: T }
  ): Promise<T>;
  gate(gate: string): Promise<{ readonly state: GateState; readonly now: number } | undefined>;
  /** How often a gate has closed, as its state says: read before each message, so it costs little. */
  gateEpoch(gate: string): Promise<number | undefined>;
}

/** Scheduled work that runs once with several workers and survives restarts. */
export interface JobStore {
  /** Takes a job that is due and in nobody's hands. @returns whether it is now the worker's */
  takeJob(
    job: { readonly name: string; readonly every: number; readonly workerId: string },
    now: number
  ): Promise<boolean>;
  /** Ends a run; the next is due then. */
  endJob(name: string, workerId: string, nextAt: number): Promise<void>;
}

export interface PreferenceStore {
  preferences(personIds: readonly string[]): Promise<ReadonlyMap<string, StoredPreferences>>;
  savePreferences(personId: string, preferences: StoredPreferences, now: number): Promise<void>;
}
