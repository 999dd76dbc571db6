import {
  isTermFacet,
  isValueFacet,
  type DocumentHit,
  type Facet,
  type FacetCounts,
  type IndexAnswer,
  type MarkedText,
  type Rendition,
  type TitleSuggestion,
  type TypeTotals,
} from '../../domain/search';
import { dayOfInstant } from './date-only';
import { readHighlightedSummary } from './highlighted-summary';
import { searchProperties } from './schema/search-properties';
import { isPractice, type SearchPlaces } from './search-places';
import {
  readTermCounts,
  readTermIds,
  readValueCounts,
  readYearCounts,
  type RefinerEntry,
} from './search-refinement';

/** The answer of SharePoint's search, as much of it as the hub reads; any part may be missing. */
export interface RawAnswer {
  readonly PrimaryQueryResult?: {
    readonly RelevantResults?: {
      readonly TotalRows?: number;
      readonly Table?: { readonly Rows?: readonly RawRow[] };
    };
    readonly RefinementResults?: {
      readonly Refiners?: readonly {
        readonly Name: string;
        readonly Entries: readonly RefinerEntry[];
      }[];
    } | null;
  };
}

interface RawRow {
  readonly Cells: readonly { readonly Key: string; readonly Value: string | null }[];
}

function rowsOf(answer: RawAnswer): readonly RawRow[] {
  return answer.PrimaryQueryResult?.RelevantResults?.Table?.Rows ?? [];
}

function cellsOf(row: RawRow): (name: string) => string {
  const cells = new Map(row.Cells.map(({ Key, Value }) => [Key.toLowerCase(), Value]));
  return (name) => cells.get(name.toLowerCase()) ?? '';
}

/**
 * Hits and counts.
 * @param own counts of the facets that narrow, where they could be read
 */
export function readAnswer(
  answer: RawAnswer,
  places: SearchPlaces,
  open: readonly Facet[],
  filtered: readonly Facet[],
  own: readonly (FacetCounts | undefined)[]
): IndexAnswer {
  const counts = [readCounts(answer, open), ...own].reduce<FacetCounts>(
    (all, part) => ({
      ...all,
      ...part,
      terms: { ...all.terms, ...part?.terms },
      values: { ...all.values, ...part?.values },
    }),
    { terms: {}, values: {} }
  );
  return {
    hits: rowsOf(answer).map((row) => readHit(row, places)),
    total: totalOf(answer),
    counts,
    uncounted: filtered.filter((_, index) => own[index] === undefined),
  };
}

function totalOf(answer: RawAnswer): number {
  return answer.PrimaryQueryResult?.RelevantResults?.TotalRows ?? 0;
}

/** How many documents there are of each type; undefined where nobody answered. */
export function readTypeTotals(answer: RawAnswer | undefined): TypeTotals | undefined {
  return answer && { total: totalOf(answer), types: readTermCounts(entriesOf(answer, 'type')) };
}

function entriesOf(answer: RawAnswer, facet: Facet): readonly RefinerEntry[] {
  const name = searchProperties[facet].toLowerCase();
  const refiners = answer.PrimaryQueryResult?.RefinementResults?.Refiners ?? [];
  return refiners.find(({ Name }) => Name.toLowerCase() === name)?.Entries ?? [];
}

/** The counts of some facets. */
export function readCounts(answer: RawAnswer, facets: readonly Facet[]): FacetCounts {
  const terms = facets
    .filter(isTermFacet)
    .map((facet) => [facet, readTermCounts(entriesOf(answer, facet))] as const);
  const values = facets
    .filter(isValueFacet)
    .map((facet) => [facet, readValueCounts(entriesOf(answer, facet))] as const);
  return {
    terms: Object.fromEntries(terms),
    values: Object.fromEntries(values),
    ...(facets.includes('year') ? { years: readYearCounts(entriesOf(answer, 'year')) } : {}),
  };
}

/**
 * Where a hit is read, and what file it is. A practice is an item of a list: the index knows the form
 * of the list, and people read it on the hub's page.
 */
