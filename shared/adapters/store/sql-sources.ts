import type { DeliveryStore, PlannedDelivery, Source } from '../../domain/deliveries';
import { deliveryId } from '../../domain/deliveries';
import { priorityOf, sourceColumns, sourceOf, sourceValues } from './ledger-rows';
import { textOf, type SqlConnection, type SqlDatabase, type SqlValue } from './sql';

type SourceStore = Pick<
  DeliveryStore,
  | 'addSource'
  | 'addNotification'
  | 'sources'
  | 'campaigns'
  | 'campaignsIn'
  | 'moveCampaign'
  | 'plan'
  | 'cancelCampaign'
  | 'forget'
>;

const selectSource = `select ${sourceColumns.join(', ')} from sources`;
const insertSource = `insert into sources(${sourceColumns.join(', ')}) values (${sourceColumns
  .map((_, index) => `$${index + 1}`)
  .join(', ')}) on conflict (id) do nothing returning id`;

/** Rows of one statement: few statements to prepare, and far from any limit of parameters. */
const rowsAtOnce = 100;
const lineColumns =
  'id, source_id, person_id, channel, state, due_at, parcel, priority, fallback, reason, attempts, changed_at';
const lineWidth = 12;

/** Writes new lines; one that is there is left as it is. */
export async function insertLines(
  connection: SqlConnection,
  lines: readonly PlannedDelivery[],
  priority: number,
  now: number
): Promise<void> {
  for (let start = 0; start < lines.length; start += rowsAtOnce) {
    const part = lines.slice(start, start + rowsAtOnce);
    const places = part.map(
      (_, row) =>
        `(${Array.from({ length: lineWidth }, (_column, at) => `$${row * lineWidth + at + 1}`).join(', ')})`
    );
    await connection.query(
      `insert into deliveries(${lineColumns}) values ${places.join(', ')} on conflict (id) do nothing`,
      part.flatMap((line): SqlValue[] => {
        const id = deliveryId(line.sourceId, line.personId, line.channel);
        return [
          ...[id, line.sourceId, line.personId, line.channel],
          line.rejected === undefined ? 'planned' : 'rejected',
          ...[line.dueAt, line.parcel ?? id, priority, line.fallback ? 1 : 0],
          ...[line.rejected ?? null, 0, now],
        ];
      })
    );
  }
}

/** Campaigns and notifications, and how their lines come into the ledger and out of it. */
export function createSqlSources(database: SqlDatabase): SourceStore {
  const list = (words: string) => `(${words})`;
  return {
    addSource: async (source) =>
      (await database.query(insertSource, sourceValues(source))).length > 0,

    addNotification: (source, lines) =>
      database.transaction(async (connection) => {
        const added = await connection.query(insertSource, sourceValues(source));
        if (added.length === 0) return false;
        await insertLines(connection, lines, priorityOf(source), source.createdAt);
        return true;
      }),

    async sources(ids) {
      const rows = await database.query(
        `${selectSource} where id in ${list(database.textsOf('$1'))}`,
        [JSON.stringify(ids)]
      );
      return rows.map(sourceOf);
    },

    async campaigns(limit, authorId) {
      const rows = await database.query(
        `${selectSource} where state is not null and ($1 = '' or author_id = $1)
         order by created_at desc, id limit $2`,
        [authorId ?? '', limit]
      );
      return rows.map(sourceOf);
    },

    async campaignsIn(state) {
      const rows = await database.query(
        `${selectSource} where state = $1 order by start_at, id limit 1000`,
        [state]
      );
      return rows.map(sourceOf);
    },

    moveCampaign: (id, from, to, now) => moveCampaign(database, database, id, { from, to, now }),

    plan: (campaignId, lines, now) =>
      database.transaction(async (connection) => {
        // stays as it is until the lines are in: a campaign that is cancelled meanwhile takes them along
        const [row] = await connection.query(
          `${selectSource} where id = $1 and state = 'planning'${database.forShare}`,
          [campaignId]
        );
        if (row === undefined) return;
        const planned = await connection.query(
          `select distinct person_id from deliveries
           where source_id = $1 and person_id in ${list(database.textsOf('$2'))}`,
          [campaignId, JSON.stringify(lines.map(({ personId }) => personId))]
        );
        const known = new Set(planned.map((one) => textOf(one, 'person_id')));
        const fresh = lines.filter(({ personId }) => !known.has(personId));
        await insertLines(connection, fresh, priorityOf(sourceOf(row)), now);
      }),

    cancelCampaign: (campaignId, now) =>
      database.transaction(async (connection) => {
        const isMoved = await moveCampaign(database, connection, campaignId, {
          from: ['planning', 'sending'],
          to: 'cancelled',
          now,
        });
        if (!isMoved) return false;
        await connection.query(
          `update deliveries set state = 'rejected', reason = 'cancelled', worker_id = null, changed_at = $2
           where source_id = $1 and state in ('planned', 'claimed')`,
          [campaignId, now]
        );
        return true;
      }),

    forget: (before) =>
      database.transaction(async (connection) => {
        const old = `select id from sources where created_at < $1 and not exists (
          select 1 from deliveries d where d.source_id = sources.id
          and d.state in ('planned', 'claimed', 'attempting'))`;
        const gone = await connection.query(
          `delete from deliveries where source_id in (${old}) returning id`,
          [before]
        );
        await connection.query(
          `delete from sources where created_at < $1 and not exists (
             select 1 from deliveries d where d.source_id = sources.id)
           and (state is null or state in ('done', 'cancelled'))`,
          [before]
        );
        return gone.length;
      }),
  };
}

async function moveCampaign(
  database: SqlDatabase,
  connection: SqlConnection,
  id: string,
  move: {
    readonly from: readonly NonNullable<Source['campaign']>['state'][];
    readonly to: NonNullable<Source['campaign']>['state'];
    readonly now: number;
  }
): Promise<boolean> {
  const isEnd = move.to === 'done' || move.to === 'cancelled';
  const rows = await connection.query(
    `update sources set state = $2, ended_at = $3
     where id = $1 and state in (${database.textsOf('$4')}) returning id`,
    [id, move.to, isEnd ? move.now : null, JSON.stringify(move.from)]
  );
  return rows.length > 0;
}
