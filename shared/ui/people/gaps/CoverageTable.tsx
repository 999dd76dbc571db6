import * as React from 'react';
import type { CoverageView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { TableFrame } from '../../look/TableFrame';
import { useTableStyles } from '../../look/table-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { dayWords } from '../people-words';
import { PlaceLink } from '../PlaceLink';
import { useTerms } from '../use-terms';
import { coverageColumns } from './coverage-file';

interface CoverageTableProps {
  readonly themes: CoverageView['themes'];
  /** ISO 8601: when the directory was read. */
  readonly asOf: string;
}

/** Every theme with what there is of it and who knows it. */
export function CoverageTable({ themes, asOf }: CoverageTableProps): React.ReactElement {
  const { translator } = usePeople();
  const { label } = useTerms();
  const shared = useHubStyles();
  const people = usePeopleStyles();
  const styles = useTableStyles();
  const number = `${styles.cell} ${styles.number}`;
  return (
    <>
      <h3 className={people.partTitle}>{translator.t('peopleMaps.coverage.themes')}</h3>
      <TableFrame
        caption={translator.t('peopleMaps.coverage.themes')}
        columns={coverageColumns.map((key) => ({
          key,
          title: translator.t(`peopleMaps.coverage.${key}`),
          isNumber: key !== 'theme',
        }))}
      >
        {themes.map(({ themeKey, documents, questions, people: known, countries }) => (
          <tr key={themeKey}>
            <th scope="row" className={styles.rowHead}>
              <PlaceLink to={{ view: 'map', themeKey }}>{label(themeKey)}</PlaceLink>
            </th>
            {Object.entries({ documents, questions, known, countries }).map(([name, count]) => (
              <td key={name} className={number}>
                {translator.number(count)}
              </td>
            ))}
          </tr>
        ))}
      </TableFrame>
      <p className={shared.meta}>
        {translator.t('peopleMaps.map.asOf', { date: dayWords(asOf, translator) })}
      </p>
    </>
  );
}
