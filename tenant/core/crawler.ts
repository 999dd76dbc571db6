import type { CrawledItem, SearchIndex } from '../search/search-index';
import type { Change, ChangeLog } from './change-log';
import type { TenantClock } from './clock';
import type { ItemReader } from './crawled-items';
import type { Database } from './database';
import type { Items } from './items';
import type { Lists } from './lists';
import { readMeta, writeMeta } from './schema';
import type { TermValues } from './term-values';

interface CrawlerContext {
  database: Database;
  clock: TenantClock;
  changes: ChangeLog;
  items: Items;
  lists: Lists;
  termValues: TermValues;
  reader: ItemReader;
  index: SearchIndex;
  lagMs: number;
}

const BATCH = 500;
const MARK = 'crawled-sequence';

/**
 * Carries changes from the log to the search index. With a lag, a change becomes findable only when
 * it is that old by the tenant's clock; the real index is late as well, and never a place to read
 * back what was just written.
 */
export function createCrawler(context: CrawlerContext) {
  const { database, clock, changes, items, lists, termValues, reader, index } = context;
  let lagMs = context.lagMs;
  const storedMark = (): number => Number(readMeta(database, MARK) ?? 0);
  let mark = storedMark();
  database.onRollback(() => {
    mark = storedMark();
  });

  const readItem = (uniqueId: string): CrawledItem | undefined => {
    const item = items.peekByUniqueId(uniqueId);
    const list = item && lists.peek(item.listId);
    return item && list && !list.settings.NoCrawl ? reader.read(list, item) : undefined;
  };

  const apply = (batch: readonly Change[]): void => {
    const touched = new Set<string>();
    const moved = new Map<string, number>();
    for (const change of batch) {
      if (change.kind === 'term') {
        termValues.refresh(change.uniqueId);
        for (const uniqueId of termValues.itemsWith(change.uniqueId)) touched.add(uniqueId);
      } else if (change.kind === 'scope' && change.scopeId !== null) {
        moved.set(change.uniqueId, change.scopeId);
      } else {
        touched.add(change.uniqueId);
      }
    }
    const present: CrawledItem[] = [];
    const gone: string[] = [];
    for (const uniqueId of touched) {
      const item = readItem(uniqueId);
      if (item) present.push(item);
      else gone.push(uniqueId);
    }
    if (gone.length > 0) index.remove(gone);
    if (present.length > 0) index.upsert(present);
    for (const [uniqueId, scopeId] of moved)
      if (!touched.has(uniqueId)) index.setScope(uniqueId, scopeId);
  };

  return {
    /** Indexes everything that is old enough. */
    catchUp(): void {
      for (;;) {
        const batch = changes.after(mark, clock.now() - lagMs, BATCH);
        const last = batch.at(-1);
        if (!last) return;
        database.transaction(() => {
          apply(batch);
          writeMeta(database, MARK, String(last.sequence));
        });
        mark = last.sequence;
      }
    },
    /** Whether enough waits that indexing now keeps the next search quick. */
    isBehind: (): boolean => changes.last() - mark >= BATCH,
    setLag(milliseconds: number): void {
      lagMs = milliseconds;
    },
  };
}

export type Crawler = ReturnType<typeof createCrawler>;
