import type { CrawledItem, SearchIndex } from '../search/search-index';
import type { Change, ChangeLog } from './change-log';
import type { TenantClock } from './clock';
import type { ItemReader } from './crawled-items';
import type { Database } from './database';
import type { FileTexts } from './file-texts';
import type { IndexedPermissions } from './indexed-permissions';
import type { Items } from './items';
import type { Lists } from './lists';
import type { Principal } from './principal';
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
  texts: FileTexts;
  index: SearchIndex;
  /** Who may read what, as search knows it. */
  rights: IndexedPermissions;
  lagMs: number;
}

const BATCH = 500;
const MARK = 'crawled-sequence';
const TERMS_MARK = 'crawled-terms';
/** Writes that follow each other closely are crawled together. */
const SOON_MS = 250;

/**
 * Carries changes from the log to the search index. With a lag, a change (a removal and a change of
 * rights as well) shows in search only when it is that old by the tenant's clock; the real index is late
 * as well, and never a place to read back what was just written. A term's new label reaches the values
 * of columns, and with them the index, after a lag of its own; its id stays.
 */
export function createCrawler(context: CrawlerContext) {
  const { database, clock, changes, items, lists, termValues, reader, texts, index, rights } =
    context;
  let lagMs = context.lagMs;
  let labelLagMs: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  rights.setLag(lagMs);
  // an index that was dropped, because an earlier program made it, is filled from the first change on
  const isNew = (): boolean => index.isEmpty();
  const storedMark = (): number => (isNew() ? 0 : Number(readMeta(database, MARK) ?? 0));
  const storedTermsMark = (): number =>
    isNew() ? 0 : Number(readMeta(database, TERMS_MARK) ?? readMeta(database, MARK) ?? 0);
  let mark = storedMark();
  let termsMark = storedTermsMark();
  database.onRollback(() => {
    mark = storedMark();
    termsMark = storedTermsMark();
  });

  const readItem = (uniqueId: string): CrawledItem | undefined => {
    const newest = items.peekByUniqueId(uniqueId);
    const item = newest && items.published(newest);
    const list = item && lists.peek(item.listId);
    return item && list && !list.settings.NoCrawl ? reader.read(list, item) : undefined;
  };

  const apply = (batch: readonly Change[]): void => {
    const touched = new Set<string>();
    const moved = new Map<string, number>();
    for (const change of batch) {
      if (change.kind === 'scope' && change.scopeId !== null) {
        moved.set(change.uniqueId, change.scopeId);
      } else {
        touched.add(change.uniqueId);
      }
    }
    crawl(touched);
    for (const [uniqueId, scopeId] of moved)
      if (!touched.has(uniqueId)) index.setScope(uniqueId, scopeId);
  };

  const crawl = (touched: Iterable<string>): void => {
    const present: CrawledItem[] = [];
    const gone: string[] = [];
    for (const uniqueId of touched) {
      const item = readItem(uniqueId);
      if (item) present.push(item);
      else gone.push(uniqueId);
    }
    for (const uniqueId of gone) texts.forget(uniqueId);
    if (gone.length > 0) index.remove(gone);
    if (present.length > 0) index.upsert(present);
  };

  /** An item whose text came later than the rest of it. */
  const crawlAgain = (uniqueId: string): void => {
    const item = readItem(uniqueId);
    if (item) index.upsert([item]);
  };

  const propagateLabels = (): void => {
    for (;;) {
      const batch = changes.termsAfter(termsMark, clock.now() - (labelLagMs ?? lagMs), BATCH);
      const last = batch.at(-1);
      if (!last) return;
      database.transaction(() => {
        const termIds = new Set(batch.map(({ uniqueId }) => uniqueId));
        for (const termId of termIds) termValues.refresh(termId);
        crawl(new Set([...termIds].flatMap((termId) => termValues.itemsWith(termId))));
        writeMeta(database, TERMS_MARK, String(last.sequence));
      });
      termsMark = last.sequence;
    }
  };

  const catchUp = (): void => {
    rights.catchUp();
    propagateLabels();
    for (;;) {
      const batch = changes.after(mark, clock.now() - lagMs, BATCH);
      const last = batch.at(-1);
      if (!last) break;
      database.transaction(() => {
        apply(batch);
        writeMeta(database, MARK, String(last.sequence));
      });
      mark = last.sequence;
    }
    texts.start(crawlAgain);
  };

  return {
    /** Indexes everything that is old enough. */
    catchUp,
    /** The same, beside the answering of requests. */
    catchUpSoon(): void {
      timer ??= setTimeout(() => {
        timer = undefined;
        catchUp();
      }, SOON_MS).unref();
    },
    /** Indexes everything that is old enough, with the texts that have to be dug out. */
    async settle(): Promise<void> {
      catchUp();
      await texts.settled();
    },
    /** Indexes items that stand in no change log. */
    crawlNow(uniqueIds: readonly string[]): void {
      database.transaction(() => crawl(uniqueIds));
    },
    /** Brings labels of terms that were changed long enough ago into the values of columns. */
    propagateLabels,
    /** The scopes whose items search shows to the principal. */
    readableScopes: (actor: Principal): ReadonlySet<number> => rights.readableScopes(actor),
    /** Whether enough waits that indexing now keeps the next search quick. */
    isBehind: (): boolean => changes.last() - mark >= BATCH,
    setLag(milliseconds: number): void {
      lagMs = milliseconds;
      rights.setLag(milliseconds);
    },
    /** @param milliseconds until a changed label shows; by default the lag of the index */
    setLabelLag(milliseconds: number): void {
      labelLagMs = milliseconds;
    },
    close(): void {
      clearTimeout(timer);
      texts.close();
    },
  };
}

export type Crawler = ReturnType<typeof createCrawler>;
