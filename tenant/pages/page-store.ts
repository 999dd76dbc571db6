import { randomUUID } from 'node:crypto';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Language } from './chrome/languages';

export interface SitePage {
  id: number;
  uniqueId: string;
  /** File name, such as `Search.aspx`. */
  name: string;
  title: string;
  /** Titles in other languages, as SharePoint keeps them beside the site's own. */
  translatedTitles: Partial<Record<Language, string>>;
  /** `CanvasContent1`; undefined while nobody has arranged the page. */
  canvas: string | undefined;
  /** Further fields that a client saved with the page, given back as they came. */
  fields: Readonly<Record<string, unknown>>;
  version: number;
  /** Milliseconds since 1970. */
  modified: number;
}

export interface PageChange {
  title?: string;
  canvas?: string;
  fields?: Readonly<Record<string, unknown>>;
}

export interface PageStore {
  list(): SitePage[];
  byId(id: number): SitePage | undefined;
  /** Finds a page by its file name; letter case does not matter, as in SharePoint. */
  byName(name: string): SitePage | undefined;
  /** Makes a page. Without a name it gets one from the first title it is saved with. */
  create(change: PageChange, name?: string): SitePage;
  /** Saves over the version that was read; undefined if somebody else saved meanwhile. */
  save(page: SitePage, change: PageChange): SitePage | undefined;
}

/** The one page of a fresh site; the site's address leads to it. */
export const HOME_PAGE = 'Home.aspx';

const HOME_TITLES: Readonly<Record<Language, string>> = {
  'en-US': 'Home',
  'es-ES': 'Inicio',
  'pt-BR': 'Início',
};

/**
 * Site pages in the tenant's database, with the home page made if it is missing.
 *
 * @param now milliseconds since 1970.
 */
export function createPageStore(database: DatabaseSync, now: () => number): PageStore {
  database.exec(
    `CREATE TABLE IF NOT EXISTS page (
       id INTEGER PRIMARY KEY, unique_id TEXT NOT NULL, name TEXT NOT NULL UNIQUE COLLATE NOCASE,
       named INTEGER NOT NULL, title TEXT NOT NULL, translated_titles TEXT NOT NULL, canvas TEXT,
       fields TEXT NOT NULL, version INTEGER NOT NULL, modified INTEGER NOT NULL
     )`
  );
  const insert = database.prepare(
    `INSERT INTO page (unique_id, name, named, title, translated_titles, canvas, fields, version, modified)
     VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?) RETURNING *`
  );
  const update = database.prepare(
    `UPDATE page SET name = ?, named = 1, title = ?, translated_titles = ?, canvas = ?, fields = ?,
       version = version + 1, modified = ?
     WHERE id = ? AND version = ? RETURNING *`
  );
  const selectAll = database.prepare('SELECT * FROM page ORDER BY id');
  const selectById = database.prepare('SELECT * FROM page WHERE id = ?');
  const selectByName = database.prepare('SELECT * FROM page WHERE name = ?');
  const selectNamed = database.prepare('SELECT named FROM page WHERE id = ?');

  const store: PageStore = {
    list: () => selectAll.all().map(toPage),
    byId: (id) => optional(selectById.get(id)),
    byName: (name) => optional(selectByName.get(name)),
    create(change, name) {
      const uniqueId = randomUUID();
      const row = insert.get(
        uniqueId,
        name ?? `${uniqueId}.aspx`,
        name === undefined ? 0 : 1,
        change.title ?? '',
        '{}',
        change.canvas ?? null,
        JSON.stringify(change.fields ?? {}),
        now()
      );
      if (row === undefined) throw new Error('SQLite gave no row for a new page.');
      return toPage(row);
    },
    save(page, change) {
      const title = change.title ?? page.title;
      const unnamed = selectNamed.get(page.id)?.named === 0 && change.title !== undefined;
      const row = update.get(
        unnamed ? freeName(title) : page.name,
        title,
        // A new title makes the old translations untrue.
        title === page.title ? JSON.stringify(page.translatedTitles) : '{}',
        change.canvas ?? page.canvas ?? null,
        JSON.stringify({ ...page.fields, ...change.fields }),
        now(),
        page.id,
        page.version
      );
      return optional(row);
    },
  };

  /** A file name from a title, numbered when it is taken, as SharePoint does. */
  function freeName(title: string): string {
    const stem = title.replace(/["*:<>?/\\|#%~&]/g, '').trim() || 'Page';
    for (let count = 0; ; count += 1) {
      const name = `${stem.replace(/\s+/g, '-')}${count === 0 ? '' : `(${count})`}.aspx`;
      if (store.byName(name) === undefined) return name;
    }
  }

  if (store.byName(HOME_PAGE) === undefined) {
    const home = store.create({ title: HOME_TITLES['en-US'] }, HOME_PAGE);
    database
      .prepare('UPDATE page SET translated_titles = ? WHERE id = ?')
      .run(JSON.stringify(HOME_TITLES), home.id);
  }
  return store;
}

function optional(row: Record<string, SQLOutputValue> | undefined): SitePage | undefined {
  return row === undefined ? undefined : toPage(row);
}

function toPage(row: Record<string, SQLOutputValue>): SitePage {
  return {
    id: Number(row.id),
    uniqueId: String(row.unique_id),
    name: String(row.name),
    title: String(row.title),
    translatedTitles: JSON.parse(String(row.translated_titles)),
    canvas: row.canvas === null ? undefined : String(row.canvas),
    fields: JSON.parse(String(row.fields)),
    version: Number(row.version),
    modified: Number(row.modified),
  };
}
