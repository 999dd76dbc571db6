import type { Core } from '../core/core';
import { systemPrincipal } from '../core/principal';
import { seededSeries } from '../core/seeded-series';
import { createBulkRows, risingId } from './bulk-rows';
import { ensureSeedList } from './seed-list';
import { seedScopes } from './seed-scopes';
import { createVocabulary } from './vocabulary';

const GENERIC_LIST = 100;
const MINUTE = 60_000;
/** Title of the list. */
export const SEEDED_ITEMS = 'Seeded items';
const STATUSES = ['Draft', 'Submitted', 'Approved', 'Rejected'] as const;
const SERIES = 1;

/** Brings a plain list, which search leaves out, up to so many items. */
export function seedItems(core: Core, count: number, seed: number): void {
  const { database } = core;
  database.transaction(() => {
    const list = ensureSeedList(core, {
      title: SEEDED_ITEMS,
      template: GENERIC_LIST,
      crawled: false,
      columns: [
        { name: 'SeedStatus', type: 'Choice', indexed: true },
        { name: 'SeedYear', type: 'Number', indexed: true },
        { name: 'SeedNote', type: 'Text' },
      ],
    });
    // what comes later must not repeat what is there
    const random = seededSeries(seed + list.itemCount);
    const scopeOf = seedScopes(core, list.scopeId, random);
    const vocabulary = createVocabulary(seed, random);
    const rows = createBulkRows(database, list);
    const end = core.clock.now();
    for (let number = list.itemCount + 1; number <= count; number += 1) {
      const fields = {
        Title: vocabulary.text(5),
        SeedStatus: vocabulary.pick(STATUSES),
        SeedYear: 1995 + Math.floor(random() * 32),
        SeedNote: vocabulary.text(8),
      };
      const created = end - (count - number) * MINUTE;
      rows.add({
        uniqueId: risingId(SERIES, number),
        scopeId: scopeOf(),
        authorId: systemPrincipal.siteUserId,
        created,
        modified: created,
        fields: JSON.stringify(fields),
        leaf: null,
      });
    }
    rows.flush();
  });
}
