import * as React from 'react';
import { useElementId } from '../../../look/use-element-id';
import { useFieldStyles } from '../field-styles';

interface RadioPartProps<Choice extends string> {
  readonly choices: readonly Choice[];
  readonly chosen: Choice | undefined;
  readonly words: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
  readonly onBlur?: () => void;
}

/** Up to five choices in a row, below each other where it is narrow. */
export function RadioPart<Choice extends string>(
  props: RadioPartProps<Choice>
): React.ReactElement {
  const { choices, chosen, words, onChoose, onBlur } = props;
  const styles = useFieldStyles();
  const name = useElementId('choice');
  return (
    <div className={styles.options}>
      {choices.map((choice) => (
        <label key={choice} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
            onBlur={onBlur}
          />
          <span>{words(choice)}</span>
        </label>
      ))}
    </div>
  );
}
