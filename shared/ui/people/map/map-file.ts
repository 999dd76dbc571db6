import type { KnowledgeMap } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import type { LabelOf } from '../../../i18n/people-sentences';
import { writeCsv, type CsvCell } from '../../../kernel/text/csv';
import { rowsOfMap, stateOfCell } from './map-cells';

/**
 * The map as a table for spreadsheets, one line for each cell. The day a contract ends is a column only
 * where the reader may see such days.
 */
export function writeMap(
  map: KnowledgeMap,
  label: LabelOf,
  translator: PeopleTranslator
): { readonly content: string; readonly lines: number } {
  const { t, locale } = translator;
  const cells = rowsOfMap(map).flatMap((row) => row.cells);
  const hasEnds = cells.some(({ endsOn }) => endsOn !== undefined);
  const head = (['country', 'theme', 'count', 'people', 'situation'] as const).map((name) =>
    t(`peopleMaps.map.${name}`)
  );
  const rows: readonly (readonly CsvCell[])[] = [
    hasEnds ? [...head, t('peopleMaps.map.ends')] : head,
    ...cells.map((cell) => {
      const line = [
        label(cell.countryKey),
        label(cell.themeKey),
        cell.people.length,
        cell.people.map(({ name }) => name).join('; '),
        t(`peopleMaps.map.situations.${stateOfCell(cell)}`),
      ];
      return hasEnds ? [...line, cell.endsOn] : line;
    }),
  ];
  return { content: writeCsv(rows, { separator: separatorOf(locale) }), lines: cells.length };
}

/** What spreadsheets of the reader's country part cells with. */
export function separatorOf(locale: PeopleTranslator['locale']): ',' | ';' {
  return locale === 'en' ? ',' : ';';
}
