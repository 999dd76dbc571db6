import * as React from 'react';
import type { OwnSuccession } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { dayWords, successionWords } from '../people-words';
import { PersonLink } from '../PersonLink';
import { useStep } from '../use-step';
import { useTerms } from '../use-terms';
import type { OwnDesk } from './own-desk';
import { StepTrouble } from '../StepTrouble';

/** Whose work she is named to carry on: yes or no in one press, and a way back afterwards. */
export function SuccessionsPart({ own, put }: OwnDesk): React.ReactElement | null {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const { successions } = own;
  if (successions.length === 0) return null;
  const title = translator.t('peopleOwn.successions.title');
  return (
    <section className={shared.card} aria-label={title}>
      <h3 className={styles.partTitle}>{title}</h3>
      {successions.some(({ state }) => state === 'asked') && (
        <p className={styles.quiet}>{translator.t('peopleOwn.successions.text')}</p>
      )}
      <ul className={styles.plainRows}>
        {successions.map((succession) => (
          <SuccessionRow
            key={succession.person.personId}
            own={own}
            put={put}
            succession={succession}
          />
        ))}
      </ul>
    </section>
  );
}

interface SuccessionRowProps extends OwnDesk {
  readonly succession: OwnSuccession;
}

function SuccessionRow({ put, succession }: SuccessionRowProps): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const step = useStep();
  const { person, state } = succession;
  const { name, personId } = person;
  const answer = (isAccepted: boolean): void =>
    step.take(
      () => people.answerSuccession({ personId, isAccepted }),
      (next) => {
        const said = isAccepted ? 'accepted' : 'declined';
        put(next, translator.t(`peopleOwn.successions.said.${said}`, { name }));
      }
    );
  const button = (isAccepted: boolean, words: string): React.ReactElement => (
    <button
      type="button"
      className={state === 'asked' ? shared.outlineButton : shared.quietButton}
      aria-disabled={step.isUnderWay}
      onClick={() => answer(isAccepted)}
    >
      {words}
    </button>
  );
  return (
    <li>
      <StandsSo succession={succession} />
      <StepTrouble step={step} />
      <div
        className={styles.actions}
        role="group"
        aria-label={translator.t('peopleOwn.successions.answerFor', { name })}
      >
        {state === 'asked' && button(true, translator.t('people.succession.accept'))}
        {state === 'asked' && button(false, translator.t('people.succession.notMe'))}
        {state === 'accepted' && button(false, translator.t('peopleOwn.successions.notAnyMore'))}
        {state === 'declined' && button(true, translator.t('peopleOwn.successions.afterAll'))}
      </div>
    </li>
  );
}

/** The question in full; what was answered is a quiet line. */
function StandsSo({ succession }: Pick<SuccessionRowProps, 'succession'>): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const terms = useTerms();
  const { person, state, since = '' } = succession;
  const { name } = person;
  if (state !== 'asked') {
    const date = since === '' ? '' : dayWords(since, translator);
    return (
      <p className={styles.quiet}>
        {translator.t(`peopleOwn.successions.${state}`, { name, date })}
      </p>
    );
  }
  return (
    <>
      <strong>{translator.t('peopleOwn.successions.asked', { name })}</strong>
      <div className={shared.meta}>
        {successionWords(succession, terms.label, translator).join(' ')}{' '}
        <PersonLink person={person} className={styles.linkInText} />
      </div>
    </>
  );
}
