import { CoreError } from '../core/core-error';
import { odataName, type Field } from '../core/field-definition';
import { readFormValue, readRestValue } from '../core/field-values';
import type { List } from '../core/list';
import type { StoredValue } from '../core/stored-value';
import type { Json } from '../odata/entity';
import type { Call } from './call';

/** New values for an item, its name apart. */
export interface ItemChange {
  values: Record<string, StoredValue>;
  leaf?: string;
}

const FILE_NAME = 'FileLeafRef';

const put = (change: ItemChange, field: Field, value: StoredValue): void => {
  if (field.name === FILE_NAME) {
    if (typeof value === 'string') change.leaf = value;
  } else {
    change.values[field.name] = value;
  }
};

/** Columns a body key can mean: the column itself, or a person's id. */
const writable = (columns: readonly Field[], key: string): Field | undefined =>
  columns.find(
    (field) =>
      (field.type === 'User' ? `${odataName(field.name)}Id` : odataName(field.name)) === key &&
      !field.readOnly
  );

/**
 * Reads the body of an item's POST or MERGE.
 * @throws CoreError property-unknown, value-invalid
 */
export function readItemBody(call: Call, list: List): ItemChange {
  const columns = call.core.fields.all(list.id);
  const change: ItemChange = { values: {} };
  for (const [key, value] of Object.entries(call.body())) {
    if (key === 'ContentTypeId') continue;
    const field = writable(columns, key);
    if (!field) {
      throw new CoreError(
        'property-unknown',
        `The property '${key}' does not exist on type 'SP.Data.${list.title.replace(/ /g, '_x0020_')}Item'. Make sure to only use property names that are defined by the type.`
      );
    }
    put(change, field, readRestValue(field, value, call.core));
  }
  return change;
}

const formError = (
  error: CoreError
): { ErrorCode: number; ErrorMessage: string; HasException: boolean } => ({
  ErrorCode: error.kind === 'field-not-found' ? -2130575340 : -2147467261,
  ErrorMessage: error.message,
  HasException: true,
});

/**
 * Reads the formValues of validateUpdateListItem. Errors are told per column, nothing is thrown; when
 * there is one, nothing may be saved.
 */
export function readFormValues(
  call: Call,
  list: List,
  itemId: number
): { change: ItemChange; results: Record<string, Json>[]; failed: boolean } {
  const given = call.body()['formValues'];
  const change: ItemChange = { values: {} };
  let failed = false;
  const results = (Array.isArray(given) ? given : []).map((entry: Record<string, unknown>) => {
    const name = String(entry['FieldName'] ?? '');
    const text = String(entry['FieldValue'] ?? '');
    const outcome: Record<string, Json> = {
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: name,
      FieldValue: text,
      HasException: false,
      ItemId: itemId,
    };
    try {
      const field = call.core.fields.peek(list.id, name);
      if (!field || field.readOnly) {
        throw new CoreError(
          'field-not-found',
          `Column '${name}' does not exist. It may have been deleted by another user.`
        );
      }
      put(change, field, readFormValue(field, text, call.core));
      return outcome;
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      failed = true;
      return { ...outcome, ...formError(error) };
    }
  });
  return { change, results, failed };
}
