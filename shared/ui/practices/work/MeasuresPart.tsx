import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { PracticeMeasures } from '../../../domain/practices';
import type { PracticesTranslator } from '../../../i18n/practices-catalogue';
import { useHubStyles } from '../../look/hub-styles';
import { useLoaded } from '../../portal/use-loaded';
import { FailureNotice } from '../../states/FailureNotice';
import { stateWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useTerms } from '../use-terms';

const figureStyles = mergeStyleSets({
  figures: { display: 'flex', flexWrap: 'wrap', gap: '8px 32px', margin: '0 0 12px' },
  figure: { margin: 0, fontSize: 20, lineHeight: 28, fontWeight: 600 },
});

/** How far back the figures look. */
const MONTHS = 12;

/** A year of practices in figures, for those who may see them; nobody else misses anything. */
export function MeasuresPart(): React.ReactElement | null {
  const { practices, translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const load = React.useCallback(
    () => practices.measures({ since: monthsAgo(MONTHS) }),
    [practices]
  );
  const { loaded, retry } = useLoaded(load);
  if (loaded.state === 'failed') return <FailureNotice error={loaded.error} onRetry={retry} />;
  if (loaded.state === 'loading' || !loaded.value.ok) return null;
  const measures = loaded.value.value;
  return (
    <section
      className={`${shared.card} ${styles.part}`}
      aria-label={translator.t('practicePages.measures.title')}
    >
      <h3 className={styles.partTitle}>{translator.t('practicePages.measures.title')}</h3>
      <dl className={figureStyles.figures}>
        {figuresOf(measures, translator).map(({ name, value }) => (
          <div key={name}>
            <dt className={shared.meta}>{name}</dt>
            <dd className={figureStyles.figure}>{value}</dd>
          </div>
        ))}
      </dl>
      <StageTable measures={measures} />
      <CountryTable measures={measures} />
      <p className={shared.meta}>{translator.t('practicePages.measures.about')}</p>
    </section>
  );
}

interface MeasuresProps {
  readonly measures: PracticeMeasures;
}

function StageTable({ measures }: MeasuresProps): React.ReactElement | null {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  if (measures.daysInStage.length === 0) return null;
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption>{translator.t('practicePages.measures.stages')}</caption>
        <thead>
          <tr>
            <th scope="col">{translator.t('practicePages.measures.stage')}</th>
            <th scope="col" className="number">
              {translator.t('practicePages.measures.median')}
            </th>
            <th scope="col" className="number">
              {translator.t('practicePages.measures.cases')}
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.daysInStage.map(({ state, days, count }) => (
            <tr key={state}>
              <th scope="row">{stateWords(state, translator)}</th>
              <td className="number">{translator.number(days)}</td>
              <td className="number">{translator.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CountryTable({ measures }: MeasuresProps): React.ReactElement | null {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const terms = useTerms();
  if (measures.acceptanceByCountry.length === 0) return null;
  return (
    <div className={`${styles.box} ${styles.part}`}>
      <table className={styles.table}>
        <caption>{translator.t('practicePages.measures.countries')}</caption>
        <thead>
          <tr>
            <th scope="col">{translator.t('practicePages.measures.country')}</th>
            <th scope="col" className="number">
              {translator.t('practicePages.measures.accepted')}
            </th>
            <th scope="col" className="number">
              {translator.t('practicePages.measures.decided')}
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.acceptanceByCountry.map(({ countryKey, accepted, decided }) => (
            <tr key={countryKey}>
              <th scope="row">{terms.label(countryKey)}</th>
              <td className="number">{translator.number(accepted)}</td>
              <td className="number">{translator.number(decided)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function figuresOf(
  { reuses, hoursSaved, withGenderAnalysis, oldestUnreviewed }: PracticeMeasures,
  translator: PracticesTranslator
): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: translator.t('practicePages.measures.reuses'), value: translator.number(reuses) },
    {
      name: translator.t('practicePages.measures.hoursSaved'),
      value: translator.number(hoursSaved),
    },
    {
      name: translator.t('practicePages.measures.gender'),
      value: withGenderAnalysis
        ? translator.t('practicePages.measures.share', { share: withGenderAnalysis.share })
        : translator.t('practicePages.measures.few'),
    },
    ...(oldestUnreviewed === undefined
      ? []
      : [
          {
            name: translator.t('practicePages.measures.oldest'),
            value: translator.t('practicePages.measures.days', { days: oldestUnreviewed }),
          },
        ]),
  ];
}

function monthsAgo(months: number): string {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
}
