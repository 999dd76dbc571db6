import { parseViewXml, type ViewQuery } from '../core/caml/view-xml';
import { CoreError } from '../core/core-error';
import type { Item } from '../core/item';
import type { List } from '../core/list';
import { viewXmlOf } from '../core/views';
import type { Json } from '../odata/entity';
import { ODataError } from '../odata/odata-error';
import type { Call } from './call';
import { queryByCaml } from './caml-items';
import { itemEntity } from './item-and-file-entities';
import { objectIn } from './request-body';
import { operation, type Answer } from './resource';
import { streamRow } from './stream-row';

interface ListOnly {
  list: List;
}

/** Rows of a query that names no limit: as many as a query may touch. */
const QUERY_ROWS = 5000;
/** Rows of a view that names no limit. */
const VIEW_ROWS = 30;

const GETITEMS_KEYS = [
  'ViewXml',
  'FolderServerRelativeUrl',
  'ListItemCollectionPosition',
  'DatesInUtc',
];
/** Parameters that only tune what the page around the rows gets change nothing here. */
const STREAM_KEYS = [
  'ViewXml',
  'RenderOptions',
  'Paging',
  'FolderServerRelativeUrl',
  'DatesInUtc',
  'AddRequiredFields',
  'AllowMultipleValueFilterForTaxonomyFields',
  'FirstGroupOnly',
  'ExpandGroups',
  'RenderURLFieldInJSON',
];

/** SP.SPListRenderOptions that are played: none and ListData, ContextInfo, ListSchema, EnableMediaTAUrls. */
const RENDER = { contextInfo: 1, listData: 2, listSchema: 4, mediaUrls: 4096 } as const;
const RENDER_PLAYED = RENDER.contextInfo | RENDER.listData | RENDER.listSchema | RENDER.mediaUrls;

const allow = (body: Record<string, unknown>, known: readonly string[]): void => {
  const foreign = Object.keys(body).find((key) => !known.includes(key));
  if (foreign !== undefined)
    throw new ODataError(`The parameter ${foreign} is not supported here.`, true);
};

const textOrNothing = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Parts of a view's query that the tenant refuses stand in the log of what is not played. */
const readView = (xml: string): ViewQuery => {
  try {
    return parseViewXml(xml);
  } catch (error) {
    if (error instanceof CoreError && error.message.endsWith('not supported.'))
      throw new ODataError(error.message, true);
    throw error;
  }
};

const getItems = ({ list }: ListOnly, call: Call): Answer => {
  const query = objectIn(call.body(), 'query');
  allow(query, GETITEMS_KEYS);
  const view = readView(textOrNothing(query['ViewXml']) ?? '<View/>');
  const position = objectIn(query, 'ListItemCollectionPosition')['PagingInfo'];
  const page = queryByCaml(call, list, view, {
    folder: textOrNothing(query['FolderServerRelativeUrl']),
    paging: textOrNothing(position),
    rowLimit: QUERY_ROWS,
  });
  return {
    kind: 'page',
    entities: page.items.map((item) => itemEntity(call, list, item)),
    // the position is not part of REST's answer: clients page by RenderListDataAsStream
    next: undefined,
  };
};

/** Where the page starts: in the parameters, or in the query that NextHref holds. */
const pagingOf = (call: Call, parameters: Record<string, unknown>): string | undefined => {
  const given = textOrNothing(parameters['Paging'])?.replace(/^\?/, '');
  if (given !== undefined) return given;
  return call.search.has('Paged') && [...call.search.keys()].some((key) => key.startsWith('p_'))
    ? call.search.toString()
    : undefined;
};

const viewOf = (call: Call, list: List, parameters: Record<string, unknown>): ViewQuery => {
  const xml = textOrNothing(parameters['ViewXml']);
  if (xml !== undefined) return readView(xml);
  const asked = call.search.get('View');
  const { views } = call.core;
  const view =
    asked === null ? views.defaultOf(call.actor, list) : views.byId(call.actor, list, asked);
  return readView(viewXmlOf(view));
};

const schemaOf = (call: Call, list: List, names: readonly string[]): Json =>
  names.flatMap((name) => {
    const field = call.core.fields.peek(list.id, name);
    return field
      ? [
          {
            Name: field.name,
            RealFieldName: field.name,
            DisplayName: field.title,
            ID: field.id,
            FieldType: field.type,
            Type: field.type,
            ReadOnly: field.readOnly ? 'TRUE' : 'FALSE',
          },
        ]
      : [];
  });

const renderRows = (
  call: Call,
  list: List,
  items: readonly Item[],
  names: readonly string[]
): Json => {
  const columns = names
    .map((name) => call.core.fields.peek(list.id, name))
    .filter((field) => field !== undefined);
  return items.map((item) => streamRow(call, list, item, columns));
};

const renderStream = ({ list }: ListOnly, call: Call): Answer => {
  const parameters = objectIn(call.body(), 'parameters');
  allow(parameters, STREAM_KEYS);
  allow(objectIn(call.body(), 'overrideParameters'), []);
  const options = Number(parameters['RenderOptions'] ?? 0);
  if ((options & ~RENDER_PLAYED) !== 0)
    throw new ODataError(`The render options ${options} are not supported here.`, true);
  const view = viewOf(call, list, parameters);
  const paging = pagingOf(call, parameters);
  const page = queryByCaml(call, list, view, {
    folder: textOrNothing(parameters['FolderServerRelativeUrl']),
    paging,
    rowLimit: VIEW_ROWS,
  });
  const names = view.viewFields ?? ['Title'];
  const first = Number(new URLSearchParams(paging).get('PageFirstRow') ?? 1);
  const last = first + page.items.length - 1;
  const data: Record<string, Json> = {
    Row: renderRows(call, list, page.items, names),
    FirstRow: first,
    FolderPermissions: `0x${call.core.permissions.mask(call.actor, list.scopeId).toString(16)}`,
    LastRow: last,
    RowLimit: view.rowLimit ?? VIEW_ROWS,
    ...(page.next !== undefined && view.paged
      ? { NextHref: `?${page.next}&PageFirstRow=${last + 1}` }
      : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
  };
  const more: Record<string, Json> = {
    ...((options & RENDER.contextInfo) !== 0
      ? { listUrlDir: list.url, listTitle: list.title, listName: `{${list.id.toUpperCase()}}` }
      : {}),
    ...((options & RENDER.listSchema) !== 0
      ? { ListSchema: { Field: schemaOf(call, list, names) } }
      : {}),
  };
  // with the rows alone they stand at the top, else below ListData
  return {
    kind: 'plain',
    body: Object.keys(more).length === 0 ? data : { ListData: data, ...more },
  };
};

/** What a list offers about CAML. */
export const camlSegments = {
  getitems: operation<ListOnly>('list/getitems', 'POST', (subject, _, call) =>
    getItems(subject, call)
  ),
  renderlistdataasstream: operation<ListOnly>(
    'list/renderlistdataasstream',
    'POST',
    (subject, _, call) => renderStream(subject, call)
  ),
};
