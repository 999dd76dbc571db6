import type { Channel, Conversation, ConversationMember, Tab, Team } from '../core/teams';
import type { GraphCall, GraphJson } from './graph-route';

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Where Teams shows something: its own address, as it is in every organisation. */
const link = (call: GraphCall, kind: string, ...parts: string[]): string => {
  const path = parts.map(encodeURIComponent).join('/');
  return `https://teams.microsoft.com/l/${kind}/${path}?tenantId=${call.core.teams.tenantId()}`;
};

export function teamJson(call: GraphCall, team: Team): GraphJson {
  return {
    id: team.id,
    createdDateTime: iso(team.createdAt),
    displayName: team.displayName,
    description: team.description,
    internalId: team.internalId,
    classification: null,
    specialization: 'none',
    visibility: team.visibility,
    isArchived: team.isArchived,
    tenantId: call.core.teams.tenantId(),
    webUrl: `${link(call, 'team', team.internalId, 'conversations')}&groupId=${team.id}`,
  };
}

export function channelJson(call: GraphCall, channel: Channel): GraphJson {
  return {
    id: channel.id,
    createdDateTime: iso(channel.createdAt),
    displayName: channel.displayName,
    description: channel.description === '' ? null : channel.description,
    isFavoriteByDefault: null,
    email: '',
    tenantId: call.core.teams.tenantId(),
    webUrl: `${link(call, 'channel', channel.id, channel.displayName)}&groupId=${channel.teamId}`,
    membershipType: 'standard',
  };
}

export function chatJson(call: GraphCall, chat: Conversation, lastAt: number): GraphJson {
  return {
    id: chat.id,
    topic: chat.topic,
    createdDateTime: iso(chat.createdAt),
    lastUpdatedDateTime: iso(lastAt),
    chatType: chat.kind === 'group' ? 'group' : 'oneOnOne',
    tenantId: call.core.teams.tenantId(),
    webUrl: link(call, 'chat', chat.id, '0'),
  };
}

/** A person of a team or chat. */
export function memberJson(
  call: GraphCall,
  conversationId: string,
  member: ConversationMember
): GraphJson {
  const person = call.core.people.byObjectId(member.id);
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: Buffer.from(`${conversationId}##${member.id}`).toString('base64'),
    roles: member.isOwner ? ['owner'] : person?.accountKind === 'guest' ? ['guest'] : [],
    displayName: member.name,
    visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
    userId: member.id,
    email: person?.mail ?? null,
    tenantId: call.core.teams.tenantId(),
  };
}

/** The person that a member's id stands for. */
export function personOfMember(memberId: string): string {
  return Buffer.from(memberId, 'base64').toString().split('##')[1] ?? '';
}

export function tabJson(call: GraphCall, tab: Tab): GraphJson {
  return {
    id: tab.id,
    displayName: tab.name,
    webUrl: link(call, 'channel', tab.conversationId, 'tab'),
    configuration: {
      entityId: tab.entityId,
      contentUrl: tab.contentUrl,
      websiteUrl: tab.websiteUrl,
      removeUrl: tab.removeUrl,
    },
  };
}
