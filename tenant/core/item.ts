import { CoreError } from './core-error';
import { nameKey } from './file-names';
import type { StoredValues } from './stored-value';

/** SharePoint's _Level. */
export const LEVEL = { published: 1, draft: 2, checkedOut: 255 } as const;
export type ItemLevel = (typeof LEVEL)[keyof typeof LEVEL];

/** SPModerationStatusType. */
export const MODERATION = { approved: 0, denied: 1, pending: 2, draft: 3, scheduled: 4 } as const;
export type ModerationStatus = (typeof MODERATION)[keyof typeof MODERATION];

/** A list item, file or folder. */
export interface Item {
  listId: string;
  id: number;
  uniqueId: string;
  scopeId: number;
  authorId: number;
  editorId: number;
  created: number;
  modified: number;
  version: number;
  isFolder: boolean;
  /** Server-relative folder and name; null for items of plain lists. */
  dir: string | null;
  leaf: string | null;
  values: StoredValues;
  /** SharePoint's _UIVersion: 512 times the major number, plus the minor one. */
  uiVersion: number;
  /** SharePoint's _Level: what kind of version this is, and so who may see it. */
  level: ItemLevel;
  moderation: ModerationStatus;
  moderationComment: string;
  checkedOutBy: number | null;
  checkedOutAt: number | null;
  checkinComment: string;
  /** Where a file's bytes lie; null means under the item's own id. */
  contentId: string | null;
  attachments: number;
}

/** A row of the items table. */
export interface ItemRow {
  list_id: string;
  id: number;
  unique_id: string;
  scope_id: number;
  author_id: number;
  editor_id: number;
  created: number;
  modified: number;
  version: number;
  is_folder: number;
  dir: string | null;
  leaf: string | null;
  fields: string;
  ui_version: number;
  level: ItemLevel;
  moderation: ModerationStatus;
  moderation_comment: string;
  checked_out_by: number | null;
  checked_out_at: number | null;
  checkin_comment: string;
  content_id: string | null;
  leaf_key: string | null;
  attachments: number;
}

/** Reads a row of the items table. */
export function toItem(row: ItemRow): Item {
  return {
    listId: row.list_id,
    id: row.id,
    uniqueId: row.unique_id,
    scopeId: row.scope_id,
    authorId: row.author_id,
    editorId: row.editor_id,
    created: row.created,
    modified: row.modified,
    version: row.version,
    isFolder: row.is_folder === 1,
    dir: row.dir,
    leaf: row.leaf,
    values: JSON.parse(row.fields) as StoredValues,
    uiVersion: row.ui_version,
    level: row.level,
    moderation: row.moderation,
    moderationComment: row.moderation_comment,
    checkedOutBy: row.checked_out_by,
    checkedOutAt: row.checked_out_at,
    checkinComment: row.checkin_comment,
    contentId: row.content_id,
    attachments: row.attachments,
  };
}

/** An item as a row of the table. */
export function toRow(item: Item): ItemRow {
  return {
    list_id: item.listId,
    id: item.id,
    unique_id: item.uniqueId,
    scope_id: item.scopeId,
    author_id: item.authorId,
    editor_id: item.editorId,
    created: item.created,
    modified: item.modified,
    version: item.version,
    is_folder: item.isFolder ? 1 : 0,
    dir: item.dir,
    leaf: item.leaf,
    fields: JSON.stringify(item.values),
    ui_version: item.uiVersion,
    level: item.level,
    moderation: item.moderation,
    moderation_comment: item.moderationComment,
    checked_out_by: item.checkedOutBy,
    checked_out_at: item.checkedOutAt,
    checkin_comment: item.checkinComment,
    content_id: item.contentId,
    leaf_key: item.leaf === null ? null : nameKey(item.leaf),
    attachments: item.attachments,
  };
}

/** Server-relative path of a file or folder. */
export function pathOf(item: Pick<Item, 'dir' | 'leaf'>): string {
  return `${item.dir ?? ''}/${item.leaf ?? ''}`;
}

/** A version's number as people read it: 512 is 1.0, 513 is 1.1. */
export function versionLabel(uiVersion: number): string {
  return `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;
}

/** The item's version mark, as SharePoint writes it: `"guid,version"` with the quotation marks. */
export function etagOf(item: Pick<Item, 'uniqueId' | 'version'>): string {
  return `"${item.uniqueId},${item.version}"`;
}

/**
 * Compares the caller's If-Match with the item. Words as in sp-dev-fx-controls-react #1509.
 * @throws CoreError etag-mismatch
 */
export function requireMatch(item: Item, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch === '*' || ifMatch === etagOf(item)) return;
  throw new CoreError(
    'etag-mismatch',
    `The request ETag value '${ifMatch}' does not match the object's ETag value '${etagOf(item)}'.`
  );
}
