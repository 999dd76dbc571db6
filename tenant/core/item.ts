import { CoreError } from './core-error';
import type { StoredValues } from './stored-value';

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
  };
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
