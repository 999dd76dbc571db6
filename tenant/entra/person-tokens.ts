import type { Core } from '../core/core';
import { canSignIn, type Person } from '../core/people';
import type { ClientProof } from './client-authentication';
import { EntraError } from './entra-error';
import { grantedScopes, type AskedScopes } from './scopes';
import type { ExpiringRecords } from '../core/expiring-records';
import { GRAPH_RESOURCE, TOKEN_SECONDS, type Tokens } from './tokens';

/** A sign-in that tokens are made from. */
export interface Grant {
  clientId: string;
  objectId: string;
  /** What the application asked for at the sign-in, as it wrote it. */
  scope: string;
  nonce?: string;
  /** Authentication contexts that the person has satisfied, e.g. `c1`. */
  contexts: readonly string[];
  /** Refresh tokens of single-page applications live for a day. */
  singlePage: boolean;
}

const DAY_SECONDS = 86_400;
const REFRESH_DAYS = 90;

const PROOFS = { none: '0', secret: '1', certificate: '2' } as const;

/** The `appidacr` claim. */
export function proofClaim(proof: ClientProof): '0' | '1' | '2' {
  return PROOFS[proof];
}

/** The authentication contexts that a `claims` parameter asks of the access token. */
export function contextsAskedFor(claims: string | null): string[] {
  if (claims === null || claims === '') return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(claims);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new EntraError(
      400,
      'invalid_request',
      9000144,
      'The claims parameter is not valid JSON.'
    );
  }
  const asked = (parsed as { access_token?: { acrs?: { value?: string; values?: string[] } } })
    .access_token?.acrs;
  return [...(asked?.values ?? []), ...(asked?.value === undefined ? [] : [asked.value])];
}

interface PersonTokensOptions {
  core: Core;
  tokens: Tokens;
  records: ExpiringRecords;
  tenantId: string;
  /** The context that a resource wants, when an administrator set one. */
  contextOf(resource: string): string | undefined;
}

/** Access, id and refresh tokens of people. */
export function createPersonTokens(options: PersonTokensOptions) {
  const { core, tokens, records, tenantId, contextOf } = options;

  /** @throws EntraError 50057 when the account cannot sign in any more */
  const personOf = (objectId: string): Person => {
    const person = core.people.byObjectId(objectId);
    if (person && canSignIn(person)) return person;
    throw new EntraError(400, 'invalid_grant', 50057, 'The user account is disabled.');
  };

  /** Claims of the person in every token. */
  const claimsOf = (person: Person) => ({
    oid: person.objectId,
    sub: person.objectId,
    tid: tenantId,
    name: person.displayName,
    preferred_username: person.mail,
    upn: person.mail,
  });

  const idToken = (person: Person, clientId: string, nonce: string | undefined): string =>
    tokens.issue(
      {
        ...claimsOf(person),
        aud: clientId,
        ver: '2.0',
        email: person.mail,
        login_hint: person.mail,
        ...(nonce === undefined ? {} : { nonce }),
      },
      TOKEN_SECONDS
    ).token;

  const accessToken = (
    person: Person,
    clientId: string,
    asked: AskedScopes,
    contexts: readonly string[],
    proof: ClientProof
  ): { token: string; names: string[] } => {
    const wanted = contextOf(asked.resource);
    if (wanted !== undefined && !contexts.includes(wanted)) throw stepUp([wanted]);
    const names = grantedScopes(core, clientId, person.objectId, asked);
    const { token } = tokens.mint(
      {
        ...claimsOf(person),
        appid: clientId,
        azp: clientId,
        idtyp: 'user',
        scp: names.join(' '),
        appidacr: proofClaim(proof),
        ver: asked.resource === GRAPH_RESOURCE || asked.resource === core.origin ? '1.0' : '2.0',
        ...(contexts.length > 0 ? { acrs: contexts } : {}),
      },
      asked.audience
    );
    return { token, names };
  };

  return {
    personOf,
    idToken,
    accessToken,

    /**
     * The answer of the token endpoint for a person.
     * @throws EntraError 65001 or 90094 without consent, 50076 when the resource wants more of the sign-in
     */
    answer(grant: Grant, asked: AskedScopes, proof: ClientProof, clientInfo: boolean): object {
      const person = personOf(grant.objectId);
      const { token, names } = accessToken(person, grant.clientId, asked, grant.contexts, proof);
      const lifetime = grant.singlePage ? DAY_SECONDS : REFRESH_DAYS * DAY_SECONDS;
      const info = { uid: person.objectId, utid: tenantId };
      return {
        token_type: 'Bearer',
        scope: [...names.map((name) => `${asked.resource}/${name}`), ...asked.openId].join(' '),
        expires_in: TOKEN_SECONDS,
        ext_expires_in: TOKEN_SECONDS,
        access_token: token,
        ...(asked.openId.includes('offline_access')
          ? { refresh_token: records.create('refresh', grant, lifetime) }
          : {}),
        ...(asked.openId.includes('openid')
          ? { id_token: idToken(person, grant.clientId, grant.nonce) }
          : {}),
        ...(clientInfo
          ? { client_info: Buffer.from(JSON.stringify(info)).toString('base64url') }
          : {}),
      };
    },
  };
}

export type PersonTokens = ReturnType<typeof createPersonTokens>;

/**
 * A sign-in that is not strong enough: the client has to ask again with these claims, with the person present.
 * Source: Microsoft identity platform, "Claims challenges, claims requests and client capabilities".
 */
export function stepUp(contexts: readonly string[]): EntraError {
  const claims = { access_token: { acrs: { essential: true, values: contexts } } };
  return new EntraError(
    400,
    'interaction_required',
    50076,
    'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.',
    { suberror: 'basic_action', claims: JSON.stringify(claims) }
  );
}
