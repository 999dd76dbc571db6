import type { Core } from '../core/core';
import { systemPrincipal } from '../core/principal';
import type { List } from '../core/list';
import { seededSeries } from '../core/seeded-series';
import type { CrawledItem } from '../search/search-index';
import { createBulkRows, risingId } from './bulk-rows';
import { ensureSeedList } from './seed-list';
import { seedScopes } from './seed-scopes';
import { createVocabulary, type Vocabulary } from './vocabulary';

const DOCUMENT_LIBRARY = 101;
const MINUTE = 60_000;
/** Title of the list. */
export const SEEDED_DOCUMENTS = 'Seeded documents';
const SERIES = 2;
/** Documents given to the index at once. */
const BATCH = 5_000;
const WORDS_OF_TITLE = 8;
const WORDS_OF_TEXT = 100;

const COUNTRIES = 24;
const THEMES = 32;
const KINDS = ['evaluation', 'guide', 'report', 'lesson', 'law', 'brief', 'manual'] as const;
const FILE_TYPES = ['txt', 'txt', 'txt', 'md', 'html'] as const;

/** Managed properties over the columns of seeded documents, for refiners. */
export const SEED_MAPPINGS = [
  ['RefinableString150', 'ows_SeedTheme'],
  ['RefinableString151', 'ows_SeedCountry'],
  ['RefinableString152', 'ows_SeedKind'],
  ['RefinableInt40', 'ows_SeedYear'],
] as const;

const seedLibrary = (core: Core): List =>
  ensureSeedList(core, {
    title: SEEDED_DOCUMENTS,
    template: DOCUMENT_LIBRARY,
    crawled: true,
    columns: [
      { name: 'SeedTheme', type: 'Choice', indexed: true },
      { name: 'SeedCountry', type: 'Choice' },
      { name: 'SeedKind', type: 'Choice' },
      { name: 'SeedYear', type: 'Number', indexed: true },
    ],
  });

/** Makes up the documents of a library, as the crawler would read them. */
function createWriter(core: Core, library: List, vocabulary: Vocabulary, random: () => number) {
  const scopeOf = seedScopes(core, library.scopeId, random);
  const web = core.webs.byId(library.webId);
  return (number: number, created: number): CrawledItem => {
    const fileType = vocabulary.pick(FILE_TYPES);
    const fileName = `document-${number}.${fileType}`;
    return {
      uniqueId: risingId(SERIES, number),
      listId: library.id,
      listTitle: library.title,
      itemId: number,
      scopeId: scopeOf(),
      url: `${core.origin}${library.url}/${fileName}`,
      siteUrl: core.origin + web.url,
      siteTitle: web.title,
      fileName,
      fileType,
      title: vocabulary.text(WORDS_OF_TITLE),
      body: vocabulary.text(WORDS_OF_TEXT),
      authorName: systemPrincipal.displayName,
      editorName: systemPrincipal.displayName,
      created,
      modified: created,
      contentType: 'Document',
      contentClass: 'STS_ListItem_DocumentLibrary',
      // some values are common and some are rare, as with real ones
      columns: [
        {
          internalName: 'SeedTheme',
          type: 'Choice',
          value: `theme ${1 + Math.floor(THEMES * random() * random())}`,
        },
        {
          internalName: 'SeedCountry',
          type: 'Choice',
          value: `country ${1 + Math.floor(COUNTRIES * random() * random())}`,
        },
        { internalName: 'SeedKind', type: 'Choice', value: vocabulary.pick(KINDS) },
        {
          internalName: 'SeedYear',
          type: 'Number',
          value: 1995 + Math.floor(Math.sqrt(random()) * 32),
        },
      ],
    };
  };
}

/**
 * Brings a library up to so many documents, with text, columns and permissions, and the search index
 * with it.
 * @param seed the same one makes the same documents
 */
export function seedDocuments(core: Core, count: number, seed: number): void {
  const { database, index } = core;
  const end = core.clock.now();
  database.transaction(() => {
    const library = seedLibrary(core);
    for (const [managed, crawled] of SEED_MAPPINGS) index.mapProperty(managed, crawled);
    // what comes later must not repeat what is there
    const random = seededSeries(seed + library.itemCount);
    const write = createWriter(core, library, createVocabulary(seed, random), random);
    const rows = createBulkRows(database, library);

    const store = (item: CrawledItem): CrawledItem => {
      const values = item.columns.map(({ internalName, value }) => [internalName, value] as const);
      const itemId = rows.add({
        uniqueId: item.uniqueId,
        scopeId: item.scopeId,
        authorId: systemPrincipal.siteUserId,
        created: item.created,
        modified: item.modified,
        fields: JSON.stringify({ Title: item.title, ...Object.fromEntries(values) }),
        leaf: item.fileName,
      });
      const content = Buffer.from(item.body);
      database.run(
        'insert into files(unique_id, size, content) values(?, ?, ?)',
        item.uniqueId,
        content.byteLength,
        content
      );
      return { ...item, itemId };
    };

    for (let next = library.itemCount + 1; next <= count; next += BATCH) {
      const length = Math.min(BATCH, count - next + 1);
      const batch = Array.from({ length }, (_, offset) => {
        const number = next + offset;
        return store(write(number, end - (count - number) * MINUTE));
      });
      // all rows of a batch first: each would make the full-text index write what it holds back
      index.upsert(batch);
    }
    rows.flush();
  });
}
