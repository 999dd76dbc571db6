import { communityColumns, communityUrlNames } from './community-names';
import { groups } from './groups';
import type { ColumnDeclaration, GrantDeclaration, ListDeclaration } from './site-schema';

function text(internalName: string, title: string, description: string): ColumnDeclaration {
  return { type: 'Text', internalName, title, description };
}

function record(description: string): ColumnDeclaration {
  return { type: 'Note', internalName: communityColumns.record, title: 'Record', description };
}

/** Written by the hub's service alone, after its policy has said yes: nobody can jump a step. */
const serviceList = {
  kind: 'list',
  contentTypes: [],
  isUncrawled: true,
  isClosed: true,
} as const;

const administrators: GrantDeclaration = { group: groups.administrators, role: 'fullControl' };

const readOnly = (of: readonly (typeof groups)[keyof typeof groups][]): GrantDeclaration[] =>
  of.map((group) => ({ group, role: 'read' }));

const communities: ListDeclaration = {
  ...serviceList,
  title: 'Hub Communities',
  urlName: communityUrlNames.communities,
  description: 'Communities of practice, kept by the hub. Change them in the hub.',
  columns: [
    text(communityColumns.key, 'Key', 'Id of the community.'),
    text(communityColumns.themeKey, 'Theme key', 'Key of its theme.'),
    text(communityColumns.standing, 'Standing', 'Stage of its life, or how it ended.'),
    text(communityColumns.audience, 'Audience', 'Internal, or with partners.'),
    text(communityColumns.teamId, 'Team', 'Id of the team in which it talks.'),
    {
      type: 'DateTime',
      internalName: communityColumns.reviewOn,
      title: 'Review on',
      description: 'When its course is to be looked at again.',
    },
    record('Everything about it, as the hub wrote it.'),
  ],
  indexes: [communityColumns.key, communityColumns.teamId],
  views: [
    {
      title: 'By review date',
      columns: [
        'Title',
        communityColumns.themeKey,
        communityColumns.standing,
        communityColumns.audience,
        communityColumns.reviewOn,
      ],
      query: '<OrderBy><FieldRef Name="ID" /></OrderBy>',
      rowLimit: 100,
    },
  ],
  grants: [
    ...readOnly([
      groups.readers,
      groups.contributors,
      groups.reviewers,
      groups.specialists,
      groups.team,
    ]),
    administrators,
  ],
};

const moderation: ListDeclaration = {
  ...serviceList,
  title: 'Hub Moderation',
  urlName: communityUrlNames.moderation,
  description: 'What moderators decided about messages. The messages themselves stay in Teams.',
  columns: [
    text(communityColumns.community, 'Community', 'Id of the community.'),
    text(communityColumns.messageId, 'Message', 'Id of the message in Teams.'),
    text(communityColumns.state, 'State', 'Where it stands.'),
    record('Every step with its reason, as the hub wrote it.'),
  ],
  indexes: [communityColumns.community, communityColumns.messageId],
  views: [],
  grants: [...readOnly([groups.team]), administrators],
};

const proposals: ListDeclaration = {
  ...serviceList,
  title: 'Hub Community Proposals',
  urlName: communityUrlNames.proposals,
  description:
    'Proposals to keep, support, merge or close a community, with the figures behind them.',
  columns: [
    text(communityColumns.key, 'Key', 'Id of the proposal.'),
    text(communityColumns.community, 'Community', 'Id of the community.'),
    text(communityColumns.proposal, 'Proposal', 'Keep, support, merge or close.'),
    text(communityColumns.state, 'State', 'Where it stands.'),
    text(communityColumns.pending, 'Pending', 'Whether there is news that people were not told.'),
    record('The proposal with its figures and steps, as the hub wrote it.'),
  ],
  indexes: [communityColumns.key, communityColumns.community, communityColumns.pending],
  views: [],
  grants: [...readOnly([groups.team]), administrators],
};

/** Lists of the communities of practice. */
export const communityLists: readonly ListDeclaration[] = [communities, moderation, proposals];
