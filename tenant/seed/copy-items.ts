import { SITE_URL } from '../core/bare-site';
import type { Core } from '../core/core';
import { systemPrincipal } from '../core/principal';
import { createBulkRows, risingId, withoutColumnIndexes } from './bulk-rows';

/** Many items like one that is there. */
export interface CopyRequest {
  /** Title of the list. */
  list: string;
  /** Number of the item that is copied. */
  like: number;
  count: number;
  /** Texts of the item, and what stands in their place: `{n}` is the copy's number in 12 digits. */
  instead: Readonly<Record<string, string>>;
}

const MINUTE = 60_000;
/** Items given to the index at once. */
const BATCH = 5_000;
/** Digits of a list's id that tell the ids of its copies from those of others. */
const DIGITS_OF_LIST = 10;

/**
 * Fills a list of somebody's own up with copies of one of its items, quicker than anybody could add
 * them. They are history: they stand in no change log, and search knows them at once.
 */
export function copyItems(core: Core, { list: title, like, count, instead }: CopyRequest): void {
  const { database, lists, items, crawler, clock } = core;
  const list = lists.byTitle(systemPrincipal, core.webs.byUrl(SITE_URL), title);
  const model = items.get(systemPrincipal, list, like);
  const written = JSON.stringify(model.values);
  const pairs = Object.entries(instead);
  const end = clock.now();
  const series = parseInt(list.id.replace(/-/g, '').slice(0, DIGITS_OF_LIST), 16);
  const ids: string[] = [];
  database.withoutSafety(() => {
    withoutColumnIndexes(database, () => {
      database.transaction(() => {
        const rows = createBulkRows(database, list);
        const first = list.itemCount + 1;
        for (let number = first; number < first + count; number += 1) {
          const digits = String(number).padStart(12, '0');
          const uniqueId = risingId(series, number);
          ids.push(uniqueId);
          rows.add({
            ...{ uniqueId, scopeId: list.scopeId, authorId: model.authorId, leaf: null },
            ...{ created: end - count * MINUTE, modified: end - count * MINUTE },
            fields: pairs.reduce(
              (text, [from, to]) => text.replaceAll(from, to.replaceAll('{n}', digits)),
              written
            ),
          });
        }
        rows.flush();
      });
    });
    for (let start = 0; start < ids.length; start += BATCH)
      crawler.crawlNow(ids.slice(start, start + BATCH));
  });
}
