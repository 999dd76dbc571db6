import type { Core } from '../core/core';
import { withoutColumnIndexes } from './bulk-rows';
import { SEEDED_DOCUMENTS, seedDocuments } from './seed-documents';
import { SEEDED_ITEMS, seedItems } from './seed-items';

/** How much of what is made up a tenant is to hold. */
export interface SeedRequest {
  items: number;
  documents: number;
  /** The same seed makes the same data. */
  seed: number;
}

/**
 * Fills a tenant up with made-up list items and documents, in large transactions. They are history: they
 * stand in no change log, so that no delta, notification or crawl begins with a million lines.
 */
export function seedTenant(core: Core, { items, documents, seed }: SeedRequest): void {
  const lacks = (title: string, count: number): boolean =>
    (core.database.get<{ count: number }>(
      'select item_count as count from lists where title = ?',
      title
    )?.count ?? 0) < count;
  const lacksItems = lacks(SEEDED_ITEMS, items);
  const lacksDocuments = lacks(SEEDED_DOCUMENTS, documents);
  if (!lacksItems && !lacksDocuments) return;
  core.database.withoutSafety(() => {
    withoutColumnIndexes(core.database, () => {
      if (lacksItems) seedItems(core, items, seed);
      if (lacksDocuments) seedDocuments(core, documents, seed);
    });
  });
}
