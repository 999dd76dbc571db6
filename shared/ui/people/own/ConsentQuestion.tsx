import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { useStep } from '../use-step';
import type { OwnDesk } from './own-desk';
import { useOwnStyles } from './own-styles';
import { StepTrouble } from '../StepTrouble';

const points = ['directory', 'hide', 'works', 'use'] as const;

/** Asked at first use: whether colleagues may see what she says she knows, and what follows from it. */
export function ConsentQuestion({ put }: OwnDesk): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const ownStyles = useOwnStyles();
  const step = useStep();
  const [isLater, setLater] = React.useState(false);
  const title = translator.t('peopleOwn.consent.title');
  return (
    <section className={shared.card} aria-label={title}>
      <h3 className={styles.partTitle}>{title}</h3>
      <p className={styles.text}>{translator.t('peopleOwn.consent.text')}</p>
      <ul className={ownStyles.bullets}>
        {points.map((point) => (
          <li key={point}>{translator.t(`peopleOwn.consent.${point}`)}</li>
        ))}
      </ul>
      <StepTrouble step={step} />
      <div className={styles.actions}>
        <button
          type="button"
          className={shared.primaryButton}
          aria-disabled={step.isUnderWay}
          onClick={() =>
            step.take(
              () => people.consent({ isGiven: true }),
              (next) => put(next, translator.t('peopleOwn.consent.agreed'))
            )
          }
        >
          {translator.t('peopleOwn.consent.agree')}
        </button>
        <button type="button" className={shared.outlineButton} onClick={() => setLater(true)}>
          {translator.t('peopleOwn.consent.later')}
        </button>
        <span role="status" className={shared.meta}>
          {isLater ? translator.t('peopleOwn.consent.laterSaid') : ''}
        </span>
      </div>
    </section>
  );
}
