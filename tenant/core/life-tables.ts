import type { Database } from './database';
import type { ItemRow } from './item';

/** What an item's life adds to its row: version, approval, check-out, and where its content lies. */
const LIFE = {
  ui_version: 'integer not null default 512',
  level: 'integer not null default 1',
  moderation: 'integer not null default 0',
  moderation_comment: "text not null default ''",
  checked_out_by: 'integer',
  checked_out_at: 'integer',
  checkin_comment: "text not null default ''",
  content_id: 'text',
  leaf_key: 'text',
  attachments: 'integer not null default 0',
} as const;

/** The same as a part of `create table`. */
export const LIFE_COLUMNS = Object.entries(LIFE)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ');

/** Every column of an item's row, in the order of the table. */
export const ITEM_COLUMNS: readonly (keyof ItemRow)[] = [
  'list_id',
  'id',
  'unique_id',
  'scope_id',
  'author_id',
  'editor_id',
  'created',
  'modified',
  'version',
  'is_folder',
  'dir',
  'leaf',
  'fields',
  ...(Object.keys(LIFE) as (keyof typeof LIFE)[]),
];

/** The columns of an item's row as a list for SQL. */
export const ITEM_COLUMN_LIST = ITEM_COLUMNS.join(', ');

const TABLES = `
create index if not exists items_unpublished on items(list_id) where level <> 1;
create index if not exists items_key on items(dir, leaf_key) where leaf_key is not null;
create index if not exists items_in_list_folder on items(dir) where leaf is null and dir is not null;

create table if not exists standing_versions(
  list_id text not null, id integer not null, unique_id text not null, scope_id integer not null,
  author_id integer not null, editor_id integer not null, created integer not null, modified integer not null,
  version integer not null, is_folder integer not null default 0, dir text collate nocase,
  leaf text collate nocase, fields text not null, ${LIFE_COLUMNS},
  covered integer not null default 0, primary key(list_id, id, level)) without rowid;
create index if not exists standing_versions_content on standing_versions(content_id);

create table if not exists item_versions(
  list_id text not null, item_id integer not null, ui_version integer not null, level integer not null,
  moderation integer not null, moderation_comment text not null, editor_id integer not null,
  modified integer not null, checkin_comment text not null, content_id text, fields text not null,
  primary key(list_id, item_id, ui_version)) without rowid;
create index if not exists item_versions_content on item_versions(content_id) where content_id is not null;

create table if not exists attachments(
  list_id text not null, item_id integer not null, name text not null collate nocase,
  content_id text not null, primary key(list_id, item_id, name)) without rowid;

create table if not exists upload_chunks(
  upload_id text not null, item_unique_id text not null, user_id integer not null, start integer not null,
  length integer not null, content blob not null);
create index if not exists upload_chunks_by_upload on upload_chunks(upload_id);

create table if not exists recycle_bin(
  id text primary key, web_id text not null, list_id text not null, kind text not null, title text not null,
  dir text not null, size integer not null, author_id integer not null, deleted_by integer not null,
  deleted_at integer not null, stage integer not null, kept text not null);
create index if not exists recycle_bin_by_user on recycle_bin(web_id, deleted_by, deleted_at);
create table if not exists recycled_items(
  bin_id text not null, standing integer not null, inherits integer not null, row text not null);
create index if not exists recycled_items_bin on recycled_items(bin_id);
`;

/** Makes the tables of item lives, and gives the items of a tenant made by an earlier release their columns. */
export function createLifeTables(database: Database): void {
  const present = new Set(
    database
      .all<{ name: string }>(`select name from pragma_table_info('items')`)
      .map(({ name }) => name)
  );
  for (const [name, type] of Object.entries(LIFE)) {
    if (!present.has(name)) database.raw.exec(`alter table items add column ${name} ${type}`);
  }
  database.raw.exec(TABLES);
}
