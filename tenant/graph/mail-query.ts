import { propertyId, type ExtendedProperty, type MailFolder } from '../core/mail/message';
import type { MailMessage } from '../core/mail/message';
import type { FilterNode } from '../odata/filter';
import { compareBy, matchesFilter } from '../odata/object-filter';
import { ODataError } from '../odata/odata-error';
import { readQueryOptions } from '../odata/query-options';
import { parseFilter } from '../odata/filter';
import { selectKeys } from './graph-answer';
import { GraphError } from './graph-error';
import { readExpand, searchWithout } from './graph-options';
import type { GraphCall, GraphJson, GraphPage } from './graph-route';
import { headersJson, messageJson, propertiesJson, type MailWishes } from './mail-json';

/** Source: Graph reference, "List messages". */
const DEFAULT_PAGE = 10;
const MAXIMUM_PAGE = 1000;
const PROPERTIES = 'singleValueExtendedProperties';

const textOfPath = (node: FilterNode, variable: string, key: string): string | undefined => {
  if (node.kind !== 'compare' || node.operator !== 'eq') return undefined;
  const { left, right } = node;
  const isKey =
    left.kind === 'path' &&
    left.segments[0] === variable &&
    left.segments[1]?.toLowerCase() === key;
  return isKey && right.kind === 'literal' ? String(right.value) : undefined;
};

/** `any(ep: ep/id eq '…' and ep/value eq '…')`, alone or joined by `and` with other conditions. */
const propertyCondition = (node: FilterNode): ExtendedProperty | undefined => {
  if (node.kind === 'and') return propertyCondition(node.left) ?? propertyCondition(node.right);
  if (node.kind !== 'lambda' || node.path[0]?.toLowerCase() !== PROPERTIES.toLowerCase())
    return undefined;
  const { body, variable } = node;
  if (body?.kind !== 'and') return undefined;
  const id = textOfPath(body.left, variable, 'id') ?? textOfPath(body.right, variable, 'id');
  const value =
    textOfPath(body.left, variable, 'value') ?? textOfPath(body.right, variable, 'value');
  return id === undefined || value === undefined ? undefined : { id: propertyId(id), value };
};

/** The first property that a filter names. */
const firstPath = (node: FilterNode): string | undefined => {
  switch (node.kind) {
    case 'path':
      return node.segments.join('/');
    case 'and':
    case 'or':
    case 'compare':
      return firstPath(node.left) ?? firstPath(node.right);
    case 'not':
    case 'in':
      return firstPath(node.operand);
    case 'call':
      return node.arguments.map(firstPath).find((path) => path !== undefined);
    case 'lambda':
      return node.path.join('/');
    case 'literal':
      return undefined;
  }
};

/**
 * `$expand=singleValueExtendedProperties($filter=id eq '…')`: Graph shows those properties only whose
 * ids are named.
 * @returns undefined when they are not expanded
 * @throws ODataError
 */
const expandedProperties = (
  call: GraphCall
): ((properties: readonly ExtendedProperty[]) => GraphJson[]) | undefined => {
  const [term, ...others] = readExpand(call.url);
  if (!term) return undefined;
  const filter = term.options.get('$filter');
  const isKnown =
    term.name.toLowerCase() === PROPERTIES.toLowerCase() && others.length === 0 && filter;
  if (!isKnown)
    throw new ODataError(`The query option '$expand=${term.name}' is not supported.`, true);
  const wanted = parseFilter(filter);
  return (properties) =>
    propertiesJson(properties.filter((property) => matchesFilter(wanted, property)));
};

/** How the client wants messages, and which parts of them. */
function writer(call: GraphCall, wishes: MailWishes): (message: MailMessage) => GraphJson {
  const expanded = expandedProperties(call);
  const select = call.url.searchParams.get('$select') ?? '';
  const wantsHead = /\binternetMessageHeaders\b/i.test(select);
  return (message) => {
    const properties = expanded?.(call.core.mail.store.properties(message.id)) ?? [];
    const head = wantsHead ? headersJson(message) : [];
    return {
      ...messageJson(call.core, message, wishes),
      ...(head.length > 0 ? { internetMessageHeaders: head } : {}),
      ...(properties.length > 0 ? { [PROPERTIES]: properties } : {}),
    };
  };
}

/** One message as it is asked for. */
export function oneMessage(call: GraphCall, message: MailMessage, wishes: MailWishes): GraphJson {
  return writer(call, wishes)(message);
}

/**
 * Messages of a mailbox, or of one of its folders, by the options of the request.
 * @throws GraphError 400 InefficientFilter for an order that the filter does not begin with
 */
export function queryMessages(
  call: GraphCall,
  mailbox: string,
  folder: MailFolder | undefined,
  wishes: MailWishes
): GraphPage {
  const options = readQueryOptions(searchWithout(call.url, '$expand'), [
    '$select',
    '$filter',
    '$orderby',
    '$top',
    '$skip',
    '$skiptoken',
    '$count',
  ]);
  const { filter, orderBy, top } = options;
  const { store } = call.core.mail;
  const first = orderBy[0]?.path.join('/');
  if (filter && first !== undefined && firstPath(filter)?.toLowerCase() !== first.toLowerCase())
    throw new GraphError(
      400,
      'InefficientFilter',
      'The restriction or sort order is too complex for this operation.'
    );
  if (top === 0 || (top ?? 0) > MAXIMUM_PAGE)
    throw new GraphError(400, 'ErrorInvalidPageSize', `Invalid page size '${top ?? 0}'.`);
  const property = filter && propertyCondition(filter);
  const candidates = property ? store.withProperty(mailbox, property) : store.list(mailbox, folder);
  const matches = candidates
    .filter((message) => folder === undefined || message.folder === folder)
    .filter(
      (message) =>
        filter === undefined ||
        matchesFilter(filter, {
          ...messageJson(call.core, message, wishes),
          [PROPERTIES]: propertiesJson(store.properties(message.id)),
        })
    );
  if (orderBy.length > 0) {
    const rows = new Map(
      matches.map((message) => [message, messageJson(call.core, message, wishes)])
    );
    matches.sort((a, b) => compareBy(orderBy, rows.get(a), rows.get(b)));
  }
  const from = Number(options.skipToken ?? options.skip ?? 0);
  if (!Number.isInteger(from)) throw new ODataError('The query option $skiptoken is not valid.');
  const to = from + (top ?? DEFAULT_PAGE);
  const write = writer(call, wishes);
  return {
    value: matches
      .slice(from, to)
      .map((message) =>
        selectKeys(write(message), options.select, ['id', PROPERTIES, 'internetMessageHeaders'])
      ),
    ...(to < matches.length ? { next: String(to) } : {}),
    ...(options.count ? { count: matches.length } : {}),
  };
}
