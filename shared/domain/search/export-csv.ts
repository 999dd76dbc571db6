import { fail, ok, type Result } from '../../kernel/result';
import type { Locale } from '../../kernel/locale';
import { writeCsv, type CsvCell } from '../../kernel/text/csv';
import type { Vocabulary } from '../taxonomy';
import type { DocumentHit } from './ports';
import { prepareSearch, type FindPorts } from './prepare-search';
import type { ExportProblem } from './problems';
import type { SearchQuery, TermFacet } from './query';

/** The columns of the list; each surface names them in the reader's language. */
export const EXPORT_COLUMNS = [
  'title',
  'year',
  'type',
  'theme',
  'country',
  'mission',
  'language',
  'framework',
  'audience',
  'format',
  'length',
  'pages',
  'authors',
  'owner',
  'verifiedOn',
  'archived',
  'modified',
  'url',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

export interface ExportWords {
  readonly columns: Readonly<Record<ExportColumn, string>>;
  readonly yes: string;
  readonly no: string;
  readonly short: string;
  readonly long: string;
}

export interface ExportOptions {
  readonly locale: Locale;
  readonly words: ExportWords;
  /** Called after each page with the rows that are ready and those that there will be. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the export; its promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface ExportedList {
  /** The whole file, with its byte order mark. */
  readonly content: string;
  readonly rows: number;
  /** Documents found; more than `rows` when the list was cut. */
  readonly total: number;
}

/** A longer list is no longer read by a person, and the index is not for copying it whole. */
const MAX_ROWS = 5000;
/** The most that the index gives at once (SharePoint, RowLimit). */
const PAGE_SIZE = 500;

/**
 * Writes what a search finds as a table: metadata only, and only of what the reader may open.
 * @throws HubError when the index does not answer
 */
export async function exportCsv(
  ports: FindPorts,
  asked: SearchQuery,
  options: ExportOptions
): Promise<Result<ExportedList, ExportProblem>> {
  const { signal, words, locale } = options;
  const search = await prepareSearch(ports, { ...asked, page: 1 });
  const hits = new Map<string, DocumentHit>();
  let total = 0;
  for (let start = 0; start < MAX_ROWS; start += PAGE_SIZE) {
    signal?.throwIfAborted();
    const request = search.request({ start, size: PAGE_SIZE, facets: [] });
    const page = await ports.index.search(request, signal);
    ({ total } = page);
    // a document that moves while the pages are read may come twice
    for (const hit of page.hits) hits.set(hit.id, hit);
    options.onProgress?.(hits.size, Math.min(total, MAX_ROWS));
    if (page.hits.length === 0 || start + PAGE_SIZE >= total) break;
  }
  signal?.throwIfAborted();
  if (hits.size === 0) return fail({ code: 'search.export-empty' });
  const rows = [...hits.values()].map((hit) => rowOf(hit, words, locale, search.vocabulary));
  const header = EXPORT_COLUMNS.map((column) => words.columns[column]);
  const content = writeCsv([header, ...rows], { separator: locale === 'en' ? ',' : ';' });
  return ok({ content, rows: rows.length, total });
}

function rowOf(
  hit: DocumentHit,
  words: ExportWords,
  locale: Locale,
  vocabulary: Vocabulary | undefined
): CsvCell[] {
  const labels = (facet: TermFacet): string =>
    hit.terms[facet].map((id) => vocabulary?.label(id, locale) ?? id).join('; ');
  const cells: Readonly<Record<ExportColumn, CsvCell>> = {
    title: hit.title === '' ? hit.fileName : hit.title,
    year: hit.year,
    type: labels('type'),
    theme: labels('theme'),
    country: labels('country'),
    mission: labels('mission'),
    language: labels('language'),
    framework: labels('framework'),
    audience: labels('audience'),
    format: hit.fileType,
    length: hit.length && words[hit.length],
    pages: hit.pages,
    authors: hit.authors.join('; '),
    owner: hit.owner,
    verifiedOn: hit.verifiedOn,
    archived: hit.archived ? words.yes : words.no,
    modified: hit.modified?.slice(0, 10),
    url: hit.url,
  };
  return EXPORT_COLUMNS.map((column) => cells[column]);
}
