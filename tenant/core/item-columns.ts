import { createHash } from 'node:crypto';
import type { Database } from './database';
import type { Field, FieldType } from './field-definition';

/** How values of a column are compared. */
export type ColumnKind =
  'text' | 'number' | 'boolean' | 'moment' | 'milliseconds' | 'user' | 'lookup';

/** A column as SQL over the items table. */
export interface ItemColumn {
  sql: string;
  kind: ColumnKind;
}

const BUILT_IN: Readonly<Record<string, ItemColumn>> = {
  ID: { sql: 'items.id', kind: 'number' },
  Created: { sql: 'items.created', kind: 'milliseconds' },
  Modified: { sql: 'items.modified', kind: 'milliseconds' },
  Author: { sql: 'items.author_id', kind: 'user' },
  Editor: { sql: 'items.editor_id', kind: 'user' },
  GUID: { sql: 'items.unique_id', kind: 'text' },
  FSObjType: { sql: 'items.is_folder', kind: 'number' },
  _UIVersion: { sql: 'items.ui_version', kind: 'number' },
  _UIVersionString: {
    sql: `(items.ui_version / 512 || '.' || items.ui_version % 512)`,
    kind: 'text',
  },
  _ModerationStatus: { sql: 'items.moderation', kind: 'number' },
  CheckoutUser: { sql: 'items.checked_out_by', kind: 'user' },
  Attachments: { sql: '(items.attachments > 0)', kind: 'boolean' },
  FileLeafRef: { sql: 'items.leaf', kind: 'text' },
  FileDirRef: { sql: 'items.dir', kind: 'text' },
  FileRef: { sql: `(items.dir || '/' || items.leaf) collate nocase`, kind: 'text' },
};

const KINDS: Partial<Record<FieldType, ColumnKind>> = {
  Text: 'text',
  Choice: 'text',
  Number: 'number',
  Boolean: 'boolean',
  DateTime: 'moment',
  User: 'user',
  Lookup: 'lookup',
  ContentTypeId: 'text',
};

/** Internal names are letters, digits and underscores; quoting keeps any other out of the SQL. */
export function jsonPath(name: string): string {
  return `'$."${name.replace(/["'\\]/g, '')}"'`;
}

/**
 * The SQL of a column that can be filtered and sorted by, or undefined when SharePoint refuses the
 * type (notes, multiple choices, several terms).
 */
export function itemColumn(field: Field): ItemColumn | undefined {
  const builtIn = BUILT_IN[field.name];
  if (field.builtIn && builtIn) return builtIn;
  const kind = KINDS[field.type];
  if (!kind) return undefined;
  const value = `json_extract(items.fields, ${jsonPath(field.name)})`;
  return { sql: kind === 'text' ? `${value} collate nocase` : value, kind };
}

const indexName = (field: Field): string =>
  `items_by_${createHash('sha256').update(`${field.name}/${field.type}`).digest('hex').slice(0, 16)}`;

/**
 * Makes an "Indexed" column a real expression index. Lists that share a column name and type share
 * the index, which starts with the list's id.
 */
export function ensureIndex(database: Database, field: Field): void {
  const column = itemColumn(field);
  if (!column) return;
  // an index names its own table's columns without the table
  const expression = column.sql.replaceAll('items.', '');
  database.raw.exec(
    `create index if not exists ${indexName(field)} on items(list_id, ${expression})`
  );
}

/** Drops the index when no list has the column indexed any more. */
export function releaseIndex(database: Database, field: Field): void {
  const users = database.get(
    'select 1 from fields where name = ? and type = ? and indexed = 1',
    field.name,
    field.type
  );
  if (!users) database.raw.exec(`drop index if exists ${indexName(field)}`);
}
