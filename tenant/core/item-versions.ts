import { CoreError } from './core-error';
import type { Database } from './database';
import { contentIdOf, type FileContents } from './file-contents';
import { keepsVersions } from './item-life';
import { LEVEL, versionLabel, type Item, type ItemLevel, type ModerationStatus } from './item';
import type { ItemKey, ItemStore } from './item-store';
import type { ItemVisibility } from './item-visibility';
import type { List } from './list';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import type { StoredValues } from './stored-value';

/** A row of the versions table. */
export interface VersionRow {
  list_id: string;
  item_id: number;
  ui_version: number;
  level: ItemLevel;
  moderation: ModerationStatus;
  moderation_comment: string;
  editor_id: number;
  modified: number;
  checkin_comment: string;
  content_id: string | null;
  fields: string;
}

/** A version of an item, as the item was then. */
export interface ItemVersion {
  item: Item;
  isCurrent: boolean;
}

interface VersionsContext {
  database: Database;
  store: ItemStore;
  contents: FileContents;
  permissions: Permissions;
  visibility: ItemVisibility;
}

const missing = (asked: string): CoreError =>
  new CoreError('item-not-found', `The version ${asked} does not exist.`);

/** Older versions of items. They are stored only when a list keeps versions, and are trimmed by its limits. */
export function createItemVersions({
  database,
  store,
  contents,
  permissions,
  visibility,
}: VersionsContext) {
  const rows = ({ listId, id }: ItemKey): VersionRow[] =>
    database.all<VersionRow>(
      'select * from item_versions where list_id = ? and item_id = ? order by ui_version desc',
      listId,
      id
    );

  const asItem = (head: Item, row: VersionRow): Item => ({
    ...head,
    editorId: row.editor_id,
    modified: row.modified,
    uiVersion: row.ui_version,
    level: row.level,
    moderation: row.moderation,
    moderationComment: row.moderation_comment,
    checkinComment: row.checkin_comment,
    contentId: row.content_id,
    values: JSON.parse(row.fields) as StoredValues,
  });

  /** Whether an older version, or one that stands for others, needs the bytes. */
  const isContentKept = ({ listId, id }: ItemKey, contentId: string): boolean =>
    database.get(
      `select 1 from item_versions where list_id = ?1 and item_id = ?2 and content_id = ?3
       union all select 1 from standing_versions where list_id = ?1 and id = ?2 and content_id = ?3`,
      listId,
      id,
      contentId
    ) !== undefined;

  /** Drops bytes that no version of the item needs any more. */
  const releaseContent = (item: ItemKey, contentId: string | null): void => {
    if (contentId === null || isContentKept(item, contentId)) return;
    const head = store.head(item.listId, item.id);
    if (head && contentIdOf(head) === contentId) return;
    contents.remove(contentId);
  };

  const drop = (row: VersionRow): void => {
    database.run(
      'delete from item_versions where list_id = ? and item_id = ? and ui_version = ?',
      row.list_id,
      row.item_id,
      row.ui_version
    );
    releaseContent({ listId: row.list_id, id: row.item_id }, row.content_id);
  };

  const find = (item: ItemKey, uiVersion: number): VersionRow | undefined =>
    database.get<VersionRow>(
      'select * from item_versions where list_id = ? and item_id = ? and ui_version = ?',
      item.listId,
      item.id,
      uiVersion
    );

  return {
    asItem,
    isContentKept,
    releaseContent,

    /** Keeps the item as it is now as an older version. */
    archive(item: Item): void {
      database.run(
        'insert or replace into item_versions values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        item.listId,
        item.id,
        item.uiVersion,
        item.level,
        item.moderation,
        item.moderationComment,
        item.editorId,
        item.modified,
        item.checkinComment,
        item.leaf === null ? null : contentIdOf(item),
        JSON.stringify(item.values)
      );
    },

    /**
     * Drops the oldest versions beyond the list's limits: MajorVersionLimit counts majors, the current one
     * included (unverified); MajorWithMinorVersionsLimit says of how many majors the drafts are kept.
     */
    trim(list: List, head: Item): void {
      if (!keepsVersions(list, head)) return;
      const { MajorVersionLimit: majors, MajorWithMinorVersionsLimit: withDrafts } = list.settings;
      if (majors > 0) {
        const oldest = database.get<{ ui_version: number }>(
          `select ui_version from item_versions
           where list_id = ? and item_id = ? and ui_version % 512 = 0
           order by ui_version desc limit 1 offset ?`,
          list.id,
          head.id,
          head.uiVersion % 512 === 0 ? majors - 1 : majors
        );
        if (oldest)
          rows(head)
            .filter((row) => row.ui_version <= oldest.ui_version)
            .forEach(drop);
      }
      if (withDrafts > 0) {
        const firstMajor = Math.floor(head.uiVersion / 512) - withDrafts + 1;
        rows(head)
          .filter((row) => row.ui_version % 512 !== 0 && row.ui_version < firstMajor * 512)
          .forEach(drop);
      }
    },

    /** The last version that was final and visible to all, of those that are kept. */
    lastPublished(item: Item): Item | undefined {
      const row = rows(item).find(({ level }) => level === LEVEL.published);
      return row && asItem(item, row);
    },

    /** The highest number of a version that is kept below the given one. */
    lastBefore(item: Item, uiVersion: number): number | undefined {
      return rows(item).find((row) => row.ui_version < uiVersion)?.ui_version;
    },

    /**
     * The versions that the caller sees, the newest first. @throws CoreError access-denied
     * @param shown the version of the item that the caller sees
     */
    list(actor: Principal, list: List, shown: Item): ItemVersion[] {
      permissions.require(actor, shown.scopeId, 'ViewVersions');
      const older = rows(shown)
        .filter((row) => row.ui_version !== shown.uiVersion)
        .map((row) => asItem(shown, row))
        .filter(
          (version) =>
            version.level === LEVEL.published ||
            visibility.seesDrafts(actor, list, version) ||
            version.checkedOutBy === actor.siteUserId
        );
      return [shown, ...older].map((item, index) => ({ item, isCurrent: index === 0 }));
    },

    /** @throws CoreError item-not-found when there is no older version with the number */
    older(item: ItemKey, uiVersion: number): VersionRow {
      const row = find(item, uiVersion);
      if (!row) throw missing(String(uiVersion));
      return row;
    },

    /** The older version with a label like `2.0`. @throws CoreError item-not-found */
    byLabel(item: ItemKey, label: string): VersionRow {
      const row = rows(item).find(({ ui_version }) => versionLabel(ui_version) === label);
      if (!row) throw missing(label);
      return row;
    },

    /** What a restore of an older version saves: its columns, and its bytes where it has any. */
    contentOf(item: Item, row: VersionRow): { values: StoredValues; content?: string } {
      const { values, contentId } = asItem(item, row);
      return { values, ...(contentId === null ? {} : { content: contentId }) };
    },

    /** Removes an older version for good. @throws CoreError access-denied */
    remove(actor: Principal, item: Item, row: VersionRow): void {
      permissions.require(actor, item.scopeId, 'DeleteVersions');
      drop(row);
    },

    removeAll(actor: Principal, item: Item): void {
      permissions.require(actor, item.scopeId, 'DeleteVersions');
      rows(item).forEach(drop);
    },

    /** Takes an older version out of the history; its bytes stay for the recycle bin. */
    detach(actor: Principal, item: Item, row: VersionRow): void {
      permissions.require(actor, item.scopeId, 'DeleteVersions');
      database.run(
        'delete from item_versions where list_id = ? and item_id = ? and ui_version = ?',
        row.list_id,
        row.item_id,
        row.ui_version
      );
    },

    /** Puts a detached version back. */
    attach(row: VersionRow): void {
      const columns = Object.keys(row);
      database.run(
        `insert or replace into item_versions(${columns.join(', ')}) values(${columns.map(() => '?').join(', ')})`,
        ...Object.values(row)
      );
    },

    /** Removes all traces of an item that is gone for good: versions and all bytes. */
    purge(item: Item): void {
      for (const row of rows(item)) if (row.content_id !== null) contents.remove(row.content_id);
      for (const { contentId } of store.standing(item))
        if (contentId !== null) contents.remove(contentId);
      contents.remove(contentIdOf(item));
      database.run(
        'delete from item_versions where list_id = ? and item_id = ?',
        item.listId,
        item.id
      );
      store.removeStanding(item);
    },
  };
}

export type ItemVersions = ReturnType<typeof createItemVersions>;
