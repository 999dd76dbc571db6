import type { SQLInputValue } from 'node:sqlite';
import type { PermissionName } from './base-permissions';
import type { Database } from './database';
import { LEVEL, type Item } from './item';
import type { ItemStore } from './item-store';
import { ITEM_COLUMNS } from './life-tables';
import type { List } from './list';
import type { Permissions } from './permissions';
import type { Principal } from './principal';

/** One of the tables in which a caller finds items, and which rows of it are for her. */
export interface ItemSource {
  /** For `from`; columns are addressed as `items.…`. */
  table: string;
  condition: string;
  values: SQLInputValue[];
}

/** The columns of an item for `select`, the same from every source. */
export const SELECTED_COLUMNS = ITEM_COLUMNS.map((column) => `items.${column}`).join(', ');

/** DraftVersionVisibility: any reader, who may edit, who may approve (and the author). */
const NEEDED: readonly PermissionName[] = ['ViewListItems', 'EditListItems', 'ApproveItems'];
const APPROVERS = 2;
/** Values of ReadSecurity and WriteSecurity. */
const ALL_ITEMS = 1;
const OWN_ITEMS = 2;

/**
 * Who sees which version. A draft, a pending item and a rejected one are seen by those whom the list names;
 * a working copy by the person who has it. Everybody else sees the version that stands behind it, if any.
 * Source: Microsoft Support, "Require approval of items in a site list or library".
 */
export function createItemVisibility(
  database: Database,
  store: ItemStore,
  permissions: Permissions
) {
  const seesDrafts = (actor: Principal, list: List, item: Item): boolean => {
    const visibility = list.settings.DraftVersionVisibility;
    return (
      permissions.can(actor, item.scopeId, NEEDED[visibility] ?? 'ApproveItems') ||
      (visibility >= APPROVERS && item.authorId === actor.siteUserId)
    );
  };

  /** Whether the caller sees the item's newest version. */
  const seesHead = (actor: Principal, list: List, item: Item): boolean => {
    switch (item.level) {
      case LEVEL.published:
        return true;
      case LEVEL.draft:
        return seesDrafts(actor, list, item);
      case LEVEL.checkedOut:
        return item.checkedOutBy === actor.siteUserId;
    }
  };

  const hasUnpublished = (list: List): boolean =>
    database.get('select 1 from items where list_id = ? and level <> 1 limit 1', list.id) !==
    undefined;

  const draftRule = (actor: Principal, list: List): { sql: string; values: SQLInputValue[] } => {
    const visibility = list.settings.DraftVersionVisibility;
    const needed = NEEDED[visibility] ?? 'ApproveItems';
    const scopes = [...permissions.readableScopes(actor)].filter((scope) =>
      permissions.can(actor, scope, needed)
    );
    return {
      sql: `(items.scope_id in (select value from json_each(?)) or items.author_id = ?)`,
      values: [JSON.stringify(scopes), visibility >= APPROVERS ? actor.siteUserId : -1],
    };
  };

  /**
   * Item-level permissions of a list: people work with what they made themselves, unless they may override
   * what lists do. Source: SPList.ReadSecurity and WriteSecurity; Microsoft Support, "item-level permissions".
   */
  const isHers = (actor: Principal, setting: number, item: Item): boolean =>
    setting === ALL_ITEMS ||
    (setting === OWN_ITEMS && item.authorId === actor.siteUserId) ||
    permissions.can(actor, item.scopeId, 'CancelCheckout');

  const reads = (actor: Principal, list: List, item: Item): boolean =>
    list.isLibrary || isHers(actor, list.settings.ReadSecurity, item);

  const ownItemsRule = (actor: Principal, list: List): { sql: string; values: SQLInputValue[] } => {
    if (list.isLibrary || list.settings.ReadSecurity === ALL_ITEMS) return { sql: '1', values: [] };
    const scopes = [...permissions.readableScopes(actor)].filter((scope) =>
      permissions.can(actor, scope, 'CancelCheckout')
    );
    return {
      sql: '(items.author_id = ? or items.scope_id in (select value from json_each(?)))',
      values: [actor.siteUserId, JSON.stringify(scopes)],
    };
  };

  return {
    seesHead,
    seesDrafts,
    reads,

    /** Whether the list lets the caller change what this person made. */
    writes: (actor: Principal, list: List, item: Item): boolean =>
      list.isLibrary || isHers(actor, list.settings.WriteSecurity, item),

    /** The version of an item that the caller sees, or undefined when there is none for her. */
    visible(actor: Principal, list: List, item: Item): Item | undefined {
      if (seesHead(actor, list, item)) return item;
      const drafts = seesDrafts(actor, list, item);
      return store.standing(item).find(({ level }) => level === LEVEL.published || drafts);
    },

    /** Where a query of the list looks; the first source is the table of items. */
    sources(actor: Principal, list: List): ItemSource[] {
      const own = ownItemsRule(actor, list);
      if (!hasUnpublished(list))
        return [{ table: 'items', condition: own.sql, values: own.values }];
      const drafts = draftRule(actor, list);
      return [
        {
          table: 'items',
          condition: `${own.sql} and (items.level = 1 or (items.level = 2 and ${drafts.sql})
            or (items.level = 255 and items.checked_out_by = ?))`,
          values: [...own.values, ...drafts.values, actor.siteUserId],
        },
        {
          table: 'standing_versions as items',
          condition: `${own.sql} and items.checked_out_by is not ? and case items.level
            when 2 then ${drafts.sql} else (items.covered = 0 or not ${drafts.sql}) end`,
          values: [...own.values, actor.siteUserId, ...drafts.values, ...drafts.values],
        },
      ];
    },
  };
}

export type ItemVisibility = ReturnType<typeof createItemVisibility>;
