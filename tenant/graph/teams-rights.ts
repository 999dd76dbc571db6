import type { Channel, Conversation, Team } from '../core/teams';
import { entriesAt } from '../core/teams/manifest-check';
import { GraphError } from './graph-error';
import { parameterOf, type GraphCall } from './graph-route';

/** What opens one kind of thing in Teams. Source: Graph permissions reference. */
export interface TeamsPermissions {
  delegated: readonly string[];
  application: readonly string[];
  /** Of an app for the team, chat or person that it is installed at; its manifest asks for it. */
  resourceSpecific?: readonly string[];
}

export const forbidden = (message: string): GraphError => new GraphError(403, 'Forbidden', message);
export const notFound = (message: string): GraphError => new GraphError(404, 'NotFound', message);

const asksFor = (
  manifest: Readonly<Record<string, unknown>>,
  names: readonly string[]
): boolean => {
  const authorization = (manifest['authorization'] ?? {}) as Record<string, unknown>;
  const permissions = (authorization['permissions'] ?? {}) as Readonly<Record<string, unknown>>;
  return entriesAt(permissions, 'resourceSpecific').some(
    (entry) => entry['type'] === 'Application' && names.includes(String(entry['name']))
  );
};

/** The app in the catalogue that belongs to the calling application. */
export function appOfCaller(call: GraphCall) {
  return call.core.teams.apps.all().find(({ manifest }) => {
    const info = manifest['webApplicationInfo'] as { id?: unknown } | undefined;
    return String(info?.id ?? '').toLowerCase() === call.actor.objectId.toLowerCase();
  });
}

/**
 * Lets a caller through whose token carries one of the permissions, or whose app is installed at the place
 * and got it there.
 * @param place where the caller's app might have been given the permission
 */
export function requireTeams(
  call: GraphCall,
  permissions: TeamsPermissions,
  place?: { kind: 'team' | 'chat' | 'person'; id: string }
): void {
  const { delegated, application, resourceSpecific = [] } = permissions;
  if (call.actor.kind === 'user') {
    if (call.scopes === undefined || delegated.some((name) => call.scopes?.includes(name))) return;
  } else {
    if (application.some((name) => call.roles.includes(name))) return;
    const app = place && appOfCaller(call);
    if (app && asksFor(app.manifest, resourceSpecific)) {
      if (call.core.teams.apps.installation(app.id, place)) return;
    }
  }
  const wanted = [...(call.actor.kind === 'user' ? delegated : application), ...resourceSpecific];
  throw forbidden(
    `Missing scope permissions on the request. API requires one of '${wanted.join(', ')}'.`
  );
}

/** The team of `:team`. */
export function teamOfCall(call: GraphCall): Team {
  const id = parameterOf(call, 'team');
  const found = call.core.teams.rooms.teams().find((team) => team.id === id.toLowerCase());
  if (found) return found;
  throw notFound(`No team found with Group Id ${id}`);
}

/** A person sees what goes on in her own teams; an application in all that it may. */
export function requireTeamMember(call: GraphCall, team: Team): void {
  if (call.actor.kind === 'app') return;
  if (call.core.teams.rooms.isMember(team.id, call.actor.objectId)) return;
  throw forbidden('User is not a member of the team.');
}

/** The channel of `:channel`, in the team of `:team`. */
export function channelOfCall(call: GraphCall): { team: Team; channel: Channel } {
  const team = teamOfCall(call);
  const channel = call.core.teams.rooms.findChannel(parameterOf(call, 'channel'));
  if (channel?.teamId !== team.id) throw notFound('Channel does not exist in the team.');
  return { team, channel };
}

/** The chat of `:chat`, which a person has to be in. */
export function chatOfCall(call: GraphCall): Conversation {
  const id = parameterOf(call, 'chat');
  const chat = call.core.teams.conversations.find(id);
  if (!chat || chat.kind === 'channel') throw notFound(`Chat '${id}' was not found.`);
  if (
    call.actor.kind === 'user' &&
    !call.core.teams.conversations.isMember(id, call.actor.objectId)
  )
    throw forbidden('The caller is not in the chat.');
  return chat;
}
