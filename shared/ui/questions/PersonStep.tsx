import * as React from 'react';
import type { PersonChoice } from '../../domain/questions';
import { LabelledField } from '../look/form-parts';
import { StepForm } from '../look/StepForm';
import { useElementId } from '../look/use-element-id';
import { useLoaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';
import { FailureNotice } from '../states/FailureNotice';
import { NoticeBar } from '../states/NoticeBar';
import { questionProblemWords } from './question-words';
import { useQuestionStyles } from './question-styles';
import type { Step } from './use-step';

interface PersonStepProps {
  readonly questionId: string;
  /** `assign` needs a person; who declines may leave it to the hub, and may say why. */
  readonly kind: 'assign' | 'decline';
  readonly step: Step;
  readonly onSubmit: (personId: string | undefined, reason: string | undefined) => void;
  readonly onCancel: () => void;
}

/** Chooses who takes a question, with how many each has to answer already. */
export function PersonStep(props: PersonStepProps): React.ReactElement {
  const { questionId, kind, step, onSubmit, onCancel } = props;
  const { hub, translator } = useServiceHub();
  const styles = useQuestionStyles();
  const load = React.useCallback(() => hub.questions.candidates({ questionId }), [hub, questionId]);
  const { loaded, retry } = useLoaded(load);
  const [chosen, setChosen] = React.useState('');
  const [reason, setReason] = React.useState('');
  const [isMissing, setMissing] = React.useState(false);
  const people = loaded.state === 'there' && loaded.value.ok ? loaded.value.value : [];
  return (
    <StepForm
      submit={translator.t(`tabs.questions.person.${kind}`)}
      step={step}
      onCancel={onCancel}
      onSubmit={() => {
        const isWithout = kind === 'assign' && chosen === '';
        setMissing(isWithout);
        if (!isWithout) onSubmit(chosen || undefined, reason.trim() || undefined);
      }}
    >
      {loaded.state === 'loading' && <p role="status">{translator.t('states.loading')}</p>}
      {loaded.state === 'failed' && <FailureNotice error={loaded.error} onRetry={retry} />}
      {loaded.state === 'there' && !loaded.value.ok && (
        <NoticeBar kind="warning">
          {questionProblemWords(loaded.value.problem, translator)}
        </NoticeBar>
      )}
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>
          {translator.t(`tabs.questions.person.${kind}Whom`)}
        </legend>
        {kind === 'decline' && (
          <Choice
            label={translator.t('tabs.questions.person.nextInTurn')}
            isChosen={chosen === ''}
            onChoose={() => setChosen('')}
          />
        )}
        {people.map((person) => (
          <Choice
            key={person.personId}
            label={person.name}
            facts={factsOf(person, translator)}
            isChosen={chosen === person.personId}
            onChoose={() => setChosen(person.personId)}
          />
        ))}
      </fieldset>
      {isMissing && (
        <p role="alert" className={styles.quiet}>
          {translator.t('tabs.questions.person.missing')}
        </p>
      )}
      {kind === 'decline' && (
        <LabelledField
          label={translator.t('tabs.questions.person.reason')}
          help={translator.t('tabs.questions.person.reasonHelp')}
        >
          {(attributes) => (
            <input
              {...attributes}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </LabelledField>
      )}
    </StepForm>
  );
}

function factsOf(
  { load, isSpecialist }: PersonChoice,
  translator: ReturnType<typeof useServiceHub>['translator']
): string {
  return [
    ...(isSpecialist ? [translator.t('tabs.questions.person.specialist')] : []),
    translator.t('tabs.questions.person.load', { count: load }),
  ].join(' · ');
}

interface ChoiceProps {
  readonly label: string;
  readonly facts?: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ label, facts, isChosen, onChoose }: ChoiceProps): React.ReactElement {
  const styles = useQuestionStyles();
  const id = useElementId('person');
  return (
    <div className={styles.choice}>
      <input
        id={id}
        type="radio"
        className={styles.radio}
        checked={isChosen}
        onChange={onChoose}
        aria-describedby={facts === undefined ? undefined : `${id}-facts`}
      />
      <span>
        <label htmlFor={id}>{label}</label>
        {facts !== undefined && (
          <span id={`${id}-facts`} className={styles.facts}>
            {facts}
          </span>
        )}
      </span>
    </div>
  );
}
