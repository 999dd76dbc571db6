import { siteUrl } from '../cli/local-site';
import type { SignedIn } from './sample-hub';

/** What a search said, by whatever door: the shape of the answer is gone. */
export interface Found {
  readonly ids: readonly string[];
  readonly total: number;
  /** By refiner, then by value. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The values of each row, by the name of the refiner. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Everything in the answer that is not an echo of the question. */
  readonly text: string;
}

export interface DirectQuery {
  readonly words: string;
  readonly scope: string;
  readonly filters: readonly string[];
  readonly rows: number;
  readonly start: number;
}

/** What is counted: each document has one value at most. */
export const COUNTED = ['FileType', 'RefinableString01', 'RefinableString02', 'RefinableString04'];
export const EVERYTHING = { rows: 500, start: 0 };
const library = `${siteUrl}/HubDocuments`;
/** The whole site, the library from above and from inside, and files alone. */
export const SCOPES = [
  '',
  `Path:"${siteUrl}"`,
  `Path:"${library}"`,
  'IsDocument:1',
  `(Path:"${library}" OR Path:"${siteUrl}/Lists/HubBestBets")`,
];

interface Answer {
  readonly PrimaryQueryResult: {
    readonly RelevantResults: {
      readonly TotalRows: number;
      readonly Table: {
        readonly Rows: readonly {
          readonly Cells: readonly { readonly Key: string; readonly Value: string | null }[];
        }[];
      };
    };
    readonly RefinementResults: {
      readonly Refiners: readonly {
        readonly Name: string;
        readonly Entries: readonly {
          readonly RefinementValue: string;
          readonly RefinementCount: string;
        }[];
      }[];
    } | null;
  };
}

const textOf = ({ words, scope }: DirectQuery): string =>
  scope === '' ? words : `(${words}) AND ${scope}`;

const SELECTED = ['UniqueId', 'Title', 'Path', 'HitHighlightedSummary', ...COUNTED];

/** Asks the index itself; undefined where it takes the query for no query. */
export async function postQuery(person: SignedIn, query: DirectQuery): Promise<Found | undefined> {
  const response = await person.sharePoint('/_api/search/postquery', {
    request: {
      Querytext: textOf(query),
      RowLimit: query.rows,
      StartRow: query.start,
      TrimDuplicates: false,
      SelectProperties: SELECTED,
      Refiners: COUNTED.map((name) => `${name}(filter=1000/0/*)`).join(','),
      RefinementFilters: query.filters,
    },
  });
  return read(response);
}

/** The same by an address, as a browser can open it. */
export async function getQuery(person: SignedIn, query: DirectQuery): Promise<Found | undefined> {
  const quoted = (value: string): string => encodeURIComponent(`'${value.replace(/'/g, "''")}'`);
  const filters =
    query.filters.length > 0 ? `&refinementfilters=${quoted(query.filters.join(','))}` : '';
  return read(
    await person.sharePoint(
      `/_api/search/query?querytext=${quoted(textOf(query))}&rowlimit=${query.rows}` +
        `&startrow=${query.start}&trimduplicates=false` +
        `&selectproperties=${quoted(SELECTED.join(','))}&refiners=${quoted(COUNTED.join(','))}${filters}`
    )
  );
}

async function read(response: Response): Promise<Found | undefined> {
  if (response.status === 400) return undefined;
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  const { RelevantResults, RefinementResults } = ((await response.json()) as Answer)
    .PrimaryQueryResult;
  const { Rows } = RelevantResults.Table;
  const rows = Rows.map(({ Cells }) =>
    Object.fromEntries(Cells.map(({ Key, Value }) => [Key, Value ?? '']))
  );
  return {
    ids: rows.map((row) => idOf(row['UniqueId'] ?? '')),
    total: RelevantResults.TotalRows,
    counts: Object.fromEntries(
      (RefinementResults?.Refiners ?? []).map(({ Name, Entries }) => [
        Name,
        Object.fromEntries(
          Entries.map((entry) => [entry.RefinementValue, Number(entry.RefinementCount)])
        ),
      ])
    ),
    rows,
    text: JSON.stringify([Rows, RefinementResults]),
  };
}

interface GraphContainer {
  readonly total: number;
  readonly hits: readonly {
    readonly resource: {
      readonly '@odata.type': string;
      readonly id: string;
      readonly eTag?: string;
    };
  }[];
  readonly aggregations?: readonly {
    readonly field: string;
    readonly buckets: readonly { readonly key: string; readonly count: number }[];
  }[];
}

/** The same index by Graph. */
export async function graphQuery(person: SignedIn, query: DirectQuery): Promise<Found | undefined> {
  const response = await person.graph('/search/query', {
    requests: [
      {
        entityTypes: ['driveItem', 'listItem'],
        query: { queryString: textOf(query) },
        from: query.start,
        size: Math.max(1, query.rows),
        aggregations: [
          {
            field: 'fileType',
            size: 1000,
            bucketDefinition: { sortBy: 'count', isDescending: 'true', minimumCount: 0 },
          },
        ],
      },
    ],
  });
  if (response.status === 400) return undefined;
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  const { value } = (await response.json()) as {
    value: { hitsContainers: GraphContainer[] }[];
  };
  const [container] = value[0]?.hitsContainers ?? [];
  if (!container) throw new Error('The answer has no container.');
  return {
    // a drive item says its UniqueId in its tag alone
    ids: container.hits.map(({ resource }) => idOf(resource.eTag ?? resource.id)),
    total: container.total,
    counts: Object.fromEntries(
      (container.aggregations ?? []).map(({ buckets }) => [
        'FileType',
        Object.fromEntries(buckets.map(({ key, count }) => [key, count])),
      ])
    ),
    rows: [],
    text: JSON.stringify(container),
  };
}

function idOf(text: string): string {
  return (/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0] ?? '').toLowerCase();
}
