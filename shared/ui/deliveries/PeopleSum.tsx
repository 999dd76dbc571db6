import * as React from 'react';
import type { PeopleCounts } from '../../domain/deliveries';
import { useHubStyles } from '../look/hub-styles';
import { useServiceHub } from '../service-hub-context';
import { useDeliveryStyles } from './delivery-styles';

const parts = ['reached', 'waiting', 'notReached', 'unknown'] as const;

/**
 * People, each counted once, as a sum that anybody can check: audience = reached + waiting + not
 * reached + unknown. The bar shows the same; patterns tell the parts apart without colour.
 */
export function PeopleSum({ people }: { readonly people: PeopleCounts }): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useDeliveryStyles();
  const total = parts.reduce((sum, part) => sum + people[part], 0);
  const shown = parts.filter((part) => part !== 'waiting' || people.waiting > 0);
  return (
    <section
      className={`${shared.card} ${styles.block}`}
      aria-label={translator.t('tabs.deliveries.people.title')}
    >
      <div className={styles.sum} role="group">
        <Term words={translator.t('tabs.deliveries.people.audience')} value={people.audience} />
        {shown.map((part, index) => (
          <React.Fragment key={part}>
            <span className={styles.sign}>{index === 0 ? '=' : '+'}</span>
            <Term
              words={translator.t(`tabs.deliveries.people.${part}`)}
              value={people[part]}
              swatch={styles[part]}
            />
          </React.Fragment>
        ))}
      </div>
      {total > 0 && (
        <div className={styles.bar} aria-hidden="true">
          {shown
            .filter((part) => people[part] > 0)
            .map((part) => (
              <div
                key={part}
                className={`${styles.segment} ${styles[part]}`}
                style={{ flexGrow: people[part] }}
              />
            ))}
        </div>
      )}
      {total !== people.audience && (
        <p role="alert">
          {translator.t('tabs.deliveries.people.doesNotAddUp', {
            difference: Math.abs(people.audience - total),
          })}
        </p>
      )}
    </section>
  );
}

interface TermProps {
  readonly words: string;
  readonly value: number;
  readonly swatch?: string;
}

function Term({ words, value, swatch }: TermProps): React.ReactElement {
  const { translator } = useServiceHub();
  const styles = useDeliveryStyles();
  return (
    <div>
      <div className={styles.term}>
        {swatch !== undefined && (
          <span className={`${styles.swatch} ${swatch}`} aria-hidden="true" />
        )}
        {words}
      </div>
      <p className={styles.sumValue}>{translator.number(value)}</p>
    </div>
  );
}
