import type { Database } from './database';
import type { Field } from './field-definition';

/** What lookup columns show, whoever asks: for the crawler. */
export function createLookups(database: Database) {
  return {
    /** The texts of the items that a lookup column points to; those of items that are gone are left out. */
    texts(field: Field, ids: readonly number[]): string[] {
      return ids.flatMap((id) => {
        const row = database.get<{ text: string | number | null }>(
          `select json_extract(fields, ?) as text from items where list_id = ? and id = ?`,
          `$."${field.options.lookupField ?? 'Title'}"`,
          field.options.lookupListId ?? '',
          id
        );
        return row?.text === undefined || row.text === null ? [] : [String(row.text)];
      });
    },
  };
}

export type Lookups = ReturnType<typeof createLookups>;
