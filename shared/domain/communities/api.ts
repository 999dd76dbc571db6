import type { LocalizedText } from '../../kernel/locale';
import type { Result } from '../../kernel/result';
import type { ChannelLink, Community, CommunityDraft } from './community';
import type { HealthReport, Overlap, ProposalKind } from './health-report';
import type { LinkedDocument, ModerationItem, ReportReason } from './moderation-item';
import type { ModerationAction } from './moderation-workflow';
import type { CommunityProblem, CommunityProblemCode } from './problems';
import type { Proposal, ProposalEvent } from './proposal';

/** A person as others see her. */
export interface PersonName {
  readonly personId: string;
  /** Display name; empty where the directory does not know her any more. */
  readonly name: string;
}

/** A person to choose. */
export interface PersonChoice extends PersonName {
  readonly post?: string;
  /** Name of the office. */
  readonly mission?: string;
}

/** What the person who asks may do with a community; the code says why not. */
export type Right =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: CommunityProblemCode };

export interface CommunityRights {
  readonly edit: Right;
  readonly moderate: Right;
  readonly propose: Right;
  readonly decide: Right;
}

/** A community as a person sees it. */
export interface CommunityView {
  readonly community: Community;
  /** The theme's name in the languages that it has; undefined where the term store is away. */
  readonly themeName?: LocalizedText;
  /** Supervisors and moderators; none in a list. */
  readonly people: readonly PersonName[];
  /** Moderators whose term runs today. */
  readonly currentModerators: readonly string[];
  /** Members of its team; undefined where it has none or the team could not be asked. */
  readonly memberCount?: number;
  readonly reviewDue: boolean;
  readonly rights: CommunityRights;
}

export interface ModerationQueue {
  readonly communityId: string;
  /** What needs somebody first stands first. */
  readonly items: readonly ModerationItem[];
  /** What moderators did lately and can still undo. */
  readonly recent: readonly ModerationItem[];
  /** ISO 8601: when the channel was read, and the day from which on it was. */
  readonly readAt: string;
  readonly since: string;
  /** Whether the hub's bot can write into the channel; without it, answers are written in Teams. */
  readonly canReply: boolean;
}

export interface ActInput {
  readonly communityId: string;
  readonly itemId: string;
  readonly action: ModerationAction;
  /** Needed to hide or dismiss. */
  readonly reason?: string;
  /**
   * For `answer`: written into the conversation, signed with the moderator's name; without it, she
   * has answered in Teams herself. For `promoteToFaq`: the answer that becomes known; needed.
   */
  readonly text?: string;
  /** For `promoteToFaq`: the question in general words; the message itself unless told. */
  readonly question?: string;
  /** For `tagExpert`: Entra object id. */
  readonly expertId?: string;
  /** For `linkDocument`: needed; for `promoteToFaq`: the source. */
  readonly document?: LinkedDocument;
  /** Of the item as it was shown. */
  readonly version?: string;
}

export interface OverlapRow extends Overlap {
  readonly other: Community;
}

export interface OverlapView {
  readonly communityId: string;
  /** Strongest first. */
  readonly rows: readonly OverlapRow[];
  /** Communities whose members could not be read. */
  readonly unread: readonly string[];
}

export interface HealthView {
  readonly report: HealthReport;
  /** The community that a suggested merge names. */
  readonly other?: Community;
  /** A proposal that waits for a decision, where the person may see it. */
  readonly openProposal?: Proposal;
}

/**
 * The communities of practice, for one person. Each method takes and gives back plain data. What she
 * may not or cannot do is a problem; each throws HubError where a source does not answer.
 */
export interface Communities {
  list(input: {
    readonly themeKey?: string;
    readonly withEnded?: boolean;
  }): Promise<readonly CommunityView[]>;
  get(input: { readonly communityId: string }): Promise<Result<CommunityView, CommunityProblem>>;
  /** The community that talks in a channel; undefined (null on the wire) where there is none. */
  forChannel(input: ChannelLink): Promise<CommunityView | undefined>;
  /** Makes a community, or changes the one with the id as it was at that version. */
  save(input: {
    readonly draft: CommunityDraft;
    readonly communityId?: string;
    readonly version?: string;
  }): Promise<Result<CommunityView, CommunityProblem>>;
  /** Ties a community to its channel; the tab's configuration page does it. */
  linkChannel(
    input: ChannelLink & { readonly communityId: string }
  ): Promise<Result<CommunityView, CommunityProblem>>;

  moderationQueue(input: {
    readonly communityId: string;
  }): Promise<Result<ModerationQueue, CommunityProblem>>;
  /** Gives back the item as it is now. */
  act(input: ActInput): Promise<Result<ModerationItem, CommunityProblem>>;
  /** Takes the last step back; what was written into the channel stays there. */
  undo(input: {
    readonly communityId: string;
    readonly itemId: string;
    readonly version?: string;
  }): Promise<Result<ModerationItem, CommunityProblem>>;
  /** Colleagues whose name has these words, at most eight; for an expert, a moderator, a supervisor. */
  findPeople(input: { readonly words: string }): Promise<readonly PersonChoice[]>;
  /** Tells the moderators of a message; they do not learn who told them. */
  report(
    input: ChannelLink & {
      readonly messageId: string;
      /** The message that begins the conversation, where the reported one is a reply. */
      readonly threadId?: string;
      readonly reason: ReportReason;
    }
  ): Promise<Result<null, CommunityProblem>>;

  /** @param input month YYYY-MM; the last whole month unless told */
  health(input: {
    readonly communityId: string;
    readonly month?: string;
  }): Promise<Result<HealthView, CommunityProblem>>;
  overlap(input: { readonly communityId: string }): Promise<Result<OverlapView, CommunityProblem>>;

  proposals(input: {
    readonly communityId?: string;
  }): Promise<Result<readonly Proposal[], CommunityProblem>>;
  /** The figures behind it are taken at this moment and kept with it. */
  propose(input: {
    readonly communityId: string;
    readonly kind: ProposalKind;
    /** For merge: the community that goes on. */
    readonly otherId?: string;
    readonly reason: string;
  }): Promise<Result<Proposal, CommunityProblem>>;
  /** Accepting carries it out: a closed community is closed, a merged one leads to the other. */
  decide(input: {
    readonly proposalId: string;
    readonly decision: ProposalEvent;
    readonly reason: string;
    readonly version?: string;
  }): Promise<Result<Proposal, CommunityProblem>>;
}
