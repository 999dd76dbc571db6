import * as React from 'react';
import {
  mostAnswerLetters,
  reachAnswers,
  rightKeys,
  type GenderAndRights,
} from '../../../../domain/practices';
import { fold } from '../../../../kernel/text/fold';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';
import { useForm } from '../form-context';
import { Chips } from './Chips';
import { Combobox } from './Combobox';
import { FormField } from './FormField';
import { PersonalDataNote } from './PersonalDataNote';
import { RadioPart } from './RadioPart';

/** The answers on gender, rights and harm, and how one of them is changed. */
function useLens(): readonly [GenderAndRights, (change: Partial<GenderAndRights>) => void] {
  const { content, set } = useForm();
  const lens = content.genderAndRights;
  return [lens, (change) => set({ genderAndRights: { ...lens, ...change } })];
}

/** Whether it reached women, men and other identities alike; evidence where there was something to see. */
export function ReachPart(): React.ReactElement {
  const { translator } = usePractices();
  const [lens, change] = useLens();
  const { reach, reachEvidence } = lens;
  const asksFigures = reach === 'withData' || reach === 'partly';
  return (
    <FormField
      field="reach"
      isGroup
      label={`1. ${translator.t('practices.lens.reach.label')}`}
      note={<PersonalDataNote text={reachEvidence} />}
    >
      {({ onBlur, ...input }) => (
        <>
          <RadioPart
            choices={reachAnswers}
            chosen={reach}
            words={(answer) => translator.t(`practices.reach.${answer}`)}
            onChoose={(answer) => change({ reach: answer })}
            onBlur={onBlur}
          />
          {(reach !== undefined || reachEvidence !== '') && (
            <input
              {...input}
              type="text"
              aria-label={translator.t(
                asksFigures ? 'practiceForm.lens.reachEvidence' : 'practiceForm.lens.reachWhyNot'
              )}
              placeholder={translator.t(
                asksFigures ? 'practiceForm.lens.reachExample' : 'practiceForm.lens.reachWhyNot'
              )}
              value={reachEvidence}
              onChange={({ target }) => change({ reachEvidence: target.value })}
              onBlur={onBlur}
            />
          )}
        </>
      )}
    </FormField>
  );
}

/** The rights that it protected, or that nobody looked at them, and the evidence. */
export function RightsPart(): React.ReactElement {
  const { translator } = usePractices();
  const styles = useFieldStyles();
  const [lens, change] = useLens();
  const [typed, setTyped] = React.useState('');
  const { rights, rightsNotDone, rightsEvidence } = lens;
  const words = (right: string): string =>
    translator.t(`practices.rights.${right as (typeof rightKeys)[number]}`);
  const options = rightKeys
    .filter((right) => !rights.includes(right) && fold(words(right)).includes(fold(typed.trim())))
    .map((key) => ({ key, label: words(key) }));
  return (
    <FormField
      field="rights"
      isGroup
      label={`2. ${translator.t('practices.lens.rights.label')}`}
      note={<PersonalDataNote text={rightsEvidence} />}
    >
      {(input) => (
        <>
          {!rightsNotDone && (
            <>
              <Chips
                label={translator.t('practices.lens.rights.short')}
                items={rights.map((key) => ({ key, label: words(key) }))}
                onRemove={(key) => change({ rights: rights.filter((right) => right !== key) })}
              />
              <Combobox
                input={{ ...input, id: `${input.id}-right` }}
                label={translator.t('practiceForm.lens.addRight')}
                placeholder={translator.t('practiceForm.lens.addRight')}
                typed={typed}
                options={options}
                onType={setTyped}
                onTake={({ key }) => {
                  setTyped('');
                  change({ rights: [...rights, ...rightKeys.filter((right) => right === key)] });
                }}
              />
            </>
          )}
          <label className={styles.option}>
            <input
              type="checkbox"
              className={styles.radio}
              checked={rightsNotDone}
              onChange={({ target }) => change({ rightsNotDone: target.checked })}
              onBlur={input.onBlur}
            />
            <span>{translator.t('practices.rightsNotDone')}</span>
          </label>
          <label htmlFor={input.id} className={styles.label}>
            {translator.t('practiceForm.lens.rightsEvidence')}
          </label>
          <textarea
            {...input}
            className={`${input.className} ${styles.textArea}`}
            rows={3}
            placeholder={translator.t('practiceForm.lens.rightsExample')}
            value={rightsEvidence}
            onChange={({ target }) => change({ rightsEvidence: target.value })}
          />
        </>
      )}
    </FormField>
  );
}

/** Whether there was a risk of harm, and what was done about it. */
export function HarmPart(): React.ReactElement {
  const { translator } = usePractices();
  const styles = useFieldStyles();
  const [{ harm }, change] = useLens();
  return (
    <FormField
      field="harm"
      label={`3. ${translator.t('practices.lens.harm.label')}`}
      help={translator.t('practiceForm.personal.rule')}
      count={`${translator.number(harm.trim().length)} / ${translator.number(mostAnswerLetters)}`}
      note={<PersonalDataNote text={harm} />}
    >
      {(input) => (
        <textarea
          {...input}
          className={`${input.className} ${styles.textArea}`}
          rows={3}
          placeholder={translator.t('practices.lens.harm.help')}
          value={harm}
          onChange={({ target }) => change({ harm: target.value })}
        />
      )}
    </FormField>
  );
}
