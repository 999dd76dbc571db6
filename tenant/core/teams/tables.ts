import type { Database } from '../database';

/** Tables of Teams. Times are milliseconds since 1970; a message's number is its id. */
const TABLES = `
create table if not exists teams_apps(
  id text primary key, external_id text not null unique, bot_id text, settings text not null,
  color_icon blob, outline_icon blob);
create table if not exists teams_installations(
  id text primary key, app_id text not null, place_kind text not null, place_id text not null,
  version text not null, installed integer not null, unique(place_kind, place_id, app_id));
create index if not exists teams_installations_app on teams_installations(app_id);
create table if not exists teams_blocks(
  app_id text not null, person_id text not null, primary key(app_id, person_id)) without rowid;

create table if not exists teams(
  id text primary key, visibility text not null, internal_id text not null, archived integer not null,
  created integer not null);
create table if not exists teams_channels(
  id text primary key, team_id text not null, name text not null, description text not null,
  general integer not null, created integer not null);
create index if not exists teams_channels_team on teams_channels(team_id);
create table if not exists teams_tabs(
  id text primary key, conversation_id text not null, settings text not null);
create index if not exists teams_tabs_conversation on teams_tabs(conversation_id);

create table if not exists teams_chats(
  id text primary key, kind text not null, topic text, bot_id text, created integer not null,
  last_at integer not null);
create table if not exists teams_chat_members(
  chat_id text not null, person_id text not null, is_owner integer not null,
  primary key(chat_id, person_id)) without rowid;
create index if not exists teams_chat_members_person on teams_chat_members(person_id);
create table if not exists teams_reads(
  conversation_id text not null, person_id text not null, up_to integer not null,
  primary key(conversation_id, person_id)) without rowid;

create table if not exists teams_messages(
  number integer primary key, conversation_id text not null, reply_to integer, author_id text not null,
  deleted integer not null, mark integer not null, content text not null);
create index if not exists teams_messages_conversation on teams_messages(conversation_id, number);
create index if not exists teams_messages_thread on teams_messages(reply_to, number);
create index if not exists teams_messages_mark on teams_messages(conversation_id, mark);

create table if not exists teams_feed(
  number integer primary key autoincrement, person_id text not null, at integer not null,
  is_read integer not null, content text not null);
create index if not exists teams_feed_person on teams_feed(person_id, number);

create table if not exists teams_bot_users(
  member_id text primary key, bot_id text not null, person_id text not null) without rowid;
create table if not exists teams_bot_tokens(
  bot_id text not null, person_id text not null, connection text not null, token text not null,
  expires integer not null, primary key(bot_id, person_id, connection)) without rowid;
`;

/** Creates what is missing; safe on a database that already holds a tenant. */
export function createTeamsTables(database: Database): void {
  database.raw.exec(TABLES);
}
