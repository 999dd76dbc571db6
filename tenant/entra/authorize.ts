import { randomUUID } from 'node:crypto';
import type { AppRegistration, RedirectUri } from '../core/app-registrations';
import type { Core } from '../core/core';
import type { Person } from '../core/people';
import { acceptedLanguages, nearestLanguage } from '../pages/chrome/languages';
import { isCrossSite, seeOther } from '../pages/redirects';
import type { ClientAuthentication } from './client-authentication';
import { describe, EntraError } from './entra-error';
import { contextsAskedFor } from './person-tokens';
import { grantedScopes, needsAdmin, readScopes, type AskedScopes } from './scopes';
import type { ExpiringRecords } from '../core/expiring-records';
import { adminNeededPage, consentPage, signInErrorPage } from './sign-in-pages';
import type { CodeRecord } from './token-grants';

interface AuthorizeOptions {
  core: Core;
  clients: ClientAuthentication;
  records: ExpiringRecords;
  /** Who is signed in at this browser. */
  signedIn(request: Request): Person | undefined;
}

const CODE_SECONDS = 600;
const CONSENT_PATH = '/oauth2/v2.0/consent';

/** A program on the person's own machine listens at a port of its choice. */
const isSameRedirect = (registered: string, asked: string): boolean => {
  if (registered === asked) return true;
  if (!URL.canParse(registered) || !URL.canParse(asked)) return false;
  const [own, given] = [new URL(registered), new URL(asked)];
  return (
    own.protocol === 'http:' &&
    own.hostname === 'localhost' &&
    given.hostname === 'localhost' &&
    own.pathname === given.pathname &&
    given.protocol === 'http:'
  );
};

const redirectOf = (registration: AppRegistration, asked: string): RedirectUri => {
  const found = registration.redirectUris.find(({ uri }) => isSameRedirect(uri, asked));
  if (found) return { kind: found.kind, uri: asked };
  throw new EntraError(
    400,
    'invalid_request',
    50011,
    `The redirect URI '${asked}' specified in the request does not match the redirect URIs configured for the application.`
  );
};

/** Takes the result of a sign-in back to the application, the way that it asked for. */
const sendBack = (
  request: URLSearchParams,
  uri: string,
  result: Readonly<Record<string, string>>
): Response => {
  const parameters = new URLSearchParams(result);
  const state = request.get('state');
  if (state !== null) parameters.set('state', state);
  const mode = request.get('response_mode') ?? 'query';
  const to = new URL(uri);
  if (mode === 'fragment') to.hash = parameters.toString();
  else for (const [name, value] of parameters) to.searchParams.set(name, value);
  return seeOther(to.toString());
};

