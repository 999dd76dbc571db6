import * as React from 'react';
import { useHubStyles } from '../look/hub-styles';
import { useServiceHub } from '../service-hub-context';
import type { NamedTerm } from './record-form';
import { useRecordStyles } from './record-styles';

interface TermDatesProps {
  readonly term: NamedTerm;
  readonly onChange: (term: NamedTerm) => void;
}

/** The first and the last day of a moderator's term. */
export function TermDates({ term, onChange }: TermDatesProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useRecordStyles();
  return (
    <>
      {(['from', 'until'] as const).map((end) => (
        <label key={end} className={styles.term}>
          <span>
            {translator.t(`communities.edit.${end}`)}
            <span className={shared.forReaders}>, {term.name}</span>
          </span>
          <input
            type="date"
            className={shared.field}
            value={term[end]}
            onChange={({ target }) => onChange({ ...term, [end]: target.value })}
          />
        </label>
      ))}
    </>
  );
}
