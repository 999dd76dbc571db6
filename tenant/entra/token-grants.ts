import { createHash } from 'node:crypto';
import type { Core } from '../core/core';
import type { ClientAuthentication } from './client-authentication';
import type { DeviceRecord } from './device-code';
import { EntraError } from './entra-error';
import {
  contextsAskedFor,
  proofClaim,
  stepUp,
  type Grant,
  type PersonTokens,
} from './person-tokens';
import { readScopes } from './scopes';
import type { ExpiringRecords } from '../core/expiring-records';
import { TOKEN_SECONDS, type Tokens } from './tokens';

/** What an authorization code stands for. */
export interface CodeRecord extends Grant {
  redirectUri: string;
  codeChallenge: string | undefined;
}

interface GrantOptions {
  core: Core;
  tokens: Tokens;
  clients: ClientAuthentication;
  people: PersonTokens;
  records: ExpiringRecords;
  tenantId: string;
}

type GrantHandler = (form: URLSearchParams) => object;

const invalidGrant = (number: number, message: string, more?: Record<string, string>): EntraError =>
  new EntraError(400, 'invalid_grant', number, message, more);

const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url');

/** The ways to a token, by `grant_type`. Source: Microsoft identity platform, protocol reference. */
export function createTokenGrants(options: GrantOptions) {
  const { core, tokens, clients, people, records, tenantId } = options;
  const wantsInfo = (form: URLSearchParams): boolean => form.get('client_info') === '1';

  const scopeOf = (form: URLSearchParams, known: string): string => {
    const given = form.get('scope') ?? '';
    return given.trim() === '' ? known : given;
  };

  /** An application for itself: all roles it was given, for one resource. */
  const clientCredentials: GrantHandler = (form) => {
    const client = clients.of(form);
    clients.requireProof(client);
    const { app, proof } = client;
    const scope = (form.get('scope') ?? '').trim();
    if (!/^\S+\/\.default$/.test(scope)) {
      throw new EntraError(
        400,
        'invalid_scope',
        1002012,
        `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`
      );
    }
    const { token } = tokens.mint(
      {
        oid: app.clientId,
        sub: app.clientId,
        tid: tenantId,
        appid: app.clientId,
        app_displayname: app.name,
        idtyp: 'app',
        roles: app.roles,
        appidacr: proofClaim(proof),
      },
      readScopes(core, app.clientId, scope).audience
    );
    return {
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
      ext_expires_in: TOKEN_SECONDS,
      access_token: token,
    };
  };

  /** A code that the sign-in page gave out; good once, for ten minutes, and for who began the sign-in. */
  const authorizationCode: GrantHandler = (form) => {
    const client = clients.of(form);
    const code = form.get('code') ?? '';
    if (records.read('used-code', code))
      throw invalidGrant(
        54005,
        'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.'
      );
    const found = records.read<CodeRecord>('code', code);
    if (!found || found.data.clientId !== client.app.clientId)
      throw invalidGrant(9002313, 'Invalid request. Request is malformed or invalid.');
    const grant = found.data;
    if (found.expired)
      throw invalidGrant(
        70008,
        'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.'
      );
    if (grant.redirectUri !== form.get('redirect_uri'))
      throw invalidGrant(
        500112,
        'The redirect address specified by the client does not match the address of the authorization request.'
      );
    if (grant.codeChallenge === undefined) clients.requireProof(client);
    else if (challengeOf(form.get('code_verifier') ?? '') !== grant.codeChallenge)
      throw invalidGrant(
        50148,
        'The code_verifier does not match the code_challenge supplied in the authorization request for PKCE.'
      );
    records.remove('code', code);
    records.write('used-code', code, {}, TOKEN_SECONDS);
    const asked = readScopes(core, grant.clientId, scopeOf(form, grant.scope));
    return people.answer(grant, asked, client.proof, wantsInfo(form));
  };

  /** Each use gives a new refresh token; the old one stays good, as in Entra. */
  const refreshToken: GrantHandler = (form) => {
    const client = clients.of(form);
    const found = records.read<Grant>('refresh', form.get('refresh_token') ?? '');
    if (!found || found.data.clientId !== client.app.clientId)
      throw invalidGrant(9002313, 'Invalid request. Request is malformed or invalid.');
    const grant = found.data;
    if (found.expired) {
      throw grant.singlePage
        ? invalidGrant(
            700084,
            'The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which can not be extended.'
          )
        : invalidGrant(700082, 'The refresh token has expired due to inactivity.', {
            suberror: 'bad_token',
          });
    }
    if (!grant.singlePage) clients.requireProof(client);
    requireContexts(form, grant.contexts);
    const asked = readScopes(core, grant.clientId, scopeOf(form, grant.scope));
    return people.answer(grant, asked, client.proof, wantsInfo(form));
  };

  /** The application of a person's token acts on for her. */
  const onBehalfOf: GrantHandler = (form) => {
    const client = clients.of(form);
    clients.requireProof(client);
    if (form.get('requested_token_use') !== 'on_behalf_of')
      throw new EntraError(
        400,
        'invalid_request',
        900144,
        "The request body must contain the following parameter: 'requested_token_use'."
      );
    const { clientId } = client.app;
    const { identifierUri } = core.appRegistrations.of(clientId);
    const audiences = [
      clientId,
      `api://${clientId}`,
      ...(identifierUri === undefined ? [] : [identifierUri]),
    ];
    const claims = tokens.verify(form.get('assertion') ?? '', audiences);
    if (claims === 'audience')
      throw invalidGrant(
        500131,
        'Assertion audience does not match the Client app presenting the assertion.'
      );
    if (claims === 'expired')
      throw invalidGrant(
        500133,
        'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.'
      );
    if (typeof claims === 'string')
      throw invalidGrant(50013, 'Assertion failed signature validation.');
    if (claims.idtyp === 'app')
      throw invalidGrant(
        7000114,
        `Application '${clientId}' is not allowed to make application on-behalf-of calls.`
      );
    const scope = form.get('scope') ?? '';
    const contexts = claims.acrs ?? [];
    requireContexts(form, contexts);
    const grant = { clientId, objectId: claims.oid, scope, contexts, singlePage: false };
    return people.answer(grant, readScopes(core, clientId, scope), client.proof, wantsInfo(form));
  };

  /** A device asks again and again until the person has entered its code. */
  const deviceCode: GrantHandler = (form) => {
    const client = clients.of(form);
    clients.requireProof(client);
    const code = form.get('device_code') ?? '';
    const found = records.read<DeviceRecord>('device', code);
    if (!found || found.data.clientId !== client.app.clientId)
      throw new EntraError(400, 'bad_verification_code', 70018, 'Invalid verification code.');
    const { data, expired } = found;
    if (expired)
      throw new EntraError(
        400,
        'expired_token',
        70020,
        'The provided value for the input parameter device_code is not valid. This device code has expired.'
      );
    if (data.state === 'declined')
      throw new EntraError(
        400,
        'authorization_declined',
        70019,
        'The person denied the authorization request.'
      );
    if (data.objectId === undefined)
      throw new EntraError(
        400,
        'authorization_pending',
        70016,
        'OAuth 2.0 device flow error. Authorization is pending. Continue polling.'
      );
    records.remove('device', code);
    const { clientId, scope, objectId } = data;
    const grant = { clientId, objectId, scope, contexts: [], singlePage: false };
    return people.answer(grant, readScopes(core, clientId, scope), client.proof, wantsInfo(form));
  };

  const handlers: Readonly<Record<string, GrantHandler>> = {
    client_credentials: clientCredentials,
    authorization_code: authorizationCode,
    refresh_token: refreshToken,
    'urn:ietf:params:oauth:grant-type:jwt-bearer': onBehalfOf,
    'urn:ietf:params:oauth:grant-type:device_code': deviceCode,
    // MSAL's own name for it, which Entra takes as well
    device_code: deviceCode,
  };

  return {
    /** The body of a token answer. @throws EntraError */
    answer(form: URLSearchParams): object {
      const handler = handlers[form.get('grant_type') ?? ''];
      if (!handler)
        throw new EntraError(
          400,
          'unsupported_grant_type',
          70003,
          'The app requested an unsupported grant type.'
        );
      return handler(form);
    },
  };
}

/** Without the person present nothing more can be satisfied than the sign-in did. */
function requireContexts(form: URLSearchParams, held: readonly string[]): void {
  const missing = contextsAskedFor(form.get('claims')).filter((context) => !held.includes(context));
  if (missing.length > 0) throw stepUp(missing);
}
