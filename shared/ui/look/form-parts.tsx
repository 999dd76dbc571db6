import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { useTranslator } from '../translator-context';
import { useHubStyles } from './hub-styles';
import { useElementId } from './use-element-id';

const styles = mergeStyleSets({
  field: { margin: '12px 0' },
  label: { display: 'block', marginBottom: 4, fontWeight: 600 },
  // clear of the field's outline while it has the focus
  help: { marginTop: 4 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 16 },
});

/** What an input needs to be tied to its label, its help and its error. */
export interface FieldProps {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface LabelledFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly error?: string;
  readonly children: (field: FieldProps) => React.ReactElement;
}

/** Label above, help and error below; a screen reader hears all three with the field. */
export function LabelledField(props: LabelledFieldProps): React.ReactElement {
  const { label, help, error, children } = props;
  const shared = useHubStyles();
  const id = useElementId('field');
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        className: shared.field,
        'aria-describedby': described || undefined,
        'aria-invalid': error !== undefined,
      })}
      {help && (
        <div id={`${id}-help`} className={`${shared.meta} ${styles.help}`}>
          {help}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className={shared.fieldError}>
          {error}
        </p>
      )}
    </div>
  );
}

interface DialogActionsProps {
  readonly submit: string;
  readonly onCancel: () => void;
}

/** The buttons at the foot of a form: what it does first, then the way out. */
export function DialogActions({ submit, onCancel }: DialogActionsProps): React.ReactElement {
  const translator = useTranslator();
  const shared = useHubStyles();
  return (
    <div className={styles.actions}>
      <button type="submit" className={shared.primaryButton}>
        {submit}
      </button>
      <button type="button" className={shared.outlineButton} onClick={onCancel}>
        {translator.t('states.cancel')}
      </button>
    </div>
  );
}
