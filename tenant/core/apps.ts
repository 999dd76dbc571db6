import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from './database';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import type { SiteUsers } from './site-users';

/** An application registered in the directory. */
export interface RegisteredApp {
  clientId: string;
  name: string;
  /** Application roles, such as `Sites.FullControl.All` or `TermStore.ReadWrite.All`. */
  roles: readonly string[];
  principalId: number;
}

interface AppRow {
  client_id: string;
  name: string;
  secret_hash: string;
  roles: string;
  principal_id: number;
}

const hash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const toApp = (row: AppRow): RegisteredApp => ({
  clientId: row.client_id,
  name: row.name,
  roles: JSON.parse(row.roles) as string[],
  principalId: row.principal_id,
});

/** Applications that may ask for tokens of their own. Secrets are kept as hashes. */
export function createApps(database: Database, users: SiteUsers, permissions: Permissions) {
  const row = (clientId: string): AppRow | undefined =>
    database.get<AppRow>('select * from apps where client_id = ?', clientId.toLowerCase());

  return {
    /** Registers or replaces an application; without a secret one is made. The secret is told once. */
    register(app: {
      clientId: string;
      name: string;
      roles: readonly string[];
      secret?: string;
    }): string {
      const secret = app.secret ?? randomBytes(24).toString('base64url');
      const clientId = app.clientId.toLowerCase();
      const principal = users.ensureApp(clientId, app.name);
      database.run(
        'insert or replace into apps values(?, ?, ?, ?, ?)',
        clientId,
        app.name,
        hash(secret),
        JSON.stringify(app.roles),
        principal.id
      );
      permissions.invalidate();
      return secret;
    },

    byClientId(clientId: string): RegisteredApp | undefined {
      const found = row(clientId);
      return found && toApp(found);
    },

    secretMatches(clientId: string, secret: string): boolean {
      const found = row(clientId);
      return (
        found !== undefined &&
        timingSafeEqual(Buffer.from(found.secret_hash), Buffer.from(hash(secret)))
      );
    },

    principalOf(app: RegisteredApp): Principal {
      const user = users.byId(app.principalId);
      return {
        kind: 'app',
        siteUserId: user.id,
        objectId: app.clientId,
        loginName: user.login,
        displayName: app.name,
        email: '',
        preferredLanguage: 'en-US',
        auth: 'bearer',
      };
    },
  };
}

export type Apps = ReturnType<typeof createApps>;
