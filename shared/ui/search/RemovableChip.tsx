import * as React from 'react';
import { CancelIcon } from '../look/icons';
import { useHubStyles } from '../look/hub-styles';
import { useSearchStyles } from './search-styles';

interface RemovableChipProps {
  readonly name: string;
  /** What the button does, in words. */
  readonly removeWords: string;
  readonly onRemove: () => void;
}

/** Something that narrows the search, with a button that takes it away. */
export function RemovableChip(props: RemovableChipProps): React.ReactElement {
  const { name, removeWords, onRemove } = props;
  const shared = useHubStyles();
  const styles = useSearchStyles();
  return (
    <li className={styles.appliedChip}>
      {name}
      <button
        type="button"
        className={styles.removeChip}
        aria-label={removeWords}
        title={removeWords}
        onClick={onRemove}
      >
        <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
          <CancelIcon />
        </span>
      </button>
    </li>
  );
}
