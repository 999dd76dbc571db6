import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../core/database';

/** Copies of a tenant's data by name, to come back to. They live as long as the program. */
export function createSnapshots() {
  const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
  const fileOf = (name: string): string => join(folder, `${encodeURIComponent(name)}.db`);
  let opened = 0;

  return {
    take(database: Database, name: string): void {
      rmSync(fileOf(name), { force: true });
      database.run('vacuum into ?', fileOf(name));
    },

    has: (name: string): boolean => existsSync(fileOf(name)),

    /**
     * Puts a snapshot in the place of the data; the database must be closed.
     * @param file the tenant's data file, or ':memory:'
     * @returns the file to open: a copy of its own for a tenant in memory
     */
    restore(file: string, name: string): string {
      opened += 1;
      const target = file === ':memory:' ? join(folder, `working-${opened}.db`) : file;
      copyFileSync(fileOf(name), target);
      for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true });
      return target;
    },

    dispose: (): void => rmSync(folder, { recursive: true, force: true }),
  };
}
