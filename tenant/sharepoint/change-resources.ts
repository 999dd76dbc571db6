import { escapeXml } from '../core/caml/xml';
import { toIsoSeconds } from '../core/clock';
import { CHANGE, type ChangeScope, type ListChange } from '../core/list-changes';
import type { Item } from '../core/item';
import type { List } from '../core/list';
import type { Entity } from '../odata/entity';
import { ODataError } from '../odata/odata-error';
import type { Call } from './call';
import { objectIn } from './request-body';
import { operation, type Answer } from './resource';

interface ListOnly {
  list: List;
}

/** Source: Microsoft Learn, ChangeQuery.FetchLimit. */
const MOST_CHANGES = 1000;

/** Keys of a ChangeQuery that choose what is told; objects other than items have no log here. */
const OBJECTS = ['Item', 'File', 'Folder', 'List', 'Web', 'Site', 'View', 'Field', 'ContentType'];
const EVENTS = ['Add', 'Update', 'DeleteObject', 'Restore', 'Rename', 'Move', 'SystemUpdate'];
const OTHERS = [
  'ChangeTokenStart',
  'ChangeTokenEnd',
  'FetchLimit',
  'RecursiveAll',
  'LatestFirst',
  'Alert',
  'GroupMembershipAdd',
  'GroupMembershipDelete',
  'Group',
  'Navigation',
  'RoleAssignmentAdd',
  'RoleAssignmentDelete',
  'RoleDefinitionAdd',
  'RoleDefinitionDelete',
  'RoleDefinitionUpdate',
  'SecurityPolicy',
  'User',
];

const tokenIn = (query: Record<string, unknown>, key: string): string | undefined => {
  const token = objectIn(query, key)['StringValue'];
  return typeof token === 'string' ? token : undefined;
};

/** Whoever may not read an item is not told of it; what is gone has no rights left to ask. */
const mayKnow = ({ core, actor }: Call, { scopeId }: ListChange): boolean =>
  scopeId === null || core.permissions.can(actor, scopeId, 'ViewListItems');

const changeEntity = ({ core, web }: Call, scope: ChangeScope, change: ListChange): Entity => ({
  type: 'SP.ChangeItem',
  path: `Web/Lists(guid'${change.listId}')/Changes(${change.sequence})`,
  properties: {
    ChangeToken: {
      StringValue: core.listChanges.tokenOf(scope, change.at, change.sequence),
    },
    ChangeType: change.type,
    SiteId: web.siteId,
    Time: toIsoSeconds(change.at),
    ItemId: change.itemId,
    ListId: change.listId,
    UniqueId: change.uniqueId,
    WebId: web.id,
  },
});

const getChanges = (scope: ChangeScope, call: Call): Answer => {
  const query = objectIn(call.body(), 'query');
  const foreign = Object.keys(query).find(
    (key) => ![...OBJECTS, ...EVENTS, ...OTHERS].includes(key)
  );
  if (foreign !== undefined)
    throw new ODataError(`The property '${foreign}' does not exist on type 'SP.ChangeQuery'.`);
  const { listChanges } = call.core;
  const start = tokenIn(query, 'ChangeTokenStart');
  const end = tokenIn(query, 'ChangeTokenEnd');
  const limit = Number(query['FetchLimit'] ?? MOST_CHANGES);
  const wanted = [
    ...(query['Add'] === true ? [CHANGE.add] : []),
    ...(query['Update'] === true ? [CHANGE.update] : []),
    ...(query['DeleteObject'] === true ? [CHANGE.remove] : []),
  ];
  const asksForItems = ['Item', 'File', 'Folder'].some((key) => query[key] === true);
  const changes = asksForItems
    ? listChanges.after(
        scope,
        start === undefined ? 0 : listChanges.readToken(scope, start),
        end === undefined ? listChanges.last() : listChanges.readToken(scope, end),
        Math.min(limit, MOST_CHANGES)
      )
    : [];
  return {
    kind: 'collection',
    entities: changes
      .filter((change) => wanted.some((type) => type === change.type) && mayKnow(call, change))
      .map((change) => changeEntity(call, scope, change)),
  };
};

