import type { SPFI } from '@pnp/sp';
import '@pnp/sp/search';
import { systemClock, type Clock } from '../../kernel/clock';
import {
  TERM_FACETS,
  type DocumentHit,
  type DocumentIndex,
  type Facet,
  type FacetCounts,
  type IndexAnswer,
  type IndexRequest,
} from '../../domain/search';
import { readHighlightedSummary } from './highlighted-summary';
import { writeKeywordQuery } from './keyword-query';
import { abortable, asHubError } from './requests';
import { searchProperties } from './schema/search-properties';
import {
  readTermCounts,
  readTermIds,
  readYearCounts,
  termFilter,
  yearFilter,
  yearRefiner,
  type RefinerEntry,
} from './search-refinement';

const SELECTED = [
  'Title',
  'Path',
  'Filename',
  'FileType',
  'UniqueId',
  'HitHighlightedSummary',
  ...Object.values(searchProperties),
];

/** The index gives 100 values by itself, and each tag of a document makes several of them. */
const MAX_FACET_VALUES = 1000;

/**
 * The library in SharePoint's search index.
 * One request answers a search without filters. Each facet in use adds one request for its own
 * counts, without its own filter, so that its other values stay on offer; they run side by side.
 * @param sp a PnPjs instance bound to the hub's site, with the person's own rights
 * @param folder absolute address of the library
 * @param clock tells which year is the newest to be counted
 */
export function createSearchIndex(
  sp: SPFI,
  folder: string,
  clock: Clock = systemClock
): DocumentIndex {
  const run = async (query: object, signal?: AbortSignal): Promise<RawAnswer> => {
    try {
      const answer = await abortable(sp, signal).search(query);
      return answer.RawSearchResults as RawAnswer;
    } catch (error) {
      signal?.throwIfAborted();
      throw asHubError(error, 'sharepoint search');
    }
  };

  return {
    async search(request, signal) {
      // plans and strategies may carry the coming year
      const lastYear = clock.now().getUTCFullYear() + 1;
      const filtered = request.facets.filter((facet) => filterOf(request, facet) !== undefined);
      const open = request.facets.filter((facet) => !filtered.includes(facet));
      const hits = run(
        hitsQuery(
          request,
          folder,
          open.map((facet) => refiner(facet, lastYear))
        ),
        signal
      );
      const counts = filtered.map((facet) =>
        run(countQuery(request, folder, facet, refiner(facet, lastYear)), signal).then(
          (answer) => readCounts(answer, [facet]),
          () => undefined
        )
      );
      const answer = await hits;
      const own = await Promise.all(counts);
      signal?.throwIfAborted();
      return readAnswer(answer, open, filtered, own);
    },
  };
}

function hitsQuery(request: IndexRequest, folder: string, refiners: readonly string[]): object {
  return {
    Querytext: writeKeywordQuery(request.expansion, folder),
    RowLimit: request.size,
    StartRow: request.start,
    SelectProperties: SELECTED,
    Refiners: refiners.join(','),
    RefinementFilters: filtersBut(request),
    SortList: sortList(request),
    // near-identical renditions are documents of their own here; the library knows its duplicates
    TrimDuplicates: false,
    EnableQueryRules: false,
    EnableStemming: false,
    ClientType: 'RegionalKMHub',
  };
}

function countQuery(request: IndexRequest, folder: string, facet: Facet, refiners: string): object {
  return {
    Querytext: writeKeywordQuery(request.expansion, folder),
    RowLimit: 0,
    SelectProperties: ['UniqueId'],
    Refiners: refiners,
    RefinementFilters: filtersBut(request, facet),
    TrimDuplicates: false,
    EnableQueryRules: false,
    EnableStemming: false,
    ClientType: 'RegionalKMHub',
  };
}

function refiner(facet: Facet, lastYear: number): string {
  return facet === 'year'
    ? yearRefiner(searchProperties.year, lastYear)
    : `${searchProperties[facet]}(filter=${MAX_FACET_VALUES}/0/*)`;
}

function filterOf(request: IndexRequest, facet: Facet): string | undefined {
  if (facet === 'year')
    return request.years ? yearFilter(searchProperties.year, request.years) : undefined;
  const ids = request.terms[facet];
  return ids.length > 0 ? termFilter(searchProperties[facet], ids) : undefined;
}

function filtersBut(request: IndexRequest, omitted?: Facet): string[] {
  return [...TERM_FACETS, 'year' as const].flatMap((facet) => {
    const filter = facet === omitted ? undefined : filterOf(request, facet);
    return filter ? [filter] : [];
  });
}

/** Without words all documents are equally relevant: the newest years come first. */
function sortList(request: IndexRequest): { Property: string; Direction: number }[] {
  const isBrowsing = request.expansion.groups.length === 0;
  if (request.sort === 'relevance' && !isBrowsing) return [];
  const ascending = request.sort === 'oldest';
  return [{ Property: searchProperties.year, Direction: ascending ? 0 : 1 }];
}

interface RawAnswer {
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

function readAnswer(
  answer: RawAnswer,
  open: readonly Facet[],
  filtered: readonly Facet[],
  own: readonly (FacetCounts | undefined)[]
): IndexAnswer {
  const relevant = answer.PrimaryQueryResult?.RelevantResults;
  const counts = [readCounts(answer, open), ...own].reduce<FacetCounts>(
    (all, part) => ({ ...all, ...part, terms: { ...all.terms, ...part?.terms } }),
    { terms: {} }
  );
  return {
    hits: (relevant?.Table?.Rows ?? []).map(readHit),
    total: relevant?.TotalRows ?? 0,
    counts,
    uncounted: filtered.filter((_, index) => own[index] === undefined),
  };
}

function readCounts(answer: RawAnswer, facets: readonly Facet[]): FacetCounts {
  const refiners = answer.PrimaryQueryResult?.RefinementResults?.Refiners ?? [];
  const entriesOf = (facet: Facet): readonly RefinerEntry[] =>
    refiners.find(({ Name }) => Name.toLowerCase() === searchProperties[facet].toLowerCase())
      ?.Entries ?? [];
  const terms = TERM_FACETS.filter((facet) => facets.includes(facet)).map(
    (facet) => [facet, readTermCounts(entriesOf(facet))] as const
  );
  return {
    terms: Object.fromEntries(terms),
    ...(facets.includes('year') ? { years: readYearCounts(entriesOf('year')) } : {}),
  };
}

function readHit(row: RawRow): DocumentHit {
  const cells = new Map(row.Cells.map(({ Key, Value }) => [Key.toLowerCase(), Value]));
  const cell = (name: string): string => cells.get(name.toLowerCase()) ?? '';
  const url = cell('Path');
  const fileName = cell('Filename') || decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
  const year = Number(cell(searchProperties.year));
  const fileType = cell('FileType').toLowerCase();
  return {
    id: cell('UniqueId').replace(/[{}]/g, '').toLowerCase() || url,
    title: cell('Title').trim(),
    url,
    fileName,
    fileType,
    summary: readHighlightedSummary(cell('HitHighlightedSummary'), fileType),
    terms: {
      theme: readTermIds(cell(searchProperties.theme)),
      country: readTermIds(cell(searchProperties.country)),
      type: readTermIds(cell(searchProperties.type)),
      language: readTermIds(cell(searchProperties.language)),
    },
    ...(Number.isInteger(year) && year > 0 ? { year } : {}),
  };
}
