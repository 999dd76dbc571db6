import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { HealthReport, MonthPoint } from '../../domain/communities';
import type { TeamsTranslator } from '../../i18n/teams-catalogue';
import { createThemedStyles } from '../look/themed-styles';
import { useHubStyles } from '../look/hub-styles';
import { useServiceHub } from '../service-hub-context';
import { useCommunityStyles, useTableStyles } from './community-styles';
import { monthWords, shortMonth } from './community-words';

/** Highest bar, in pixels. */
const HEIGHT = 120;

const useChartStyles = createThemedStyles(({ palette, semanticColors }) =>
  mergeStyleSets({
    card: { marginTop: 12, selectors: { '@media print': { breakInside: 'avoid' } } },
    chart: {
      display: 'flex',
      alignItems: 'flex-end',
      gap: 8,
      maxWidth: 640,
      margin: '12px 0 8px',
      padding: 0,
      borderBottom: `1px solid ${semanticColors.inputBorder}`,
      listStyle: 'none',
    },
    column: { flex: '1 1 0', minWidth: 0, textAlign: 'center' },
    value: { fontSize: 12, lineHeight: 16, fontVariantNumeric: 'tabular-nums' },
    bar: {
      maxWidth: 56,
      margin: '2px auto 0',
      border: `1px solid ${palette.themePrimary}`,
      borderBottom: 'none',
      background: palette.themePrimary,
      printColorAdjust: 'exact',
      selectors: { '@media (forced-colors: active)': { background: 'CanvasText' } },
    },
    hatched: {
      background: `repeating-linear-gradient(135deg, ${palette.themePrimary} 0 2px, transparent 2px 6px)`,
      selectors: { '@media (forced-colors: active)': { background: 'none' } },
    },
    names: { display: 'flex', gap: 8, maxWidth: 640, margin: 0, padding: 0, listStyle: 'none' },
    name: { flex: '1 1 0', minWidth: 0, fontSize: 12, lineHeight: 16, textAlign: 'center' },
  })
);

/** Messages of the last months as bars, or as the table that says the same. */
export function HealthChart({ report }: { readonly report: HealthReport }): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useCommunityStyles();
  const chart = useChartStyles();
  const [isTable, setTable] = React.useState(false);
  const { trend } = report;
  const [from = report.month, to = report.month] = [
    trend[0]?.month,
    trend[trend.length - 1]?.month,
  ];
  return (
    <section className={`${shared.card} ${chart.card}`} aria-labelledby="health-chart">
      <div className={styles.heading}>
        <h2 id="health-chart" className={styles.partTitle}>
          {translator.t(`communities.health.chartTitle.${titleOf(report)}`)}
        </h2>
        <button
          type="button"
          className={`${shared.quietButton} ${styles.notPrinted}`}
          onClick={() => setTable(!isTable)}
        >
          {translator.t(isTable ? 'communities.health.asChart' : 'communities.health.asTable')}
        </button>
      </div>
      {isTable ? <TrendTable trend={trend} /> : <Bars trend={trend} />}
      <p className={styles.quiet}>
        {translator.t('communities.health.chartNote', {
          from: monthWords(from, translator),
          to: monthWords(to, translator),
        })}
        {trend.some(({ withheld }) => withheld !== undefined) && (
          <> {translator.t('communities.health.hatched')}</>
        )}
      </p>
    </section>
  );
}

function Bars({ trend }: { readonly trend: readonly MonthPoint[] }): React.ReactElement {
  const { translator } = useServiceHub();
  const chart = useChartStyles();
  const most = Math.max(1, ...trend.map(({ posts = 0 }) => posts));
  const spoken = trend.map(
    (point) => `${monthWords(point.month, translator)}: ${pointWords(point, translator)}`
  );
  return (
    <div
      role="img"
      aria-label={`${translator.t('communities.health.chart')}. ${spoken.join('; ')}`}
    >
      <div className={chart.chart}>
        {trend.map(({ month, posts, withheld }) => (
          <div key={month} className={chart.column}>
            <span className={chart.value}>
              {posts === undefined ? '' : translator.number(posts)}
            </span>
            <div
              className={withheld ? `${chart.bar} ${chart.hatched}` : chart.bar}
              style={{
                height: posts === undefined ? HEIGHT / 6 : Math.round((posts / most) * HEIGHT),
              }}
            />
          </div>
        ))}
      </div>
      <div className={chart.names}>
        {trend.map(({ month }) => (
          <span key={month} className={chart.name}>
            {shortMonth(month, translator)}
          </span>
        ))}
      </div>
    </div>
  );
}

function TrendTable({ trend }: { readonly trend: readonly MonthPoint[] }): React.ReactElement {
  const { translator } = useServiceHub();
  const styles = useTableStyles();
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption>{translator.t('communities.health.chart')}</caption>
        <thead>
          <tr>
            <th scope="col">{translator.t('communities.health.monthColumn')}</th>
            <th scope="col" className="number">
              {translator.t('communities.health.measures.posts')}
            </th>
          </tr>
        </thead>
        <tbody>
          {trend.map((point) => (
            <tr key={point.month}>
              <th scope="row">{monthWords(point.month, translator)}</th>
              <td className="number">{pointWords(point, translator)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function pointWords(
  { posts, withheld = 'unknown' }: MonthPoint,
  translator: TeamsTranslator
): string {
  return posts === undefined
    ? translator.t(`communities.health.withheld.${withheld}`)
    : translator.number(posts);
}

/** The title says what the bars show. */
function titleOf({ findings, trend }: HealthReport) {
  const has = (code: string): boolean => findings.some((finding) => finding.code === code);
  if (has('silent')) return 'silent';
  if (has('more-posts')) return 'more';
  if (has('fewer-posts')) return 'fewer';
  const isComparable = trend.slice(-4).filter(({ posts }) => posts !== undefined).length === 4;
  return isComparable ? 'same' : 'unknown';
}
