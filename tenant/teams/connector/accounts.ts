import type { Core } from '../../core/core';
import { botAddress } from '../../core/teams/ids';
import type { ConversationMember } from '../../core/teams';

/** A person or a bot as the connector describes her; undefined for somebody who is gone. */
export function accountJson(
  core: Core,
  botId: string,
  member: Pick<ConversationMember, 'kind' | 'id' | 'name'>
): Record<string, unknown> | undefined {
  if (member.kind === 'bot') return { id: botAddress(member.id), name: member.name };
  const person = core.people.byObjectId(member.id);
  if (!person) return undefined;
  return {
    id: core.teams.users.idFor(botId, person.objectId),
    name: person.displayName,
    objectId: person.objectId,
    aadObjectId: person.objectId,
    givenName: person.givenName,
    surname: person.surname,
    email: person.mail,
    userPrincipalName: person.mail,
    tenantId: core.teams.tenantId(),
    userRole: person.accountKind === 'guest' ? 'guest' : 'user',
  };
}

/** The people of a conversation; bots are not listed, as in Teams. */
export function peopleOf(core: Core, conversationId: string): ConversationMember[] {
  return core.teams.conversations
    .members(conversationId)
    .filter((member) => member.kind === 'person');
}
