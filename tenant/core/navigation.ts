import { CoreError } from './core-error';
import type { Database } from './database';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import type { Web } from './webs';

/** A link in the site's top navigation. */
export interface NavigationNode {
  id: number;
  title: string;
  /** Server-relative or absolute. */
  url: string;
  /** Titles in other languages of the site, by culture such as `pt-BR`. */
  titles: Readonly<Record<string, string>>;
}

interface NodeRow extends Omit<NavigationNode, 'titles'> {
  titles: string;
}

const TABLES = `
create table if not exists navigation_nodes(
  id integer primary key autoincrement, web_id text not null, position integer not null,
  title text not null, url text not null, titles text not null);
create index if not exists navigation_nodes_web on navigation_nodes(web_id, position);
create table if not exists welcome_pages(web_id text primary key, page text not null) without rowid;
`;

/** SharePoint numbers its own nodes below this. */
const FIRST_ID = 2000;
const MAX_TITLE = 255;

/** The site's top navigation and the page that its address leads to. */
export function createNavigation(database: Database, permissions: Permissions) {
  database.raw.exec(TABLES);

  const requireManager = (actor: Principal, web: Web): void =>
    permissions.require(actor, web.scopeId, 'ManageWeb');
  const checked = (title: string, url: string): void => {
    if (title.trim() === '' || title.length > MAX_TITLE || url.trim() === '') {
      throw new CoreError('value-invalid', 'A navigation node needs a Title and a Url.');
    }
  };
  const toNode = (row: NodeRow): NavigationNode => ({
    id: row.id,
    title: row.title,
    url: row.url,
    titles: JSON.parse(row.titles) as Record<string, string>,
  });
  const byId = (web: Web, id: number): NavigationNode => {
    const row = database.get<NodeRow>(
      'select id, title, url, titles from navigation_nodes where web_id = ? and id = ?',
      web.id,
      id
    );
    if (!row) throw new CoreError('item-not-found', 'The navigation node does not exist.');
    return toNode(row);
  };

  return {
    byId,
    top: (web: Web): NavigationNode[] =>
      database
        .all<NodeRow>(
          'select id, title, url, titles from navigation_nodes where web_id = ? order by position, id',
          web.id
        )
        .map(toNode),
    /** Adds a node at the end. */
    add(actor: Principal, web: Web, title: string, url: string): NavigationNode {
      requireManager(actor, web);
      checked(title, url);
      const last = database.get<{ id: number | null; position: number | null }>(
        'select max(id) as id, max(position) as position from navigation_nodes where web_id = ?',
        web.id
      );
      const id = Math.max(FIRST_ID, last?.id ?? 0) + 1;
      database.run(
        'insert into navigation_nodes(id, web_id, position, title, url, titles) values(?, ?, ?, ?, ?, ?)',
        id,
        web.id,
        (last?.position ?? 0) + 1,
        title,
        url,
        '{}'
      );
      return byId(web, id);
    },
    change(actor: Principal, web: Web, id: number, to: { title?: string; url?: string }): void {
      requireManager(actor, web);
      const node = byId(web, id);
      const { title = node.title, url = node.url } = to;
      checked(title, url);
      database.run('update navigation_nodes set title = ?, url = ? where id = ?', title, url, id);
    },
    translate(actor: Principal, web: Web, id: number, culture: string, title: string): void {
      requireManager(actor, web);
      const node = byId(web, id);
      checked(title, node.url);
      database.run(
        'update navigation_nodes set titles = ? where id = ?',
        JSON.stringify({ ...node.titles, [culture]: title }),
        id
      );
    },
    remove(actor: Principal, web: Web, id: number): void {
      requireManager(actor, web);
      byId(web, id);
      database.run('delete from navigation_nodes where id = ?', id);
    },
    /** Path of the page below the site, such as `SitePages/Home.aspx`; undefined when never set. */
    welcomePage: (web: Web): string | undefined =>
      database.get<{ page: string }>('select page from welcome_pages where web_id = ?', web.id)
        ?.page,
    setWelcomePage(actor: Principal, web: Web, page: string): void {
      requireManager(actor, web);
      database.run(
        'insert into welcome_pages(web_id, page) values(?, ?) on conflict(web_id) do update set page = excluded.page',
        web.id,
        page
      );
    },
  };
}

export type Navigation = ReturnType<typeof createNavigation>;
