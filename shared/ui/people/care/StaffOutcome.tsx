import * as React from 'react';
import { isStaffColumn, type StaffChange, type StaffImport } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import { useHubStyles } from '../../look/hub-styles';
import { TableFrame } from '../../look/TableFrame';
import { useTableStyles } from '../../look/table-styles';
import { NoticeBar } from '../../states/NoticeBar';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { PersonLink } from '../PersonLink';
import { StaffMistakes } from './StaffMistakes';

/** More rows than these nobody reads on a page; they are counted. */
const MOST = 100;

interface StaffOutcomeProps {
  readonly found: StaffImport;
  readonly isUnderWay: boolean;
  readonly onWrite: () => void;
}

/** What a file says: what it would change or has changed, what is known already, what is to be mended. */
export function StaffOutcome(props: StaffOutcomeProps): React.ReactElement {
  const { found, isUnderWay, onWrite } = props;
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const { changed, ignoredColumns, isDryRun, fileProblem } = found;
  if (fileProblem !== undefined) {
    return (
      <NoticeBar kind="warning">
        {translator.t(`staffImport.fileProblems.${fileProblem}`)}
      </NoticeBar>
    );
  }
  return (
    <>
      <p role="status">
        <strong>{sumWords(found, translator)}</strong>{' '}
        {translator.t(isDryRun ? 'peopleCare.staff.nothingYet' : 'peopleCare.staff.done')}
      </p>
      {ignoredColumns.length > 0 && (
        <NoticeBar kind="note">
          {translator.t('peopleCare.staff.ignored', { list: translator.list(ignoredColumns) })}
        </NoticeBar>
      )}
      {isDryRun && changed.length > 0 && (
        <div className={styles.actions}>
          <button
            type="button"
            className={shared.primaryButton}
            aria-disabled={isUnderWay}
            onClick={onWrite}
          >
            {translator.t('peopleCare.staff.write', { count: changed.length })}
          </button>
        </div>
      )}
      <StaffMistakes mistakes={found.mistakes} />
      <Changes changed={changed} />
    </>
  );
}

/** How many rows do what; the figures add up to the rows of the file. */
function sumWords(found: StaffImport, translator: PeopleTranslator): string {
  const { rows, changed, unchanged, isDryRun } = found;
  const parts = [
    translator.t('peopleCare.staff.rows', { count: rows }),
    translator.t(isDryRun ? 'peopleCare.staff.wouldChange' : 'peopleCare.staff.changed', {
      count: changed.length,
    }),
    translator.t('peopleCare.staff.unchanged', { count: unchanged }),
    translator.t('peopleCare.staff.leftOut', { count: rows - changed.length - unchanged }),
  ];
  return `${parts.join('; ')}.`;
}

interface ChangesProps {
  readonly changed: readonly StaffChange[];
}

function Changes({ changed }: ChangesProps): React.ReactElement | null {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const table = useTableStyles();
  if (changed.length === 0) return null;
  const title = translator.t('peopleCare.staff.changes');
  const columns = (['line', 'name', 'what'] as const).map((key) => ({
    ...{ key, title: translator.t(`peopleCare.staff.${key}`) },
    isNumber: key === 'line',
  }));
  const nameOf = (field: string): string =>
    isStaffColumn(field) ? translator.t(`staffImport.columns.${field}`) : field;
  return (
    <section>
      <h4 className={styles.partTitle}>{title}</h4>
      <TableFrame caption={title} columns={columns}>
        {changed.slice(0, MOST).map(({ line, personId, name, fields }) => (
          <tr key={line}>
            <td className={`${table.cell} ${table.number}`}>{line}</td>
            <th scope="row" className={table.rowHead}>
              <PersonLink person={{ personId, name }} />
            </th>
            <td className={table.cell}>{translator.list(fields.map(nameOf))}</td>
          </tr>
        ))}
      </TableFrame>
      {changed.length > MOST && (
        <p className={shared.meta}>
          {translator.t('peopleCare.staff.more', { count: changed.length - MOST })}
        </p>
      )}
    </section>
  );
}
