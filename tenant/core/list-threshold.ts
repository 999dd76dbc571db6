import type { FilterNode } from '../odata/filter';
import { CoreError } from './core-error';
import type { Database } from './database';
import { isReference, type Field } from './field-definition';
import { compileFilter } from './item-filter';

/** Rows a query may touch. Source: Microsoft Support, "Manage large lists and libraries". */
export const LIST_VIEW_THRESHOLD = 5000;

interface ThresholdQuestion {
  listId: string;
  itemCount: number;
  fields: readonly Field[];
  filter: FilterNode | undefined;
  orderBy: readonly Field[];
  limit: number;
}

const throttled = (): CoreError =>
  new CoreError(
    'threshold',
    'The attempted operation is prohibited because it exceeds the list view threshold.'
  );

const firstConjunct = (node: FilterNode): FilterNode =>
  node.kind === 'and' ? firstConjunct(node.left) : node;

const branches = (node: FilterNode): FilterNode[] =>
  node.kind === 'or' ? [...branches(node.left), ...branches(node.right)] : [node];

/**
 * SharePoint's rule for long lists, as measured by those who met it:
 * - up to the limit anything goes; walking a list unfiltered by ID is allowed at any length;
 * - sorting by a column without an index, or by a person, lookup or term, is prohibited (microsoft-365-community #766);
 * - a filter must start with a condition on indexed columns that alone matches at most the limit
 *   (PnP-JS-Core #203, pnpjs #460, sp-dev-docs #7149); an OR needs that of all its branches together;
 * - $top never rescues.
 * @throws CoreError threshold
 */
export function requireUnderThreshold(database: Database, question: ThresholdQuestion): void {
  const { listId, itemCount, fields, filter, orderBy, limit } = question;
  if (itemCount <= limit) return;
  if (
    orderBy.some(
      (field) => !field.indexed || isReference(field.type) || field.type === 'TaxonomyFieldType'
    )
  ) {
    throw throttled();
  }
  if (!filter) return;
  let matched = 0;
  for (const branch of branches(firstConjunct(filter))) {
    const { sql, values, fields: used } = compileFilter(fields, firstConjunct(branch));
    if (used.some((field) => !field.indexed)) throw throttled();
    const row = database.get<{ found: number }>(
      `select count(*) as found from (select 1 from items where list_id = ? and ${sql} limit ${limit + 1})`,
      listId,
      ...values
    );
    matched += row?.found ?? 0;
    if (matched > limit) throw throttled();
  }
}
