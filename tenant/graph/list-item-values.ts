import { isTaxonomy, type Field } from '../core/field-definition';
import { readRestValue } from '../core/field-values';
import type { List } from '../core/list';
import type { StoredValue } from '../core/stored-value';
import { GraphError } from './graph-error';
import type { GraphCall } from './graph-route';
import { fieldKey } from './list-item-json';

/** New values for an item, its name apart. */
export interface ItemFieldChange {
  values: Record<string, StoredValue>;
  leaf?: string;
}

const readValue = (call: GraphCall, field: Field, value: unknown): StoredValue => {
  if (isTaxonomy(field.type)) {
    // Graph has no way to write terms but through the hidden note column; unverified for v1.0 today
    throw new GraphError(
      400,
      'invalidRequest',
      `The column '${field.name}' of managed metadata cannot be written through Graph.`,
      true
    );
  }
  const given = field.type === 'User' && typeof value === 'string' ? Number(value) : value;
  return readRestValue(field, given, call.core);
};

/**
 * Reads the fields of an item's POST or PATCH.
 * @throws GraphError 400 for a column that is not there or cannot be written; CoreError value-invalid
 */
export function readFields(
  call: GraphCall,
  list: List,
  fields: Record<string, unknown>
): ItemFieldChange {
  const columns = call.core.fields.all(list.id);
  const change: ItemFieldChange = { values: {} };
  for (const [key, value] of Object.entries(fields)) {
    // the type of a collection travels beside it: nothing is told by it that the column does not know
    if (key.includes('@odata.') || key === 'ContentType') continue;
    const field = columns.find((column) => fieldKey(column) === key);
    if (!field) throw new GraphError(400, 'invalidRequest', `Field '${key}' is not recognized`);
    if (field.readOnly) throw new GraphError(400, 'invalidRequest', `Field '${key}' is read-only`);
    const read = readValue(call, field, value);
    if (field.name !== 'FileLeafRef') change.values[field.name] = read;
    else if (typeof read === 'string') change.leaf = read;
  }
  return change;
}
