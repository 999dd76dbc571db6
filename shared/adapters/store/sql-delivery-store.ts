import type { DeliveryStore, GateState, StoredPreferences } from '../../domain/deliveries';
import { createSqlLedger } from './sql-ledger';
import {
  announcementsIn,
  happeningsIn,
  type Announcements,
  type Happenings,
} from './sql-happenings';
import { createSqlSources } from './sql-sources';
import { prepareSchema } from './schema';
import { numberOf, textOf, type SqlDatabase } from './sql';

/** The address book of the bot: where each person's conversation with it is. */
export interface ConversationBook {
  find(personIds: readonly string[]): Promise<ReadonlyMap<string, KnownConversation>>;
  remember(personId: string, conversation: KnownConversation): Promise<void>;
  forget(personId: string): Promise<void>;
}

export interface KnownConversation {
  readonly serviceUrl: string;
  readonly conversationId: string;
}

export interface SqlDeliveryStore extends DeliveryStore {
  readonly conversations: ConversationBook;
  readonly happenings: Happenings;
  readonly announcements: Announcements;
}

/**
 * The ledger in a database that is open; the store closes it.
 * @throws HubError `unavailable` where it cannot be used
 */
export async function createSqlDeliveryStore(database: SqlDatabase): Promise<SqlDeliveryStore> {
  await prepareSchema(database);
  return {
    ...createSqlSources(database),
    ...createSqlLedger(database),
    ...workersIn(database),
    ...gatesIn(database),
    ...jobsIn(database),
    ...preferencesIn(database),
    conversations: conversationsIn(database),
    happenings: happeningsIn(database),
    announcements: announcementsIn(database),
    check: () => database.check(),
    close: () => database.close(),
  };
}

function workersIn(
  database: SqlDatabase
): Pick<DeliveryStore, 'beat' | 'workers' | 'takeOver' | 'leave'> {
  return {
    async beat(workerId, isFirst) {
      const rows = await database.query(
        isFirst
          ? `insert into workers(id, beat) values ($1, 1)
             on conflict (id) do update set beat = workers.beat + 1 returning id`
          : 'update workers set beat = beat + 1 where id = $1 returning id',
        [workerId]
      );
      return rows.length > 0;
    },

    async workers() {
      const rows = await database.query('select id, beat from workers order by id');
      return rows.map((row) => ({ workerId: textOf(row, 'id'), beat: numberOf(row, 'beat') }));
    },

    takeOver: (workerId, beat, now) =>
      database.transaction(async (connection) => {
        const gone = await connection.query(
          'delete from workers where id = $1 and beat = $2 returning id',
          [workerId, beat]
        );
        if (gone.length === 0) return false;
        // in this order: what its last breath moved from claimed to attempting is found by the second
        await connection.query(
          `update deliveries set state = 'planned', worker_id = null
           where worker_id = $1 and state = 'claimed'`,
          [workerId]
        );
        await connection.query(
          `update deliveries set state = 'unknown', worker_id = null, changed_at = $2
           where worker_id = $1 and state = 'attempting'`,
          [workerId, now]
        );
        await connection.query('update jobs set worker_id = null where worker_id = $1', [workerId]);
        return true;
      }),

    async leave(workerId, now) {
      await database.transaction(async (connection) => {
        await connection.query('delete from workers where id = $1', [workerId]);
        await connection.query(
          `update deliveries set state = 'planned', worker_id = null
           where worker_id = $1 and state = 'claimed'`,
          [workerId]
        );
        await connection.query(
          `update deliveries set state = 'unknown', worker_id = null, changed_at = $2
           where worker_id = $1 and state = 'attempting'`,
          [workerId, now]
        );
        await connection.query('update jobs set worker_id = null where worker_id = $1', [workerId]);
      });
    },
  };
}

