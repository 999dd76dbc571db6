import { CoreError } from './core-error';
import type { Database } from './database';
import type { Files, StoredFile } from './files';
import { pathOf, type Item } from './item';
import type { ItemSaves } from './item-saves';
import type { Items } from './items';
import type { Principal } from './principal';

interface UploadsContext {
  database: Database;
  files: Files;
  saves: ItemSaves;
  items: Items;
}

interface ChunkRow {
  item_unique_id: string;
  user_id: number;
  start: number;
  length: number;
}

/**
 * Uploads of a file in pieces. The pieces wait apart; the file changes when the last one is there.
 * Source: Microsoft Learn, "File.StartUpload" and its neighbours. Codes of refusals are unverified.
 */
export function createUploads({ database, files, saves, items }: UploadsContext) {
  const chunks = (uploadId: string): ChunkRow[] =>
    database.all<ChunkRow>(
      `select item_unique_id, user_id, start, length from upload_chunks
       where upload_id = ? order by rowid`,
      uploadId
    );

  const lengthOf = (rows: readonly ChunkRow[]): number =>
    rows.reduce((sum, { length }) => sum + length, 0);

  const requireEditable = (actor: Principal, item: Item): void => {
    saves.requireEditable(actor, items.listOf(item), item);
  };

  const append = (
    actor: Principal,
    item: Item,
    uploadId: string,
    start: number,
    content: Uint8Array
  ): number => {
    files.requireSize(start + content.byteLength);
    database.run(
      'insert into upload_chunks values(?, ?, ?, ?, ?, coalesce(?, zeroblob(0)))',
      uploadId,
      item.uniqueId,
      actor.siteUserId,
      start,
      content.byteLength,
      content
    );
    return start + content.byteLength;
  };

  /** The pieces of an upload that the caller has begun on the file. @throws CoreError upload-invalid */
  const begun = (actor: Principal, item: Item, uploadId: string): ChunkRow[] => {
    const rows = chunks(uploadId);
    const [first] = rows;
    if (first?.item_unique_id !== item.uniqueId || first.user_id !== actor.siteUserId) {
      throw new CoreError('upload-invalid', `The upload session ${uploadId} does not exist.`);
    }
    return rows;
  };

  const requireOffset = (rows: readonly ChunkRow[], offset: number): void => {
    const expected = lengthOf(rows);
    if (offset === expected) return;
    throw new CoreError(
      'upload-invalid',
      `The file offset ${offset} is not valid: the upload stands at ${expected}.`
    );
  };

  const clear = (uploadId: string): void => {
    database.run('delete from upload_chunks where upload_id = ?', uploadId);
  };

  return {
    /** @returns the offset of the next piece, in bytes */
    start(actor: Principal, item: Item, uploadId: string, content: Uint8Array): number {
      requireEditable(actor, item);
      if (chunks(uploadId).length > 0)
        throw new CoreError('upload-invalid', `The upload session ${uploadId} has begun already.`);
      return append(actor, item, uploadId, 0, content);
    },

    resume(
      actor: Principal,
      item: Item,
      uploadId: string,
      offset: number,
      content: Uint8Array
    ): number {
      requireOffset(begun(actor, item, uploadId), offset);
      return append(actor, item, uploadId, offset, content);
    },

    finish(
      actor: Principal,
      item: Item,
      uploadId: string,
      offset: number,
      content: Uint8Array
    ): StoredFile {
      requireOffset(begun(actor, item, uploadId), offset);
      const pieces = database
        .all<{ content: Uint8Array }>(
          'select content from upload_chunks where upload_id = ? order by rowid',
          uploadId
        )
        .map((row) => row.content);
      const whole = Buffer.concat([...pieces, content]);
      clear(uploadId);
      return files.replace(actor, pathOf(item), whole);
    },

    cancel(actor: Principal, item: Item, uploadId: string): void {
      begun(actor, item, uploadId);
      clear(uploadId);
    },
  };
}

export type Uploads = ReturnType<typeof createUploads>;
