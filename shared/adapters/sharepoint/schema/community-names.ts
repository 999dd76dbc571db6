/** Last part of the addresses of the lists of communities, below `/Lists`; they never change. */
export const communityUrlNames = {
  communities: 'HubCommunities',
  moderation: 'HubModeration',
  proposals: 'HubCommunityProposals',
} as const;

/** Internal names of their columns. */
export const communityColumns = {
  key: 'HubKey',
  themeKey: 'HubThemeKey',
  standing: 'HubStanding',
  audience: 'HubAudience',
  teamId: 'HubTeamId',
  reviewOn: 'HubReviewOn',
  community: 'HubCommunity',
  messageId: 'HubMessageId',
  state: 'HubState',
  proposal: 'HubProposal',
  pending: 'HubPending',
  record: 'HubRecord',
} as const;
