import { CoreError } from '../core-error';
import { childOf, isTrue, parseXml, type XmlElement } from './xml';

/** SPViewScope: what of the folders a view shows. */
export type ViewScope = 'Default' | 'Recursive' | 'RecursiveAll' | 'FilesOnly';

/** A view or query as its XML says it, columns not looked up yet. */
export interface ViewQuery {
  where: XmlElement | undefined;
  orderBy: readonly { field: string; descending: boolean }[];
  /** Undefined when the view names no columns. */
  viewFields: readonly string[] | undefined;
  rowLimit: number | undefined;
  paged: boolean;
  scope: ViewScope;
}

const SCOPES: readonly ViewScope[] = ['Default', 'Recursive', 'RecursiveAll', 'FilesOnly'];

/** What a view may hold; those that only dress its page change nothing here. */
const VIEW_PARTS = ['Query', 'ViewFields', 'RowLimit', 'Aggregations', 'JSLink', 'Toolbar'];
const DRESSING = ['XslLink', 'CustomFormatter', 'ViewData', 'ViewType2', 'ParameterBindings'];

const refused = (message: string): CoreError => new CoreError('query-refused', message);

const fieldNames = (element: XmlElement): string[] =>
  element.children.map((child) => {
    const name = child.attributes['Name'];
    if (child.name !== 'FieldRef' || name === undefined)
      throw refused(`The element ${child.name} is not expected in ${element.name}.`);
    return name;
  });

const readOrder = (element: XmlElement | undefined): ViewQuery['orderBy'] =>
  element === undefined
    ? []
    : fieldNames(element).map((field, index) => ({
        field,
        descending: /^false$/i.test(element.children[index]?.attributes['Ascending'] ?? ''),
      }));

/** Refuses what is not played, so that no query is answered with half of what it asks. */
const only = (element: XmlElement, names: readonly string[]): void => {
  const foreign = element.children.find((child) => !names.includes(child.name));
  if (foreign) throw refused(`The element ${foreign.name} in ${element.name} is not supported.`);
};

const readQuery = (query: XmlElement | undefined): Pick<ViewQuery, 'where' | 'orderBy'> => {
  if (query) only(query, ['Where', 'OrderBy']);
  const where = query && childOf(query, 'Where');
  return {
    // an empty condition is none
    where: where && where.children.length > 0 ? where : undefined,
    orderBy: readOrder(query && childOf(query, 'OrderBy')),
  };
};

/**
 * Reads a ViewQuery: what stands inside of a view's Query element.
 * @throws CoreError query-refused
 */
export function parseQueryXml(xml: string): Pick<ViewQuery, 'where' | 'orderBy'> {
  return readQuery({ name: 'Query', attributes: {}, children: parseXml(xml), text: '' });
}

/**
 * Reads the ViewXml of a query.
 * @throws CoreError query-refused when it is broken or asks for what is not played (GroupBy, Joins)
 */
export function parseViewXml(xml: string): ViewQuery {
  const [view, ...more] = xml.trim() === '' ? parseXml('<View/>') : parseXml(xml);
  if (view?.name !== 'View' || more.length > 0) throw refused('The query is not one View element.');
  only(view, [...VIEW_PARTS, ...DRESSING]);
  const limit = childOf(view, 'RowLimit');
  const rows = limit === undefined ? undefined : Number(limit.text);
  if (rows !== undefined && (!Number.isInteger(rows) || rows < 0))
    throw refused(`The row limit '${limit?.text ?? ''}' is not a number.`);
  const asked = view.attributes['Scope'];
  const scope = asked === undefined ? 'Default' : SCOPES.find((known) => known === asked);
  if (scope === undefined) throw refused(`The scope '${asked ?? ''}' of the view does not exist.`);
  const columns = childOf(view, 'ViewFields');
  return {
    ...readQuery(childOf(view, 'Query')),
    viewFields: columns && fieldNames(columns),
    rowLimit: rows === 0 ? undefined : rows,
    paged: limit !== undefined && isTrue(limit, 'Paged'),
    scope,
  };
}
