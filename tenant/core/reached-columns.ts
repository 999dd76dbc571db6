import { CoreError } from './core-error';
import { isMultiple, isTaxonomy, type Field } from './field-definition';
import { itemColumn, jsonPath, type ItemColumn } from './item-columns';

/**
 * Ways to a value that CAML has and `$filter` has not: the number of a person, lookup or term, and the
 * text that it shows. No name of OData starts with this sign, so no `$filter` can use them.
 */
export const REACHES = ['@id', '@text'] as const;
export type Reach = (typeof REACHES)[number];

/** The variable of a condition on some value of a column that holds several. */
export const SOME_VALUE = '@value';

/** The SQL of a text of the item that a lookup column points to. */
export function lookedUp(field: Field, sql: string, property: string): string {
  const listId = (field.options.lookupListId ?? '').replace(/[^0-9a-f-]/g, '');
  return `(select json_extract(target.fields, ${jsonPath(property)}) from items target
    where target.list_id = '${listId}' and target.id = ${sql}) collate nocase`;
}

/**
 * The SQL of what CAML reaches. Of a column with several values it is that of one value, and stands
 * inside the condition on some value.
 * @throws CoreError query-refused when the column does not exist or has nothing of that kind
 */
export function reachedColumn(
  fields: readonly Field[],
  name: string,
  reach: Reach
): ItemColumn & { field: Field } {
  const field = fields.find((one) => one.name === name);
  const refused = new CoreError(
    'query-refused',
    `The column '${name}' cannot be used in the query in this way.`
  );
  if (!field) throw refused;
  const stored = `json_extract(items.fields, ${jsonPath(name)})`;
  const own = isMultiple(field.type) ? 'element.value' : (itemColumn(field)?.sql ?? stored);
  const text = (sql: string): ItemColumn & { field: Field } => ({
    sql: `${sql} collate nocase`,
    kind: 'text',
    field,
  });
  if (isTaxonomy(field.type)) {
    const holder = isMultiple(field.type) ? 'element.value' : stored;
    const wssId = `json_extract(${holder}, '$.wssId')`;
    return reach === '@id'
      ? { sql: wssId, kind: 'number', field }
      : text(`(select label from term_wss_ids where wss_id = ${wssId})`);
  }
  switch (field.type) {
    case 'User':
    case 'UserMulti':
      return reach === '@id'
        ? { sql: own, kind: 'user', field }
        : text(`(select title from principals where principals.id = ${own})`);
    case 'Lookup':
    case 'LookupMulti':
      return reach === '@id'
        ? { sql: own, kind: 'lookup', field }
        : { ...text(''), sql: lookedUp(field, own, field.options.lookupField ?? 'Title') };
    case 'Note':
    case 'MultiChoice':
      if (reach === '@text') return text(own);
      throw refused;
    default:
      throw refused;
  }
}