function gatesIn(database: SqlDatabase): Pick<DeliveryStore, 'changeGate' | 'gate' | 'gateEpoch'> {
  return {
    // A closing that waited for the disk would let more messages leave meanwhile.
    changeGate: (gate, change) =>
      database.transaction(async (connection) => {
        await database.lock(connection, `gate-${gate}`);
        const [row] = await connection.query('select state from gates where name = $1', [gate]);
        const present = row === undefined ? undefined : gateOf(textOf(row, 'state'));
        const { state, result } = change(present, await database.time(connection));
        await connection.query(
          `insert into gates(name, epoch, state) values ($1, $2, $3)
           on conflict (name) do update set epoch = excluded.epoch, state = excluded.state`,
          [gate, state.epoch, JSON.stringify(state)]
        );
        return result;
      }, true),

    async gate(gate) {
      const [row] = await database.query('select state from gates where name = $1', [gate]);
      return row === undefined
        ? undefined
        : { state: gateOf(textOf(row, 'state')), now: await database.time(database) };
    },

    async gateEpoch(gate) {
      const [row] = await database.query('select epoch from gates where name = $1', [gate]);
      return row === undefined ? undefined : numberOf(row, 'epoch');
    },
  };
}

function gateOf(text: string): GateState {
  return JSON.parse(text) as GateState;
}

function jobsIn(database: SqlDatabase): Pick<DeliveryStore, 'takeJob' | 'endJob'> {
  return {
    takeJob: ({ name, every, workerId }, now) =>
      database.transaction(async (connection) => {
        const [alive] = await connection.query(
          `select id from workers where id = $1${database.forShare}`,
          [workerId]
        );
        if (alive === undefined) return false;
        await connection.query(
          'insert into jobs(name, next_at) values ($1, 0) on conflict (name) do nothing',
          [name]
        );
        const rows = await connection.query(
          // further away than one interval: the clock was set back since
          `update jobs set worker_id = $2 where name = $1 and worker_id is null
           and (next_at <= $3 or next_at > $4) returning name`,
          [name, workerId, now, now + every]
        );
        return rows.length > 0;
      }),

    async endJob(name, workerId, nextAt) {
      await database.query(
        'update jobs set worker_id = null, next_at = $3 where name = $1 and worker_id = $2',
        [name, workerId, nextAt]
      );
    },
  };
}

function preferencesIn(
  database: SqlDatabase
): Pick<DeliveryStore, 'preferences' | 'savePreferences'> {
  return {
    async preferences(personIds) {
      const rows = await database.query(
        `select person_id, chosen from preferences where person_id in (${database.textsOf('$1')})`,
        [JSON.stringify(personIds)]
      );
      return new Map(
        rows.map((row) => [
          textOf(row, 'person_id'),
          JSON.parse(textOf(row, 'chosen')) as StoredPreferences,
        ])
      );
    },

    async savePreferences(personId, preferences, now) {
      await database.query(
        `insert into preferences(person_id, chosen, changed_at) values ($1, $2, $3)
         on conflict (person_id) do update set chosen = excluded.chosen, changed_at = excluded.changed_at`,
        [personId, JSON.stringify(preferences), now]
      );
    },
  };
}

function conversationsIn(database: SqlDatabase): ConversationBook {
  return {
    async find(personIds) {
      const rows = await database.query(
        `select person_id, service_url, conversation_id from conversations
         where person_id in (${database.textsOf('$1')})`,
        [JSON.stringify(personIds)]
      );
      return new Map(
        rows.map((row) => [
          textOf(row, 'person_id'),
          {
            serviceUrl: textOf(row, 'service_url'),
            conversationId: textOf(row, 'conversation_id'),
          },
        ])
      );
    },
    async remember(personId, { serviceUrl, conversationId }) {
      await database.query(
        `insert into conversations(person_id, service_url, conversation_id) values ($1, $2, $3)
         on conflict (person_id) do update set service_url = excluded.service_url,
         conversation_id = excluded.conversation_id`,
        [personId, serviceUrl, conversationId]
      );
    },
    async forget(personId) {
      await database.query('delete from conversations where person_id = $1', [personId]);
    },
  };
}
