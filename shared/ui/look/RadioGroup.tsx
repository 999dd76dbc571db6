import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { createThemedStyles } from './themed-styles';
import { useElementId } from './use-element-id';

const useRadioStyles = createThemedStyles(({ palette }) =>
  mergeStyleSets({
    group: { margin: '12px 0', padding: 0, border: 'none', minWidth: 0 },
    legend: { marginBottom: 4, padding: 0, fontWeight: 600 },
    choice: { display: 'flex', gap: 8, alignItems: 'flex-start', padding: '6px 0', minHeight: 32 },
    radio: {
      width: 16,
      height: 16,
      margin: '2px 0 0',
      flex: 'none',
      accentColor: palette.themePrimary,
      selectors: {
        ':focus-visible': { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 },
      },
    },
  })
);

interface RadioGroupProps<Choice extends string> {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly label: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
}

/** Up to five choices with words, of which one holds. */
export function RadioGroup<Choice extends string>(
  props: RadioGroupProps<Choice>
): React.ReactElement {
  const { legend, choices, chosen, label, onChoose } = props;
  const styles = useRadioStyles();
  const name = useElementId('radio');
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          <span>{label(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
