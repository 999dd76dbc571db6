import { CoreError } from './core-error';
import type { Database } from './database';
import type { TenantClock } from './clock';
import { checkedInAs, CHECK_IN, keepsVersions, type CheckInKind } from './item-life';
import type { ItemSaves } from './item-saves';
import { LEVEL, pathOf, type Item } from './item';
import type { ItemStore } from './item-store';
import type { ItemVersions } from './item-versions';
import type { Items } from './items';
import { contentIdOf } from './file-contents';
import type { Permissions } from './permissions';
import type { Principal } from './principal';

interface CheckOutContext {
  database: Database;
  clock: TenantClock;
  permissions: Permissions;
  store: ItemStore;
  versions: ItemVersions;
  saves: ItemSaves;
  items: Items;
}

/** Check-out of files: one person works on a copy, all others see and keep the version before. */
export function createCheckOut(context: CheckOutContext) {
  const { database, clock, permissions, store, versions, saves, items } = context;

  const headOf = (item: Item): Item => store.head(item.listId, item.id) ?? item;

  const requireCheckedOut = (item: Item): void => {
    if (item.checkedOutBy !== null) return;
    throw new CoreError('checked-out', `The file "${pathOf(item)}" is not checked out.`);
  };

  /** The version that was checked out; undefined for a file that was never checked in. */
  const predecessorOf = (item: Item): Item | undefined => store.standing(item)[0];

  return {
    /** @throws CoreError checked-out, also for the person who has it (unverified) */
    checkOut(actor: Principal, item: Item): Item {
      const head = headOf(item);
      const list = items.listOf(head);
      saves.requireEditable(actor, list, head);
      if (head.checkedOutBy !== null) {
        throw new CoreError(
          'checked-out',
          `The file "${pathOf(head)}" is checked out for editing by ${actor.loginName}.`
        );
      }
      return saves.commit(list, head, {
        ...head,
        level: LEVEL.checkedOut,
        checkedOutBy: actor.siteUserId,
        checkedOutAt: clock.now(),
      });
    },

    /** Makes the working copy the newest version: a draft, a final one, or in place of the one before. */
    checkIn(actor: Principal, item: Item, comment: string, kind: CheckInKind): Item {
      const head = headOf(item);
      const list = items.listOf(head);
      requireCheckedOut(head);
      saves.requireEditable(actor, list, head);
      const predecessor = predecessorOf(head);
      const state = checkedInAs(list, head, predecessor, kind);
      const archives = predecessor && kind !== CHECK_IN.overwrite && keepsVersions(list, head);
      return database.transaction(() => {
        if (predecessor?.level === LEVEL.draft) store.removeStanding(head, LEVEL.draft);
        const saved = saves.commit(
          list,
          head,
          {
            ...head,
            ...state,
            editorId: actor.siteUserId,
            modified: clock.now(),
            checkedOutBy: null,
            checkedOutAt: null,
            checkinComment: comment,
            moderationComment: '',
          },
          archives ? { archive: predecessor } : {}
        );
        if (predecessor) versions.releaseContent(saved, predecessor.contentId);
        return saved;
      });
    },

    /**
     * Throws the working copy away. A file that was never checked in goes with it.
     * @throws CoreError checked-out, access-denied (others need the right to override)
     */
    undo(actor: Principal, item: Item): void {
      const head = headOf(item);
      const list = items.listOf(head);
      requireCheckedOut(head);
      if (head.checkedOutBy !== actor.siteUserId)
        permissions.require(actor, head.scopeId, 'CancelCheckout');
      const predecessor = predecessorOf(head);
      database.transaction(() => {
        if (!predecessor) {
          items.discard([head]);
          return;
        }
        store.removeStanding(head, predecessor.level);
        const restored = saves.commit(list, head, {
          ...predecessor,
          scopeId: head.scopeId,
          checkedOutBy: null,
          checkedOutAt: null,
        });
        if (contentIdOf(head) !== contentIdOf(restored))
          versions.releaseContent(restored, contentIdOf(head));
      });
    },
  };
}

export type CheckOut = ReturnType<typeof createCheckOut>;
