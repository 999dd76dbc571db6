import type { DatabaseSync } from 'node:sqlite';
import type { Sessions } from './sessions';

/** How the portal is opened. */
export interface PagesOptions {
  /** Public origin of the tenant, such as `http://localhost:4400`. */
  origin: string;
  database: DatabaseSync;
  /** From `createSessions`; the identity layer reads the same object. */
  sessions: Sessions;
  /** Folder with the built web parts' manifests and scripts; read again at each page load. */
  webPartsFolder?: string;
  /** Milliseconds since 1970; the tenant's virtual clock. */
  now: () => number;
}
