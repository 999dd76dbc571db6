import type { Core } from '../core/core';
import type { Person } from '../core/people';
import { isCrossSite } from '../pages/redirects';
import type { ClientAuthentication } from './client-authentication';
import { EntraError } from './entra-error';
import { contextsAskedFor, type PersonTokens } from './person-tokens';
import { needsAdmin, readScopes } from './scopes';
import { TOKEN_SECONDS } from './tokens';

/** What a broker page asks for in the name of an application in one of its frames. */
interface NestedRequest {
  clientId: string;
  scope: string;
  /** Origin of the frame, as the browser told it to the broker. */
  origin: string;
  claims: string | null;
  /** Set when the person has just said yes in the broker's own dialog. */
  interactive: boolean;
}

/** How a broker tells an application what went wrong; words of MSAL's nested app bridge. */
interface BridgeError {
  status: 'USER_INTERACTION_REQUIRED' | 'PERSISTENT_ERROR' | 'ACCOUNT_UNAVAILABLE';
  code: string;
  subError: string;
  description: string;
}

const INTERACTION = [65001, 50076];

interface NestedAppOptions {
  core: Core;
  clients: ClientAuthentication;
  people: PersonTokens;
  tenantId: string;
  signedIn(request: Request): Person | undefined;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new EntraError(400, 'invalid_request', 9000144, 'The request body is not valid JSON.');
  }
};

const readRequest = (content: string): NestedRequest => {
  const body = parse(content);
  const source = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (key: string): string => {
    const value = source[key];
    if (typeof value === 'string') return value;
    throw new EntraError(
      400,
      'invalid_request',
      900144,
      `The request body must contain the following parameter: '${key}'.`
    );
  };
  return {
    clientId: text('clientId'),
    scope: text('scope'),
    origin: text('origin'),
    claims: typeof source['claims'] === 'string' ? source['claims'] : null,
    interactive: source['interactive'] === true,
  };
};

/**
 * Nested app authentication, at the issuer: a page of the tenant that holds an application in a frame (the
 * Teams window) gets tokens for it, for the person who is signed in. The application has registered the
 * redirect address `brk-multihub://<host of its origin>`.
 */
export function createNestedApp({ core, clients, people, tenantId, signedIn }: NestedAppOptions) {
  const bridgeError = (error: EntraError, interactive: boolean): BridgeError => {
    const onlyAdmin = error.number === 90094;
    const again = !interactive && (INTERACTION.includes(error.number) || onlyAdmin);
    return {
      status: again ? 'USER_INTERACTION_REQUIRED' : 'PERSISTENT_ERROR',
      code: onlyAdmin && interactive ? 'access_denied' : error.error,
      subError: error.more['suberror'] ?? '',
      description: `AADSTS${error.number}: ${error.message}`,
    };
  };

  /** @throws EntraError 50011 for an origin that the application has not registered */
  const requireOrigin = (clientId: string, origin: string): void => {
    const host = URL.canParse(origin) ? new URL(origin).host : '';
    const wanted = `brk-multihub://${host}`;
    const { redirectUris } = core.appRegistrations.of(clientId);
    if (host !== '' && redirectUris.some(({ kind, uri }) => kind === 'spa' && uri === wanted))
      return;
    throw new EntraError(
      400,
      'invalid_request',
      50011,
      `The redirect URI '${wanted}' is not registered for the application.`
    );
  };

  const tokenFor = (asked: NestedRequest, person: Person): object => {
    const { clientId } = clients.appOf(asked.clientId);
    requireOrigin(clientId, asked.origin);
    const scopes = readScopes(core, clientId, asked.scope);
    if (asked.interactive) {
      const wanted = scopes.names.filter((name) => name !== '.default' && !needsAdmin(name));
      core.appRegistrations.consent(
        clientId,
        wanted.map((name) => `${scopes.resource}/${name}`),
        person.objectId
      );
    }
    const contexts = contextsAskedFor(asked.claims);
    if (contexts.length > 0 && !asked.interactive) {
      throw new EntraError(
        400,
        'interaction_required',
        50076,
        'The resource asks for a stronger sign-in.',
        { suberror: 'basic_action' }
      );
    }
    const { token, names } = people.accessToken(person, clientId, scopes, contexts, 'none');
    const full = names.map((name) => `${scopes.resource}/${name}`);
    return {
      token: {
        access_token: token,
        id_token: people.idToken(person, clientId, undefined),
        expires_in: TOKEN_SECONDS,
        // both forms: clients keep the token under the words they asked with
        scope: [...new Set([...asked.scope.split(' '), ...full, 'openid', 'profile'])].join(' '),
        properties: null,
      },
      account: {
        environment: 'login.microsoftonline.com',
        homeAccountId: `${person.objectId}.${tenantId}`,
        localAccountId: person.objectId,
        tenantId,
        username: person.mail,
        name: person.displayName,
        loginHint: person.mail,
      },
    };
  };

  return {
    /** Answers a broker page of this tenant; no other page can ask, nor anybody who is not signed in. */
    async handle(request: Request): Promise<Response> {
      if (isCrossSite(request))
        return new Response('This page is of another site.', { status: 403 });
      const person = signedIn(request);
      if (!person) {
        const error: BridgeError = {
          status: 'ACCOUNT_UNAVAILABLE',
          code: 'no_account_found',
          subError: '',
          description: 'Nobody is signed in.',
        };
        return Response.json({ success: false, error }, { status: 401 });
      }
      let interactive = false;
      try {
        const asked = readRequest(await request.text());
        ({ interactive } = asked);
        return Response.json({ success: true, ...tokenFor(asked, person) });
      } catch (error) {
        if (!(error instanceof EntraError)) throw error;
        return Response.json(
          { success: false, error: bridgeError(error, interactive) },
          { status: 400 }
        );
      }
    },
  };
}
