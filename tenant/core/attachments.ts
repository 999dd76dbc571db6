import { randomUUID } from 'node:crypto';
import { CoreError } from './core-error';
import type { Database } from './database';
import type { FileContents } from './file-contents';
import { checkFileName } from './file-names';
import type { Files } from './files';
import type { Item } from './item';
import type { ItemStore } from './item-store';
import type { Items } from './items';
import type { List } from './list';
import type { Principal } from './principal';

/** A file that hangs on a list item. */
export interface Attachment {
  item: Item;
  name: string;
  contentId: string;
}

interface AttachmentRow {
  name: string;
  content_id: string;
}

interface AttachmentsContext {
  database: Database;
  contents: FileContents;
  files: Files;
  store: ItemStore;
  items: Items;
}

/** Attachments of list items. Libraries have none. */
export function createAttachments(context: AttachmentsContext) {
  const { database, contents, files, store, items } = context;

  const requireOn = (list: List): void => {
    if (!list.isLibrary && list.settings.EnableAttachments) return;
    throw new CoreError('value-invalid', 'Attachments are not enabled on this list.');
  };

  const rows = (item: Item): AttachmentRow[] =>
    database.all<AttachmentRow>(
      'select name, content_id from attachments where list_id = ? and item_id = ? order by name',
      item.listId,
      item.id
    );

  const folderOf = (list: List, item: Item): string => `${list.url}/Attachments/${item.id}`;

  /** A change of attachments is a save of the item, and so makes a version of it. */
  const save = (actor: Principal, item: Item, difference: number): Item => {
    const saved = items.update(actor, item, { values: {} });
    const counted = { ...saved, attachments: saved.attachments + difference };
    store.write(counted);
    return counted;
  };

  const find = (item: Item, name: string): Attachment => {
    const row = rows(item).find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!row) throw new CoreError('file-not-found', `The attachment ${name} does not exist.`);
    return { item, name: row.name, contentId: row.content_id };
  };

  /** Takes an attachment off its item; its bytes stay for the recycle bin. */
  const detach = (actor: Principal, { item, name }: Attachment): void => {
    save(actor, item, -1);
    database.run(
      'delete from attachments where list_id = ? and item_id = ? and name = ?',
      item.listId,
      item.id,
      name
    );
  };

  return {
    find,
    pathOf: (list: List, { item, name }: Attachment): string => `${folderOf(list, item)}/${name}`,
    all: (item: Item): Attachment[] =>
      rows(item).map(({ name, content_id }) => ({ item, name, contentId: content_id })),
    content: (attachment: Attachment): Uint8Array => contents.read(attachment.contentId),

    /** @throws CoreError file-exists, name-forbidden, value-invalid, too-large, access-denied */
    add(actor: Principal, list: List, item: Item, name: string, content: Uint8Array): Attachment {
      requireOn(list);
      checkFileName(folderOf(list, item), name);
      files.requireSize(content.byteLength);
      if (rows(item).some((row) => row.name.toLowerCase() === name.toLowerCase())) {
        throw new CoreError(
          'file-exists',
          `The specified name is already in use.\n\nThe document or folder name was not changed.  To change the name to a different value, close this dialog and edit the properties of the document or folder.`
        );
      }
      return database.transaction(() => {
        const attachment = { item: save(actor, item, 1), name, contentId: randomUUID() };
        contents.write(attachment.contentId, content);
        database.run(
          'insert into attachments values(?, ?, ?, ?)',
          item.listId,
          item.id,
          name,
          attachment.contentId
        );
        return attachment;
      });
    },

    replace(actor: Principal, list: List, attachment: Attachment, content: Uint8Array): void {
      requireOn(list);
      files.requireSize(content.byteLength);
      database.transaction(() => {
        save(actor, attachment.item, 0);
        contents.write(attachment.contentId, content);
      });
    },

    detach,

    remove(actor: Principal, attachment: Attachment): void {
      detach(actor, attachment);
      contents.remove(attachment.contentId);
    },

    /** Puts a detached attachment back. @throws CoreError restore-conflict when its name is taken */
    attach(actor: Principal, { item, name, contentId }: Attachment): void {
      if (rows(item).some((row) => row.name.toLowerCase() === name.toLowerCase())) {
        throw new CoreError(
          'restore-conflict',
          `An attachment with the name ${name} already exists.`
        );
      }
      save(actor, item, 1);
      database.run(
        'insert into attachments values(?, ?, ?, ?)',
        item.listId,
        item.id,
        name,
        contentId
      );
    },
  };
}

export type Attachments = ReturnType<typeof createAttachments>;
