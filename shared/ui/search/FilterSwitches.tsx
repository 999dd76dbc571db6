import * as React from 'react';
import { changeQuery, type SearchQuery } from '../../domain/search';
import { useHub } from '../hub-context';
import { useFacetStyles } from './facet-styles';

interface FilterSwitchesProps {
  readonly query: SearchQuery;
  readonly onChange: (query: SearchQuery) => void;
}

/** Two choices that are no values of a facet: only what somebody verified, and what was archived too. */
export function FilterSwitches({ query, onChange }: FilterSwitchesProps): React.ReactElement {
  const { translator } = useHub();
  const styles = useFacetStyles();
  return (
    <div className={styles.switches}>
      {(['verifiedOnly', 'includeArchived'] as const).map((name) => (
        <label key={name} className={styles.label}>
          <input
            type="checkbox"
            className={styles.checkbox}
            checked={query[name]}
            onChange={() => onChange(changeQuery(query, { [name]: !query[name] }))}
          />
          <span>{translator.t(`search.filter.${name}`)}</span>
        </label>
      ))}
    </div>
  );
}
