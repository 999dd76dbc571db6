import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { SESSION_HEADER } from './session-header';

export interface Session {
  siteUserId: number;
  /** Language the person chose for the portal; undefined follows her preferred language. */
  language: string | undefined;
}

/** Who is signed in, kept on the server: the browser holds nothing but a random id. */
export interface Sessions {
  /** Starts a session and gives the `Set-Cookie` value that carries it. */
  open(siteUserId: number, language?: string): string;
  /** Starts a session of one browser tab, which names it in the header `SESSION_HEADER`. */
  openForTab(siteUserId: number, language?: string): string;
  /** The session the request belongs to, or undefined. */
  of(request: Request): Session | undefined;
  /** Remembers the language chosen in this session. */
  setLanguage(request: Request, language: string): void;
  /** Ends the request's session and gives the `Set-Cookie` value that clears the browser. */
  close(request: Request): string;
}

const COOKIE = 'tenant-session';
const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Lax';

/**
 * Sessions in the tenant's own database, so that people stay signed in when it restarts.
 *
 * @param database where the `page_session` table is made if it is missing.
 * @param now milliseconds since 1970.
 */
export function createSessions(database: DatabaseSync, now: () => number): Sessions {
  database.exec(
    `CREATE TABLE IF NOT EXISTS page_session (
       id_hash TEXT PRIMARY KEY, site_user_id INTEGER NOT NULL, language TEXT, opened_at INTEGER NOT NULL
     ) WITHOUT ROWID`
  );
  const insert = database.prepare('INSERT INTO page_session VALUES (?, ?, ?, ?)');
  const select = database.prepare(
    'SELECT site_user_id AS siteUserId, language FROM page_session WHERE id_hash = ?'
  );
  const updateLanguage = database.prepare('UPDATE page_session SET language = ? WHERE id_hash = ?');
  const remove = database.prepare('DELETE FROM page_session WHERE id_hash = ?');

  const start = (siteUserId: number, language: string | undefined): string => {
    const id = randomBytes(24).toString('base64url');
    insert.run(hash(id), siteUserId, language ?? null, now());
    return id;
  };

  return {
    open: (siteUserId, language) => `${COOKIE}=${start(siteUserId, language)}; ${ATTRIBUTES}`,
    openForTab: start,
    of(request) {
      const id = sessionIdOf(request);
      const row = id === undefined ? undefined : select.get(hash(id));
      if (row === undefined) return undefined;
      return {
        siteUserId: Number(row.siteUserId),
        language: row.language === null ? undefined : String(row.language),
      };
    },
    setLanguage(request, language) {
      const id = sessionIdOf(request);
      if (id !== undefined) updateLanguage.run(language, hash(id));
    },
    close(request) {
      const id = sessionIdOf(request);
      if (id !== undefined) remove.run(hash(id));
      return `${COOKIE}=; ${ATTRIBUTES}; Max-Age=0`;
    },
  };
}

/** The one place that knows how a request names its session. */
function sessionIdOf(request: Request): string | undefined {
  const ofTab = request.headers.get(SESSION_HEADER);
  if (ofTab !== null) return ofTab;
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === COOKIE && value) return value;
  }
  return undefined;
}

// Only a hash is stored, so a copied database file signs nobody in.
function hash(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
