import * as React from 'react';
import { RemovableChip } from '../../search/RemovableChip';
import { useSearchStyles } from '../../search/search-styles';
import { usePeople } from '../people-context';
import { useTerms } from '../use-terms';
import { filterName } from './filter-names';
import { chosenFilters, withoutFilter, type ListQuery } from './list-query';

interface AppliedPeopleFiltersProps {
  readonly query: ListQuery;
  readonly onChange: (query: ListQuery) => void;
}

/** The filters in use as chips above the list; each can be taken away. */
export function AppliedPeopleFilters(props: AppliedPeopleFiltersProps): React.ReactElement | null {
  const { query, onChange } = props;
  const { translator } = usePeople();
  const styles = useSearchStyles();
  const terms = useTerms();
  const chosen = chosenFilters(query);
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.applied} aria-label={translator.t('search.facet.applied')}>
      {chosen.map((one) => {
        const words = filterName(one, terms, translator);
        return (
          <RemovableChip
            key={`${one.name} ${one.value}`}
            name={words}
            removeWords={translator.t('search.facet.remove', { name: words })}
            onRemove={() => onChange(withoutFilter(query, one))}
          />
        );
      })}
    </ul>
  );
}
