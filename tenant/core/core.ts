import { randomUUID } from 'node:crypto';
import { createSearchIndex, type SearchIndex } from '../search/search-index';
import { createAppRegistrations, type AppRegistrations } from './app-registrations';
import { createApps, type Apps } from './apps';
import { createBareSite, SITE_URL } from './bare-site';
import { createCalendars, type Calendars } from './calendar/calendars';
import { createChangeLog } from './change-log';
import type { TenantClock } from './clock';
import { createItemReader } from './crawled-items';
import { createComments, type Comments } from './comments';
import { createContentTypes, type ContentTypes } from './content-types';
import { createCrawler, type Crawler } from './crawler';
import { Database } from './database';
import { createDocumentLife, type DocumentLife } from './document-life';
import { createDirectory, type Directory } from './directory';
import { createExpiringRecords, type ExpiringRecords } from './expiring-records';
import { createFields, type Fields } from './fields';
import { createFileContents } from './file-contents';
import { createFileTexts } from './file-texts';
import { createFiles, MAXIMUM_FILE_BYTES, type Files } from './files';
import { createFormDigests, type FormDigests } from './form-digest';
import { createGroups, type Groups } from './groups';
import { createIndexedPermissions } from './indexed-permissions';
import { createItemChanges, type ItemChanges } from './item-changes';
import { createItemQuery, type ItemQueries } from './item-query';
import { createItemSaves } from './item-saves';
import { createItemStore } from './item-store';
import { createItemVersions } from './item-versions';
import { createItemVisibility } from './item-visibility';
import { createItems, type Items } from './items';
import { createListChanges, type ListChanges } from './list-changes';
import { createListSubscriptions, type ListSubscriptions } from './list-subscriptions';
import { createLists, type Lists } from './lists';
import { createLookups } from './lookups';
import { createMail, type Mail } from './mail/mail';
import { LIST_VIEW_THRESHOLD } from './list-threshold';
import { createNavigation, type Navigation } from './navigation';
import { createPeople, type People, type Person } from './people';
import { createPermissions, type Permissions } from './permissions';
import { createProfiles, type Profiles } from './profiles';
import { createReputation, type Reputation } from './reputation';
import { createSchema, lastingMeta } from './schema';
import { createSecurables, type Securables } from './securables';
import { createSiteGrants, type SiteGrants } from './site-grants';
import { createSiteUsers, type SiteUsers } from './site-users';
import { createTeams, type TeamsCore } from './teams/teams';
import { createTermStore, type TermStore } from './term-store';
import { createTermValues, type TermValues } from './term-values';
import { stampContentTypes } from './stamped-items';
import { createViews, type Views } from './views';
import { createWebs, type Webs } from './webs';

/** What an administrator of the tenant may set while it runs. */
export interface CoreSettings {
  /** The authentication context that a resource wants of people's tokens, by the resource's address. */
  authenticationContexts: Record<string, string>;
  /** Whether SharePoint takes tokens of applications only when they were got with a certificate, as it really does. */
  requireCertificate: boolean;
  listViewThreshold: number;
  /**
   * Whether columns of one list get managed properties by themselves, as those of the site do. SharePoint
   * says no; kinder until the hub's columns are site columns.
   */
  automaticPropertiesOfListColumns: boolean;
  /** Most bytes a file may have; SharePoint's own limit of 250 GB does not fit into a database row. */
  maximumFileBytes: number;
}

