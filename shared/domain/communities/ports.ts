import type { Clock } from '../../kernel/clock';
import type { Locale } from '../../kernel/locale';
import type { Actor } from '../../kernel/policy';
import type { Result } from '../../kernel/result';
import type { PeopleDirectory } from '../people';
import type { VocabularySource } from '../taxonomy';
import type { ChannelThread } from './channel';
import type { ChannelLink, Community } from './community';
import type { LinkedDocument, ModerationRecord } from './moderation-item';
import type { CommunityProblem } from './problems';
import type { Proposal } from './proposal';
import type { ProposalNews } from './reactions';

/** The communities. A save over a newer version throws HubError `conflict`. */
export interface CommunityStore {
  list(): Promise<readonly Community[]>;
  byId(id: string): Promise<Community | undefined>;
  /** Throws HubError `conflict` where the id is taken. */
  add(community: Omit<Community, 'version'>): Promise<Community>;
  save(community: Community): Promise<Community>;
}

/** What was decided about messages. A save over a newer version throws HubError `conflict`. */
export interface ModerationStore {
  ofCommunity(communityId: string): Promise<readonly ModerationRecord[]>;
  find(communityId: string, messageId: string): Promise<ModerationRecord | undefined>;
  /** Adds what has no version yet. */
  save(record: ModerationRecord): Promise<ModerationRecord>;
}

/** A proposal with the news of it that nobody has been told yet, kept as one. */
export interface KeptProposal extends Proposal {
  readonly pending: readonly ProposalNews[];
}

/** Proposals for communities. A save over a newer version throws HubError `conflict`. */
export interface ProposalStore {
  list(filter: { readonly communityId?: string }): Promise<readonly KeptProposal[]>;
  byId(id: string): Promise<KeptProposal | undefined>;
  /** Those with pending news. */
  withNews(): Promise<readonly KeptProposal[]>;
  /** Throws HubError `conflict` where the id is taken. */
  add(proposal: Omit<KeptProposal, 'version'>): Promise<KeptProposal>;
  save(proposal: KeptProposal): Promise<KeptProposal>;
}

/** Channels in Teams, read with the hub's own rights in this team alone. */
export interface ChannelReader {
  /**
   * The conversations in which something was written since then, newest first, each whole.
   * @param since ISO 8601
   */
  read(channel: ChannelLink, since: string): Promise<readonly ChannelThread[]>;
  /** One conversation; undefined where it is gone. */
  thread(channel: ChannelLink, threadId: string): Promise<ChannelThread | undefined>;
  /** Object ids of the members of a team, guests included, bots not. */
  members(teamId: string): Promise<readonly string[]>;
}

/** What the hub's bot says in a conversation of a channel for a moderator. */
export interface ChannelReply {
  /** The language of the sentence around it. */
  readonly locale: Locale;
  readonly text?: string;
  /** Display name of the moderator for whom it speaks. */
  readonly moderatorName: string;
  /** Mentioned, so that Teams tells her. */
  readonly expert?: { readonly id: string; readonly name: string };
  readonly document?: LinkedDocument;
}

/** The hub's bot in a channel. */
export interface ChannelVoice {
  /** Whether the bot is installed in the team. */
  canReply(channel: ChannelLink): Promise<boolean>;
  /**
   * Throws HubError where it was not accepted. After `unavailable` or `offline` nobody knows whether
   * it was: it is never sent again by itself.
   */
  reply(channel: ChannelLink, threadId: string, reply: ChannelReply): Promise<void>;
}

/** An answer that everybody shall find. */
export interface FaqDraft {
  readonly question: string;
  readonly answer: string;
  readonly locale: Locale;
  readonly themeKey: string;
  readonly source?: LinkedDocument;
}

/** Where known answers are kept; the questions of the hub do it. */
export interface FaqDesk {
  /** Refuses who may not add known answers for the theme. */
  add(actor: Actor, draft: FaqDraft): Promise<Result<null, CommunityProblem>>;
}

/** Events that a community held; a later part of the hub counts them. */
export interface CommunityEvents {
  /** @param month YYYY-MM; undefined where nobody has counted */
  held(communityId: string, month: string): Promise<number | undefined>;
}

export interface CommunityPorts {
  readonly communities: CommunityStore;
  readonly moderation: ModerationStore;
  readonly proposals: ProposalStore;
  readonly channels: ChannelReader;
  readonly voice: ChannelVoice;
  readonly faq: FaqDesk;
  readonly people: Pick<PeopleDirectory, 'byId' | 'search'>;
  readonly vocabulary: VocabularySource;
  readonly clock: Clock;
  readonly events?: CommunityEvents;
  /** Values from 0 to below 1, for ids. */
  readonly random?: () => number;
}
