import { toIsoSeconds } from '../core/clock';
import { canSignIn } from '../core/people';
import type { Item } from '../core/item';
import type { List } from '../core/list';
import { SearchRequestError, type SearchAnswer } from '../search/search-index';
import { driveItemIdOf } from './drive-ids';
import { driveItemJson } from './drive-json';
import { GraphError } from './graph-error';
import { requireRole, type GraphCall, type GraphJson, type GraphRoute } from './graph-route';
import { identityOf, webUrlOf } from './list-item-json';
import { isNamed } from './people-routes';
import { invalidSearch, readSearch, type GraphSearch } from './search-request';
import { ALL_SITES_READERS, siteIdOf } from './site-routes';

/** Most rows that the index gives at once. */
const PIECE = 500;
type Row = ReadonlyMap<string, string | null>;

const rowsOf = (answer: SearchAnswer): Row[] =>
  answer.PrimaryQueryResult.RelevantResults.Table.Rows.map(
    ({ Cells }) => new Map(Cells.map(({ Key, Value }) => [Key.toLowerCase(), Value]))
  );

/** Fields that were asked for and have a value; names that there are not are left out without a word. */
const fieldsOf = (search: GraphSearch, row: Row): GraphJson =>
  Object.fromEntries(
    search.fields
      .map((name) => [name, row.get(name.toLowerCase()) ?? null] as const)
      .filter(([, value]) => value !== null)
  );

const found = (call: GraphCall, row: Row): { list: List; item: Item } | undefined => {
  const uniqueId = (row.get('uniqueid') ?? '').replace(/[{}]/g, '').toLowerCase();
  const head = call.core.items.peekByUniqueId(uniqueId);
  const item = head && call.core.items.visibleTo(call.actor, head);
  const list = item && call.core.lists.peek(item.listId);
  return item && list ? { item, list } : undefined;
};

const hitOf = (call: GraphCall, search: GraphSearch, row: Row, rank: number): GraphJson[] => {
  // the index is late: what is gone since, or closed to the caller, is left out
  const hit = found(call, row);
  if (!hit) return [];
  const { list, item } = hit;
  const web = call.core.webs.byId(list.webId);
  const summary = row.get('hithighlightedsummary') ?? '';
  const fields = fieldsOf(search, row);
  const asDriveItem = search.entities.includes('driveItem') && list.isLibrary;
  if (asDriveItem) {
    const resource = driveItemJson(call, { web, list, item });
    delete resource['@microsoft.graph.downloadUrl'];
    return [
      {
        hitId: driveItemIdOf(item.uniqueId),
        rank,
        summary,
        resource: {
          '@odata.type': '#microsoft.graph.driveItem',
          ...resource,
          ...(Object.keys(fields).length > 0
            ? {
                listItem: { '@odata.type': '#microsoft.graph.listItem', id: item.uniqueId, fields },
              }
            : {}),
        },
      },
    ];
  }
  return [
    {
      hitId: item.uniqueId,
      rank,
      summary,
      resource: {
        '@odata.type': '#microsoft.graph.listItem',
        id: item.uniqueId,
        createdBy: identityOf(call, item.authorId),
        createdDateTime: toIsoSeconds(item.created),
        lastModifiedBy: identityOf(call, item.editorId),
        lastModifiedDateTime: toIsoSeconds(item.modified),
        webUrl: webUrlOf(call, list, item),
        parentReference: { siteId: siteIdOf(call, web) },
        sharepointIds: { listId: list.id, listItemId: String(item.id) },
        ...(Object.keys(fields).length > 0 ? { fields } : {}),
      },
    },
  ];
};

const aggregationsOf = (search: GraphSearch, answer: SearchAnswer): GraphJson[] => {
  const refiners = answer.PrimaryQueryResult.RefinementResults?.Refiners ?? [];
  return search.aggregations.map(({ field }) => {
    const refiner = refiners.find(({ Name }) => Name.toLowerCase() === field.toLowerCase());
    return {
      field,
      buckets: (refiner?.Entries ?? []).map((entry) => ({
        key: entry.RefinementName,
        count: Number(entry.RefinementCount),
        aggregationFilterToken: entry.RefinementToken,
      })),
    };
  });
};

const termsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(AND|OR|NOT)$/.test(word))
    .map((word) => word.toLowerCase());

/** The same index as postquery, with the same trimming. */
const searchItems = (call: GraphCall, search: GraphSearch): GraphJson => {
  const { core } = call;
  core.crawler.catchUp();
  const scopes = core.crawler.readableScopes(call.actor);
  const ask = (start: number, rows: number): SearchAnswer =>
    core.index.query({ ...search.request, StartRow: start, RowLimit: rows }, scopes);
  const first = ask(search.from, Math.min(search.size, PIECE));
  const rest = search.size > PIECE ? rowsOf(ask(search.from + PIECE, search.size - PIECE)) : [];
  const rows = [...rowsOf(first), ...rest];
  const total = first.PrimaryQueryResult.RelevantResults.TotalRows;
  return {
    hits: rows.flatMap((row, index) => hitOf(call, search, row, search.from + index + 1)),
    total,
    moreResultsAvailable: search.from + rows.length < total,
    ...(search.aggregations.length > 0 ? { aggregations: aggregationsOf(search, first) } : {}),
  };
};

const searchPeople = (call: GraphCall, search: GraphSearch): GraphJson => {
  if (call.actor.kind === 'app')
    throw invalidSearch('People can be searched with delegated permission only.');
  if (search.aggregations.length > 0)
    throw invalidSearch('Aggregations are not supported for people.');
  const matching = call.core.people
    .all()
    .filter((person) => canSignIn(person) && isNamed(person, search.text));
  const page = matching.slice(search.from, search.from + search.size);
  return {
    hits: page.map((person, index) => ({
      hitId: person.objectId,
      rank: search.from + index + 1,
      resource: {
        '@odata.type': '#microsoft.graph.person',
        id: person.objectId,
        displayName: person.displayName,
        givenName: person.givenName,
        surname: person.surname,
        jobTitle: person.jobTitle,
        officeLocation: person.office,
        userPrincipalName: person.mail,
        scoredEmailAddresses: [{ address: person.mail, relevanceScore: search.size - index }],
      },
    })),
    total: matching.length,
    moreResultsAvailable: search.from + page.length < matching.length,
  };
};

const run = (call: GraphCall): GraphJson => {
  const search = readSearch(call);
  const isPerson = search.entities.includes('person');
  requireRole(
    call,
    ...(isPerson ? ['People.Read', 'People.Read.All'] : [...ALL_SITES_READERS, 'Files.Read.All'])
  );
  try {
    const container = isPerson ? searchPeople(call, search) : searchItems(call, search);
    return { searchTerms: termsOf(search.text), hitsContainers: [container] };
  } catch (error) {
    if (!(error instanceof SearchRequestError)) throw error;
    throw new GraphError(400, 'BadRequest', error.message, error.unsupported);
  }
};

export const searchRoutes: readonly GraphRoute[] = [
  {
    endpoint: 'POST /search/query',
    run: (call) => ({ status: 200, page: { value: [run(call)] } }),
  },
];
