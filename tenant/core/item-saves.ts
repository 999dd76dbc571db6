import { randomUUID } from 'node:crypto';
import type { ChangeLog } from './change-log';
import type { TenantClock } from './clock';
import { accessDenied, CoreError } from './core-error';
import type { Database } from './database';
import { contentIdOf, type FileContents } from './file-contents';
import { LEVEL, pathOf, type Item } from './item';
import type { ItemStore } from './item-store';
import type { ItemVersions } from './item-versions';
import type { ItemVisibility } from './item-visibility';
import type { List } from './list';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import type { SiteUsers } from './site-users';

interface SavesContext {
  database: Database;
  clock: TenantClock;
  changes: ChangeLog;
  permissions: Permissions;
  users: SiteUsers;
  store: ItemStore;
  contents: FileContents;
  versions: ItemVersions;
  visibility: ItemVisibility;
}

/** Writing of an item's next state, the same for saves, decisions and check-ins. */
export function createItemSaves(context: SavesContext) {
  const { database, clock, changes, permissions, users, store, contents, versions, visibility } =
    context;

  const touchList = (listId: string, difference: number): void => {
    database.run(
      'update lists set changed = ?, item_count = item_count + ? where id = ?',
      clock.now(),
      difference,
      listId
    );
  };

  /** A file that somebody else has checked out is read only. @throws CoreError checked-out */
  const requireNotLocked = (actor: Principal, item: Item): void => {
    if (item.checkedOutBy === null || item.checkedOutBy === actor.siteUserId) return;
    const holder = users.peek(item.checkedOutBy)?.login ?? '';
    throw new CoreError(
      'checked-out',
      `The file "${pathOf(item)}" is checked out for editing by ${holder}.`
    );
  };

  return {
    touchList,
    requireNotLocked,

    /**
     * Refuses whoever may not edit the item as it is now.
     * @throws CoreError access-denied (also to an editor who does not see the draft; unverified), checked-out
     */
    requireEditable(actor: Principal, list: List, head: Item): void {
      permissions.require(actor, head.scopeId, 'EditListItems');
      requireNotLocked(actor, head);
      if (!visibility.seesHead(actor, list, head) || !visibility.writes(actor, list, head))
        throw accessDenied();
    },

    /** Libraries may ask for a check-out before every change. @throws CoreError checked-out */
    requireCheckOut(list: List, head: Item): void {
      if (!list.isLibrary || !list.settings.ForceCheckout || head.isFolder || head.leaf === null)
        return;
      if (head.level === LEVEL.checkedOut) return;
      throw new CoreError(
        'checked-out',
        `The file "${pathOf(head)}" is not checked out.  You must first check out this document before making changes.`
      );
    },

    /**
     * Writes the item's next state; its ETag counts up once.
     * @param archive whether the state before becomes an older version
     * @param content new bytes, or the id of bytes that an older version holds
     */
    commit(
      list: List,
      before: Item,
      after: Item,
      { archive, content }: { archive?: Item; content?: Uint8Array | string } = {}
    ): Item {
      return database.transaction(() => {
        const next: Item = { ...after, version: before.version + 1 };
        const isFile = before.leaf !== null && !before.isFolder;
        const standing = isFile ? { ...before, contentId: contentIdOf(before) } : before;
        if (archive) versions.archive(archive);
        // readers keep what was published while a draft of it is under way
        const covers = next.level === LEVEL.draft && archive !== undefined;
        if ((before.level === LEVEL.published && covers) || isCheckOut(before, next))
          store.stand(standing);
        if (typeof content === 'string') next.contentId = content;
        else if (content) {
          const current = contentIdOf(before);
          next.contentId = versions.isContentKept(before, current)
            ? randomUUID()
            : before.contentId;
          contents.write(contentIdOf(next), content);
        }
        const stood = next.level === LEVEL.published ? store.standing(next) : [];
        if (stood.length > 0) store.removeStanding(next);
        store.write(next);
        store.alignStanding(next);
        for (const one of stood) versions.releaseContent(next, one.contentId);
        if (archive) versions.trim(list, next);
        touchList(list.id, 0);
        changes.append('saved', next.uniqueId);
        return next;
      });
    },
  };
}

const isCheckOut = (before: Item, next: Item): boolean =>
  before.level !== LEVEL.checkedOut && next.level === LEVEL.checkedOut;

export type ItemSaves = ReturnType<typeof createItemSaves>;
