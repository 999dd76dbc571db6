import * as React from 'react';
import type { HealthView } from '../../domain/communities';
import { useHubStyles } from '../look/hub-styles';
import { useElementId } from '../look/use-element-id';
import { useServiceHub } from '../service-hub-context';
import { useCommunityStyles } from './community-styles';
import { findingWords, nameIn } from './community-words';

/** What the figures speak for, with the findings behind it, in sentences. */
export function Findings({ health }: { readonly health: HealthView }): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useCommunityStyles();
  const id = useElementId('findings');
  const { suggestion, findings } = health.report;
  const others = findings.filter(
    ({ code }) => !suggestion.because.some((one) => one.code === code)
  );
  return (
    <section className={shared.card} aria-labelledby={id}>
      <h2 id={id} className={styles.partTitle}>
        {translator.t(`communities.health.suggestion.${suggestion.kind}`, {
          other: nameIn(health.other?.name, translator, '—').text,
        })}
      </h2>
      <ul className={styles.points}>
        {suggestion.because.map((finding) => (
          <li key={finding.code}>{findingWords(finding, translator)}</li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <p className={styles.quiet}>{translator.t('communities.health.findingsTitle')}</p>
          <ul className={styles.points}>
            {others.map((finding) => (
              <li key={finding.code}>{findingWords(finding, translator)}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.quiet}>{translator.t('communities.health.peopleDecide')}</p>
    </section>
  );
}
