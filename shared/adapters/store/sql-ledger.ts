import type {
  Channel,
  Delivery,
  DeliveryState,
  DeliveryStore,
  RejectReason,
  Settlement,
} from '../../domain/deliveries';
import { deliveryOf, priorities } from './ledger-rows';
import { numberOf, optionalText, textOf, type SqlConnection, type SqlDatabase } from './sql';
import { insertLines } from './sql-sources';

type Ledger = Pick<
  DeliveryStore,
  | 'claim'
  | 'release'
  | 'begin'
  | 'settle'
  | 'counts'
  | 'people'
  | 'lines'
  | 'unknownMails'
  | 'waiting'
>;

/** The lines themselves: from planned to their end. */
export function createSqlLedger(database: SqlDatabase): Ledger {
  const idsIn = (parameter: string) => `id in (${database.textsOf(parameter)})`;
  return {
    claim: ({ workerId, channel, limit, now }) =>
      database.transaction(async (connection) => {
        // Claims take turns: a parcel of several lines must go to one worker whole.
        await database.lock(connection, `claim-${channel}`);
        // A worker that others took for gone gets nothing: nobody would take over what it holds.
        const [alive] = await connection.query(
          `select id from workers where id = $1${database.forShare}`,
          [workerId]
        );
        if (alive === undefined) return [];
        const parcels = await dueParcels(connection, channel, limit, now);
        if (parcels.length === 0) return [];
        const rows = await connection.query(
          `update deliveries set state = 'claimed', worker_id = $1
           where state = 'planned' and channel = $2 and due_at <= $3
           and parcel in (${database.textsOf('$4')}) returning *`,
          [workerId, channel, now, JSON.stringify(parcels)]
        );
        const order = new Map(parcels.map((parcel, index) => [parcel, index]));
        const place = (line: Delivery) => order.get(line.parcel) ?? 0;
        return rows.map(deliveryOf).sort((one, other) => place(one) - place(other));
      }),

    async release(workerId, deliveryIds) {
      await database.query(
        `update deliveries set state = 'planned', worker_id = null
         where ${idsIn('$2')} and state = 'claimed' and worker_id = $1`,
        [workerId, JSON.stringify(deliveryIds)]
      );
    },

    // One statement, so it is one trip and all or nothing: the line is still this worker's, and the
    // gate has not closed since the turn was given.
    async begin(workerId, attempt, now) {
      const rows = await database.query(
        `update deliveries set state = 'attempting', attempt_id = $3, mailbox = $4,
           attempts = attempts + 1, changed_at = $5
         where ${idsIn('$2')} and state = 'claimed' and worker_id = $1
         and exists (select 1 from gates where name = $6 and epoch = $7) returning id`,
        [
          workerId,
          JSON.stringify(attempt.deliveryIds),
          attempt.attemptId,
          attempt.mailbox ?? null,
          now,
          attempt.gate,
          attempt.epoch,
        ]
      );
      return rows.map((row) => textOf(row, 'id'));
    },

    settle: (workerId, settlements, now) =>
      database.transaction(async (connection) => {
        for (const settlement of settlements) {
          await settleOne(connection, workerId, settlement, now);
        }
      }),

    async counts(sourceId) {
      const rows = await database.query(
        `select channel, state, reason, count(*) as lines from deliveries where source_id = $1
         group by channel, state, reason order by channel, state, reason`,
        [sourceId]
      );
      return rows.map((row) => {
        const reason = optionalText(row, 'reason') as RejectReason | undefined;
        return {
          channel: textOf(row, 'channel') as Channel,
          state: textOf(row, 'state') as DeliveryState,
          ...(reason === undefined ? {} : { reason }),
          count: numberOf(row, 'lines'),
        };
      });
    },

    async people(sourceId) {
      const rows = await database.query(
        `select best, count(*) as people from (
           select max(case state when 'accepted' then 3 when 'unknown' then 1 when 'rejected' then 0
             else 2 end) as best
           from deliveries where source_id = $1 group by person_id) as persons group by best`,
        [sourceId]
      );
      const by = new Map(rows.map((row) => [numberOf(row, 'best'), numberOf(row, 'people')]));
      return {
        reached: by.get(3) ?? 0,
        waiting: by.get(2) ?? 0,
        unknown: by.get(1) ?? 0,
        notReached: by.get(0) ?? 0,
      };
    },

    async lines({ sourceId, states, after, limit }) {
      const rows = await database.query(
        `select * from deliveries where source_id = $1 and id > $2
         and ($3 = '[]' or state in (${database.textsOf('$3')})) order by id limit $4`,
        [sourceId, after ?? '', JSON.stringify(states ?? []), limit]
      );
      return rows.map(deliveryOf);
    },

    async unknownMails(limit) {
      const rows = await database.query(
        `select * from deliveries where state = 'unknown' and channel = 'mail'
         order by changed_at, id limit $1`,
        [limit]
      );
      return rows.map(deliveryOf);
    },

    async waiting() {
      const rows = await database.query(
        `select channel, count(*) as lines from deliveries where state = 'planned' group by channel`
      );
      return new Map(
        rows.map((row) => [textOf(row, 'channel') as Channel, numberOf(row, 'lines')])
      );
    },
  };
}

async function dueParcels(
  connection: SqlConnection,
  channel: Channel,
  limit: number,
  now: number
): Promise<string[]> {
  const found = new Set<string>();
  for (const priority of priorities) {
    if (found.size >= limit) break;
    const rows = await connection.query(
      `select parcel from deliveries where state = 'planned' and channel = $1 and priority = $2
       and due_at <= $3 order by due_at limit $4`,
      [channel, priority, now, limit - found.size]
    );
    for (const row of rows) found.add(textOf(row, 'parcel'));
  }
  return [...found];
}

async function settleOne(
  connection: SqlConnection,
  workerId: string,
  { deliveryId, attemptId, end, instead }: Settlement,
  now: number
): Promise<void> {
  const rows = await connection.query(
    `update deliveries set state = $4, changed_at = $5, reason = $6, reference = $7,
       due_at = case when $4 = 'planned' then $8 else due_at end, worker_id = null
     where id = $1 and ((state = 'claimed' and worker_id = $2)
       or (state in ('attempting', 'unknown') and attempt_id = $3))
     returning priority`,
    [
      deliveryId,
      workerId,
      attemptId,
      end.state,
      now,
      end.state === 'rejected' ? end.reason : null,
      end.state === 'accepted' ? (end.reference ?? null) : null,
      end.state === 'planned' ? end.dueAt : 0,
    ]
  );
  const [row] = rows;
  if (row !== undefined && instead !== undefined) {
    await insertLines(connection, [instead], numberOf(row, 'priority'), now);
  }
}
