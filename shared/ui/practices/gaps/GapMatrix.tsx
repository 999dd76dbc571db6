import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { PracticeGaps } from '../../../domain/practices';
import { createThemedStyles } from '../../look/themed-styles';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useTerms } from '../use-terms';
import type { CountedGaps } from './gap-cells';

const useMatrixStyles = createThemedStyles(({ palette, semanticColors }) =>
  mergeStyleSets({
    first: {
      position: 'sticky',
      left: 0,
      minWidth: 120,
      background: semanticColors.cardStandoutBackground,
      selectors: { '@media print': { position: 'static' } },
    },
    cell: { minWidth: 64, textAlign: 'center !important' as 'center' },
    count: { display: 'block', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
    year: { display: 'block', fontSize: 12, lineHeight: 16, color: semanticColors.bodySubtext },
    gap: {
      // the pattern says it where a colour does not, on paper as well
      background: `repeating-linear-gradient(135deg, ${palette.neutralTertiaryAlt} 0 1px, transparent 1px 6px)`,
      printColorAdjust: 'exact',
      fontSize: 12,
      lineHeight: 16,
      selectors: {
        span: { background: semanticColors.cardStandoutBackground },
        '@media (forced-colors: active)': { background: 'none' },
      },
    },
  })
);

interface GapMatrixProps {
  readonly gaps: PracticeGaps;
  readonly counted: CountedGaps;
}

/** Themes by countries: counts and newest years, and a pattern with a word where there is nothing. */
export function GapMatrix({ gaps, counted }: GapMatrixProps): React.ReactElement {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const matrix = useMatrixStyles();
  const terms = useTerms();
  const caption = translator.t('practicePages.gaps.caption');
  return (
    // a region that scrolls must be reached by keyboard
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} role="region" tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={matrix.first}>
              {translator.t('practicePages.gaps.theme')}
            </th>
            {gaps.countryKeys.map((key) => (
              <th key={key} scope="col" className={matrix.cell}>
                {terms.label(key)}
              </th>
            ))}
            <th scope="col" className="number">
              {translator.t('practicePages.gaps.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {counted.themeKeys.map((themeKey) => (
            <tr key={themeKey}>
              <th scope="row" className={matrix.first}>
                {terms.label(themeKey)}
              </th>
              {gaps.countryKeys.map((countryKey) => {
                const cell = counted.cell(themeKey, countryKey);
                return cell ? (
                  <td key={countryKey} className={matrix.cell}>
                    <span className={matrix.count}>{translator.number(cell.count)}</span>
                    {cell.newest !== undefined && (
                      <span className={matrix.year}>{cell.newest.slice(0, 4)}</span>
                    )}
                  </td>
                ) : (
                  <td key={countryKey} className={`${matrix.cell} ${matrix.gap}`}>
                    <span>{translator.t('practicePages.gaps.nobody')}</span>
                  </td>
                );
              })}
              <td className="number">
                {translator.t('practicePages.gaps.totalOf', {
                  count: counted.countriesOf(themeKey),
                  all: gaps.countryKeys.length,
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
