import { randomUUID } from 'node:crypto';
import type { ChangeLog } from './change-log';
import type { TenantClock } from './clock';
import { CoreError } from './core-error';
import type { Database } from './database';
import { contentIdOf, type FileContents } from './file-contents';
import { checkFileName } from './file-names';
import { createFolderTree } from './folder-tree';
import { bornAs, keepsVersions, moderatedAs, savedAs } from './item-life';
import { createItemLookup, itemMissing } from './item-lookup';
import { createItemRemoval } from './item-removal';
import type { ItemSaves } from './item-saves';
import type { ItemStore } from './item-store';
import type { ItemVersions } from './item-versions';
import type { ItemVisibility } from './item-visibility';
import { LEVEL, MODERATION, pathOf, requireMatch, type Item, type ModerationStatus } from './item';
import type { List } from './list';
import type { Lists } from './lists';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import type { StoredValues } from './stored-value';

/** Authorship and times, for those who may set them. */
export type ItemStamps = Partial<Pick<Item, 'authorId' | 'editorId' | 'created' | 'modified'>>;

/** Where a new item goes. */
interface NewItem {
  values: StoredValues;
  dir?: string;
  leaf?: string;
  isFolder?: boolean;
  content?: Uint8Array;
  stamps?: ItemStamps;
}

/** What a save changes. */
export interface ItemUpdate {
  /** Columns to change; the others stay. */
  values: StoredValues;
  leaf?: string;
  /** New bytes, or the id of bytes that an older version holds. */
  content?: Uint8Array | string;
  /** A decision about the item, or its return to waiting. */
  moderation?: { status?: ModerationStatus; comment?: string };
  /** Overwrites the current version in place of making a new one. */
  keepVersion?: boolean;
  /** All columns are replaced, those not named are emptied. */
  replaceValues?: boolean;
  stamps?: ItemStamps;
}

interface ItemsContext {
  database: Database;
  clock: TenantClock;
  changes: ChangeLog;
  permissions: Permissions;
  lists: Lists;
  store: ItemStore;
  contents: FileContents;
  versions: ItemVersions;
  visibility: ItemVisibility;
  saves: ItemSaves;
}

const onlyDecides = (change: ItemUpdate): boolean =>
  change.moderation !== undefined &&
  Object.keys(change.values).length === 0 &&
  change.leaf === undefined &&
  change.content === undefined;

/** Items of lists and libraries: finding, adding, changing, removing, and their own permissions. */
export function createItems(context: ItemsContext) {
  const { database, clock, changes, permissions, store, contents, saves } = context;
  const tree = createFolderTree(database, changes);
  const lookup = createItemLookup({ ...context, tree });

  const decide = (
    actor: Principal,
    list: List,
    item: Item,
    { status, comment }: { status?: ModerationStatus; comment?: string }
  ): Item => {
    if (!list.settings.EnableModeration) {
      throw new CoreError('value-invalid', 'Content approval is not enabled on this list.');
    }
    const said = comment === undefined ? item : { ...item, moderationComment: comment };
    if (status === undefined) return said;
    if (status !== MODERATION.pending && status !== MODERATION.draft)
      permissions.require(actor, item.scopeId, 'ApproveItems');
    return { ...said, ...moderatedAs(list, item, status) };
  };

  return {
    ...lookup,
    ...createItemRemoval({ ...context, lookup, tree }),
    tree,

    add(actor: Principal, list: List, request: NewItem): Item {
      const dir = request.dir ?? null;
      const scopeId = lookup.inheritedScope(list, dir);
      permissions.require(actor, scopeId, 'AddListItems');
      return database.transaction(() => {
        const next = database.get<{ id: number }>(
          'update lists set next_item_id = next_item_id + 1 where id = ? returning next_item_id - 1 as id',
          list.id
        );
        const now = clock.now();
        const isFolder = request.isFolder === true;
        const leaf = request.leaf ?? null;
        if (dir !== null && leaf !== null) lookup.refuseTaken(dir, leaf);
        const needsCheckIn =
          list.isLibrary && list.settings.ForceCheckout && leaf !== null && !isFolder;
        const item: Item = {
          listId: list.id,
          id: next?.id ?? 1,
          uniqueId: randomUUID(),
          scopeId,
          authorId: actor.siteUserId,
          editorId: actor.siteUserId,
          created: now,
          modified: now,
          version: 1,
          isFolder,
          dir,
          leaf,
          values: request.values,
          ...bornAs(list, { isFolder }),
          moderationComment: '',
          checkedOutBy: needsCheckIn ? actor.siteUserId : null,
          checkedOutAt: needsCheckIn ? now : null,
          checkinComment: '',
          contentId: null,
          attachments: 0,
          ...request.stamps,
          ...(needsCheckIn ? { level: LEVEL.checkedOut } : {}),
        };
        store.insert(item);
        if (request.content) contents.write(contentIdOf(item), request.content);
        saves.touchList(list.id, 1);
        changes.append('saved', item.uniqueId);
        return item;
      });
    },

    /**
     * Changes columns, and the name, content or approval when they are given. A save rewrites Modified and
     * Editor, a rename as well; a mere decision about an item does not (unverified).
     * @throws CoreError etag-mismatch, access-denied, name-forbidden, file-exists, checked-out
     */
    update(actor: Principal, item: Item, change: ItemUpdate, ifMatch?: string): Item {
      const head = store.head(item.listId, item.id);
      if (!head) throw itemMissing();
      const list = lookup.listOf(head);
      saves.requireEditable(actor, list, head);
      requireMatch(head, ifMatch);
      if (change.moderation && onlyDecides(change)) {
        return saves.commit(list, head, decide(actor, list, head, change.moderation));
      }
      saves.requireCheckOut(list, head);
      const leaf = change.leaf ?? head.leaf;
      return database.transaction(() => {
        if (leaf !== head.leaf && head.dir !== null && leaf !== null) {
          checkFileName(head.dir, leaf);
          lookup.refuseTaken(head.dir, leaf, head);
          if (head.isFolder) tree.move(pathOf(head), `${head.dir}/${leaf}`);
        }
        const saved: Item = {
          ...head,
          ...savedAs(list, head, change.keepVersion === true),
          leaf,
          editorId: actor.siteUserId,
          modified: clock.now(),
          moderationComment: change.keepVersion === true ? head.moderationComment : '',
          values:
            change.replaceValues === true ? change.values : { ...head.values, ...change.values },
          ...change.stamps,
        };
        const decided = change.moderation ? decide(actor, list, saved, change.moderation) : saved;
        const archives =
          keepsVersions(list, head) &&
          change.keepVersion !== true &&
          head.level !== LEVEL.checkedOut;
        return saves.commit(list, head, decided, {
          ...(archives ? { archive: head } : {}),
          ...(change.content === undefined ? {} : { content: change.content }),
        });
      });
    },

    /** Puts the item under another permission scope. */
    moveScope(item: Item, scopeId: number): void {
      database.run(
        'update items set scope_id = ? where list_id = ? and id = ?',
        scopeId,
        item.listId,
        item.id
      );
      database.run(
        'update standing_versions set scope_id = ? where list_id = ? and id = ?',
        scopeId,
        item.listId,
        item.id
      );
      changes.append('scope', item.uniqueId, scopeId);
    },
  };
}

export type Items = ReturnType<typeof createItems>;
