import * as React from 'react';
import { personalDataIn, type PracticeField } from '../../../../domain/practices';
import { useHubStyles } from '../../../look/hub-styles';
import { CompletedSolidIcon } from '../../../look/icons';
import { FailureNotice } from '../../../states/FailureNotice';
import { reasonWords } from '../../practice-words';
import { usePractices } from '../../practices-context';
import type { Step } from '../../use-step';
import { fieldWords } from '../fields/field-words';
import { useFieldStyles } from '../field-styles';
import { useForm } from '../form-context';
import { useFormStyles } from '../form-styles';
import { StepFields } from './StepFields';

interface SendStepProps {
  readonly step: Step;
  readonly namesAreFine: boolean;
  /** The last attempt was made without the word on names. */
  readonly asksNames: boolean;
  readonly onNames: (areFine: boolean) => void;
  readonly onJump: (field: PracticeField) => void;
}

/** Whom to ask and who is shown; what is still missing, each with the way to it. */
export function SendStep(props: SendStepProps): React.ReactElement {
  const { step, namesAreFine, asksNames, onNames, onJump } = props;
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFormStyles();
  const fields = useFieldStyles();
  const { content, problems } = useForm();
  const hasNames = personalDataIn(content).some(({ kind }) => kind === 'name');
  return (
    <>
      <StepFields step="send" />
      <section className={styles.block} aria-label={translator.t('practiceForm.errors.listTitle')}>
        <div className={styles.part}>
          <h3 className={styles.railTitle}>{translator.t('practiceForm.errors.listTitle')}</h3>
          {problems.length === 0 ? (
            <p>
              <span className={`${shared.icon} ${styles.savedIcon}`} aria-hidden="true">
                <CompletedSolidIcon />
              </span>{' '}
              {translator.t('practiceForm.errors.listNone')}
            </p>
          ) : (
            <ul className={styles.links}>
              {problems.map(({ field, code, values }) => (
                <li key={`${field} ${code}`}>
                  <button
                    type="button"
                    className={shared.quietButton}
                    aria-label={translator.t('practiceForm.errors.goTo', {
                      field: fieldWords(field, translator),
                    })}
                    onClick={() => onJump(field)}
                  >
                    {fieldWords(field, translator)}
                  </button>
                  <span className={shared.meta}>{reasonWords(code, translator, values)}</span>
                </li>
              ))}
            </ul>
          )}
          {hasNames && (
            <>
              <label className={fields.option}>
                <input
                  type="checkbox"
                  className={fields.radio}
                  checked={namesAreFine}
                  onChange={({ target }) => onNames(target.checked)}
                />
                <span>{translator.t('practiceForm.send.names')}</span>
              </label>
              {asksNames && !namesAreFine && (
                <p role="alert" className={shared.fieldError}>
                  {translator.t('practiceForm.send.namesFirst')}
                </p>
              )}
            </>
          )}
          <p className={shared.meta}>{translator.t('practiceForm.send.what')}</p>
          {step.failure !== undefined && <FailureNotice error={step.failure} />}
          {step.problem !== undefined && (
            <p role="alert" className={shared.fieldError}>
              {step.problem}
            </p>
          )}
        </div>
      </section>
    </>
  );
}
