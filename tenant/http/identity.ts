import type { Core } from '../core/core';
import { canSignIn } from '../core/people';
import type { Principal } from '../core/principal';
import {
  BOT_FRAMEWORK,
  GRAPH_APP_ID,
  GRAPH_RESOURCE,
  SHAREPOINT_APP_ID,
  type Tokens,
  type TokenRefusal,
} from '../entra/tokens';
import type { Sessions } from '../pages/sessions';

/** What a request says about its sender. */
export type Identity =
  | {
      kind: 'known';
      principal: Principal;
      /** Application roles of the token; empty for people. */
      roles: readonly string[];
      /** Client id of the application that the token was given to; none for the portal's own. */
      app?: string;
      /** Delegated permissions of the token, when it carries any. */
      scopes?: readonly string[];
    }
  | { kind: 'anonymous' }
  | { kind: 'refused'; reason: TokenRefusal };

/** What a token is for. */
export type Resource = 'sharepoint' | 'graph' | 'bot';

/** Reads who sends a request: a bearer token of the tenant's issuer, or the session of a signed-in page. */
export function createIdentity(core: Core, tokens: Tokens, sessions: Sessions) {
  const audiencesOf = (resource: Resource): string[] =>
    ({
      graph: [GRAPH_RESOURCE, GRAPH_APP_ID],
      sharepoint: [core.origin, SHAREPOINT_APP_ID],
      bot: [BOT_FRAMEWORK],
    })[resource];

  const ofToken = (token: string, resource: Resource): Identity => {
    const claims = tokens.verify(token, audiencesOf(resource));
    if (typeof claims === 'string') return { kind: 'refused', reason: claims };
    if (claims.idtyp === 'app') {
      const bySecret = claims.appidacr !== '2';
      if (resource === 'sharepoint' && core.settings.requireCertificate && bySecret)
        return { kind: 'refused', reason: 'app-only-secret' };
      const app = core.apps.byClientId(claims.appid);
      return app
        ? {
            kind: 'known',
            principal: core.apps.principalOf(app),
            roles: claims.roles ?? [],
            app: claims.appid,
          }
        : { kind: 'refused', reason: 'account' };
    }
    const person = core.people.byObjectId(claims.oid);
    return person && canSignIn(person)
      ? {
          kind: 'known',
          principal: core.users.principalOf(person, 'bearer'),
          roles: [],
          // the portal gives tokens in the person's own name
          ...(claims.appid === claims.oid ? {} : { app: claims.appid }),
          ...(claims.scp === undefined ? {} : { scopes: claims.scp.split(' ') }),
        }
      : { kind: 'refused', reason: 'account' };
  };

  const ofSession = (request: Request): Identity => {
    const session = sessions.of(request);
    const user = session && core.users.peek(session.siteUserId);
    const person = user && core.people.byObjectId(user.objectId);
    if (!person || !canSignIn(person)) return { kind: 'anonymous' };
    return { kind: 'known', principal: core.users.principalOf(person, 'cookie'), roles: [] };
  };

  return {
    ofSession,
    /** A bearer token decides when there is one; Graph and the Bot Framework know no cookies. */
    of(request: Request, resource: Resource): Identity {
      const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
      if (bearer !== undefined) return ofToken(bearer, resource);
      return resource === 'sharepoint' ? ofSession(request) : { kind: 'anonymous' };
    },
  };
}

export type IdentityReader = ReturnType<typeof createIdentity>;
