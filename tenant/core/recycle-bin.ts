import type { Attachment, Attachments } from './attachments';
import { accessDenied, CoreError } from './core-error';
import type { Database } from './database';
import { contentIdOf, type FileContents } from './file-contents';
import { pathOf, versionLabel, type Item } from './item';
import type { ItemVersions, VersionRow } from './item-versions';
import type { Items } from './items';
import type { List } from './list';
import type { Lists } from './lists';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import { toRecycled, type BinRow, type Recycled, type RecycledEntries } from './recycled-entries';
import type { RecycledRows } from './recycled-rows';
import type { Web } from './webs';

interface RecycleBinContext {
  database: Database;
  permissions: Permissions;
  lists: Lists;
  items: Items;
  versions: ItemVersions;
  contents: FileContents;
  attachments: Attachments;
  entries: RecycledEntries;
  rows: RecycledRows;
}

/** The recycle bin of the site: what was put there can come back as it was, for 93 days. */
export function createRecycleBin(context: RecycleBinContext) {
  const { database, permissions, lists, items, versions, contents, attachments, entries, rows } =
    context;

  const entryOf = (
    list: List,
    item: Item
  ): Pick<Recycled, 'webId' | 'listId' | 'dir' | 'authorId'> => ({
    webId: list.webId,
    listId: list.id,
    dir: (item.dir ?? list.url).replace(/^\//, ''),
    authorId: item.authorId,
  });

  const purge = (row: BinRow): void => {
    entries.forget(row);
    switch (row.kind) {
      case 'version': {
        const version = JSON.parse(row.kept) as VersionRow;
        versions.releaseContent(
          { listId: version.list_id, id: version.item_id },
          version.content_id
        );
        return;
      }
      case 'attachment':
        contents.remove((JSON.parse(row.kept) as { contentId: string }).contentId);
        return;
      default: {
        const gone = rows.take(row.id);
        gone.forEach(items.purge);
        permissions.removeUnusedScopes(gone.map((item) => item.scopeId));
        if (row.kind === 'list') lists.forget(JSON.parse(row.kept) as List);
      }
    }
  };

  const itemOf = (listId: string, id: number): Item => {
    const item = items.peek(listId, id);
    if (item) return item;
    throw new CoreError('recycled-not-found', 'The item it belongs to does not exist any more.');
  };

  const restore = (actor: Principal, row: BinRow): void => {
    entries.forget(row);
    switch (row.kind) {
      case 'version': {
        const version = JSON.parse(row.kept) as VersionRow;
        itemOf(version.list_id, version.item_id);
        versions.attach(version);
        return;
      }
      case 'attachment': {
        const { itemId, contentId } = JSON.parse(row.kept) as { itemId: number; contentId: string };
        const item = itemOf(row.list_id, itemId);
        attachments.attach(actor, { item, name: row.title, contentId });
        return;
      }
      case 'list':
        lists.restore(JSON.parse(row.kept) as List);
        rows.restore(row.id, row.list_id);
        return;
      default:
        rows.restore(row.id, row.list_id);
    }
  };

  return {
    /** A person's own deletions; whoever manages the site sees all. */
    all(actor: Principal, web: Web, stages: readonly number[]): Recycled[] {
      // what was kept for its days is removed when somebody next looks
      const expired = entries.expired();
      if (expired.length > 0) database.transaction(() => expired.forEach(purge));
      return entries.all(actor, web, stages).map(toRecycled);
    },

    /** @throws CoreError recycled-not-found */
    byId: (actor: Principal, web: Web, id: string): Recycled =>
      toRecycled(entries.read(actor, web, id)),

    /** Puts an item, file or folder with all that is in it into the bin. @returns the id there */
    recycle(actor: Principal, item: Item, ifMatch?: string): string {
      const list = items.listOf(item);
      const doomed = items.removable(actor, item, ifMatch);
      const isFile = list.isLibrary && !item.isFolder && item.leaf !== null;
      const title = item.values['Title'];
      return database.transaction(() => {
        const id = entries.put(actor, {
          ...entryOf(list, item),
          kind: item.isFolder ? 'folder' : isFile ? 'file' : 'item',
          title: item.leaf ?? (typeof title === 'string' ? title : `${item.id}_.000`),
          size: isFile ? contents.size(contentIdOf(item)) : 0,
        });
        rows.keep(id, list, doomed);
        items.takeOut(doomed);
        return id;
      });
    },

    /** Puts a list with everything in it into the bin. @returns the id there */
    recycleList(actor: Principal, list: List): string {
      permissions.require(actor, list.scopeId, 'ManageLists');
      return database.transaction(() => {
        const id = entries.put(
          actor,
          {
            webId: list.webId,
            listId: list.id,
            kind: 'list',
            title: list.title,
            dir: list.url.slice(1, list.url.lastIndexOf('/')),
            size: 0,
            authorId: actor.siteUserId,
          },
          list
        );
        rows.keepAll(id, list);
        lists.setAside(list);
        return id;
      });
    },

    recycleVersion(actor: Principal, item: Item, version: VersionRow): string {
      const list = items.listOf(item);
      return database.transaction(() => {
        versions.detach(actor, item, version);
        return entries.put(
          actor,
          {
            ...entryOf(list, item),
            kind: 'version',
            title: `${item.leaf ?? pathOf(item)} (${versionLabel(version.ui_version)})`,
            size: version.content_id === null ? 0 : contents.size(version.content_id),
          },
          version
        );
      });
    },

    recycleAttachment(actor: Principal, attachment: Attachment): string {
      const list = items.listOf(attachment.item);
      return database.transaction(() => {
        attachments.detach(actor, attachment);
        return entries.put(
          actor,
          {
            ...entryOf(list, attachment.item),
            kind: 'attachment',
            title: attachment.name,
            size: contents.size(attachment.contentId),
          },
          { itemId: attachment.item.id, contentId: attachment.contentId }
        );
      });
    },

    /** @throws CoreError restore-conflict when the name is taken meanwhile, file-not-found without its folder */
    restore(actor: Principal, web: Web, ids: readonly string[]): void {
      database.transaction(() => {
        for (const id of ids) restore(actor, entries.read(actor, web, id));
      });
    },

    moveToSecondStage(actor: Principal, web: Web, ids: readonly string[]): void {
      for (const id of ids) {
        const row = entries.read(actor, web, id);
        entries.moveTo(2, row);
      }
    },

    /** Removes for good. From the second stage only administrators remove. */
    remove(actor: Principal, web: Web, ids: readonly string[]): void {
      database.transaction(() => {
        for (const id of ids) {
          const row = entries.read(actor, web, id);
          if (row.stage === 2 && !entries.isManager(actor, web)) throw accessDenied();
          purge(row);
        }
      });
    },
  };
}

export type RecycleBin = ReturnType<typeof createRecycleBin>;
