import { callerOf, personOfCall } from './user-routes';
import type { Person } from '../core/people';
import {
  allowKeys,
  parameterOf,
  textOf,
  type GraphAnswer,
  type GraphCall,
  type GraphJson,
  type GraphRoute,
} from './graph-route';
import { channelJson, memberJson, tabJson, teamJson } from './team-json';
import {
  channelOfCall,
  forbidden,
  notFound,
  requireTeamMember,
  requireTeams,
  teamOfCall,
  type TeamsPermissions,
} from './teams-rights';

const TEAM_READERS: TeamsPermissions = {
  delegated: ['Team.ReadBasic.All', 'TeamSettings.Read.All', 'TeamSettings.ReadWrite.All'],
  application: ['Team.ReadBasic.All', 'TeamSettings.Read.All', 'TeamSettings.ReadWrite.All'],
  resourceSpecific: ['TeamSettings.Read.Group', 'TeamSettings.ReadWrite.Group'],
};
const MEMBER_READERS: TeamsPermissions = {
  delegated: ['TeamMember.Read.All', 'TeamMember.ReadWrite.All'],
  application: ['TeamMember.Read.All', 'TeamMember.ReadWrite.All'],
  resourceSpecific: ['TeamMember.Read.Group'],
};
const CHANNEL_READERS: TeamsPermissions = {
  delegated: ['Channel.ReadBasic.All', 'ChannelSettings.Read.All', 'ChannelSettings.ReadWrite.All'],
  application: [
    'Channel.ReadBasic.All',
    'ChannelSettings.Read.All',
    'ChannelSettings.ReadWrite.All',
  ],
  resourceSpecific: ['ChannelSettings.Read.Group', 'ChannelSettings.ReadWrite.Group'],
};
const CHANNEL_MAKERS: TeamsPermissions = {
  delegated: ['Channel.Create'],
  application: ['Channel.Create'],
  resourceSpecific: ['Channel.Create.Group'],
};
const TAB_READERS: TeamsPermissions = {
  delegated: ['TeamsTab.Read.All', 'TeamsTab.ReadWrite.All'],
  application: ['TeamsTab.Read.All', 'TeamsTab.ReadWrite.All'],
  resourceSpecific: ['TeamsTab.Read.Group', 'TeamsTab.ReadWrite.Group'],
};
const TEAM_MAKERS: TeamsPermissions = {
  delegated: ['Group.ReadWrite.All'],
  application: ['Group.ReadWrite.All', 'Team.Create'],
};

const joined =
  (who: (call: GraphCall) => Person) =>
  (call: GraphCall): GraphAnswer => {
    requireTeams(call, TEAM_READERS);
    const person = who(call);
    if (call.actor.kind === 'user' && person.objectId !== call.actor.objectId)
      throw forbidden('The teams of somebody else are not told.');
    const teams = call.core.teams.rooms.joinedBy(person.objectId);
    return { status: 200, collection: teams.map((team) => teamJson(call, team)) };
  };

/** A team that the caller may look into. */
const openTeam = (call: GraphCall, permissions: TeamsPermissions) => {
  const team = teamOfCall(call);
  requireTeams(call, permissions, { kind: 'team', id: team.id });
  requireTeamMember(call, team);
  return team;
};

const makeTeam = (call: GraphCall): GraphAnswer => {
  requireTeams(call, TEAM_MAKERS);
  const groupId = parameterOf(call, 'group');
  const owns = call.core.directory
    .owners(groupId)
    .some(({ objectId }) => objectId === call.actor.objectId);
  if (call.actor.kind === 'user' && !owns)
    throw forbidden('Only an owner can make a team of the group.');
  const team = call.core.teams.rooms.addTeam({ groupId });
  return { status: 201, json: teamJson(call, team) };
};

const addChannel = (call: GraphCall): GraphAnswer => {
  const team = openTeam(call, CHANNEL_MAKERS);
  allowKeys(call.body, 'displayName', 'description', 'membershipType');
  if (textOf(call.body, 'membershipType', 'standard') !== 'standard')
    throw forbidden('The tenant has standard channels only.');
  const channel = call.core.teams.rooms.addChannel(
    team.id,
    textOf(call.body, 'displayName'),
    textOf(call.body, 'description', '')
  );
  return { status: 201, json: channelJson(call, channel) };
};

const members = (call: GraphCall): GraphAnswer => {
  const team = openTeam(call, MEMBER_READERS);
  const people = call.core.teams.rooms
    .members(team.id)
    .filter((member) => member.kind === 'person');
  return {
    status: 200,
    collection: people.map((member) => memberJson(call, team.id, member)),
  };
};

const channels = (call: GraphCall): GraphJson[] => {
  const team = openTeam(call, CHANNEL_READERS);
  return call.core.teams.rooms.channels(team.id).map((channel) => channelJson(call, channel));
};

export const teamRoutes: readonly GraphRoute[] = [
  { endpoint: 'GET /me/joinedTeams', run: joined(callerOf) },
  { endpoint: 'GET /users/:user/joinedTeams', run: joined(personOfCall) },
  { endpoint: 'PUT /groups/:group/team', run: makeTeam },
  {
    endpoint: 'GET /teams',
    run: (call) => {
      requireTeams(call, TEAM_READERS);
      if (call.actor.kind === 'user') throw forbidden('Teams are listed for applications only.');
      const teams = call.core.teams.rooms.teams();
      return { status: 200, collection: teams.map((team) => teamJson(call, team)) };
    },
  },
  {
    endpoint: 'GET /teams/:team',
    run: (call) => ({ status: 200, json: teamJson(call, openTeam(call, TEAM_READERS)) }),
  },
  { endpoint: 'GET /teams/:team/members', run: members },
  {
    endpoint: 'GET /teams/:team/channels',
    run: (call) => ({ status: 200, collection: channels(call) }),
  },
  { endpoint: 'POST /teams/:team/channels', run: addChannel },
  {
    endpoint: 'GET /teams/:team/primaryChannel',
    run: (call) => {
      const [general] = channels(call);
      if (!general) throw notFound('The team has no channel.');
      return { status: 200, json: general };
    },
  },
  {
    endpoint: 'GET /teams/:team/channels/:channel',
    run: (call) => {
      openTeam(call, CHANNEL_READERS);
      return { status: 200, json: channelJson(call, channelOfCall(call).channel) };
    },
  },
  {
    endpoint: 'GET /teams/:team/channels/:channel/members',
    run: (call) => {
      channelOfCall(call);
      return members(call);
    },
  },
  {
    endpoint: 'GET /teams/:team/channels/:channel/tabs',
    run: (call) => {
      openTeam(call, TAB_READERS);
      const tabs = call.core.teams.rooms.tabs(channelOfCall(call).channel.id);
      return { status: 200, collection: tabs.map((tab) => tabJson(call, tab)) };
    },
  },
];
