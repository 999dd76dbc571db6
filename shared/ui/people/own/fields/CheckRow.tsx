import * as React from 'react';
import { useElementId } from '../../../look/use-element-id';
import { useHubStyles } from '../../../look/hub-styles';
import { useOwnStyles } from '../own-styles';

interface CheckRowProps {
  readonly label: string;
  readonly help?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** One yes or no with its words; the whole line can be pressed. */
export function CheckRow({ label, help, isChecked, onChange }: CheckRowProps): React.ReactElement {
  const shared = useHubStyles();
  const styles = useOwnStyles();
  const helpId = useElementId('check');
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={help === undefined ? undefined : helpId}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{label}</span>
      </label>
      {help !== undefined && (
        <div id={helpId} className={shared.meta}>
          {help}
        </div>
      )}
    </>
  );
}
