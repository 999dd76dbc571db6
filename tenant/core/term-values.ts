import { CoreError } from './core-error';
import type { Database } from './database';
import type { Field } from './field-definition';
import type { StoredTerm } from './stored-value';
import type { TermStore } from './term-store';

/**
 * Terms as list items hold them. Each used term has a number (WssId) and its label in the site's hidden
 * list; the label there is what REST and search show until the term's change has come through.
 */
export function createTermValues(database: Database, terms: TermStore) {
  return {
    /**
     * The stored value for a term in a column.
     * @throws CoreError value-invalid when the term is unknown or of another set
     */
    take(field: Field, termGuid: string): StoredTerm {
      const term = terms.peekTerm(termGuid);
      if (!term)
        throw new CoreError('value-invalid', 'The given guid does not exist in the term store.');
      if (term.setId !== field.options.termSetId) {
        throw new CoreError(
          'value-invalid',
          `The given term is not in the term set of column '${field.title}'.`
        );
      }
      database.run(
        'insert or ignore into term_wss_ids(term_id, set_id, label) values(?, ?, ?)',
        term.id,
        term.setId,
        terms.defaultLabel(term)
      );
      const row = database.get<{ wss_id: number }>(
        'select wss_id from term_wss_ids where term_id = ?',
        term.id
      );
      return { termId: term.id, wssId: row?.wss_id ?? -1 };
    },

    /** Label and set of a used term, as the hidden list has them. */
    shown(termId: string): { label: string; termSetId: string } {
      const row = database.get<{ label: string; set_id: string }>(
        'select label, set_id from term_wss_ids where term_id = ?',
        termId
      );
      return { label: row?.label ?? '', termSetId: row?.set_id ?? '' };
    },

    /** Brings the hidden list up to date after a term was renamed. */
    refresh(termId: string): void {
      const term = terms.peekTerm(termId);
      if (term) {
        database.run(
          'update term_wss_ids set label = ? where term_id = ?',
          terms.defaultLabel(term),
          term.id
        );
      }
    },

    /** The unique ids of items that carry the term. */
    itemsWith: (termId: string): string[] =>
      database
        .all<{ unique_id: string }>(
          `select unique_id from item_terms join items on items.list_id = item_terms.list_id and id = item_id
           where term_id = ?`,
          termId
        )
        .map((row) => row.unique_id),
  };
}

export type TermValues = ReturnType<typeof createTermValues>;
