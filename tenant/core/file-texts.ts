import { createHash } from 'node:crypto';
import type { Database } from './database';
import { fileTypeOf } from './file-names';
import type { Files } from './files';
import type { Item } from './item';
import type { Items } from './items';
import { createTextExtractor, MOST_EXTRACTED_BYTES } from './extraction/text-extractor';
import { extractText, needsDigging } from './text-extraction';

const TABLES = `
create table if not exists file_texts(unique_id text primary key, hash text not null, text text not null);
create table if not exists file_texts_waiting(unique_id text primary key) without rowid;`;

interface FileTextsContext {
  database: Database;
  files: Files;
  items: Items;
}

/**
 * The texts of files as the crawler has them. Text files are read at once; PDF and Office documents are
 * found by name and columns first, and their text follows as soon as it is dug out, beside the answering
 * of requests. What waits is kept with the tenant's data, so that a restart forgets nothing.
 */
export function createFileTexts({ database, files, items }: FileTextsContext) {
  database.raw.exec(TABLES);
  const extractor = createTextExtractor();
  let working: Promise<void> | undefined;
  let isClosed = false;

  const hashOf = (content: Uint8Array): string =>
    createHash('sha256').update(content).digest('hex');

  const next = (): string | undefined =>
    database.get<{ id: string }>('select unique_id as id from file_texts_waiting limit 1')?.id;

  const digOut = async (uniqueId: string, found: (uniqueId: string) => void): Promise<void> => {
    const newest = items.peekByUniqueId(uniqueId);
    const item = newest && items.published(newest);
    const content = item && files.content(item);
    const text = content && (await extractor.extract(fileTypeOf(item.leaf ?? ''), content));
    if (isClosed) return;
    database.transaction(() => {
      database.run('delete from file_texts_waiting where unique_id = ?', uniqueId);
      if (content === undefined || text === undefined) return;
      database.run(
        `insert into file_texts values(?1, ?2, ?3)
         on conflict(unique_id) do update set hash = excluded.hash, text = excluded.text`,
        uniqueId,
        hashOf(content),
        text
      );
      found(uniqueId);
    });
  };

  const work = async (found: (uniqueId: string) => void): Promise<void> => {
    // the answer to the request at hand goes first
    await new Promise((resolve) => setImmediate(resolve));
    for (
      let id = isClosed ? undefined : next();
      id !== undefined;
      id = isClosed ? undefined : next()
    )
      await digOut(id, found);
  };

  return {
    /** The text known of a file; what is not known yet is put down to be dug out. */
    textOf(item: Item): string {
      const fileType = fileTypeOf(item.leaf ?? '');
      const content = files.content(item);
      if (!needsDigging(fileType, content)) return extractText(fileType, content);
      if (content.byteLength > MOST_EXTRACTED_BYTES) return '';
      const known = database.get<{ hash: string; text: string }>(
        'select hash, text from file_texts where unique_id = ?',
        item.uniqueId
      );
      if (known?.hash === hashOf(content)) return known.text;
      database.run('insert or ignore into file_texts_waiting values(?)', item.uniqueId);
      return '';
    },

    forget(uniqueId: string): void {
      database.run('delete from file_texts where unique_id = ?', uniqueId);
      database.run('delete from file_texts_waiting where unique_id = ?', uniqueId);
    },

    /**
     * Digs out what waits, one document after the other.
     * @param found is told each item whose text is there now
     */
    start(found: (uniqueId: string) => void): void {
      if (working || next() === undefined) return;
      working = work(found).finally(() => {
        working = undefined;
      });
    },

    /** Resolves when nothing waits any more. */
    settled: async (): Promise<void> => {
      while (working) await working;
    },

    close(): void {
      isClosed = true;
      extractor.close();
    },
  };
}

export type FileTexts = ReturnType<typeof createFileTexts>;
