import * as React from 'react';
import { useComboboxStyles } from './combobox-styles';
import { useHubStyles } from './hub-styles';
import { CancelIcon } from './icons';

interface ChipsProps {
  /** What they are together, for readers. */
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly label: string }[];
  /** What the button beside a name does. */
  readonly removeWords: (name: string) => string;
  readonly onRemove: (key: string) => void;
}

/** What was chosen, each with a button that takes it away. */
export function Chips(props: ChipsProps): React.ReactElement | null {
  const { label, items, removeWords, onRemove } = props;
  const shared = useHubStyles();
  const styles = useComboboxStyles();
  if (items.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={label}>
      {items.map((item) => {
        const words = removeWords(item.label);
        return (
          <li key={item.key} className={styles.chip}>
            {item.label}
            <button
              type="button"
              className={styles.chipButton}
              aria-label={words}
              title={words}
              onClick={() => onRemove(item.key)}
            >
              <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
                <CancelIcon />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
