import type { TenantClock } from './clock';
import type { Database } from './database';
import type { Permissions } from './permissions';
import type { Principal } from './principal';

const TABLE = `
create table if not exists indexed_role_assignments(
  scope_id integer not null, principal_id integer not null, role_id integer not null,
  primary key(scope_id, principal_id, role_id)) without rowid;`;

/**
 * Who may read what, as search knows it: with a lag, role assignments reach it only when they are that
 * old. So a result may be shown to somebody who lost her right a moment ago, and opening it is refused;
 * the real index is as late. Changes that follow close on each other arrive together with the first of
 * them, and members of groups count at once (unverified).
 */
export function createIndexedPermissions(
  database: Database,
  clock: TenantClock,
  permissions: Permissions
) {
  database.raw.exec(TABLE);
  let lagMs = 0;
  let changedAt: number | undefined;
  permissions.onChange(() => {
    changedAt ??= clock.now();
  });

  const copy = (): void =>
    database.transaction(() => {
      database.run('delete from indexed_role_assignments');
      database.run('insert into indexed_role_assignments select * from role_assignments');
    });

  return {
    setLag(milliseconds: number): void {
      if (lagMs === 0 && milliseconds > 0) {
        copy();
        changedAt = undefined;
      }
      lagMs = milliseconds;
    },

    /** Takes over changes that are old enough. */
    catchUp(): void {
      if (lagMs === 0 || changedAt === undefined || changedAt > clock.now() - lagMs) return;
      copy();
      changedAt = undefined;
    },

    /** The scopes whose items search shows to the principal. */
    readableScopes: (actor: Principal): ReadonlySet<number> =>
      lagMs === 0
        ? permissions.readableScopes(actor)
        : permissions.readableScopesBy(actor, 'indexed_role_assignments'),
  };
}

export type IndexedPermissions = ReturnType<typeof createIndexedPermissions>;