/** The sign-in with a code (and PKCE) for web, single-page and native applications. */
export function createAuthorize({ core, clients, records, signedIn }: AuthorizeOptions) {
  const languageOf = (request: Request) => nearestLanguage(acceptedLanguages(request));

  const refused = (request: URLSearchParams, uri: string, error: EntraError): Response => {
    const ids = { trace: randomUUID(), correlation: randomUUID() };
    return sendBack(request, uri, {
      error: error.error,
      error_description: describe(error, core.clock.now(), ids),
      ...error.more,
    });
  };

  /** What the person still has to consent to; empty when nothing is missing. */
  const missing = (clientId: string, person: Person, asked: AskedScopes): string[] => {
    const { delegatedPermissions } = core.appRegistrations.of(clientId);
    const wanted = asked.names.includes('.default')
      ? delegatedPermissions.filter((permission) => permission.startsWith(`${asked.resource}/`))
      : asked.names.map((name) => `${asked.resource}/${name}`);
    const consented = core.appRegistrations.consented(clientId, person.objectId);
    return wanted.filter((permission) => !consented.includes(permission));
  };

  const giveCode = (
    query: URLSearchParams,
    clientId: string,
    redirect: RedirectUri,
    person: Person
  ): Response => {
    const nonce = query.get('nonce');
    const record: CodeRecord = {
      clientId,
      objectId: person.objectId,
      scope: query.get('scope') ?? '',
      ...(nonce === null ? {} : { nonce }),
      // with the person present a stronger sign-in is satisfied: the tenant has no second factor
      contexts: contextsAskedFor(query.get('claims')),
      singlePage: redirect.kind === 'spa',
      redirectUri: redirect.uri,
      codeChallenge: query.get('code_challenge') ?? undefined,
    };
    return sendBack(query, redirect.uri, {
      code: records.create('code', record, CODE_SECONDS),
      session_state: randomUUID(),
    });
  };

  const check = (query: URLSearchParams, redirect: RedirectUri): void => {
    if (query.get('response_type') !== 'code')
      throw new EntraError(
        400,
        'unsupported_response_type',
        700054,
        "response_type other than 'code' is not enabled for the application."
      );
    const mode = query.get('response_mode') ?? 'query';
    if (!['query', 'fragment'].includes(mode))
      throw new EntraError(
        400,
        'invalid_request',
        900144,
        `The response_mode '${mode}' is not supported here.`
      );
    const challenge = query.get('code_challenge');
    if (challenge !== null && query.get('code_challenge_method') !== 'S256')
      throw new EntraError(
        400,
        'invalid_request',
        501481,
        'The code_challenge_method must be S256.'
      );
    if (challenge === null && redirect.kind !== 'web')
      throw new EntraError(
        400,
        'invalid_request',
        9002325,
        'Proof Key for Code Exchange is required for cross-origin authorization code redemption.'
      );
  };

  const begin = (
    request: Request,
    url: URL,
    clientId: string,
    redirect: RedirectUri,
    answer: string | undefined
  ): Response => {
    const query = url.searchParams;
    check(query, redirect);
    const asked = readScopes(core, clientId, query.get('scope') ?? '');
    const silent = query.get('prompt') === 'none';
    const person = signedIn(request);
    if (!person) {
      if (silent)
        throw new EntraError(
          400,
          'login_required',
          50058,
          'A silent sign-in request was sent but no user is signed in.'
        );
      const returnUrl = new URLSearchParams({ returnUrl: url.pathname + url.search });
      return seeOther(`/_signin?${returnUrl.toString()}`);
    }
    const lacking = missing(clientId, person, asked);
    const app = core.apps.byClientId(clientId)?.name ?? clientId;
    if (lacking.length > 0) {
      if (silent) {
        // what was asked for by name must be there; with .default what there is will do
        grantedScopes(core, clientId, person.objectId, asked);
        return giveCode(query, clientId, redirect, person);
      }
      const adminOnly = lacking.some((one) => needsAdmin(one.slice(one.lastIndexOf('/') + 1)));
      if (adminOnly && !person.roles.includes('Admin')) {
        const back = new URL(redirect.uri);
        back.searchParams.set('error', 'access_denied');
        return adminNeededPage(languageOf(request), app, back.toString());
      }
      if (answer === undefined) {
        return consentPage({
          language: languageOf(request),
          app,
          person: person.displayName,
          permissions: lacking,
          action: url.pathname.replace(/\/oauth2\/v2\.0\/.*$/, CONSENT_PATH),
          request: query,
          redirectUri: redirect.uri,
        });
      }
      if (answer !== 'accept')
        throw new EntraError(
          400,
          'access_denied',
          65004,
          'User declined to consent to access the app.'
        );
      core.appRegistrations.consent(clientId, lacking, person.objectId);
    }
    return giveCode(query, clientId, redirect, person);
  };

  const run = (request: Request, url: URL, answer: string | undefined): Response => {
    let known: RedirectUri | undefined;
    try {
      const { clientId } = clients.appOf(url.searchParams.get('client_id') ?? '');
      const registration = core.appRegistrations.of(clientId);
      known = redirectOf(registration, url.searchParams.get('redirect_uri') ?? '');
      return begin(request, url, clientId, known, answer);
    } catch (error) {
      if (!(error instanceof EntraError)) throw error;
      if (known) return refused(url.searchParams, known.uri, error);
      const ids = { trace: randomUUID(), correlation: randomUUID() };
      return signInErrorPage(languageOf(request), describe(error, core.clock.now(), ids));
    }
  };

  return {
    authorize: (request: Request): Response => run(request, new URL(request.url), undefined),

    /** The person's word on the consent page. */
    async consent(request: Request): Promise<Response> {
      if (isCrossSite(request))
        return new Response('This form was sent by another site.', { status: 403 });
      const fields = new URLSearchParams(await request.text());
      const answer = fields.get('answer') ?? 'cancel';
      fields.delete('answer');
      const url = new URL(request.url);
      url.search = fields.toString();
      return run(request, url, answer);
    },
  };
}
