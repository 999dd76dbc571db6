import { randomUUID } from 'node:crypto';
import { CoreError } from './core-error';
import type { ChangeLog } from './change-log';
import type { TenantClock } from './clock';
import type { Database } from './database';
import type { Fields } from './fields';
import {
  defaultListSettings,
  isLibraryTemplate,
  toList,
  type List,
  type ListRow,
  type ListSettings,
} from './list';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import type { Web } from './webs';

const GENERIC_LIST = 100;

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
    return permissions.can(actor, list.scopeId, 'ViewListItems') ? list : undefined;
  };

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
      return row && toList(row);
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
          JSON.stringify({ ...defaultListSettings, ...request.settings })
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
      database.run(
        'update lists set title = ?, settings = ?, version = version + 1 where id = ?',
        change.title ?? list.title,
        JSON.stringify({ ...list.settings, ...change.settings }),
        list.id
      );
    },

    remove(actor: Principal, list: List): void {
      permissions.require(actor, list.scopeId, 'ManageLists');
      database.transaction(() => {
        const items = database.all<{ unique_id: string; scope_id: number }>(
          'select unique_id, scope_id from items where list_id = ?',
          list.id
        );
        for (const item of items) changes.append('removed', item.unique_id);
        database.run(
          'delete from files where unique_id in (select unique_id from items where list_id = ?)',
          list.id
        );
        database.run('delete from item_terms where list_id = ?', list.id);
        database.run('delete from items where list_id = ?', list.id);
        database.run('delete from lists where id = ?', list.id);
        fields.removeAll(list.id);
        permissions.removeUnusedScopes([list.scopeId, ...items.map((item) => item.scope_id)]);
      });
    },
  };
}

export type Lists = ReturnType<typeof createLists>;
