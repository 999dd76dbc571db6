import { CoreError } from './core-error';
import type { Database } from './database';

/** A SharePoint site (a "web"); the local tenant has one site collection. */
export interface Web {
  id: string;
  siteId: string;
  /** Server-relative, e.g. `/sites/hub`. */
  url: string;
  title: string;
  /** Locale id of the site's language, e.g. 1033. */
  language: number;
  scopeId: number;
  created: number;
}

interface WebRow extends Omit<Web, 'siteId' | 'scopeId'> {
  site_id: string;
  scope_id: number;
}

const toWeb = ({ site_id, scope_id, ...row }: WebRow): Web => ({
  ...row,
  siteId: site_id,
  scopeId: scope_id,
});

export function createWebs(database: Database) {
  const read = (where: string, value: string): Web | undefined => {
    const row = database.get<WebRow>(`select * from webs where ${where} = ?`, value);
    return row && toWeb(row);
  };
  const found = (web: Web | undefined): Web => {
    if (!web) throw new CoreError('web-not-found', 'The site does not exist.');
    return web;
  };
  return {
    add(web: Web): void {
      database.run(
        'insert into webs(id, site_id, url, title, language, scope_id, created) values(?, ?, ?, ?, ?, ?, ?)',
        web.id,
        web.siteId,
        web.url,
        web.title,
        web.language,
        web.scopeId,
        web.created
      );
    },
    /** @throws CoreError web-not-found */
    byUrl: (url: string): Web => found(read('url', url)),
    /** @throws CoreError web-not-found */
    byId: (id: string): Web => found(read('id', id)),
    peekByUrl: (url: string): Web | undefined => read('url', url),
    all: (): Web[] => database.all<WebRow>('select * from webs order by created').map(toWeb),
  };
}

export type Webs = ReturnType<typeof createWebs>;
