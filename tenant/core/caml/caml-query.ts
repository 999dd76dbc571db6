import type { FilterNode } from '../../odata/filter';
import { CoreError } from '../core-error';
import { isReference, isTaxonomy } from '../field-definition';
import type { ItemQuery } from '../item-query';
import type { List } from '../list';
import type { ViewQuery, ViewScope } from './view-xml';
import { readWhere, type CamlContext } from './where';

/** What a query asks beside its view. */
export interface CamlRequest {
  list: List;
  view: ViewQuery;
  /** Server-relative path of the folder to look in; the list's own root when missing. */
  folder: string | undefined;
  /** `Paged=TRUE&p_ID=…` of the page before. */
  paging: string | undefined;
  /** Rows when the view says no number. */
  rowLimit: number;
}

const and = (
  left: FilterNode | undefined,
  right: FilterNode | undefined
): FilterNode | undefined => (left && right ? { kind: 'and', left, right } : (left ?? right));

const equals = (name: string, value: string | number | null): FilterNode => ({
  kind: 'compare',
  operator: 'eq',
  left: { kind: 'path', segments: [name] },
  right: {
    kind: 'literal',
    type: value === null ? 'null' : typeof value === 'number' ? 'number' : 'text',
    value,
  },
});

/** Which folders a view looks into. Items of plain lists lie in no folder, or in the list's root. */
const inScope = (
  list: List,
  folder: string | undefined,
  scope: ViewScope
): FilterNode | undefined => {
  const filesOnly = scope === 'Recursive' || scope === 'FilesOnly';
  const place = folder ?? list.url;
  const deep = scope === 'Recursive' || scope === 'RecursiveAll';
  if (deep && place.toLowerCase() !== list.url.toLowerCase())
    throw new CoreError('query-refused', 'A recursive view below a folder is not supported here.');
  const here = equals('FileDirRef', place);
  const shallow: FilterNode = list.isLibrary
    ? here
    : { kind: 'or', left: here, right: equals('FileDirRef', null) };
  return and(filesOnly ? equals('FSObjType', 0) : undefined, deep ? undefined : shallow);
};

/**
 * Makes a CAML query one of the kind that `$filter` makes: the same rows, rights, limits and paging.
 * @throws CoreError query-refused
 */
export function toItemQuery(request: CamlRequest, context: CamlContext): ItemQuery {
  const { list, view, folder, paging, rowLimit } = request;
  const within = inScope(list, folder, view.scope);
  return {
    filter: view.where && readWhere(view.where, context),
    ...(within ? { within } : {}),
    orderBy: view.orderBy.map(({ field, descending }) => {
      const column = context.fields.find((one) => one.name === field);
      const shown = column && (isReference(column.type) || isTaxonomy(column.type));
      return { path: shown ? [field, '@text'] : [field], descending };
    }),
    top: view.rowLimit ?? rowLimit,
    skipToken: paging,
  };
}
