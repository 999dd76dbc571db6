import * as React from 'react';
import type { ContactPlan, PersonRef, PersonRow } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { AvailabilityPill } from '../AvailabilityPill';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { foundWords } from '../people-words';
import { PersonCoin } from '../PersonCoin';
import { PersonLink } from '../PersonLink';
import type { Step } from '../use-step';
import { useTerms } from '../use-terms';
import { StepTrouble } from '../StepTrouble';

interface InsteadOfferProps {
  readonly person: PersonRef;
  readonly instead: PersonRow;
  readonly why: NonNullable<ContactPlan['why']>;
  readonly step: Step;
  /** @param isInsisted she was offered somebody else and wants this one */
  readonly onAsk: (person: PersonRef, isInsisted: boolean) => void;
}

/** Who is offered in the place of somebody who should not be asked now; the choice stays hers. */
export function InsteadOffer(props: InsteadOfferProps): React.ReactElement {
  const { person, instead, why, step, onAsk } = props;
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const terms = useTerms();
  const button = React.useRef<HTMLButtonElement>(null);
  // the form that had the focus is gone
  React.useEffect(() => button.current?.focus(), []);
  const reasons = instead.reasons.flatMap(
    (reason) => foundWords(reason, (key) => terms.label(key), translator) ?? []
  );
  return (
    <>
      <p role="status">
        {translator.t(`peoplePages.contact.${why}`, { name: person.name, other: instead.name })}
      </p>
      <div className={styles.person}>
        <PersonCoin name={instead.name} />
        <div className={styles.personWords}>
          <PersonLink person={instead} />
          <p className={shared.meta}>{reasons.join(' · ')}</p>
          <AvailabilityPill asking={instead.asking} />
        </div>
      </div>
      <StepTrouble step={step} />
      <div className={styles.actions}>
        <button
          ref={button}
          type="button"
          className={shared.primaryButton}
          aria-disabled={step.isUnderWay}
          onClick={() => onAsk(instead, false)}
        >
          {translator.t('peoplePages.contact.askOther', { name: instead.name })}
        </button>
        <button
          type="button"
          className={shared.outlineButton}
          aria-disabled={step.isUnderWay}
          onClick={() => onAsk(person, true)}
        >
          {translator.t('peoplePages.contact.anyway', { name: person.name })}
        </button>
      </div>
    </>
  );
}