function placeOf(
  cell: (name: string) => string,
  places: SearchPlaces
): Pick<DocumentHit, 'url' | 'fileName' | 'fileType'> {
  const url = cell('Path');
  const workId = cell(searchProperties.workId);
  if (isPractice(places, url) && workId !== '') {
    return { url: places.addressOf(workId), fileName: '', fileType: '' };
  }
  const fileName = cell('Filename') || decoded(url.slice(url.lastIndexOf('/') + 1));
  return { url, fileName, fileType: cell('FileType').toLowerCase() };
}

/** Where a hit matches; of a practice without such a passage, what it is about. */
function passageOf(
  cell: (name: string) => string,
  places: SearchPlaces,
  fileType: string
): MarkedText {
  const passage = readHighlightedSummary(cell('HitHighlightedSummary'), fileType);
  const summary = cell(searchProperties.summary).trim();
  const isBare = passage.length === 0 && summary !== '' && isPractice(places, cell('Path'));
  return isBare ? [{ text: summary, marked: false }] : passage;
}

function readHit(row: RawRow, places: SearchPlaces): DocumentHit {
  const cell = cellsOf(row);
  const { url, fileName, fileType } = placeOf(cell, places);
  const year = Number(cell(searchProperties.year));
  const pages = Number(cell(searchProperties.pages));
  const workId = cell(searchProperties.workId);
  const length = LENGTHS.find((one) => one === cell(searchProperties.length));
  const verifiedOn = dayOfInstant(cell(searchProperties.verifiedOn));
  const owner = cell(searchProperties.focalPoint);
  const ownerMail = /[^\s|;]+@[^\s|;]+/.exec(cell(searchProperties.focalPointAccount))?.[0];
  const modified = cell('LastModifiedTime');
  return {
    id: cell('UniqueId').replace(/[{}]/g, '').toLowerCase() || url,
    title: cell('Title').trim(),
    url,
    fileName,
    fileType,
    summary: passageOf(cell, places, fileType),
    terms: {
      theme: readTermIds(cell(searchProperties.theme)),
      country: readTermIds(cell(searchProperties.country)),
      mission: readTermIds(cell(searchProperties.mission)),
      type: readTermIds(cell(searchProperties.type)),
      language: readTermIds(cell(searchProperties.language)),
      framework: readTermIds(cell(searchProperties.framework)),
      audience: readTermIds(cell(searchProperties.audience)),
    },
    ...(Number.isInteger(year) && year > 0 ? { year } : {}),
    ...(workId === '' ? {} : { workId }),
    ...(length ? { length } : {}),
    ...(Number.isInteger(pages) && pages > 0 ? { pages } : {}),
    ...(verifiedOn ? { verifiedOn } : {}),
    archived: cell(searchProperties.lifecycle) === 'archived',
    external: cell(searchProperties.exposure) === 'external',
    // several people of one column are joined by a semicolon
    authors: cell(searchProperties.colleague)
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    ...(owner === '' ? {} : { owner }),
    ...(ownerMail ? { ownerMail } : {}),
    ...(modified === '' ? {} : { modified }),
  };
}

const LENGTHS = ['short', 'long'] as const;

/** The renditions in an answer, by their work. */
export function readRenditions(
  answer: RawAnswer,
  places: SearchPlaces
): ReadonlyMap<string, readonly Rendition[]> {
  const hits = rowsOf(answer).map((row) => readHit(row, places));
  const works = new Map<string, Rendition[]>();
  for (const { workId, id, url, title, terms, length, pages } of hits) {
    if (workId === undefined) continue;
    works.set(workId, [
      ...(works.get(workId) ?? []),
      {
        ...{ id, url, title, languages: terms.language },
        ...(length ? { length } : {}),
        ...(pages === undefined ? {} : { pages }),
      },
    ]);
  }
  return works;
}

/** The titles in an answer. */
export function readTitles(answer: RawAnswer, places: SearchPlaces): readonly TitleSuggestion[] {
  return rowsOf(answer).map((row) => {
    const cell = cellsOf(row);
    const { url, fileType } = placeOf(cell, places);
    return { title: cell('Title').trim(), url, fileType };
  });
}

/** A file may be called `100%`: then its address is what it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
