import * as React from 'react';
import { LabelledField } from '../look/form-parts';
import { usePracticeStyles } from './practice-styles';

interface TextFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly error?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text of several lines with its label. */
export function LongField(props: TextFieldProps): React.ReactElement {
  const { label, help, error, value, onChange } = props;
  const styles = usePracticeStyles();
  return (
    <LabelledField label={label} {...optional(help, error)}>
      {({ className, ...field }) => (
        <textarea
          {...field}
          className={`${className} ${styles.textArea}`}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </LabelledField>
  );
}

/** A text of one line with its label; @param inputMode the keyboard of a small machine */
export function ShortField(
  props: TextFieldProps & { readonly inputMode?: 'numeric' | 'text' }
): React.ReactElement {
  const { label, help, error, value, onChange, inputMode = 'text' } = props;
  return (
    <LabelledField label={label} {...optional(help, error)}>
      {(field) => (
        <input
          {...field}
          type="text"
          inputMode={inputMode}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </LabelledField>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly error?: string;
  readonly value: string;
  readonly choices: readonly { readonly key: string; readonly label: string }[];
  readonly onChange: (key: string) => void;
}

/** One of many, by the browser's own list. */
export function ChoiceField(props: ChoiceFieldProps): React.ReactElement {
  const { label, help, error, value, choices, onChange } = props;
  return (
    <LabelledField label={label} {...optional(help, error)}>
      {(field) => (
        <select {...field} value={value} onChange={({ target }) => onChange(target.value)}>
          {choices.map(({ key, label: words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}

function optional(
  help: string | undefined,
  error: string | undefined
): { readonly help?: string; readonly error?: string } {
  return {
    ...(help === undefined ? {} : { help }),
    ...(error === undefined ? {} : { error }),
  };
}
