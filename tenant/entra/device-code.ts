import { randomInt } from 'node:crypto';
import type { Core } from '../core/core';
import type { Person } from '../core/people';
import { acceptedLanguages, nearestLanguage } from '../pages/chrome/languages';
import { isCrossSite, seeOther } from '../pages/redirects';
import type { ClientAuthentication } from './client-authentication';
import { EntraError } from './entra-error';
import { readScopes } from './scopes';
import { deviceConfirmPage, deviceEndPage, devicePage } from './sign-in-pages';
import type { ExpiringRecords } from '../core/expiring-records';

/** A device that waits for a person. */
export interface DeviceRecord {
  clientId: string;
  scope: string;
  state: 'pending' | 'accepted' | 'declined';
  objectId?: string;
}

const LIFETIME_SECONDS = 900;
const INTERVAL_SECONDS = 5;
/** Letters and digits that are not mistaken for each other. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 9;

interface DeviceCodeOptions {
  core: Core;
  clients: ClientAuthentication;
  records: ExpiringRecords;
  signedIn(request: Request): Person | undefined;
  /** Absolute address of the page where the code is entered. */
  verificationUri: string;
}

/** Sign-in for programs without a browser: they show a code, and a person enters it elsewhere. */
export function createDeviceCode(options: DeviceCodeOptions) {
  const { core, clients, records, signedIn, verificationUri } = options;
  const languageOf = (request: Request) => nearestLanguage(acceptedLanguages(request));
  const action = new URL(verificationUri).pathname;

  const waiting = (userCode: string): { deviceCode: string; record: DeviceRecord } | undefined => {
    const pointer = records.read<{ deviceCode: string }>('user-code', userCode);
    if (!pointer || pointer.expired) return undefined;
    const { deviceCode } = pointer.data;
    const found = records.read<DeviceRecord>('device', deviceCode);
    return found?.data.state === 'pending' ? { deviceCode, record: found.data } : undefined;
  };

  const decide = (request: Request, fields: URLSearchParams, person: Person): Response => {
    const language = languageOf(request);
    const code = (fields.get('code') ?? '').trim().toUpperCase();
    const found = waiting(code);
    if (!found) return devicePage(language, action, true);
    const { record, deviceCode } = found;
    const answer = fields.get('answer');
    if (answer === null) {
      const app = core.apps.byClientId(record.clientId)?.name ?? record.clientId;
      return deviceConfirmPage(language, { action, code, app, person: person.displayName });
    }
    const accepted = answer === 'accept';
    if (accepted) {
      // her yes is the consent as well; what only an administrator can give stays missing
      const { names, resource } = readScopes(core, record.clientId, record.scope);
      const wanted = names.filter((name) => name !== '.default');
      const { clientId } = record;
      core.appRegistrations.consent(
        clientId,
        wanted.map((name) => `${resource}/${name}`),
        person.objectId
      );
    }
    const next: DeviceRecord = accepted
      ? { ...record, state: 'accepted', objectId: person.objectId }
      : { ...record, state: 'declined' };
    records.write('device', deviceCode, next, LIFETIME_SECONDS);
    records.remove('user-code', code);
    return deviceEndPage(language, accepted);
  };

  return {
    /** The answer to a program that wants to sign somebody in. @throws EntraError */
    start(form: URLSearchParams): object {
      const { clientId } = clients.appOf(form.get('client_id') ?? '');
      if (!core.appRegistrations.of(clientId).publicClient) {
        throw new EntraError(
          401,
          'invalid_client',
          7000218,
          "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."
        );
      }
      const scope = form.get('scope') ?? '';
      readScopes(core, clientId, scope);
      const record: DeviceRecord = { clientId, scope, state: 'pending' };
      const deviceCode = records.create('device', record, LIFETIME_SECONDS);
      const signs = Array.from({ length: CODE_LENGTH }, () =>
        SIGNS.charAt(randomInt(SIGNS.length))
      );
      const userCode = signs.join('');
      records.write('user-code', userCode, { deviceCode }, LIFETIME_SECONDS);
      return {
        user_code: userCode,
        device_code: deviceCode,
        verification_uri: verificationUri,
        expires_in: LIFETIME_SECONDS,
        interval: INTERVAL_SECONDS,
        message: `To sign in, use a web browser to open the page ${verificationUri} and enter the code ${userCode} to authenticate.`,
      };
    },

    /** The page where the code is entered, and its form. */
    async page(request: Request): Promise<Response> {
      const person = signedIn(request);
      if (!person) {
        const returnUrl = new URLSearchParams({ returnUrl: action });
        return seeOther(`/_signin?${returnUrl.toString()}`);
      }
      if (request.method !== 'POST') return devicePage(languageOf(request), action, false);
      if (isCrossSite(request))
        return new Response('This form was sent by another site.', { status: 403 });
      return decide(request, new URLSearchParams(await request.text()), person);
    },
  };
}
