import { openPostgres } from './postgres-database';
import { createSqlDeliveryStore, type SqlDeliveryStore } from './sql-delivery-store';
import { openSqlite } from './sqlite-database';

/**
 * Opens the store that an address names: `postgres://…` for several workers, else a file of SQLite.
 * @throws HubError `unavailable` where it cannot be used
 */
export async function openDeliveryStore(address: string): Promise<SqlDeliveryStore> {
  const database = /^postgres(ql)?:\/\//.test(address)
    ? openPostgres({ connectionString: address })
    : openSqlite(address);
  return createSqlDeliveryStore(database);
}
