import * as React from 'react';
import { useHubStyles } from '../../../look/hub-styles';
import { CancelIcon } from '../../../look/icons';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';

interface ChipsProps {
  /** What they are together, for readers. */
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly label: string }[];
  readonly onRemove: (key: string) => void;
}

/** What was chosen, each with a button that takes it away. */
export function Chips({ label, items, onRemove }: ChipsProps): React.ReactElement | null {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFieldStyles();
  if (items.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={label}>
      {items.map((item) => {
        const words = translator.t('practiceForm.picker.remove', { name: item.label });
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
