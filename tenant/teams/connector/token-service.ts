import type { Core } from '../../core/core';
import type { Person } from '../../core/people';
import type { OAuthConnection } from '../../core/teams';
import type { Tokens } from '../../entra/tokens';
import type { Identity } from '../../http/identity';
import { isObject, parseBody } from './activity-input';
import { badArgument, ConnectorError, connectorErrorResponse } from './connector-error';

interface TokenServiceOptions {
  core: Core;
  tokens: Tokens;
  /** Where the page of a sign-in is. */
  origin: string;
  /** A token in a person's name for an API; undefined without a consent. */
  tokenForApi(person: Person, address: string, scope: string): string | undefined;
}

export const tokenServiceEndpoints = [
  'GET /api/usertoken/GetToken',
  'POST /api/usertoken/exchange',
  'DELETE /api/usertoken/SignOut',
  'GET /api/usertoken/GetTokenStatus',
  'GET /api/botsignin/GetSignInResource',
  'GET /api/botsignin/GetSignInUrl',
] as const;
type Endpoint = (typeof tokenServiceEndpoints)[number];

interface TokenCall {
  botId: string;
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
}

const CODE_SECONDS = 600;
const CODE_KIND = 'bot-sign-in-code';

const refused = (message: string): ConnectorError =>
  new ConnectorError(400, 'InvalidToken', message);

/** A full permission name taken apart: the API's address, and the name. */
const splitScope = (scope: string): { address: string; name: string } => {
  const at = scope.lastIndexOf('/');
  return { address: scope.slice(0, at), name: scope.slice(at + 1) };
};

