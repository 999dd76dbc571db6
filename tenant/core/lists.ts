import { randomUUID } from 'node:crypto';
import { CoreError } from './core-error';
import type { ChangeLog } from './change-log';
import type { TenantClock } from './clock';
import type { Database } from './database';
import type { Fields } from './fields';
import {
  defaultListSettings,
  isLibraryTemplate,
  settledSettings,
  toList,
  type List,
  type ListRow,
  type ListSettings,
} from './list';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import type { Web } from './webs';

const GENERIC_LIST = 100;

/** Before the web's id in a list that is in the recycle bin: it is in no web then. */
const SET_ASIDE = 'recycled ';

interface ListsContext {
  database: Database;
  clock: TenantClock;
  changes: ChangeLog;
  permissions: Permissions;
  fields: Fields;
  /** Absolute URL of a web, for the words of a refusal. */
  absoluteUrl: (web: Web) => string;
}

/** Lists and libraries. Whoever may not read a list gets the answer of a list that is not there. */
export function createLists({
  database,
  clock,
  changes,
  permissions,
  fields,
  absoluteUrl,
}: ListsContext) {
  const read = (actor: Principal, web: Web, where: string, value: string): List | undefined => {
    const row = database.get<ListRow>(
      `select * from lists where web_id = ? and ${where} = ?`,
      web.id,
      value
    );
    if (!row) return undefined;
    const list = toList(row);
    const isReadable = permissions.can(actor, list.scopeId, 'ViewListItems');
    return isReadable || reachesItems(actor, list) ? list : undefined;
  };

  /**
   * A right on a single item brings Limited Access to its list, so that the item can be asked for.
   * Source: Microsoft Learn, "Understanding permission levels in SharePoint".
   */
  const reachesItems = (actor: Principal, { id, scopeId }: List): boolean =>
    database.get(
      `select 1 from items where list_id = ? and scope_id <> ?
         and scope_id in (select value from json_each(?)) limit 1`,
      id,
      scopeId,
      JSON.stringify([...permissions.readableScopes(actor)])
    ) !== undefined;

  const found = (list: List | undefined, web: Web, asked: string): List => {
    if (list) return list;
    throw new CoreError(
      'list-not-found',
      `List '${asked}' does not exist at site with URL '${absoluteUrl(web)}'.`
    );
  };

  const refuseTaken = (web: Web, title: string): void => {
    if (database.get('select 1 from lists where web_id = ? and title = ?', web.id, title)) {
      throw new CoreError(
        'list-exists',
        'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
      );
    }
  };

  /** Without content approval nothing is pending: all items are approved. */
  const approveAll = (list: List): void => {
    const approved = database.all<{ unique_id: string }>(
      `update items set level = 1, moderation = 0, version = version + 1
       where list_id = ? and level = 2 and ui_version % 512 = 0 returning unique_id`,
      list.id
    );
    database.run(
      `delete from standing_versions where list_id = ?1
         and exists (select 1 from items where list_id = ?1 and items.id = standing_versions.id and level = 1)`,
      list.id
    );
    for (const { unique_id } of approved) changes.append('saved', unique_id);
  };

  /** Removes what is left of a list whose items are gone: columns, versions, attachments, and all bytes. */
  const forget = (list: Pick<List, 'id' | 'scopeId'>): void => {
    for (const table of ['item_versions', 'standing_versions', 'attachments']) {
      database.run(
        `delete from files where unique_id in (
           select content_id from ${table} where list_id = ? and content_id is not null)`,
        list.id
      );
      database.run(`delete from ${table} where list_id = ?`, list.id);
    }
    database.run('delete from lists where id = ?', list.id);
    fields.removeAll(list.id);
    permissions.removeUnusedScopes([list.scopeId]);
  };

  return {
    byTitle: (actor: Principal, web: Web, title: string): List =>
      found(read(actor, web, 'title', title), web, title),
    byId: (actor: Principal, web: Web, id: string): List =>
      found(read(actor, web, 'id', id.toLowerCase()), web, id),
    byUrl: (actor: Principal, web: Web, url: string): List =>
      found(read(actor, web, 'url', url), web, url),

    all: (actor: Principal, web: Web): List[] =>
      database
        .all<ListRow>('select * from lists where web_id = ? order by title', web.id)
        .map(toList)
        .filter((list) => permissions.can(actor, list.scopeId, 'ViewListItems')),

    /** A list by id without asking who wants it: for the crawler and for items found elsewhere. */
    peek(id: string): List | undefined {
      const row = database.get<ListRow>('select * from lists where id = ?', id);
      return row && !row.web_id.startsWith(SET_ASIDE) ? toList(row) : undefined;
    },

    /** The library whose root folder holds the server-relative path, or undefined. */
    holding(path: string): List | undefined {
      const row = database.get<ListRow>(
        `select * from lists where ?1 = url or substr(?1, 1, length(url) + 1) = url || '/' collate nocase
         order by length(url) desc limit 1`,
        path
      );
      return row && toList(row);
    },

    /**
     * Adds a list; its URL comes from the title (libraries directly under the web, lists under Lists).
     * @throws CoreError list-exists, value-invalid, access-denied
     */
    add(
      actor: Principal,
      web: Web,
      request: {
        title: string;
        template?: number;
        settings?: Partial<ListSettings>;
        urlName?: string;
      }
    ): List {
      permissions.require(actor, web.scopeId, 'ManageLists');
      const { title, template = GENERIC_LIST } = request;
      if (title.trim() === '' || title.length > 255) {
        throw new CoreError(
          'value-invalid',
          'List title is invalid: it must have between 1 and 255 characters.'
        );
      }
      if (template !== GENERIC_LIST && !isLibraryTemplate(template)) {
        throw new CoreError('value-invalid', `Invalid list template: ${template}.`);
      }
      refuseTaken(web, title);
      const leaf = (request.urlName ?? title).replace(/["*:<>?/\\|]/g, '').trim();
      const base = isLibraryTemplate(template) ? web.url : `${web.url}/Lists`;
      let url = `${base}/${leaf}`;
      for (let suffix = 1; database.get('select 1 from lists where url = ?', url); suffix += 1) {
        url = `${base}/${leaf}${suffix}`;
      }
      const id = randomUUID();
      database.transaction(() => {
        database.run(
          `insert into lists(id, web_id, title, url, template, scope_id, created, changed, settings)
           values(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8)`,
          id,
          web.id,
          title,
          url,
          template,
          web.scopeId,
          clock.now(),
          JSON.stringify(settledSettings(defaultListSettings, request.settings ?? {}))
        );
        fields.addBuiltIn({ id, isLibrary: isLibraryTemplate(template) });
      });
      return found(read(actor, web, 'id', id), web, id);
    },

    update(
      actor: Principal,
      web: Web,
      list: List,
      change: { title?: string; settings: Partial<ListSettings> }
    ): void {
      permissions.require(actor, list.scopeId, 'ManageLists');
      if (change.title !== undefined && change.title.toLowerCase() !== list.title.toLowerCase()) {
        refuseTaken(web, change.title);
      }
      const settings = settledSettings(list.settings, change.settings);
      database.transaction(() => {
        database.run(
          'update lists set title = ?, settings = ?, version = version + 1 where id = ?',
          change.title ?? list.title,
          JSON.stringify(settings),
          list.id
        );
        if (list.settings.EnableModeration && !settings.EnableModeration) approveAll(list);
      });
    },

    /** Takes a list away from everybody; `restore` brings it back. */
    setAside(list: List): void {
      database.run(
        'update lists set web_id = ?, title = id, url = id where id = ?',
        SET_ASIDE + list.webId,
        list.id
      );
    },

    /** @throws CoreError restore-conflict when its title or address is taken meanwhile */
    restore(list: Pick<List, 'id' | 'webId' | 'title' | 'url'>): void {
      const taken = database.get(
        'select 1 from lists where web_id = ?1 and title = ?2 union select 1 from lists where url = ?3',
        list.webId,
        list.title,
        list.url
      );
      if (taken) {
        throw new CoreError(
          'restore-conflict',
          `A list with the name "${list.title}" already exists. To restore the list, rename the existing one and try again.`
        );
      }
      database.run(
        'update lists set web_id = ?, title = ?, url = ?, item_count = 0 where id = ?',
        list.webId,
        list.title,
        list.url,
        list.id
      );
    },

    forget,

    /** Removes a list for good, with everything in it. */
    remove(actor: Principal, list: List): void {
      permissions.require(actor, list.scopeId, 'ManageLists');
      database.transaction(() => {
        database.run('delete from item_terms where list_id = ?', list.id);
        const removed = database.all<{ unique_id: string; scope_id: number }>(
          'delete from items where list_id = ? returning unique_id, scope_id',
          list.id
        );
        for (const { unique_id } of removed) {
          database.run('delete from files where unique_id = ?', unique_id);
          changes.append('removed', unique_id);
        }
        forget(list);
        permissions.removeUnusedScopes(removed.map(({ scope_id }) => scope_id));
      });
    },
  };
}

export type Lists = ReturnType<typeof createLists>;
