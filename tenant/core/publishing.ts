import { CoreError } from './core-error';
import { hasDrafts, publishedAs } from './item-life';
import type { ItemSaves } from './item-saves';
import { LEVEL, MODERATION, type Item } from './item';
import type { ItemStore } from './item-store';
import type { ItemVersions } from './item-versions';
import type { Items } from './items';
import type { List } from './list';
import type { Principal } from './principal';

interface PublishingContext {
  store: ItemStore;
  versions: ItemVersions;
  saves: ItemSaves;
  items: Items;
}

/** Publishing of drafts, and what approvers decide about files. */
export function createPublishing({ store, versions, saves, items }: PublishingContext) {
  const ready = (actor: Principal, item: Item): { head: Item; list: List } => {
    const head = store.head(item.listId, item.id) ?? item;
    const list = items.listOf(head);
    saves.requireEditable(actor, list, head);
    if (head.level === LEVEL.checkedOut) {
      throw new CoreError('checked-out', 'The file has to be checked in before it is published.');
    }
    return { head, list };
  };

  const requireDrafts = (list: List, item: Item): void => {
    if (hasDrafts(list, item)) return;
    throw new CoreError(
      'value-invalid',
      'You can only publish, unpublish documents in a minor version enabled list.'
    );
  };

  const requirePending = (list: List, item: Item): void => {
    if (list.settings.EnableModeration && item.moderation === MODERATION.pending) return;
    throw new CoreError(
      'value-invalid',
      'You can only approve or reject a document that is pending approval.'
    );
  };

  /** A draft of the major version before: 2.0 becomes 1.1, or what follows the last draft of 1. */
  const demoted = (item: Item): number => {
    const floor = item.uiVersion - 512;
    const last = versions.lastBefore(item, item.uiVersion);
    return (last === undefined || last < floor ? floor : last) + 1;
  };

  return {
    /** Makes the draft a major version, at once or when it is approved. */
    publish(actor: Principal, item: Item, comment: string): Item {
      const { head, list } = ready(actor, item);
      requireDrafts(list, head);
      return saves.commit(list, head, {
        ...head,
        ...publishedAs(list, head),
        checkinComment: comment,
      });
    },

    /** Takes the published version back: readers see the major version before it, if there is one. */
    unpublish(actor: Principal, item: Item, comment: string): Item {
      const { head, list } = ready(actor, item);
      requireDrafts(list, head);
      const earlier = head.level === LEVEL.published ? versions.lastPublished(head) : undefined;
      if (earlier) store.stand(earlier);
      return saves.commit(list, head, {
        ...head,
        uiVersion: head.level === LEVEL.published ? demoted(head) : head.uiVersion,
        level: LEVEL.draft,
        moderation: list.settings.EnableModeration ? MODERATION.draft : MODERATION.approved,
        checkinComment: comment,
      });
    },

    /** @throws CoreError access-denied, value-invalid when nothing waits for a decision */
    decide(actor: Principal, item: Item, approved: boolean, comment: string): Item {
      const { head, list } = ready(actor, item);
      requirePending(list, head);
      const status = approved ? MODERATION.approved : MODERATION.denied;
      return items.update(actor, head, { values: {}, moderation: { status, comment } });
    },
  };
}

export type Publishing = ReturnType<typeof createPublishing>;
