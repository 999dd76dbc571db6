import * as React from 'react';
import { contactOutcomes, type ContactOutcome, type ContactToRate } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { useLoaded } from '../../portal/use-loaded';
import { NoticeBar } from '../../states/NoticeBar';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { dayWords } from '../people-words';
import { useStep } from '../use-step';
import { useTerms } from '../use-terms';
import { topicWords } from './topic-words';
import { StepTrouble } from '../StepTrouble';

/** More than these are a questionnaire. */
const MOST = 3;

interface ContactsToRateProps {
  /** Level of its title in the page; beside a list unless told. */
  readonly level?: 2 | 3;
}

/** Whom the reader turned to some days ago, and one question: was it useful? Nothing where nobody is. */
export function ContactsToRate({ level = 2 }: ContactsToRateProps): React.ReactElement | null {
  const Title = level === 2 ? 'h2' : 'h3';
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const load = React.useCallback(() => people.contactsToRate({}), [people]);
  const { loaded } = useLoaded(load);
  const [answered, setAnswered] = React.useState<readonly ContactToRate[]>([]);
  // whoever comes for something else is not told that this small question could not be asked
  if (loaded.state !== 'there') return null;
  const open = loaded.value
    .filter(
      ({ contactId, outcome }) =>
        outcome === undefined && answered.every((one) => one.contactId !== contactId)
    )
    .slice(0, MOST);
  const last = answered[answered.length - 1];
  if (open.length === 0 && !last) return null;
  const title = translator.t('peopleOwn.rate.title');
  return (
    <section className={shared.card} aria-label={title}>
      {last && (
        <NoticeBar kind="note">
          {translator.t('peopleOwn.rate.thanks', { name: last.person.name })}
        </NoticeBar>
      )}
      {open.length > 0 && (
        <>
          <Title className={styles.partTitle}>{title}</Title>
          <ul className={styles.plainRows}>
            {open.map((contact) => (
              <RateRow
                key={contact.contactId}
                contact={contact}
                onAnswered={() => setAnswered((before) => [...before, contact])}
              />
            ))}
          </ul>
          <p className={shared.meta}>{translator.t('peopleOwn.rate.why')}</p>
        </>
      )}
    </section>
  );
}

interface RateRowProps {
  readonly contact: ContactToRate;
  readonly onAnswered: () => void;
}

function RateRow({ contact, onAnswered }: RateRowProps): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const terms = useTerms();
  const step = useStep();
  const { contactId, person, topic, at } = contact;
  const { name } = person;
  const rate = (outcome: ContactOutcome): void =>
    step.take(() => people.rateContact({ contactId, outcome }), onAnswered);
  return (
    <li>
      {translator.t('peopleOwn.rate.turned', {
        ...{ name, date: dayWords(at, translator), topic: topicWords(topic, terms.label) },
      })}
      <StepTrouble step={step} />
      <div
        className={styles.actions}
        role="group"
        aria-label={translator.t('peopleOwn.rate.answerFor', { name })}
      >
        {contactOutcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            className={shared.outlineButton}
            aria-disabled={step.isUnderWay}
            onClick={() => rate(outcome)}
          >
            {translator.t(`people.outcomes.${outcome}`)}
          </button>
        ))}
      </div>
    </li>
  );
}
