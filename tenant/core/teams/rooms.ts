import { randomUUID } from 'node:crypto';
import type { TenantClock } from '../clock';
import { CoreError } from '../core-error';
import type { Database } from '../database';
import type { Directory } from '../directory';
import { newChannelId } from './ids';
import type { TeamsRooms } from './index';
import type { Channel, ConversationMember, Tab, Team } from './model';

interface RoomOptions {
  database: Database;
  clock: TenantClock;
  directory: Directory;
  /** The bots of the apps in a team. */
  botsOf(teamId: string): ConversationMember[];
  channelAdded(channel: Channel): void;
  tabsChanged(conversationId: string): void;
}

interface TeamRow {
  id: string;
  visibility: Team['visibility'];
  internal_id: string;
  archived: number;
  created: number;
}

interface ChannelRow {
  id: string;
  team_id: string;
  name: string;
  description: string;
  general: number;
  created: number;
}

const toChannel = (row: ChannelRow): Channel => ({
  id: row.id,
  teamId: row.team_id,
  displayName: row.name,
  description: row.description,
  isGeneral: row.general === 1,
  createdAt: row.created,
});

const toTab = (row: { settings: string }): Tab => JSON.parse(row.settings) as Tab;

/** Teams stand on groups of the directory: who is in the group is in the team. */
export function createRooms(options: RoomOptions): TeamsRooms {
  const { database, clock, directory, botsOf, channelAdded, tabsChanged } = options;

  const toTeam = (row: TeamRow): Team => {
    const group = directory.group(row.id);
    return {
      id: row.id,
      displayName: group.displayName,
      description: group.description,
      visibility: row.visibility,
      internalId: row.internal_id,
      isArchived: row.archived === 1,
      createdAt: row.created,
    };
  };

  const team = (id: string): Team => {
    const row = database.get<TeamRow>('select * from teams where id = ?', id.toLowerCase());
    if (row) return toTeam(row);
    throw new CoreError('group-not-found', `No team found with Group Id ${id}`);
  };

  const findChannel = (id: string): Channel | undefined => {
    const row = database.get<ChannelRow>('select * from teams_channels where id = ?', id);
    return row && toChannel(row);
  };

  const insertChannel = (channel: Channel): Channel => {
    database.run(
      'insert into teams_channels values(?, ?, ?, ?, ?, ?)',
      channel.id,
      channel.teamId,
      channel.displayName,
      channel.description,
      channel.isGeneral ? 1 : 0,
      channel.createdAt
    );
    return channel;
  };

  const tabOf = (id: string): Tab => {
    const row = database.get<{ settings: string }>(
      'select settings from teams_tabs where id = ?',
      id
    );
    if (row) return toTab(row);
    throw new CoreError('item-not-found', `There is no tab '${id}'.`);
  };

  const saveTab = (tab: Tab): Tab => {
    database.run(
      'insert or replace into teams_tabs values(?, ?, ?)',
      tab.id,
      tab.conversationId,
      JSON.stringify(tab)
    );
    tabsChanged(tab.conversationId);
    return tab;
  };

  return {
    team,
    findChannel,

    addTeam({ groupId, visibility = 'private' }) {
      const group = directory.group(groupId);
      if (group.kind !== 'unified')
        throw new CoreError('value-invalid', 'Only a Microsoft 365 group can become a team.');
      const general: Channel = {
        id: newChannelId(`channel ${group.id} General`),
        teamId: group.id,
        displayName: 'General',
        description: group.description,
        isGeneral: true,
        createdAt: clock.now(),
      };
      const { changes } = database.run(
        'insert or ignore into teams values(?, ?, ?, 0, ?)',
        group.id,
        visibility,
        general.id,
        clock.now()
      );
      if (changes === 0)
        throw new CoreError('group-exists', `The group '${group.id}' is a team already.`);
      insertChannel(general);
      return team(group.id);
    },

    teams: () => database.all<TeamRow>('select * from teams').map(toTeam),

    joinedBy: (personId) =>
      database
        .all<TeamRow>(
          `select * from teams where id in (select group_id from directory_members where member_id = ?)`,
          personId
        )
        .map(toTeam)
        .sort((a, b) => a.displayName.localeCompare(b.displayName)),

    isMember: (teamId, personId) =>
      database.get(
        'select 1 from directory_members where group_id = ? and member_id = ? limit 1',
        teamId,
        personId
      ) !== undefined,

    members(teamId) {
      const owners = directory.owners(teamId);
      const owning = new Set(owners.map((owner) => owner.objectId));
      const others = directory
        .members(teamId, false)
        .people.filter((person) => !owning.has(person.objectId));
      return [
        ...[...owners, ...others].map((person): ConversationMember => ({
          kind: 'person',
          id: person.objectId,
          name: person.displayName,
          isOwner: owning.has(person.objectId),
        })),
        ...botsOf(teamId),
      ];
    },

    addChannel(teamId, displayName, description = '') {
      const { id } = team(teamId);
      const taken = database.get(
        'select 1 from teams_channels where team_id = ? and name = ? collate nocase',
        id,
        displayName
      );
      if (taken)
        throw new CoreError(
          'value-invalid',
          `Channel name already existed, please use other name. '${displayName}'`
        );
      const channel = insertChannel({
        id: newChannelId(`channel ${id} ${displayName}`),
        teamId: id,
        displayName,
        description,
        isGeneral: false,
        createdAt: clock.now(),
      });
      channelAdded(channel);
      return channel;
    },

    channels: (teamId) =>
      database
        .all<ChannelRow>(
          'select * from teams_channels where team_id = ? order by general desc, name',
          team(teamId).id
        )
        .map(toChannel),

    channel(id) {
      const found = findChannel(id);
      if (found) return found;
      throw new CoreError('item-not-found', `There is no channel '${id}'.`);
    },

    tabs: (conversationId) =>
      database
        .all<{ settings: string }>(
          'select settings from teams_tabs where conversation_id = ? order by rowid',
          conversationId
        )
        .map(toTab),

    addTab: (given) => saveTab({ ...given, id: randomUUID() }),
    updateTab: (id, change) => saveTab({ ...tabOf(id), ...change }),

    removeTab(id) {
      const { conversationId } = tabOf(id);
      database.run('delete from teams_tabs where id = ?', id);
      tabsChanged(conversationId);
    },
  };
}
