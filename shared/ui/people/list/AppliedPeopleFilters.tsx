import * as React from 'react';
import type { PeopleFilter } from '../../../domain/people';
import { RemovableChip } from '../../search/RemovableChip';
import { useSearchStyles } from '../../search/search-styles';
import { usePeople } from '../people-context';
import { useTerms } from '../use-terms';
import { filterName } from './filter-names';
import { withFilter, type ListQuery } from './list-query';

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
  const names = Object.keys(query.filter) as readonly (keyof PeopleFilter)[];
  if (names.length === 0) return null;
  return (
    <ul className={styles.applied} aria-label={translator.t('search.facet.applied')}>
      {names.map((name) => {
        const value = query.filter[name];
        if (value === undefined) return null;
        const words = filterName(name, value, terms, translator);
        return (
          <RemovableChip
            key={name}
            name={words}
            removeWords={translator.t('search.facet.remove', { name: words })}
            onRemove={() => onChange(withFilter(query, name, undefined))}
          />
        );
      })}
    </ul>
  );
}
