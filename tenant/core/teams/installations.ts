import { randomUUID } from 'node:crypto';
import type { TenantClock } from '../clock';
import { CoreError } from '../core-error';
import type { Database } from '../database';
import type { Catalogue } from './apps';
import type { TeamsApps } from './index';
import { hasScope } from './manifest-check';
import type { Installation, Place, TeamsApp } from './model';

interface InstallationOptions {
  database: Database;
  clock: TenantClock;
  catalogue: Catalogue;
  /** Tells windows and the app's bot, after the change. */
  changed(app: TeamsApp, place: Place, action: 'add' | 'remove' | 'upgrade'): void;
}

interface Row {
  id: string;
  app_id: string;
  place_kind: Place['kind'];
  place_id: string;
  version: string;
  installed: number;
}

const toInstallation = (row: Row): Installation => ({
  id: row.id,
  appId: row.app_id,
  place: { kind: row.place_kind, id: row.place_id },
  version: row.version,
  installedAt: row.installed,
});

const SCOPES = { person: 'personal', team: 'team', chat: 'groupChat' } as const;

/** Where apps are installed, and who blocked which. */
export function createInstallations(
  options: InstallationOptions
): Omit<TeamsApps, keyof Catalogue> & Pick<TeamsApps, 'remove'> {
  const { database, clock, catalogue, changed } = options;

  const find = (appId: string, { kind, id }: Place): Installation | undefined => {
    const row = database.get<Row>(
      'select * from teams_installations where place_kind = ? and place_id = ? and app_id = ?',
      kind,
      id,
      appId
    );
    return row && toInstallation(row);
  };

  const uninstall = (appId: string, place: Place): void => {
    const app = catalogue.of(appId);
    const { changes } = database.run(
      'delete from teams_installations where place_kind = ? and place_id = ? and app_id = ?',
      place.kind,
      place.id,
      app.id
    );
    if (changes === 0)
      throw new CoreError('item-not-found', `The app '${app.id}' is not installed there.`);
    changed(app, place, 'remove');
  };

  const placesOf = (appId: string): Installation[] =>
    database
      .all<Row>('select * from teams_installations where app_id = ?', appId)
      .map(toInstallation);

  return {
    install(appId, place) {
      const app = catalogue.of(appId);
      const known = find(app.id, place);
      if (known && known.version === app.version) return known;
      if (!hasScope(app.manifest, SCOPES[place.kind]))
        throw new CoreError(
          'value-invalid',
          `The app '${app.displayName}' has no part for the scope '${SCOPES[place.kind]}'.`
        );
      const id = known?.id ?? randomUUID();
      database.run(
        'insert or replace into teams_installations values(?, ?, ?, ?, ?, ?)',
        id,
        app.id,
        place.kind,
        place.id,
        app.version,
        known?.installedAt ?? clock.now()
      );
      changed(app, place, known ? 'upgrade' : 'add');
      return { id, appId: app.id, place, version: app.version, installedAt: clock.now() };
    },

    uninstall,
    installation: find,
    placesOf,
    installedAt: ({ kind, id }) =>
      database
        .all<Row>(
          'select * from teams_installations where place_kind = ? and place_id = ? order by rowid',
          kind,
          id
        )
        .map(toInstallation),

    block(appId, personId, blocked) {
      const { id } = catalogue.of(appId);
      database.run(
        blocked
          ? 'insert or ignore into teams_blocks values(?, ?)'
          : 'delete from teams_blocks where app_id = ? and person_id = ?',
        id,
        personId
      );
    },
    isBlocked: (appId, personId) =>
      database.get(
        'select 1 from teams_blocks where app_id = ? and person_id = ?',
        appId,
        personId
      ) !== undefined,

    remove(appId) {
      const { id } = catalogue.of(appId);
      for (const { place } of placesOf(id)) uninstall(id, place);
      catalogue.drop(id);
    },
  };
}
