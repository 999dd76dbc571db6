import { openPostgres } from '../../shared/adapters/store/postgres-database';
import { createSqlDeliveryStore } from '../../shared/adapters/store/sql-delivery-store';
import { openSqlite } from '../../shared/adapters/store/sqlite-database';
import { systemTiming } from '../../shared/adapters/system-timing';
import { createDeliveryWorker, defaultWorkerSettings } from '../../shared/domain/deliveries';
import { systemClock } from '../../shared/kernel/clock';
import { createHttpChannel } from './http-channel';
import { crowd, plainRenderer } from './people';
import type { WorkerOrder } from './worker-process';

/*
 * A worker as a process of its own, so that it can be killed. It speaks to the ledger and to the
 * service as the hub's own does; only the people and the words are made up.
 */
async function main(): Promise<void> {
  const order = JSON.parse(process.argv[2] ?? '{}') as WorkerOrder;
  const store = await createSqlDeliveryStore(
    order.schema === undefined
      ? openSqlite(order.store, { survives: order.survives ?? 'power-failure' })
      : openPostgres({ connectionString: order.store, schema: order.schema, connections: 4 })
  );
  const send = createHttpChannel(order.service);
  const control = new AbortController();
  process.once('SIGTERM', () => control.abort());
  await createDeliveryWorker(
    {
      ...{ store, timing: systemTiming, clock: systemClock, random: Math.random },
      ...{ directory: crowd(order.people), renderer: plainRenderer },
      teams: { send: ({ deliveryId }) => send(deliveryId) },
      log: {
        note: () => undefined,
        warn: (event, facts, cause) => console.error(event, facts, cause ?? ''),
      },
    },
    { ...defaultWorkerSettings, ...order.settings }
  ).run([], control.signal);
  await store.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
