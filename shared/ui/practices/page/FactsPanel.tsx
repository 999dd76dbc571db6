import * as React from 'react';
import type { PracticeContent } from '../../../domain/practices';
import type { PracticesTranslator } from '../../../i18n/practices-catalogue';
import { useHubStyles } from '../../look/hub-styles';
import { PlaceLink } from '../PlaceLink';
import { monthWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useTerms } from '../use-terms';
import type { ShownPractice } from './use-practice';

interface FactsPanelProps {
  readonly shown: ShownPractice;
}

/** Where, when, with whom, at what cost: what somebody compares before using it. */
export function FactsPanel({ shown }: FactsPanelProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const terms = useTerms();
  const { content, reviewOn } = shown;
  const { cost, hours, actors, contact, adaptsId } = content;
  const labels = (keys: readonly string[]): string => translator.list(keys.map(terms.label));
  const period = periodWords(content.period, translator);
  const facts: readonly (readonly [string, string])[] = [
    ...(content.countryKeys.length > 0
      ? [['countries', labels(content.countryKeys)] as const]
      : []),
    ...(period === undefined ? [] : [['period', period] as const]),
    ...(cost === undefined
      ? []
      : [
          [
            'cost',
            translator.t('practicePages.page.costValue', { cost: translator.number(cost) }),
          ] as const,
        ]),
    ...(hours === undefined
      ? []
      : [['hours', translator.t('practicePages.page.hoursValue', { hours })] as const]),
    ...(actors.length > 0 ? [['actors', translator.list(actors)] as const] : []),
    ...(content.frameworkKeys.length > 0
      ? [['frameworks', labels(content.frameworkKeys)] as const]
      : []),
  ];
  return (
    <section className={shared.card}>
      <h3 className={styles.partTitle}>{translator.t('practicePages.page.facts')}</h3>
      <dl className={styles.definitions}>
        {facts.map(([name, words]) => (
          <React.Fragment key={name}>
            <dt>{translator.t(`practicePages.page.${name as FactName}`)}</dt>
            <dd>{words}</dd>
          </React.Fragment>
        ))}
        {adaptsId !== undefined && (
          <>
            <dt>{translator.t('practicePages.page.adapts')}</dt>
            <dd>
              <PlaceLink to={{ view: 'practice', id: adaptsId }}>
                {translator.t('practicePages.page.adaptsLink')}
              </PlaceLink>
            </dd>
          </>
        )}
      </dl>
      <p className={shared.meta}>
        {[
          ...(contact ? [translator.t('practicePages.page.contact', { name: contact.name })] : []),
          translator.t('practicePages.page.reusedTimes', { count: shown.reuseCount }),
          ...(reviewOn === undefined
            ? []
            : [
                translator.t('practicePages.page.reviewOn', {
                  date: monthWords(reviewOn, translator),
                }),
              ]),
        ].join(' · ')}
      </p>
    </section>
  );
}

type FactName = 'countries' | 'period' | 'cost' | 'hours' | 'actors' | 'frameworks';

function periodWords(
  { from, to }: PracticeContent['period'],
  translator: PracticesTranslator
): string | undefined {
  if (from !== undefined && to !== undefined) {
    return translator.t('practicePages.page.periodFromTo', {
      from: monthWords(from, translator),
      to: monthWords(to, translator),
    });
  }
  if (from !== undefined) {
    return translator.t('practicePages.page.periodFrom', { from: monthWords(from, translator) });
  }
  return to === undefined
    ? undefined
    : translator.t('practicePages.page.periodUntil', { to: monthWords(to, translator) });
}
