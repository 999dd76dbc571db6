import { DatabaseSync } from 'node:sqlite';
import {
  createSearchIndex,
  SearchRequestError,
  type CrawledColumn,
  type CrawledItem,
  type PostQueryRequest,
  type SearchAnswer,
  type SearchIndex,
  type SearchIndexSettings,
  type TaxonomyValue,
} from '../../../tenant/search/search-index';

export const EVERYONE = 1;
export const RTS_ONLY = 2;

const SET_ID = '0f0f0f0f-1111-4111-8111-000000000001';
export const REGION = 'a0000000-1111-4111-8111-00000000000a';
export const PERU = 'b0000000-1111-4111-8111-00000000000b';
export const BRAZIL = 'c0000000-1111-4111-8111-00000000000c';

export function country(termId: string, label: string): TaxonomyValue {
  return { termId, termSetId: SET_ID, label, ancestorIds: [REGION] };
}

export function countries(...value: TaxonomyValue[]): CrawledColumn {
  return { internalName: 'HubCountries', type: 'Taxonomy', value };
}

export function year(value: number): CrawledColumn {
  return { internalName: 'HubReferenceYear', type: 'Number', value };
}

/** A document called by its title; everything else is unremarkable unless given. */
export function document(title: string, given: Partial<CrawledItem> = {}): CrawledItem {
  const name = title.toLowerCase().replace(/\W+/g, '-');
  return {
    uniqueId: `id-${name}`,
    listId: 'd1d1d1d1-1111-4111-8111-000000000001',
    listTitle: 'Hub Documents',
    itemId: 1,
    scopeId: EVERYONE,
    url: `http://localhost/sites/hub/HubDocuments/${name}.txt`,
    siteUrl: 'http://localhost/sites/hub',
    fileName: `${name}.txt`,
    fileType: 'txt',
    title,
    body: '',
    authorName: 'Lucía Paredes',
    editorName: 'Lucía Paredes',
    created: Date.UTC(2024, 0, 15),
    modified: Date.UTC(2024, 5, 20, 10),
    contentType: 'Document',
    contentClass: 'STS_ListItem_DocumentLibrary',
    columns: [],
    ...given,
  };
}

export function indexOf(
  items: readonly CrawledItem[],
  settings: Partial<SearchIndexSettings> = {}
): SearchIndex {
  const database = new DatabaseSync(':memory:');
  const index = createSearchIndex(database, { removeDiacritics: false, ...settings });
  index.mapProperty('RefinableInt00', 'ows_HubReferenceYear');
  index.upsert(items);
  return index;
}

/** Runs a search as somebody who may read what everyone may. */
export function search(
  index: SearchIndex,
  request: PostQueryRequest | string,
  scopes: readonly number[] = [EVERYONE]
): SearchAnswer {
  const asked = typeof request === 'string' ? { Querytext: request } : request;
  return index.query({ TrimDuplicates: false, RowLimit: 500, ...asked }, new Set(scopes));
}

export function results(answer: SearchAnswer) {
  return answer.PrimaryQueryResult.RelevantResults;
}

/** The values of one cell, row by row. */
export function cells(answer: SearchAnswer, key = 'Title'): (string | null | undefined)[] {
  const rows = results(answer).Table.Rows;
  return rows.map((row) => row.Cells.find((cell) => cell.Key === key)?.Value);
}

/** Titles found, in alphabetical order. */
export function found(
  index: SearchIndex,
  request: PostQueryRequest | string,
  scopes?: readonly number[]
): (string | null | undefined)[] {
  return cells(search(index, request, scopes)).sort();
}

/** Entries of a refiner as `name: count`. */
export function refinerOf(answer: SearchAnswer, name: string) {
  const refiners = answer.PrimaryQueryResult.RefinementResults?.Refiners ?? [];
  return refiners.find((refiner) => refiner.Name === name)?.Entries;
}

export function countsOf(answer: SearchAnswer, name: string): string[] | undefined {
  return refinerOf(answer, name)?.map(
    (entry) => `${entry.RefinementName}: ${entry.RefinementCount}`
  );
}

/** The refusal of a request; fails when the request was answered. */
export function refusal(act: () => unknown): SearchRequestError {
  try {
    act();
  } catch (error) {
    if (error instanceof SearchRequestError) return error;
    throw error;
  }
  throw new Error('The request was answered, and should have been refused.');
}
