import type { Database } from './database';
import { createDesignTables } from './design-tables';
import { createLifeTables, LIFE_COLUMNS } from './life-tables';

const TABLES = `
create table if not exists meta(key text primary key, value text not null);

create table if not exists people(
  object_id text primary key, display_name text not null, given_name text not null, surname text not null,
  mail text not null unique collate nocase, job_title text not null, office text not null,
  preferred_language text not null, roles text not null, account_kind text not null,
  account_enabled integer not null);
create table if not exists apps(
  client_id text primary key, name text not null, secret_hash text not null, roles text not null,
  principal_id integer not null);

create table if not exists principals(
  id integer primary key autoincrement, kind text not null, login text not null unique collate nocase,
  title text not null, email text not null default '', object_id text not null default '',
  is_admin integer not null default 0, description text not null default '');
create index if not exists principals_object on principals(object_id);
create table if not exists group_members(
  group_id integer not null, member_id integer not null, primary key(group_id, member_id)) without rowid;

create table if not exists scopes(id integer primary key autoincrement);
create table if not exists role_assignments(
  scope_id integer not null, principal_id integer not null, role_id integer not null,
  primary key(scope_id, principal_id, role_id)) without rowid;

create table if not exists webs(
  id text primary key, site_id text not null, url text not null unique collate nocase, title text not null,
  language integer not null, scope_id integer not null, created integer not null);
create table if not exists lists(
  id text primary key, web_id text not null, title text not null collate nocase,
  url text not null unique collate nocase, template integer not null, scope_id integer not null,
  created integer not null, changed integer not null, item_count integer not null default 0,
  next_item_id integer not null default 1, version integer not null default 1, settings text not null);
create unique index if not exists lists_title on lists(web_id, title);
create table if not exists fields(
  id text not null, list_id text not null, name text not null collate nocase, title text not null,
  type text not null, indexed integer not null default 0, read_only integer not null default 0,
  hidden integer not null default 0, built_in integer not null default 0, options text not null,
  primary key(list_id, name));

create table if not exists items(
  list_id text not null, id integer not null, unique_id text not null unique, scope_id integer not null,
  author_id integer not null, editor_id integer not null, created integer not null, modified integer not null,
  version integer not null, is_folder integer not null default 0, dir text collate nocase,
  leaf text collate nocase, fields text not null,
  ${LIFE_COLUMNS}, primary key(list_id, id));
create unique index if not exists items_path on items(dir, leaf) where leaf is not null;
create index if not exists items_scope on items(scope_id);
create table if not exists files(unique_id text primary key, size integer not null, content blob not null);
create table if not exists item_terms(
  list_id text not null, item_id integer not null, term_id text not null,
  primary key(list_id, item_id, term_id)) without rowid;
create index if not exists item_terms_term on item_terms(term_id);

create table if not exists term_groups(
  id text primary key, name text not null unique collate nocase, description text not null, created integer not null);
create table if not exists term_sets(
  id text primary key, group_id text not null, names text not null, description text not null,
  properties text not null, created integer not null);
create table if not exists terms(
  id text primary key, set_id text not null, parent_id text, properties text not null,
  descriptions text not null, created integer not null, modified integer not null);
create index if not exists terms_parent on terms(set_id, parent_id);
create table if not exists term_labels(
  term_id text not null, language text not null, name text not null, is_default integer not null,
  primary key(term_id, language, name)) without rowid;
create table if not exists term_wss_ids(
  wss_id integer primary key autoincrement, term_id text not null unique, set_id text not null, label text not null);

create table if not exists app_registrations(client_id text primary key, settings text not null);
create table if not exists app_site_grants(
  client_id text not null, web_id text not null, role text not null,
  primary key(client_id, web_id)) without rowid;
create table if not exists app_consents(
  client_id text not null, object_id text not null, permission text not null,
  primary key(client_id, object_id, permission)) without rowid;
create table if not exists expiring_records(
  kind text not null, id_hash text not null, data text not null, expires_at integer not null,
  primary key(kind, id_hash)) without rowid;

create table if not exists graph_upload_pieces(
  session_hash text not null, start integer not null, content blob not null,
  primary key(session_hash, start));
create table if not exists directory_places(
  object_id text primary key, manager_id text, has_photo integer not null);
create index if not exists directory_reports on directory_places(manager_id);
create table if not exists directory_groups(
  id text primary key, name text not null, description text not null, mail_nickname text not null,
  kind text not null, created integer not null);
create table if not exists directory_members(
  group_id text not null, member_id text not null, is_owner integer not null,
  primary key(group_id, member_id, is_owner));
create index if not exists directory_members_member on directory_members(member_id);

create table if not exists graph_subscriptions(
  id text primary key, owner_id text not null, change_types text not null, resource text not null,
  url text not null, lifecycle_url text, client_state text, expires integer not null,
  sequence integer not null, warned integer not null default 0);
create table if not exists removed_items(
  unique_id text primary key, list_id text not null, item_id integer not null, is_folder integer not null,
  leaf text, dir text) without rowid;
create trigger if not exists items_removed after delete on items begin
  insert or replace into removed_items
  values(old.unique_id, old.list_id, old.id, old.is_folder, old.leaf, old.dir);
end;

create table if not exists changes(
  sequence integer primary key autoincrement, at integer not null, kind text not null,
  unique_id text not null, scope_id integer);
`;

/** Creates what is missing; safe on a database that already holds a tenant. */
export function createSchema(database: Database): void {
  database.raw.exec(TABLES);
  createLifeTables(database);
  createDesignTables(database);
}

/** A small value that belongs to the tenant itself (keys, marks), or undefined. */
export function readMeta(database: Database, key: string): string | undefined {
  return database.get<{ value: string }>('select value from meta where key = ?', key)?.value;
}

/** Stores a value under a key, replacing what was there. */
export function writeMeta(database: Database, key: string, value: string): void {
  database.run(
    'insert into meta(key, value) values(?, ?) on conflict(key) do update set value = excluded.value',
    key,
    value
  );
}

/** A value that is made on first use and then kept with the tenant's data. */
export function lastingMeta(database: Database, key: string, make: () => string): string {
  const known = readMeta(database, key);
  if (known !== undefined) return known;
  const made = make();
  writeMeta(database, key, made);
  return made;
}
