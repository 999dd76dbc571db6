import * as React from 'react';
import type { PracticeField } from '../../../../domain/practices';
import { useHubStyles } from '../../../look/hub-styles';
import { ErrorBadgeIcon } from '../../../look/icons';
import { useElementId } from '../../../look/use-element-id';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';
import { useForm } from '../form-context';
import { FieldRemarks } from './FieldRemarks';
import { fieldWords } from './field-words';

/** What an input needs to be tied to its label, its help and its error. */
export interface InputProps {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly onBlur: () => void;
}

interface FormFieldProps {
  readonly field: PracticeField;
  /** Instead of the name of the field. */
  readonly label?: string;
  readonly help?: string;
  /** How much of what is possible is written. */
  readonly count?: string;
  /** Several inputs with one label between them. */
  readonly isGroup?: boolean;
  /** Below the input: what was noticed in it. */
  readonly note?: React.ReactNode;
  readonly children: (input: InputProps) => React.ReactNode;
}

/** A field of the form: label above; help, error and what reviewers said below. */
export function FormField(props: FormFieldProps): React.ReactElement {
  const { field, label, help, count, isGroup = false, note, children } = props;
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFieldStyles();
  const form = useForm();
  const id = useElementId('field');
  const error = form.errorAt(field);
  const isRequired = form.template.required.includes(field);
  const described =
    [help && `${id}-help`, count && `${id}-count`, error && `${id}-error`]
      .filter(Boolean)
      .join(' ') || undefined;
  const words = (
    <>
      {label ?? fieldWords(field, translator)}
      {isRequired && (
        <>
          {' '}
          <span className={styles.star} aria-hidden="true">
            *
          </span>
          <span className={shared.forReaders}>{translator.t('practiceForm.page.required')}</span>
        </>
      )}
    </>
  );
  const inside = (
    <>
      {children({
        id,
        className: error ? `${shared.field} ${styles.invalid}` : shared.field,
        'aria-describedby': described,
        'aria-invalid': error !== undefined,
        onBlur: form.onBlur,
      })}
      {(help || count) && (
        <div className={styles.below}>
          {help && <span id={`${id}-help`}>{help}</span>}
          {count && (
            <span id={`${id}-count`} className={styles.count}>
              {count}
            </span>
          )}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
            <ErrorBadgeIcon />
          </span>
          <span>{error}</span>
        </p>
      )}
      {note}
      <FieldRemarks field={field} />
    </>
  );
  return isGroup ? (
    <fieldset className={styles.group} data-practice-field={field} aria-describedby={described}>
      <legend className={styles.label}>{words}</legend>
      {inside}
    </fieldset>
  ) : (
    <div data-practice-field={field}>
      <label htmlFor={id} className={styles.label}>
        {words}
      </label>
      {inside}
    </div>
  );
}
