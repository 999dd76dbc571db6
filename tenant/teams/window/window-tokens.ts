import type { Core } from '../../core/core';
import type { Person } from '../../core/people';
import type { WindowAppToken } from './window-model';

/** What the sign-in authority does for the window. */
export interface WindowTokenSource {
  /**
   * A token in a person's name for an API, as the application that the API is.
   * @returns undefined when nobody has consented
   */
  forApi(person: Person, api: string, scope: string): string | undefined;
}

const SCOPE = 'access_as_user';

/**
 * Tokens for an app's own API, which Teams gets for bots and tabs without a word when there is a consent.
 * @param consentGiven the person has just said yes in the window's dialog
 */
export function appToken(
  core: Core,
  source: WindowTokenSource,
  person: Person,
  resource: string,
  consentGiven: boolean
): WindowAppToken {
  const api = core.appRegistrations.byApi(resource);
  if (!api) return { kind: 'unknown' };
  const { clientId, registration } = api;
  const scope = registration.exposedScopes.includes(SCOPE)
    ? SCOPE
    : (registration.exposedScopes[0] ?? SCOPE);
  const address = registration.identifierUri ?? `api://${clientId}`;
  if (consentGiven)
    core.appRegistrations.consent(clientId, [`${address}/${scope}`], person.objectId);
  const token = source.forApi(person, address, scope);
  return token === undefined
    ? { kind: 'consent', clientId, scope: `${address}/${scope}` }
    : { kind: 'token', token };
}
