import type { Core } from '../core/core';
import { canSignIn } from '../core/people';
import type { Principal } from '../core/principal';
import {
  GRAPH_APP_ID,
  GRAPH_RESOURCE,
  SHAREPOINT_APP_ID,
  type Tokens,
  type TokenRefusal,
} from '../entra/tokens';
import type { Sessions } from '../pages/sessions';

/** What a request says about its sender. */
export type Identity =
  | { kind: 'known'; principal: Principal; roles: readonly string[] }
  | { kind: 'anonymous' }
  | { kind: 'refused'; reason: TokenRefusal };

/** Reads who sends a request: a bearer token of the tenant's issuer, or the session of a signed-in page. */
export function createIdentity(core: Core, tokens: Tokens, sessions: Sessions) {
  const audiencesOf = (resource: 'sharepoint' | 'graph'): string[] =>
    resource === 'graph' ? [GRAPH_RESOURCE, GRAPH_APP_ID] : [core.origin, SHAREPOINT_APP_ID];

  const ofToken = (token: string, resource: 'sharepoint' | 'graph'): Identity => {
    const claims = tokens.verify(token, audiencesOf(resource));
    if (typeof claims === 'string') return { kind: 'refused', reason: claims };
    if (claims.idtyp === 'app') {
      const app = core.apps.byClientId(claims.appid);
      return app
        ? { kind: 'known', principal: core.apps.principalOf(app), roles: claims.roles ?? [] }
        : { kind: 'refused', reason: 'account' };
    }
    const person = core.people.byObjectId(claims.oid);
    return person && canSignIn(person)
      ? { kind: 'known', principal: core.users.principalOf(person, 'bearer'), roles: [] }
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
    /** A bearer token decides when there is one; Graph knows no cookies. */
    of(request: Request, resource: 'sharepoint' | 'graph'): Identity {
      const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
      if (bearer !== undefined) return ofToken(bearer, resource);
      return resource === 'graph' ? { kind: 'anonymous' } : ofSession(request);
    },
  };
}

export type IdentityReader = ReturnType<typeof createIdentity>;
