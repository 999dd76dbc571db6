import type { NotificationRequest } from '../deliveries';
import type { Community } from './community';
import type { Proposal, ProposalEvent } from './proposal';

/** News of a proposal that people are told of; kept with it until they were. */
export interface ProposalNews {
  /** Names the news, so that nobody is told twice. */
  readonly id: string;
  readonly event: 'propose' | ProposalEvent;
  /** Entra object id, or `hub`. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What is said; the bot finds the words in the reader's language. */
export const communityTemplates = [
  'communities.proposal-made',
  'communities.proposal-accepted',
  'communities.proposal-declined',
  'communities.moderation-digest',
] as const;
export type CommunityTemplate = (typeof communityTemplates)[number];

const templates: Readonly<Record<ProposalNews['event'], CommunityTemplate | undefined>> = {
  propose: 'communities.proposal-made',
  accept: 'communities.proposal-accepted',
  decline: 'communities.proposal-declined',
  // Whoever took it back knows, and nobody else had to do anything yet.
  withdraw: undefined,
};

export interface NewsListeners {
  /** Who decides: the KM team and the advisory committee. */
  readonly deciders: readonly string[];
  readonly community: Community;
  /** For a merge: the community that goes on. */
  readonly other?: Community;
  /** Where the community can be looked at. */
  readonly link?: string;
}

/**
 * Whom the news of a proposal reaches: who may decide it, then who proposed and who supervises.
 * Nobody is told of what she did herself.
 */
export function noticesOf(
  proposal: Proposal,
  news: ProposalNews,
  { deciders, community, other, link }: NewsListeners
): readonly NotificationRequest[] {
  const template = templates[news.event];
  if (template === undefined) return [];
  const proposedBy = proposal.steps[0]?.by ?? '';
  const concerned =
    news.event === 'propose'
      ? deciders
      : [proposedBy, ...community.supervisors, ...(other?.supervisors ?? [])];
  const people = [...new Set(concerned.map((id) => id.toLowerCase()))].filter(
    (id) => id !== '' && id !== 'hub' && id !== news.by.toLowerCase()
  );
  return people.map((personId) => ({
    id: `${news.id}:${personId}`,
    kind: 'community-proposal',
    personId,
    template,
    values: {
      ...nameValues(community),
      proposalId: proposal.id,
      proposal: proposal.kind,
      month: proposal.data.health.month,
    },
    ...(link === undefined ? {} : { link }),
  }));
}

/** What waits in a community, told once a day to those who care for it. */
export interface Waiting {
  readonly reported: number;
  readonly unanswered: number;
  readonly linkDocument: number;
}

export interface DigestSettings {
  /** YYYY-MM-DD; one notice a day, community and person. */
  readonly day: string;
  readonly link?: string;
}

/** What waits in a community for each of those who care for it; nothing where nothing waits. */
export function digestNotices(
  community: Community,
  waiting: Waiting,
  carers: readonly string[],
  { day, link }: DigestSettings
): readonly NotificationRequest[] {
  const { reported, unanswered, linkDocument } = waiting;
  if (reported + unanswered + linkDocument === 0) return [];
  return carers.map((personId) => ({
    id: `moderation-digest:${community.id}:${day}:${personId}`,
    kind: 'moderation-digest',
    personId,
    template: 'communities.moderation-digest',
    values: { ...nameValues(community), reported, unanswered, linkDocument },
    ...(link === undefined ? {} : { link }),
  }));
}

/** The name in every language, since nobody knows yet in which it will be read. */
function nameValues({ id, name }: Community): Readonly<Record<string, string>> {
  return {
    communityId: id,
    nameEs: name.es ?? '',
    namePt: name.pt ?? '',
    nameEn: name.en ?? '',
  };
}
