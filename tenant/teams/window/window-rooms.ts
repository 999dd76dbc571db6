import type { Teams } from '../../core/teams';
import type { WindowChannel, WindowTeam } from './window-model';

/** The teams of a person, with their channels and what is pinned there. */
export function windowTeams(teams: Teams, personId: string): WindowTeam[] {
  /** Tabs and installations name apps by their id in the catalogue; the window knows the manifest's. */
  const externalId = (appId: string): string => teams.apps.find(appId)?.externalId ?? appId;
  const channelsOf = (teamId: string): WindowChannel[] =>
    teams.rooms.channels(teamId).map((channel) => ({
      id: channel.id,
      name: channel.displayName,
      description: channel.description,
      unread: teams.conversations.unread(channel.id, personId),
      tabs: teams.rooms.tabs(channel.id).map((tab) => ({
        id: tab.id,
        name: tab.name,
        appId: externalId(tab.appId),
        entityId: tab.entityId,
        contentUrl: tab.contentUrl,
        ...(tab.websiteUrl === '' ? {} : { websiteUrl: tab.websiteUrl }),
      })),
    }));
  return teams.rooms.joinedBy(personId).map((team) => ({
    groupId: team.id,
    internalId: team.internalId,
    name: team.displayName,
    channels: channelsOf(team.id),
    apps: teams.apps
      .installedAt({ kind: 'team', id: team.id })
      .map(({ appId }) => externalId(appId)),
    owner: teams.rooms.members(team.id).some((member) => member.id === personId && member.isOwner),
  }));
}
