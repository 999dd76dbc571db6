import type { Database } from '../database';

/** Tables of mailboxes: what lies in them, what is on its way, and what left the organisation. */
const TABLES = `
create table if not exists mail_messages(
  id text primary key, mailbox text not null, folder text not null, moves integer not null default 0,
  version integer not null default 1, created integer not null, modified integer not null,
  sent integer, received integer, is_draft integer not null, is_read integer not null,
  internet_message_id text not null, content text not null);
create index if not exists mail_messages_folder on mail_messages(mailbox, folder, received);
create index if not exists mail_messages_internet on mail_messages(internet_message_id);
create table if not exists mail_properties(
  message_id text not null, id text not null, value text not null,
  primary key(message_id, id)) without rowid;
create index if not exists mail_properties_value on mail_properties(id, value);
create table if not exists mail_transport(
  message_id text primary key, due integer not null, keep integer not null) without rowid;
create table if not exists mail_outside(
  sequence integer primary key autoincrement, at integer not null, address text not null,
  internet_message_id text not null, subject text not null);
create table if not exists mailbox_states(object_id text primary key, state text not null) without rowid;
create trigger if not exists mail_message_removed after delete on mail_messages begin
  delete from mail_properties where message_id = old.id;
end;
`;

/** Creates what is missing; safe on a database that already holds a tenant. */
export function createMailTables(database: Database): void {
  database.raw.exec(TABLES);
}
