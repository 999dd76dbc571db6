import * as React from 'react';
import type { TwinCandidate } from '../../../domain/people';
import { HubDialog } from '../../look/HubDialog';
import { RadioGroup } from '../../look/RadioGroup';
import { StepForm } from '../../look/StepForm';
import { usePeople } from '../people-context';
import { officeWords } from '../people-words';
import { useTerms } from '../use-terms';
import { usePeopleStyles } from '../people-styles';
import { useStep } from '../use-step';
import { accountWords } from './account-words';

interface SameDialogProps {
  readonly pair: TwinCandidate;
  readonly onDecided: (next: readonly TwinCandidate[], words: string) => void;
  readonly onClose: () => void;
}

/** One person with two accounts: which of them colleagues write to. */
export function SameDialog({ pair, onDecided, onClose }: SameDialogProps): React.ReactElement {
  const { people, translator } = usePeople();
  const terms = useTerms();
  const styles = usePeopleStyles();
  const step = useStep();
  const { one, other, decision } = pair;
  // nobody can be written to at an account that is closed
  const open = [one, other].filter(({ isFormer }) => !isFormer);
  const likely = open.find(({ mail }) => mail !== '') ?? open[0] ?? one;
  const [keepId, setKeepId] = React.useState(decision?.keepId ?? likely.personId);
  const join = (): void =>
    step.take(
      () =>
        people.decideTwin({
          ...{ oneId: one.personId, otherId: other.personId, verdict: 'same', keepId },
          ...(decision ? { decidedAt: decision.at } : {}),
        }),
      (next) => {
        onClose();
        onDecided(next, translator.t('peopleCare.duplicates.saidSame', { name: one.name }));
      }
    );
  return (
    <HubDialog title={translator.t('peopleCare.duplicates.sameTitle')} onClose={onClose}>
      <StepForm
        submit={translator.t('peopleCare.duplicates.sameDo')}
        cancel={translator.t('peopleCare.duplicates.back')}
        step={step}
        onSubmit={join}
        onCancel={onClose}
      >
        <p className={styles.quiet}>{translator.t('peopleCare.duplicates.sameText')}</p>
        <RadioGroup
          legend={translator.t('peopleCare.duplicates.keep')}
          choices={open.map(({ personId }) => personId)}
          chosen={keepId}
          label={(id) => {
            const person = open.find(({ personId }) => personId === id) ?? one;
            return [person.name, accountWords(person, translator), officeWords(person, terms.label)]
              .filter(Boolean)
              .join(' · ');
          }}
          onChoose={setKeepId}
        />
      </StepForm>
    </HubDialog>
  );
}