/** The Bot Framework's token service, as at token.botframework.com, for connections of registered bots. */
export function createTokenService(options: TokenServiceOptions) {
  const { core, tokens, origin, tokenForApi } = options;
  const { botTokens, users } = core.teams;

  const personOf = ({ botId, query }: TokenCall): Person => {
    const personId = users.personOf(botId, query.get('userId') ?? '');
    const person = personId === undefined ? undefined : core.people.byObjectId(personId);
    if (person) return person;
    throw badArgument('Unknown userId.');
  };

  const connectionOf = ({ botId, query }: TokenCall): OAuthConnection => {
    const name = query.get('connectionName') ?? '';
    const connection = botTokens.connection(botId, name);
    if (connection) return connection;
    throw new ConnectorError(404, 'NotFound', `Setting '${name}' was not found.`);
  };

  /** A token for the connection's scopes, kept for the bot. */
  const sign = (botId: string, person: Person, connection: OAuthConnection): string => {
    const { address, name } = splitScope(connection.scopes[0] ?? '');
    const token = tokenForApi(person, address, name);
    if (token === undefined)
      throw new ConnectorError(400, 'ConsentRequired', 'The person has not consented.');
    const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      exp: number;
    };
    botTokens.store(botId, person.objectId, connection.name, token, exp * 1000);
    return token;
  };

  const answerWith = (call: TokenCall, person: Person, connection: OAuthConnection): object => {
    const found = botTokens.find(call.botId, person.objectId, connection.name);
    if (!found) throw new ConnectorError(404, 'NotFound', 'There is no token.');
    return {
      channelId: call.query.get('channelId') ?? 'msteams',
      connectionName: connection.name,
      token: found.token,
      expiration: new Date(found.expiresAt).toISOString(),
    };
  };

  const getToken = (call: TokenCall): object => {
    const person = personOf(call);
    const connection = connectionOf(call);
    const code = call.query.get('code');
    if (code !== null && code !== '') {
      const found = core.records.read<{ personId: string }>(CODE_KIND, `${call.botId} ${code}`);
      // somebody else's code opens nothing
      if (found && !found.expired && found.data.personId === person.objectId) {
        core.records.remove(CODE_KIND, `${call.botId} ${code}`);
        sign(call.botId, person, connection);
      }
    }
    return answerWith(call, person, connection);
  };

  /** Takes a token that Teams got for the app, in exchange for one of the connection's. */
  const exchange = (call: TokenCall): object => {
    const person = personOf(call);
    const connection = connectionOf(call);
    const given = call.body['token'];
    if (typeof given !== 'string') throw badArgument('A token is needed for the exchange.');
    const clientId = connection.clientId ?? call.botId;
    const { identifierUri } = core.appRegistrations.of(clientId);
    const claims = tokens.verify(given, [
      clientId,
      `api://${clientId}`,
      ...(identifierUri === undefined ? [] : [identifierUri]),
    ]);
    if (typeof claims === 'string') throw refused(`The token was refused: ${claims}.`);
    if (claims.idtyp !== 'user' || claims.oid !== person.objectId)
      throw refused('The token is another person’s.');
    sign(call.botId, person, connection);
    return answerWith(call, person, connection);
  };

  const signInLink = ({ query }: TokenCall): string => {
    const state = query.get('state') ?? '';
    return `${origin}/api/botsignin/page?state=${encodeURIComponent(state)}`;
  };

  const stateOf = ({ query }: TokenCall): { connectionName: string } => {
    try {
      const text = Buffer.from(query.get('state') ?? '', 'base64').toString();
      const state: unknown = JSON.parse(text);
      if (isObject(state) && typeof state['connectionName'] === 'string')
        return { connectionName: state['connectionName'] };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    throw badArgument('The state is not valid.');
  };

  const handlers: Readonly<Record<Endpoint, (call: TokenCall) => object | undefined>> = {
    'GET /api/usertoken/GetToken': getToken,
    'POST /api/usertoken/exchange': exchange,
    'DELETE /api/usertoken/SignOut': (call) => {
      const connection = call.query.get('connectionName') ?? undefined;
      botTokens.remove(call.botId, personOf(call).objectId, connection);
      return {};
    },
    'GET /api/usertoken/GetTokenStatus': (call) => {
      const person = personOf(call);
      const wanted = (call.query.get('include') ?? '').split(',').filter((name) => name !== '');
      return (core.teams.apps.byBot(call.botId)?.bot?.connections ?? [])
        .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
        .map(({ name }) => ({
          channelId: call.query.get('channelId') ?? 'msteams',
          connectionName: name,
          hasToken: botTokens.find(call.botId, person.objectId, name) !== undefined,
          serviceProviderDisplayName: 'Microsoft Entra ID',
        }));
    },
    'GET /api/botsignin/GetSignInResource': (call) => {
      const { connectionName } = stateOf(call);
      const connection = botTokens.connection(call.botId, connectionName);
      if (!connection)
        throw new ConnectorError(404, 'NotFound', `Setting '${connectionName}' was not found.`);
      const { address } = splitScope(connection.scopes[0] ?? '');
      return {
        signInLink: signInLink(call),
        tokenExchangeResource: {
          id: `${call.botId}-${connectionName}`,
          uri: address,
          providerId: '30dd229c-58e3-4a48-bdfd-91ec48eb906c',
        },
      };
    },
    'GET /api/botsignin/GetSignInUrl': () => undefined,
  };

  const botOf = (identity: Identity): string => {
    const botId =
      identity.kind === 'known' && identity.principal.kind === 'app' ? identity.app : undefined;
    if (botId !== undefined) return botId.toLowerCase();
    throw new ConnectorError(
      401,
      'Unauthorized',
      'Authorization has been denied for this request.'
    );
  };

  return {
    /**
     * What a person's own sign-in at a bot's button gives: a code for the bot to fetch the token with.
     * The consent was given in the dialog that asked.
     */
    issueCode(botId: string, personId: string): string {
      const code = String(100_000 + Math.floor(Math.random() * 900_000));
      core.records.write(CODE_KIND, `${botId} ${code}`, { personId }, CODE_SECONDS);
      return code;
    },

    /** @returns undefined when the path is not the service's */
    async handle(request: Request, identity: () => Identity): Promise<Response | undefined> {
      const url = new URL(request.url);
      const asked = `${request.method} ${url.pathname}`.toLowerCase();
      const endpoint = tokenServiceEndpoints.find((one) => one.toLowerCase() === asked);
      if (!endpoint) return undefined;
      try {
        const botId = botOf(identity());
        const body =
          request.method === 'POST' ? parseBody(new Uint8Array(await request.arrayBuffer())) : {};
        const call = { botId, query: url.searchParams, body };
        if (endpoint === 'GET /api/botsignin/GetSignInUrl')
          return new Response(JSON.stringify(signInLink(call)), {
            headers: { 'content-type': 'application/json' },
          });
        const json = core.database.transaction(() => handlers[endpoint](call));
        return Response.json(json ?? {});
      } catch (error) {
        if (error instanceof ConnectorError) return connectorErrorResponse(error);
        throw error;
      }
    },
  };
}

export type TokenService = ReturnType<typeof createTokenService>;
