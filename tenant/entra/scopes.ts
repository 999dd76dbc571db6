import type { Core } from '../core/core';
import { EntraError } from './entra-error';
import { BOT_FRAMEWORK, GRAPH_APP_ID, GRAPH_RESOURCE, SHAREPOINT_APP_ID } from './tokens';

/** What OpenID Connect knows by itself; of no resource. */
const OPEN_ID = ['openid', 'profile', 'email', 'offline_access'];

/** What a token is asked for. */
export interface AskedScopes {
  /** The resource as the token's audience names it. */
  audience: string;
  /** Start of the full permission names, e.g. `https://graph.microsoft.com`. */
  resource: string;
  /** Short names; `.default` stands for all that was consented to. */
  names: readonly string[];
  openId: readonly string[];
}

/**
 * Delegated permissions of Graph and SharePoint that only an administrator can consent to, of those that a
 * hub could ask for. Source: Graph permissions reference, column "Admin consent required".
 */
const ADMIN_ONLY = new Set([
  'User.Read.All',
  'User.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'GroupMember.Read.All',
  'Directory.Read.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
  'TermStore.Read.All',
  'TermStore.ReadWrite.All',
  'People.Read.All',
  'AllSites.FullControl',
]);

/** @param name the short name of a delegated permission */
export function needsAdmin(name: string): boolean {
  return ADMIN_ONLY.has(name);
}

/** The resource of an address or id: Graph, SharePoint, or an API of a registered application. */
function resourceOf(
  core: Core,
  address: string
): { audience: string; resource: string } | undefined {
  const plain = address.replace(/\/$/, '');
  if (plain === GRAPH_RESOURCE) return { audience: GRAPH_RESOURCE, resource: GRAPH_RESOURCE };
  if (plain === GRAPH_APP_ID) return { audience: GRAPH_APP_ID, resource: GRAPH_RESOURCE };
  if (plain === core.origin) return { audience: core.origin, resource: core.origin };
  if (plain === SHAREPOINT_APP_ID) return { audience: SHAREPOINT_APP_ID, resource: core.origin };
  if (plain === BOT_FRAMEWORK) return { audience: BOT_FRAMEWORK, resource: BOT_FRAMEWORK };
  const api = core.appRegistrations.byApi(plain);
  if (!api) return undefined;
  return {
    audience: api.clientId,
    resource: api.registration.identifierUri ?? `api://${api.clientId}`,
  };
}

const split = (scope: string): { address: string; name: string } => {
  const at = scope.lastIndexOf('/');
  // a name without an address is one of Graph's
  return at < 0
    ? { address: GRAPH_RESOURCE, name: scope }
    : { address: scope.slice(0, at), name: scope.slice(at + 1) };
};

/** A delegated permission that the resource offers. The tenant keeps no list of all that Graph has. */
const exists = (core: Core, resource: string, name: string): boolean => {
  if (name === '.default') return true;
  const api = core.appRegistrations.byApi(resource);
  if (api) return api.registration.exposedScopes.includes(name);
  return /^[A-Z][A-Za-z]*(\.[A-Za-z-]+)+$/.test(name) || name === 'user_impersonation';
};

/**
 * Reads the `scope` of a request.
 * @throws EntraError 28000 for two resources, 500011 for an unknown one, 650053 for an unknown permission
 */
export function readScopes(core: Core, clientId: string, scope: string): AskedScopes {
  const words = scope.split(/\s+/).filter((word) => word !== '');
  const openId = words.filter((word) => OPEN_ID.includes(word));
  const asked = words.filter((word) => !OPEN_ID.includes(word)).map(split);
  const [first = { address: GRAPH_RESOURCE, name: 'User.Read' }] = asked;
  const names = (asked.length === 0 ? [first] : asked).map(({ name }) => name);
  if (
    asked.some(({ address }) => address.replace(/\/$/, '') !== first.address.replace(/\/$/, ''))
  ) {
    throw new EntraError(
      400,
      'invalid_scope',
      28000,
      'Provided value for the input parameter scope is not valid because it contains more than one resource.'
    );
  }
  const found = resourceOf(core, first.address);
  if (!found) {
    throw new EntraError(
      400,
      'invalid_resource',
      500011,
      `The resource principal named ${first.address} was not found in the tenant.`
    );
  }
  const strange = names.find((name) => !exists(core, found.resource, name));
  if (strange !== undefined) {
    throw new EntraError(
      400,
      'invalid_client',
      650053,
      `The application '${clientId}' asked for scope '${strange}' that doesn't exist on the resource '${found.audience}'.`
    );
  }
  return { ...found, names, openId };
}

/**
 * The permissions of a token for a person: what was asked for, or with `.default` all that was consented to.
 * @throws EntraError 65001 consent_required, 90094 when only an administrator can consent
 */
export function grantedScopes(
  core: Core,
  clientId: string,
  objectId: string,
  asked: AskedScopes
): string[] {
  const consented = core.appRegistrations
    .consented(clientId, objectId)
    .filter((permission) => permission.startsWith(`${asked.resource}/`))
    .map((permission) => permission.slice(asked.resource.length + 1));
  if (asked.names.includes('.default')) {
    if (consented.length > 0) return consented;
    throw missingConsent(clientId, '.default');
  }
  const missing = asked.names.find((name) => !consented.includes(name));
  if (missing !== undefined) throw missingConsent(clientId, missing);
  return [...asked.names];
}

function missingConsent(clientId: string, name: string): EntraError {
  const more = { suberror: 'consent_required' };
  return needsAdmin(name)
    ? new EntraError(
        400,
        'invalid_grant',
        90094,
        'An administrator of the organisation must consent to the permissions that the application asks for.',
        more
      )
    : new EntraError(
        400,
        'invalid_grant',
        65001,
        `The user or administrator has not consented to use the application with ID '${clientId}'. Send an interactive authorization request for this user and resource.`,
        more
      );
}
