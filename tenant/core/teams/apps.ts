import { CoreError } from '../core-error';
import type { Database } from '../database';
import { guidOf } from './ids';
import type { TeamsApps } from './index';
import { checkManifest } from './manifest-check';
import type { TeamsApp } from './model';

type Catalogue = Pick<TeamsApps, 'all' | 'of' | 'find' | 'byBot' | 'icon' | 'save'> & {
  /** Takes the package out; where it is installed is not asked. */
  drop(appId: string): void;
};

/** The organisation's catalogue of apps. Few, and asked for with every message: they stay in memory. */
export function createCatalogue(database: Database): Catalogue {
  let known: Map<string, TeamsApp> | undefined;
  database.onRollback(() => (known = undefined));

  const apps = (): Map<string, TeamsApp> =>
    (known ??= new Map(
      database
        .all<{ settings: string }>('select settings from teams_apps order by id')
        .map(({ settings }) => JSON.parse(settings) as TeamsApp)
        .map((app) => [app.id, app])
    ));

  const find = (id: string): TeamsApp | undefined => {
    const plain = id.toLowerCase();
    return apps().get(plain) ?? [...apps().values()].find((app) => app.externalId === plain);
  };

  const of = (id: string): TeamsApp => {
    const app = find(id);
    if (app) return app;
    throw new CoreError('item-not-found', `There is no app '${id}' in the catalogue.`);
  };

  return {
    find,
    of,
    all: () => [...apps().values()],
    byBot: (botId) => [...apps().values()].find((app) => app.bot?.id === botId.toLowerCase()),

    save(given) {
      const { externalId, version, displayName, botId } = checkManifest(given.manifest);
      const before = find(externalId);
      const id = botId ?? given.botClientId?.toLowerCase();
      const endpoint = given.messagingEndpoint ?? before?.bot?.endpoint;
      const app: TeamsApp = {
        id: guidOf(`teams app ${externalId}`),
        externalId,
        displayName,
        version,
        manifest: given.manifest,
        languages: given.languages ?? before?.languages ?? {},
        bot:
          id === undefined
            ? null
            : {
                id,
                endpoint: endpoint ?? '',
                connections: given.connections ?? before?.bot?.connections ?? [],
              },
      };
      database.run(
        `insert into teams_apps values(?, ?, ?, ?, ?, ?)
         on conflict(id) do update set bot_id = excluded.bot_id, settings = excluded.settings,
           color_icon = coalesce(excluded.color_icon, color_icon),
           outline_icon = coalesce(excluded.outline_icon, outline_icon)`,
        app.id,
        externalId,
        app.bot?.id ?? null,
        JSON.stringify(app),
        given.colorIcon ?? null,
        given.outlineIcon ?? null
      );
      known = undefined;
      return app;
    },

    icon(appId, kind) {
      const row = database.get<{ icon: Uint8Array | null }>(
        `select ${kind === 'color' ? 'color_icon' : 'outline_icon'} as icon from teams_apps where id = ?`,
        of(appId).id
      );
      return row?.icon ?? undefined;
    },

    drop(appId) {
      database.run('delete from teams_apps where id = ?', appId);
      known = undefined;
    },
  };
}

export type { Catalogue };
