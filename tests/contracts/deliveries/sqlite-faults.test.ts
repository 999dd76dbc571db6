import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createSqlDeliveryStore } from '../../../shared/adapters/store/sql-delivery-store';
import { openSqlite } from '../../../shared/adapters/store/sqlite-database';
import type { PlannedDelivery, Source } from '../../../shared/domain/deliveries';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const campaign: Source = {
  ...{ id: 'c1', kind: 'announcement', template: 'deliveries.notice', values: {} },
  ...{ urgent: false, createdAt: NOW },
  campaign: {
    ...{ title: 'c1', authorId: 'author', state: 'planning', startAt: NOW },
    audience: { kind: 'everyone' },
  },
};
const lines = (count: number, from = 0): PlannedDelivery[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ sourceId: 'c1', personId: `p${from + index}`, channel: 'teams', dueAt: 0 },
    fallback: true,
  }));

describe('The ledger in a file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hub-ledger-'));
    file = path.join(folder, 'ledger.sqlite');
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const integrity = () => {
    const reader = new DatabaseSync(file);
    const [row] = reader.prepare('pragma integrity_check').all();
    reader.close();
    return row?.integrity_check;
  };

  test('waits while another program holds it for five seconds', async () => {
    const store = await createSqlDeliveryStore(openSqlite(file));
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    setTimeout(() => other.exec('commit'), 5_000);
    const startedAt = Date.now();
    await store.addSource(campaign);
    await store.plan('c1', lines(10), NOW);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(4_900);
    expect(await store.people('c1')).toMatchObject({ waiting: 10 });
    other.close();
    await store.close();
    expect(integrity()).toBe('ok');
  });

  test('on a full disk plans all of a page or nothing, says so, and goes on when there is room', async () => {
    const database = openSqlite(file);
    const store = await createSqlDeliveryStore(database);
    await store.addSource(campaign);
    await store.plan('c1', lines(50), NOW);
    const [size] = await database.query('pragma page_count');
    await database.query(`pragma max_page_count = ${Number(size?.page_count) + 2}`);
    await expect(store.plan('c1', lines(5_000, 50), NOW)).rejects.toMatchObject({
      ...{ name: 'HubError', code: 'unavailable' },
      message: expect.stringContaining('the disk is full') as string,
    });
    expect(await store.people('c1')).toMatchObject({ waiting: 50 });
    await database.query('pragma max_page_count = 1000000');
    await store.plan('c1', lines(5_000, 50), NOW);
    expect(await store.people('c1')).toMatchObject({ waiting: 5_050 });
    await store.close();
    expect(integrity()).toBe('ok');
  });
});
