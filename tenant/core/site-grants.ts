import { siteGrantMasks, type SiteGrantRole } from './base-permissions';
import { CoreError } from './core-error';
import type { Database } from './database';
import type { Permissions } from './permissions';

/** One application's right on one site. */
export interface SiteGrant {
  clientId: string;
  webId: string;
  role: SiteGrantRole;
}

/** @throws CoreError value-invalid for a role that Graph does not know */
export function parseGrantRole(value: unknown): SiteGrantRole {
  const role = Object.keys(siteGrantMasks).find((known) => known === value);
  if (role !== undefined) return role as SiteGrantRole;
  throw new CoreError('value-invalid', `Unknown role '${String(value)}'.`);
}

/** Sites granted to applications whose role is `Sites.Selected`: it opens nothing by itself. */
export function createSiteGrants(database: Database, permissions: Permissions) {
  return {
    set({ clientId, webId, role }: SiteGrant): void {
      database.run(
        'insert or replace into app_site_grants values(?, ?, ?)',
        clientId.toLowerCase(),
        webId,
        role
      );
      permissions.invalidate();
    },

    of: (webId: string): SiteGrant[] =>
      database.all<SiteGrant>(
        'select client_id as clientId, web_id as webId, role from app_site_grants where web_id = ?',
        webId
      ),

    remove(clientId: string, webId: string): void {
      database.run(
        'delete from app_site_grants where client_id = ? and web_id = ?',
        clientId.toLowerCase(),
        webId
      );
      permissions.invalidate();
    },
  };
}

export type SiteGrants = ReturnType<typeof createSiteGrants>;