const rowXml = (call: Call, list: List, item: Item): string => {
  const values = call.core.fields
    .all(list.id)
    .filter((field) => !field.builtIn)
    .flatMap((field) => {
      const value = item.values[field.name];
      return typeof value === 'string' || typeof value === 'number'
        ? [` ows_${field.name}="${escapeXml(String(value))}"`]
        : [];
    });
  const title = item.values['Title'];
  return (
    `<z:row ows_ID="${item.id}" ows_Title="${escapeXml(typeof title === 'string' ? title : '')}"` +
    ` ows_Modified="${toIsoSeconds(item.modified)}" ows_UniqueId="${item.id};#{${item.uniqueId.toUpperCase()}}"` +
    ` ows_owshiddenversion="${item.version}"${values.join('')} />`
  );
};

const SINCE_KEYS = ['ChangeToken', 'RowLimit', 'Query', 'QueryOptions', 'ViewFields', 'ViewName'];

/** The older way, which answers XML: the items that changed as they are now, and the ids of those gone. */
const changesSinceToken = ({ list }: ListOnly, call: Call): Answer => {
  const query = objectIn(call.body(), 'query');
  const foreign = Object.keys(query).find((key) => !SINCE_KEYS.includes(key));
  const played = ['ChangeToken', 'RowLimit'];
  const unplayed = Object.keys(query).find((key) => !played.includes(key) && query[key] !== '');
  if (foreign !== undefined || unplayed !== undefined)
    throw new ODataError(`The parameter ${foreign ?? unplayed ?? ''} is not supported here.`, true);
  const { core, actor } = call;
  const scope: ChangeScope = { kind: 'list', id: list.id };
  const token = query['ChangeToken'];
  const mark =
    typeof token === 'string' && token !== '' ? core.listChanges.readToken(scope, token) : 0;
  const limit = Number(query['RowLimit'] ?? MOST_CHANGES);
  const changes = core.listChanges.after(scope, mark, core.listChanges.last(), limit);
  const lastOf = new Map(changes.map((change) => [change.uniqueId, change]));
  const gone = [...lastOf.values()].filter((change) => change.scopeId === null);
  const present = [...lastOf.values()].filter(
    (change) => change.scopeId !== null && mayKnow(call, change)
  );
  const end = changes.at(-1);
  const reached =
    changes.length < limit || !end
      ? core.listChanges.currentToken(scope)
      : core.listChanges.tokenOf(scope, end.at, end.sequence);
  const rows = present.map((change) =>
    rowXml(call, list, core.items.get(actor, list, change.itemId))
  );
  const ids = gone.map((change) => `<Id ChangeType="Delete">${change.itemId}</Id>`);
  const xml =
    `<GetListItemChangesSinceTokenResult><listitems MinTimeBetweenSyncs="0" RecommendedTimeBetweenSyncs="180" ` +
    `xmlns:z="#RowsetSchema" xmlns:rs="urn:schemas-microsoft-com:rowset">` +
    `<Changes LastChangeToken="${reached}"${changes.length < limit ? '' : ' MoreChanges="TRUE"'}>${ids.join('')}</Changes>` +
    `<rs:data ItemCount="${rows.length}">${rows.join('')}</rs:data></listitems></GetListItemChangesSinceTokenResult>`;
  return {
    kind: 'bytes',
    content: new TextEncoder().encode(xml),
    contentType: 'text/xml; charset=utf-8',
  };
};

/** What a list offers about its changes. */
export const listChangeSegments = {
  getchanges: operation<ListOnly>('list/getchanges', 'POST', ({ list }, _, call) =>
    getChanges({ kind: 'list', id: list.id }, call)
  ),
  getlistitemchangessincetoken: operation<ListOnly>(
    'list/getlistitemchangessincetoken',
    'POST',
    (subject, _, call) => changesSinceToken(subject, call)
  ),
  currentchangetoken: operation<ListOnly>(
    'list/currentchangetoken',
    'GET',
    ({ list }, _, call) => ({
      kind: 'value',
      name: 'CurrentChangeToken',
      value: {
        StringValue: call.core.listChanges.currentToken({ kind: 'list', id: list.id }),
      },
    })
  ),
};

/** What a site offers about its changes. */
export const webChangeSegments = {
  getchanges: operation<Call>('web/getchanges', 'POST', ({ web }, _, call) =>
    getChanges({ kind: 'web', id: web.id }, call)
  ),
  currentchangetoken: operation<Call>('web/currentchangetoken', 'GET', ({ web }, _, call) => ({
    kind: 'value',
    name: 'CurrentChangeToken',
    value: { StringValue: call.core.listChanges.currentToken({ kind: 'web', id: web.id }) },
  })),
};
