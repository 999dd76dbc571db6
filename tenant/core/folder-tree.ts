import type { ChangeLog } from './change-log';
import { CoreError } from './core-error';
import type { Database } from './database';
import { MAXIMUM_PATH } from './file-names';
import { toItem, type Item, type ItemRow } from './item';

/**
 * In a folder or anywhere below it, as a range of the index on paths: `0` is the sign after `/`. The two
 * halves are the two indexes, of files and folders and of the items in a list's folders.
 */
const HALVES = ['leaf is not null', 'leaf is null'].map(
  (half) => `${half} and dir is not null and (dir = ?1 or (dir > ?1 || '/' and dir < ?1 || '0'))`
);

/** What lies below a folder. */
export function createFolderTree(database: Database, changes: ChangeLog) {
  const below = (path: string): Item[] =>
    HALVES.flatMap((half) =>
      database.all<ItemRow>(`select * from items where ${half}`, path).map(toItem)
    );

  return {
    below,

    /** How many lie directly in the folder. */
    countIn: (dir: string): number =>
      database.get<{ found: number }>(
        `select (select count(*) from items where dir = ?1 and leaf is not null) +
                (select count(*) from items where dir = ?1 and leaf is null) as found`,
        dir
      )?.found ?? 0,

    /**
     * Gives everything below a folder its new path; the folder's own row is the caller's.
     * @throws CoreError name-forbidden when a path would become too long
     */
    move(from: string, to: string): void {
      const longest = Math.max(
        ...HALVES.map(
          (half) =>
            database.get<{ longest: number | null }>(
              `select max(length(dir) + 1 + length(coalesce(leaf, ''))) as longest from items where ${half}`,
              from
            )?.longest ?? 0
        )
      );
      if (longest - from.length + to.length - 1 > MAXIMUM_PATH) {
        throw new CoreError(
          'name-forbidden',
          'The specified file or folder name is too long.  Please use a shorter one.'
        );
      }
      for (const half of HALVES) {
        const moved = database.all<{ unique_id: string }>(
          `update items set dir = ?2 || substr(dir, length(?1) + 1) where ${half} returning unique_id`,
          from,
          to
        );
        for (const { unique_id } of moved) changes.append('saved', unique_id);
      }
      database.run(
        `update standing_versions set dir = ?2 || substr(dir, length(?1) + 1)
         where dir = ?1 or (dir > ?1 || '/' and dir < ?1 || '0')`,
        from,
        to
      );
    },
  };
}

export type FolderTree = ReturnType<typeof createFolderTree>;
