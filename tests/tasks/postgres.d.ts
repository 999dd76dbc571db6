/** Folder of the programs on this machine; undefined where there are none. */
export function findPostgres(): string | undefined;
/** Installs PostgreSQL where it is missing and this account may do so. */
export function ensurePostgres(): Promise<void>;
export interface PrivatePostgres {
  readonly connectionString: string;
  stop(): Promise<void>;
}
/** Starts a server of one's own on a free port; it is gone with its data after `stop`. */
export function startPostgres(): Promise<PrivatePostgres>;
