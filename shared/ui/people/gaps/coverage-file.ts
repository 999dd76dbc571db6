import type { CoverageView } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import type { LabelOf } from '../../../i18n/people-sentences';
import { writeCsv } from '../../../kernel/text/csv';
import { separatorOf } from '../map/map-file';

/** The columns of the table, on the screen and in the file. */
export const coverageColumns = ['theme', 'documents', 'questions', 'people', 'countries'] as const;

/** Coverage as a table for spreadsheets, one line for each theme. */
export function writeCoverage(
  { themes }: CoverageView,
  label: LabelOf,
  { t, locale }: PeopleTranslator
): string {
  return writeCsv(
    [
      coverageColumns.map((column) => t(`peopleMaps.coverage.${column}`)),
      ...themes.map(({ themeKey, documents, questions, people, countries }) => [
        label(themeKey),
        ...[documents, questions, people, countries],
      ]),
    ],
    { separator: separatorOf(locale) }
  );
}
