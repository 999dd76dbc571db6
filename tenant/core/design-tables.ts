import type { Database } from './database';

/** Tables of how lists are designed and what people say about their items. */
const TABLES = `
create table if not exists views(
  id text primary key, list_id text not null, owner_id integer, settings text not null);
create index if not exists views_list on views(list_id);
create table if not exists content_types(
  id text not null collate nocase, owner_id text not null, settings text not null,
  primary key(owner_id, id));
create table if not exists comments(
  id integer primary key autoincrement, list_id text not null, item_id integer not null,
  parent_id integer, author_id integer not null, created integer not null, text text not null,
  mentions text not null);
create index if not exists comments_item on comments(list_id, item_id);
create table if not exists comment_likes(
  comment_id integer not null, user_id integer not null, created integer not null,
  primary key(comment_id, user_id)) without rowid;
create table if not exists item_likes(
  list_id text not null, item_id integer not null, user_id integer not null, created integer not null,
  primary key(list_id, item_id, user_id)) without rowid;
create table if not exists item_ratings(
  list_id text not null, item_id integer not null, user_id integer not null, rating integer not null,
  primary key(list_id, item_id, user_id)) without rowid;
create table if not exists list_subscriptions(
  id text primary key, list_id text not null, url text not null, client_state text, resource_data text,
  expires integer not null, sequence integer not null, owner_id integer not null);
create table if not exists profile_values(
  object_id text not null, name text not null collate nocase, value text not null,
  primary key(object_id, name)) without rowid;
create index if not exists changes_of_item on changes(unique_id, kind, sequence);
create trigger if not exists list_designed after delete on lists begin
  delete from views where list_id = old.id;
  delete from content_types where owner_id = old.id;
  delete from list_subscriptions where list_id = old.id;
end;
`;

/** Creates what is missing; safe on a database that already holds a tenant. */
export function createDesignTables(database: Database): void {
  database.raw.exec(TABLES);
}
