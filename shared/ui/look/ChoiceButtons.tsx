import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { createThemedStyles } from './themed-styles';

const useChoiceStyles = createThemedStyles(({ palette, semanticColors }) =>
  mergeStyleSets({
    row: { display: 'flex', flexWrap: 'wrap', gap: 4, marginBottom: 12 },
    choice: {
      minHeight: 32,
      padding: '4px 12px',
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
      color: semanticColors.bodyText,
      font: 'inherit',
      cursor: 'pointer',
      selectors: {
        ':hover': { borderColor: semanticColors.inputBorderHovered },
        '&[aria-pressed="true"]': {
          borderColor: palette.themePrimary,
          background: palette.themeLighter,
          boxShadow: `inset 0 -3px 0 ${palette.themePrimary}`,
          fontWeight: 600,
          // forced colours make it seen where backgrounds are taken away
          outline: '2px solid transparent',
        },
        ':focus-visible': { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 },
        '@media (pointer: coarse)': { minHeight: 40 },
      },
    },
  })
);

interface ChoiceButtonsProps<Value extends string> {
  /** What is chosen here, for screen readers. */
  readonly label: string;
  readonly choices: readonly Value[];
  readonly chosen: Value;
  readonly words: (choice: Value) => string;
  readonly onChoose: (choice: Value) => void;
}

/** A few ways to look at the same list, of which one holds. */
export function ChoiceButtons<Value extends string>(
  props: ChoiceButtonsProps<Value>
): React.ReactElement {
  const { label, choices, chosen, words, onChoose } = props;
  const styles = useChoiceStyles();
  return (
    <div className={styles.row} role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          className={styles.choice}
          aria-pressed={choice === chosen}
          onClick={() => onChoose(choice)}
        >
          {words(choice)}
        </button>
      ))}
    </div>
  );
}
