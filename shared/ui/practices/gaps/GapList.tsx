import * as React from 'react';
import type { PracticeGaps } from '../../../domain/practices';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useTerms } from '../use-terms';
import type { CountedGaps } from './gap-cells';

interface GapListProps {
  readonly gaps: PracticeGaps;
  readonly counted: CountedGaps;
}

/** The matrix as a list: what it says cell by cell, one line each. */
export function GapList({ gaps, counted }: GapListProps): React.ReactElement {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const terms = useTerms();
  const [onlyGaps, setOnlyGaps] = React.useState(false);
  const caption = translator.t('practicePages.gaps.caption');
  const lines = counted.themeKeys.flatMap((themeKey) =>
    gaps.countryKeys.map((countryKey) => ({
      themeKey,
      countryKey,
      cell: counted.cell(themeKey, countryKey),
    }))
  );
  const shown = onlyGaps ? lines.filter(({ cell }) => !cell) : lines;
  return (
    <>
      <label className={`${styles.check} ${styles.notPrinted}`}>
        <input
          type="checkbox"
          checked={onlyGaps}
          onChange={({ target }) => setOnlyGaps(target.checked)}
        />
        <span>{translator.t('practicePages.gaps.onlyGaps')}</span>
      </label>
      {/* a region that scrolls must be reached by keyboard */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.box} role="region" tabIndex={0} aria-label={caption}>
        <table className={styles.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{translator.t('practicePages.gaps.theme')}</th>
              <th scope="col">{translator.t('practicePages.gaps.country')}</th>
              <th scope="col" className="number">
                {translator.t('practicePages.gaps.count')}
              </th>
              <th scope="col">{translator.t('practicePages.gaps.newest')}</th>
              <th scope="col" className="number">
                {translator.t('practicePages.gaps.due')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ themeKey, countryKey, cell }) => (
              <tr key={`${themeKey} ${countryKey}`}>
                <th scope="row">{terms.label(themeKey)}</th>
                <td>{terms.label(countryKey)}</td>
                <td className="number">
                  {cell ? translator.number(cell.count) : translator.t('practicePages.gaps.nobody')}
                </td>
                <td>
                  {cell?.newest === undefined
                    ? '—'
                    : translator.date(new Date(`${cell.newest}T12:00:00Z`), 'date')}
                </td>
                <td className="number">{cell ? translator.number(cell.due) : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
