import { CoreError } from '../core/core-error';
import { isReference, odataName, type Field } from '../core/field-definition';
import { readFormValue, readNoteValue, readRestValue } from '../core/field-values';
import type { ItemStamps } from '../core/items';
import type { ModerationStatus } from '../core/item';
import type { List } from '../core/list';
import type { StoredValue } from '../core/stored-value';
import type { Json } from '../odata/entity';
import type { Call } from './call';
import { moderationOf, stampOf } from './system-values';

/** New values for an item; its name, approval and stamps apart. */
export interface ItemChange {
  values: Record<string, StoredValue>;
  leaf?: string;
  moderation?: { status?: ModerationStatus; comment?: string };
  stamps?: ItemStamps;
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
      (isReference(field.type) ? `${odataName(field.name)}Id` : odataName(field.name)) === key &&
      !field.readOnly
  );

/** Clients write a content type's id as text or as the object that REST shows. */
const typeIdIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'StringValue' in value
    ? String(value.StringValue)
    : String(value);

/**
 * Reads the body of an item's POST or MERGE.
 * @throws CoreError property-unknown, value-invalid
 */
export function readItemBody(call: Call, list: List): ItemChange {
  const columns = call.core.fields.all(list.id);
  const change: ItemChange = { values: {} };
  for (const [key, value] of Object.entries(call.body())) {
    if (key === 'ContentTypeId') {
      change.values[key] = call.core.contentTypes.meant(list, typeIdIn(value));
      continue;
    }
    const moderation = moderationOf(key.replace(/^OData_/, ''), value);
    if (moderation) {
      change.moderation = { ...change.moderation, ...moderation };
      continue;
    }
    const field = writable(columns, key);
    if (!field) {
      throw new CoreError(
        'property-unknown',
        `The property '${key}' does not exist on type 'SP.Data.${list.title.replace(/ /g, '_x0020_')}Item'. Make sure to only use property names that are defined by the type.`
      );
    }
    if (field.options.noteOf === undefined) {
      put(change, field, readRestValue(field, value, call.core));
    } else {
      const terms = call.core.fields.peek(list.id, field.options.noteOf);
      if (terms) put(change, terms, readNoteValue(terms, value, call.core));
    }
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
  const { formValues: given, bNewDocumentUpdate: isNewDocument } = call.body();
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
      const moderation = moderationOf(name, text);
      const stamp = isNewDocument ? stampOf(call, name, text) : undefined;
      if (moderation) change.moderation = { ...change.moderation, ...moderation };
      if (stamp) change.stamps = { ...change.stamps, ...stamp };
      if (moderation || stamp) return outcome;
      const field = call.core.fields.peek(list.id, name);
      if (!field || field.readOnly) {
        throw new CoreError(
          'field-not-found',
          `Column '${name}' does not exist. It may have been deleted by another user.`
        );
      }
      const terms = call.core.fields.peek(list.id, field.options.noteOf ?? '');
      if (terms) put(change, terms, readNoteValue(terms, text, call.core));
      else put(change, field, readFormValue(field, text, call.core));
      return outcome;
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      failed = true;
      return { ...outcome, ...formError(error) };
    }
  });
  return { change, results, failed };
}
