import * as React from 'react';
import { isStaffColumn, type StaffMistake } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import { writeCsv } from '../../../kernel/text/csv';
import { downloadCsv } from '../../look/download-file';
import { useHubStyles } from '../../look/hub-styles';
import { TableFrame } from '../../look/TableFrame';
import { useTableStyles } from '../../look/table-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';

const MOST = 100;

interface StaffMistakesProps {
  readonly mistakes: readonly StaffMistake[];
}

/** What is to be mended in the file, cell by cell; all of it can be taken along as a list. */
export function StaffMistakes({ mistakes }: StaffMistakesProps): React.ReactElement | null {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const table = useTableStyles();
  if (mistakes.length === 0) return null;
  const title = translator.t('peopleCare.staff.mistakes');
  const columns = (['line', 'column', 'why'] as const).map((key) => ({
    ...{ key, title: translator.t(`peopleCare.staff.${key}`) },
    isNumber: key === 'line',
  }));
  const rowsOf = ({ line, column, ...mistake }: StaffMistake) =>
    [line, columnWords(column, translator), whyWords(mistake, translator)] as const;
  const save = (): void => {
    const heads = columns.map((column) => column.title);
    // where the comma parts decimals, a spreadsheet parts cells by the semicolon
    const separator = translator.locale === 'en' ? ',' : ';';
    const day = new Date().toISOString().slice(0, 10);
    downloadCsv(
      writeCsv([heads, ...mistakes.map(rowsOf)], { separator }),
      `${translator.t('peopleCare.staff.mistakesFile')}-${day}.csv`
    );
  };
  return (
    <section>
      <h4 className={styles.partTitle}>
        {title} · {translator.number(mistakes.length)}
      </h4>
      <p className={styles.quiet}>{translator.t('peopleCare.staff.mistakesHelp')}</p>
      <TableFrame caption={title} columns={columns}>
        {mistakes.slice(0, MOST).map((mistake) => {
          const [line, column, why] = rowsOf(mistake);
          return (
            <tr key={`${line} ${column} ${why}`}>
              <td className={`${table.cell} ${table.number}`}>{line}</td>
              <td className={table.cell}>{column}</td>
              <td className={table.cell}>{why}</td>
            </tr>
          );
        })}
      </TableFrame>
      {mistakes.length > MOST && (
        <p className={shared.meta}>
          {translator.t('peopleCare.staff.more', { count: mistakes.length - MOST })}
        </p>
      )}
      <button type="button" className={shared.outlineButton} onClick={save}>
        {translator.t('peopleCare.staff.saveMistakes')}
      </button>
    </section>
  );
}

function columnWords(column: string, translator: PeopleTranslator): string {
  return isStaffColumn(column) ? translator.t(`staffImport.columns.${column}`) : column;
}

function whyWords(
  { code, value = '' }: Pick<StaffMistake, 'code' | 'value'>,
  translator: PeopleTranslator
): string {
  return translator.t(`staffImport.mistakes.${code}`, { value });
}
