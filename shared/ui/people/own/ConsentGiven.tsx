import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { dayWords } from '../people-words';
import { useStep } from '../use-step';
import { AskOnce } from './AskOnce';
import type { OwnDesk } from './own-desk';

interface ConsentGivenProps extends OwnDesk {
  /** ISO 8601. */
  readonly since: string;
}

/** Since when colleagues see what she knows, and how she takes it back. */
export function ConsentGiven({ since, put }: ConsentGivenProps): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const step = useStep();
  const [isAsking, setAsking] = React.useState(false);
  return (
    <>
      <p className={styles.quiet}>
        {translator.t('peopleOwn.consent.given', { date: dayWords(since, translator) })}
      </p>
      <button type="button" className={shared.quietButton} onClick={() => setAsking(true)}>
        {translator.t('peopleOwn.consent.takeBack')}
      </button>
      {isAsking && (
        <AskOnce
          title={translator.t('peopleOwn.consent.takeBackTitle')}
          submit={translator.t('peopleOwn.consent.takeBackDo')}
          keep={translator.t('peopleOwn.consent.keep')}
          step={step}
          onDo={() =>
            step.take(
              () => people.consent({ isGiven: false }),
              (next) => put(next, translator.t('peopleOwn.consent.takenBack'))
            )
          }
          onClose={() => setAsking(false)}
        >
          <p className={styles.quiet}>{translator.t('peopleOwn.consent.takeBackText')}</p>
        </AskOnce>
      )}
    </>
  );
}
