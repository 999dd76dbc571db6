import { createSearchIndex, type SearchIndex } from '../search/search-index';
import { createApps, type Apps } from './apps';
import { createBareSite, SITE_URL } from './bare-site';
import { createChangeLog } from './change-log';
import type { TenantClock } from './clock';
import { createItemReader } from './crawled-items';
import { createCrawler, type Crawler } from './crawler';
import { Database } from './database';
import { createFields, type Fields } from './fields';
import { createFiles, type Files } from './files';
import { createFormDigests, type FormDigests } from './form-digest';
import { createGroups, type Groups } from './groups';
import { createItemQuery, type ItemQueries } from './item-query';
import { createItems, type Items } from './items';
import { createLists, type Lists } from './lists';
import { LIST_VIEW_THRESHOLD } from './list-threshold';
import { createPeople, type People, type Person } from './people';
import { createPermissions, type Permissions } from './permissions';
import { createSchema } from './schema';
import { createSecurables, type Securables } from './securables';
import { createSiteUsers, type SiteUsers } from './site-users';
import { createTermStore, type TermStore } from './term-store';
import { createTermValues, type TermValues } from './term-values';
import { createWebs, type Webs } from './webs';

/** What an administrator of the tenant may set while it runs. */
export interface CoreSettings {
  listViewThreshold: number;
}

/** All behaviour of the tenant, without a protocol. */
export interface Core {
  origin: string;
  database: Database;
  clock: TenantClock;
  settings: CoreSettings;
  people: People;
  users: SiteUsers;
  groups: Groups;
  apps: Apps;
  permissions: Permissions;
  securables: Securables;
  webs: Webs;
  lists: Lists;
  fields: Fields;
  items: Items;
  itemQueries: ItemQueries;
  files: Files;
  terms: TermStore;
  termValues: TermValues;
  index: SearchIndex;
  crawler: Crawler;
  digests: FormDigests;
  /** Adds people to the directory and to the site. */
  seedPeople(people: readonly Person[]): void;
  close(): void;
}

/**
 * Opens a tenant's data and makes the bare site in it when it is new.
 * @param file path of the database, or ':memory:'
 */
export function createCore(options: {
  origin: string;
  file: string;
  clock: TenantClock;
  indexLagMs: number;
}): Core {
  const { origin, clock } = options;
  const database = new Database(options.file);
  createSchema(database);
  const settings: CoreSettings = { listViewThreshold: LIST_VIEW_THRESHOLD };
  const people = createPeople(database);
  const permissions = createPermissions(database);
  const webs = createWebs(database);
  const users = createSiteUsers(database, people, permissions);
  const groups = createGroups(database, users, permissions, () => webs.byUrl(SITE_URL).scopeId);
  const apps = createApps(database, users, permissions);
  const changes = createChangeLog(database, clock);
  const fields = createFields(database, permissions);
  const lists = createLists({
    database,
    clock,
    changes,
    permissions,
    fields,
    absoluteUrl: (web) => origin + web.url,
  });
  const items = createItems({ database, clock, changes, permissions });
  const files = createFiles({ database, items, lists, permissions });
  const terms = createTermStore(database, clock, changes);
  const termValues = createTermValues(database, terms);
  const index = createSearchIndex(database.raw, {
    removeDiacritics: false,
    now: () => clock.now(),
  });
  const reader = createItemReader({ origin, fields, files, users, terms, termValues, webs });
  const core: Core = {
    origin,
    database,
    clock,
    settings,
    people,
    users,
    groups,
    apps,
    permissions,
    securables: createSecurables({ database, permissions, changes, items }),
    webs,
    lists,
    fields,
    items,
    itemQueries: createItemQuery(database, fields, permissions, () => settings.listViewThreshold),
    files,
    terms,
    termValues,
    index,
    crawler: createCrawler({
      database,
      clock,
      changes,
      items,
      lists,
      termValues,
      reader,
      index,
      lagMs: options.indexLagMs,
    }),
    digests: createFormDigests(database, clock),
    seedPeople(seeded) {
      database.transaction(() => {
        people.seed(seeded);
        for (const person of seeded) users.ensurePerson(person);
        permissions.invalidate();
      });
    },
    close: () => database.close(),
  };
  createBareSite({ database, clock, permissions, webs, groups, lists });
  return core;
}
