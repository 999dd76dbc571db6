import type { SqlDatabase } from './sql';

/*
 * One schema for both databases: text, whole numbers (milliseconds need eight bytes) and JSON as text.
 * Names and addresses of people are not kept: a line holds the person's id, and the rest is looked up
 * when the message is sent.
 */
const versions: readonly (readonly string[])[] = [
  [
    `create table sources (
      id text primary key, kind text not null, template text not null, fill text not null,
      link text, urgent integer not null, locale text, created_at bigint not null,
      title text, author_id text, audience text, state text, start_at bigint, ended_at bigint)`,
    `create index sources_by_state on sources(state, start_at)`,
    `create index sources_by_author on sources(author_id, created_at)`,
    `create table deliveries (
      id text primary key, source_id text not null, person_id text not null, channel text not null,
      state text not null, due_at bigint not null, parcel text not null, priority integer not null,
      fallback integer not null, reason text, attempt_id text, mailbox text, reference text,
      attempts integer not null, changed_at bigint not null, worker_id text,
      unique (source_id, person_id, channel))`,
    // a partial index holds only what waits: a claim costs the same after a million lines
    `create index deliveries_waiting on deliveries(channel, priority, due_at) where state = 'planned'`,
    `create index deliveries_parcel on deliveries(parcel) where state = 'planned'`,
    `create index deliveries_held on deliveries(worker_id) where worker_id is not null`,
    `create index deliveries_unknown on deliveries(channel, changed_at) where state = 'unknown'`,
    `create table workers (id text primary key, beat bigint not null)`,
    `create table gates (name text primary key, epoch bigint not null, state text not null)`,
    `create table jobs (name text primary key, next_at bigint not null, worker_id text)`,
    `create table preferences (person_id text primary key, chosen text not null, changed_at bigint not null)`,
    `create table conversations (person_id text primary key, service_url text not null, conversation_id text not null)`,
  ],
  [
    `create table happenings (
      id text primary key, name text not null, subject_id text not null, happened_at text not null,
      person_ids text not null)`,
    `create index happenings_by_name on happenings(name, happened_at, id)`,
    // what was said in a channel, or may have been: it is said once
    `create table announcements (id text primary key, state text not null, changed_at bigint not null)`,
  ],
];

/** Brings a database to the present form; what is present already is left alone. */
export async function prepareSchema(database: SqlDatabase): Promise<void> {
  await database.transaction(async (connection) => {
    await database.lock(connection, 'schema');
    await connection.query(
      'create table if not exists hub_schema (version integer primary key, made_at bigint not null)'
    );
    const [row] = await connection.query('select max(version) as version from hub_schema');
    const present = Number(row?.version ?? 0);
    for (const [index, statements] of versions.entries()) {
      if (index < present) continue;
      for (const statement of statements) await connection.query(statement);
      await connection.query('insert into hub_schema(version, made_at) values ($1, $2)', [
        index + 1,
        await database.time(connection),
      ]);
    }
  });
}
