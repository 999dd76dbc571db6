import { createInterface } from 'node:readline';
import { openPostgres } from '../../shared/adapters/store/postgres-database';
import { createSqlDeliveryStore } from '../../shared/adapters/store/sql-delivery-store';
import { openSqlite } from '../../shared/adapters/store/sqlite-database';
import type { ClaimOrder } from './claim-process';

/*
 * A worker that takes lines and does nothing with them: what another one takes at the same moment
 * must not be among them. It takes a few each time somebody writes to it, so that whoever tells two
 * of them at once makes them meet, however unfairly the store lets them wait for each other.
 */

/** Both want the same ones each time; fewer would take longer and show the same. */
const atATime = 20;

async function main(): Promise<void> {
  const {
    store: address,
    schema,
    workerId,
    now,
  } = JSON.parse(process.argv[2] ?? '{}') as ClaimOrder;
  const store = await createSqlDeliveryStore(
    schema === undefined
      ? openSqlite(address, { survives: 'kill' })
      : openPostgres({ connectionString: address, schema, connections: 1 })
  );
  await store.beat(workerId, true);
  process.stdout.write('ready\n');
  for await (const word of createInterface(process.stdin)) {
    if (word !== 'claim') throw new Error(`Unknown order: ${word}`);
    const lines = await store.claim({ workerId, channel: 'teams', limit: atATime, now });
    process.stdout.write(`${JSON.stringify(lines.map(({ id }) => id))}\n`);
  }
  await store.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
