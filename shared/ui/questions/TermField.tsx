import * as React from 'react';
import { pickLabel } from '../../kernel/locale';
import { LabelledField } from '../look/form-parts';
import { useServiceHub } from '../service-hub-context';
import type { TermChoice } from './terms';

interface TermFieldProps {
  readonly label: string;
  /** The choice that leaves it to the hub. */
  readonly none: string;
  readonly choices: readonly TermChoice[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** One theme or country out of those that the hub knows. */
export function TermField(props: TermFieldProps): React.ReactElement {
  const { label, none, choices, chosen, onChoose } = props;
  const { translator } = useServiceHub();
  return (
    <LabelledField label={label}>
      {(attributes) => (
        <select {...attributes} value={chosen} onChange={(event) => onChoose(event.target.value)}>
          <option value="">{none}</option>
          {choices.map(({ key, labels }) => (
            <option key={key} value={key}>
              {pickLabel(labels, translator.locale)?.text ?? key}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
