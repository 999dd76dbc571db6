import * as React from 'react';
import { percentOf, type Measure } from '../../domain/communities';
import type { TeamsTranslator } from '../../i18n/teams-catalogue';
import { useServiceHub } from '../service-hub-context';
import { useCommunityStyles, useTableStyles } from './community-styles';
import { monthWords, percentWords } from './community-words';

interface MeasureTableProps {
  readonly measures: readonly Measure[];
  /** YYYY-MM */
  readonly month: string;
}

/** Every figure of a month beside that of the month before; what is not shown says why. */
export function MeasureTable({ measures, month }: MeasureTableProps): React.ReactElement {
  const { translator } = useServiceHub();
  const styles = useTableStyles();
  const { part } = useCommunityStyles();
  return (
    <div className={`${styles.box} ${part}`}>
      <table className={styles.table}>
        <caption>{monthWords(month, translator)}</caption>
        <thead>
          <tr>
            <th scope="col">{translator.t('communities.health.measureColumn')}</th>
            <th scope="col" className="number">
              {translator.t('communities.health.nowColumn')}
            </th>
            <th scope="col" className="number">
              {translator.t('communities.health.beforeColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.key}>
              <th scope="row">{translator.t(`communities.health.measures.${measure.key}`)}</th>
              <td className={`number ${measure.withheld ? styles.withheld : ''}`}>
                {figureWords(measure, translator)}
              </td>
              <td className="number">
                {measure.previous === undefined
                  ? '—'
                  : figureWords(
                      { ...measure, value: measure.previous, of: measure.previousOf },
                      translator
                    )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function figureWords(measure: Measure, translator: TeamsTranslator): string {
  const { value, of, withheld = 'unknown' } = measure;
  if (value === undefined) return translator.t(`communities.health.withheld.${withheld}`);
  const percent = percentOf(measure);
  if (of === undefined || percent === undefined) return translator.number(value);
  const share = translator.t('communities.health.share', { value, of });
  return `${share} · ${percentWords(percent, translator)}`;
}
