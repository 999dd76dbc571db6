import type { Database } from './database';
import type { Item } from './item';

/** The id under which a file's bytes lie: its own until an older version needs them. */
export function contentIdOf(item: Pick<Item, 'contentId' | 'uniqueId'>): string {
  return item.contentId ?? item.uniqueId;
}

/** The bytes of files, of their versions and of attachments. */
export function createFileContents(database: Database) {
  return {
    /** @returns empty when nothing was stored */
    read: (contentId: string): Uint8Array =>
      database.get<{ content: Uint8Array }>(
        'select content from files where unique_id = ?',
        contentId
      )?.content ?? new Uint8Array(),

    /** Length in bytes. */
    size: (contentId: string): number =>
      database.get<{ size: number }>('select size from files where unique_id = ?', contentId)
        ?.size ?? 0,

    write(contentId: string, content: Uint8Array): void {
      // node:sqlite binds no bytes as null
      database.run(
        `insert into files(unique_id, size, content) values(?1, ?2, coalesce(?3, zeroblob(0)))
         on conflict(unique_id) do update set size = excluded.size, content = excluded.content`,
        contentId,
        content.byteLength,
        content
      );
    },

    remove(contentId: string): void {
      database.run('delete from files where unique_id = ?', contentId);
    },
  };
}

export type FileContents = ReturnType<typeof createFileContents>;
