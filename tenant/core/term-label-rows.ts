import { CoreError } from './core-error';
import type { Database } from './database';
import type { TermLabel } from './term-labels';

/** The labels of terms, as the database keeps them. */
export function createLabelRows(database: Database) {
  return {
    of: (termId: string): TermLabel[] =>
      database
        .all<{ name: string; language: string; is_default: number }>(
          `select name, language, is_default from term_labels where term_id = ?
           order by language, is_default desc, name`,
          termId
        )
        .map((row) => ({
          name: row.name,
          languageTag: row.language,
          isDefault: row.is_default === 1,
        })),

    /** Replaces all labels of a term. */
    write(termId: string, labels: readonly TermLabel[]): void {
      database.run('delete from term_labels where term_id = ?', termId);
      for (const label of labels) {
        database.run(
          'insert into term_labels values(?, ?, ?, ?)',
          termId,
          label.languageTag,
          label.name,
          label.isDefault ? 1 : 0
        );
      }
    },

    /**
     * Siblings must differ in their default labels of a language.
     * @throws CoreError term-exists
     */
    refuseDoubles(
      setId: string,
      parentId: string | null,
      ownId: string,
      labels: readonly TermLabel[]
    ): void {
      for (const label of labels.filter((candidate) => candidate.isDefault)) {
        const taken = database.get(
          `select 1 from terms join term_labels on term_id = terms.id
           where set_id = ? and parent_id is ? and terms.id <> ? and language = ? and is_default = 1
             and name = ? collate nocase`,
          setId,
          parentId,
          ownId,
          label.languageTag,
          label.name
        );
        if (taken) {
          throw new CoreError(
            'term-exists',
            `There is already a term with the label '${label.name}' here.`
          );
        }
      }
    },
  };
}
