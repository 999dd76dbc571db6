import type { Core } from '../../core/core';
import { CoreError } from '../../core/core-error';
import { decodePath } from '../../http/decode-path';
import type { Identity } from '../../http/identity';
import { parseBody } from './activity-input';
import type { BotCeilings } from './bot-ceilings';
import { createConnectorCalls, type BotAnswer, type BotRequest } from './connector-calls';
import { badArgument, ConnectorError, connectorErrorResponse } from './connector-error';

export const connectorEndpoints = [
  'POST /v3/conversations',
  'POST /v3/conversations/:conversation/activities',
  'POST /v3/conversations/:conversation/activities/:activity',
  'PUT /v3/conversations/:conversation/activities/:activity',
  'DELETE /v3/conversations/:conversation/activities/:activity',
  'GET /v3/conversations/:conversation/members',
  'GET /v3/conversations/:conversation/pagedmembers',
  'GET /v3/conversations/:conversation/members/:member',
  'GET /v3/conversations/:conversation/activities/:activity/members',
  'GET /v3/teams/:team',
  'GET /v3/teams/:team/conversations',
] as const;
type Endpoint = (typeof connectorEndpoints)[number];

const PREFIX = '/connector/';

const patterns = connectorEndpoints.map((endpoint) => {
  const [method = '', path = ''] = endpoint.split(' ');
  return { endpoint, method, pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}/?$`, 'i') };
});

/** The Bot Connector as Teams serves it: what bots send, change and ask. */
export function createConnectorFace(core: Core, ceilings: BotCeilings) {
  const calls = createConnectorCalls(core);

  const handlers: Readonly<Record<Endpoint, (call: BotRequest) => BotAnswer>> = {
    'POST /v3/conversations': calls.create,
    'POST /v3/conversations/:conversation/activities': calls.send,
    'POST /v3/conversations/:conversation/activities/:activity': calls.reply,
    'PUT /v3/conversations/:conversation/activities/:activity': calls.update,
    'DELETE /v3/conversations/:conversation/activities/:activity': calls.remove,
    'GET /v3/conversations/:conversation/members': calls.members,
    'GET /v3/conversations/:conversation/pagedmembers': calls.pagedMembers,
    'GET /v3/conversations/:conversation/members/:member': calls.member,
    'GET /v3/conversations/:conversation/activities/:activity/members': calls.members,
    'GET /v3/teams/:team': calls.team,
    'GET /v3/teams/:team/conversations': calls.channels,
  };

  const endpointOf = (method: string, path: string): Endpoint => {
    const found = patterns.find((one) => one.method === method && one.pattern.test(path));
    // a word of the protocol that stands where an activity’s id could
    if (found && !path.endsWith('/activities/history')) return found.endpoint;
    throw new ConnectorError(404, 'NotFound', `There is no ${method} ${path}.`, {
      unsupported: true,
    });
  };

  const botOf = (identity: Identity): Pick<BotRequest, 'botId' | 'app'> => {
    const botId =
      identity.kind === 'known' && identity.principal.kind === 'app' ? identity.app : undefined;
    if (botId === undefined)
      throw new ConnectorError(
        401,
        'Unauthorized',
        'Authorization has been denied for this request.'
      );
    const app = core.teams.apps.byBot(botId);
    if (!app)
      throw new ConnectorError(403, 'BotNotRegistered', 'The bot is not registered for Teams.');
    return { botId: botId.toLowerCase(), app };
  };

  const run = async (request: Request, identity: Identity): Promise<BotAnswer> => {
    const url = new URL(request.url);
    const path = `/${url.pathname.slice(PREFIX.length)}`;
    const bot = botOf(identity);
    const endpoint = endpointOf(request.method, path);
    const parts = path
      .split('/')
      .slice(2)
      .map((part) => decodePath(part) ?? part);
    const isRead = request.method === 'GET';
    // nothing is known yet of where a new conversation will be
    ceilings.charge(
      bot.botId,
      endpoint === 'POST /v3/conversations' ? undefined : parts[1],
      isRead
    );
    const body = isRead ? {} : parseBody(new Uint8Array(await request.arrayBuffer()));
    const call: BotRequest = { ...bot, parts, query: url.searchParams, body };
    return isRead
      ? handlers[endpoint](call)
      : core.database.transaction(() => handlers[endpoint](call));
  };

  return {
    async handle(request: Request, identity: Identity): Promise<Response> {
      try {
        const { status, json } = await run(request, identity);
        return json === undefined
          ? new Response(null, { status })
          : Response.json(json, { status });
      } catch (error) {
        if (error instanceof ConnectorError) return connectorErrorResponse(error);
        if (error instanceof CoreError) return connectorErrorResponse(badArgument(error.message));
        throw error;
      }
    },
  };
}

export type ConnectorFace = ReturnType<typeof createConnectorFace>;

/** Whether a path belongs to the connector. */
export function isConnectorPath(path: string): boolean {
  return path.startsWith(PREFIX);
}