/** All behaviour of the tenant, without a protocol. */
export interface Core extends DocumentLife {
  origin: string;
  database: Database;
  clock: TenantClock;
  settings: CoreSettings;
  people: People;
  users: SiteUsers;
  groups: Groups;
  apps: Apps;
  appRegistrations: AppRegistrations;
  directory: Directory;
  mail: Mail;
  calendars: Calendars;
  records: ExpiringRecords;
  permissions: Permissions;
  securables: Securables;
  webs: Webs;
  navigation: Navigation;
  lists: Lists;
  fields: Fields;
  items: Items;
  itemChanges: ItemChanges;
  itemQueries: ItemQueries;
  files: Files;
  terms: TermStore;
  termValues: TermValues;
  listChanges: ListChanges;
  comments: Comments;
  listSubscriptions: ListSubscriptions;
  profiles: Profiles;
  reputation: Reputation;
  views: Views;
  contentTypes: ContentTypes;
  index: SearchIndex;
  crawler: Crawler;
  digests: FormDigests;
  siteGrants: SiteGrants;
  teams: TeamsCore;
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
  const settings: CoreSettings = {
    authenticationContexts: {},
    requireCertificate: false,
    listViewThreshold: LIST_VIEW_THRESHOLD,
    automaticPropertiesOfListColumns: true,
    maximumFileBytes: MAXIMUM_FILE_BYTES,
  };
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
  const contents = createFileContents(database);
  const store = createItemStore(database);
  const visibility = createItemVisibility(database, store, permissions);
  const versions = createItemVersions({ database, store, contents, permissions, visibility });
  const saves = createItemSaves({
    database,
    clock,
    changes,
    permissions,
    users,
    store,
    contents,
    versions,
    visibility,
  });
  const contentTypes = createContentTypes(database, fields, permissions);
  const items = stampContentTypes(
    createItems({
      database,
      clock,
      changes,
      permissions,
      lists,
      store,
      contents,
      versions,
      visibility,
      saves,
    }),
    contentTypes
  );
  const files = createFiles({
    contents,
    items,
    lists,
    permissions,
    maximumBytes: () => settings.maximumFileBytes,
  });
  const terms = createTermStore(database, clock, changes);
  const termValues = createTermValues(database, terms);
  const index = createSearchIndex(database.raw, {
    removeDiacritics: false,
    now: () => clock.now(),
    hasAutomaticProperties: (column) =>
      settings.automaticPropertiesOfListColumns || fields.isSiteColumn(column),
  });
  database.onRollback(() => index.forget());
  const texts = createFileTexts({ database, files, items });
  const reader = createItemReader({
    origin,
    fields,
    texts,
    users,
    terms,
    termValues,
    webs,
    contentTypes,
    lookups: createLookups(database),
  });
  const directory = createDirectory(database, clock, people);
  const mail = createMail({ database, clock, people, directory });
  const core: Core = {
    origin,
    database,
    clock,
    settings,
    people,
    users,
    groups,
    apps,
    appRegistrations: createAppRegistrations(database),
    directory,
    mail,
    calendars: createCalendars({ database, clock, mail, origin }),
    records: createExpiringRecords(database, clock),
    permissions,
    securables: createSecurables({ database, permissions, changes, items }),
    webs,
    navigation: createNavigation(database, permissions),
    lists,
    fields,
    items,
    itemChanges: createItemChanges(database),
    itemQueries: createItemQuery({
      database,
      fields,
      permissions,
      visibility,
      threshold: () => settings.listViewThreshold,
    }),
    files,
    ...createDocumentLife({
      database,
      clock,
      changes,
      permissions,
      fields,
      lists,
      store,
      contents,
      versions,
      saves,
      items,
      files,
    }),
    terms,
    termValues,
    listChanges: createListChanges(database, clock),
    comments: createComments(database, clock, permissions),
    listSubscriptions: createListSubscriptions(database, clock, permissions),
    profiles: createProfiles(database, people, users),
    reputation: createReputation(database, clock),
    views: createViews(database, fields, permissions),
    contentTypes,
    index,
    crawler: createCrawler({
      database,
      clock,
      changes,
      items,
      lists,
      termValues,
      reader,
      texts,
      index,
      rights: createIndexedPermissions(database, clock, permissions),
      lagMs: options.indexLagMs,
    }),
    digests: createFormDigests(database, clock),
    siteGrants: createSiteGrants(database, permissions),
    teams: createTeams({
      origin,
      database,
      clock,
      people,
      directory,
      tenantId: () => lastingMeta(database, 'tenant-id', randomUUID),
    }),
    seedPeople(seeded) {
      database.transaction(() => {
        people.seed(seeded);
        for (const person of seeded) users.ensurePerson(person);
        permissions.invalidate();
      });
    },
    close() {
      core.teams.close();
      core.crawler.close();
      database.close();
    },
  };
  createBareSite({ database, clock, permissions, webs, groups, lists });
  return core;
}
