import * as React from 'react';
import { filtersOf, withoutFilter, type SearchQuery } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { useHub } from '../hub-context';
import { filterWords } from './filter-words';
import { RemovableChip } from './RemovableChip';
import { useSearchStyles } from './search-styles';

interface AppliedFiltersProps {
  readonly query: SearchQuery;
  readonly vocabulary?: Vocabulary;
  readonly onChange: (query: SearchQuery) => void;
}

/** The filters in use as chips above the results; each can be taken away. */
export function AppliedFilters(props: AppliedFiltersProps): React.ReactElement | null {
  const { query, vocabulary, onChange } = props;
  const { translator } = useHub();
  const styles = useSearchStyles();
  const filters = filtersOf(query);
  if (filters.length === 0) return null;
  return (
    <ul className={styles.applied} aria-label={translator.t('search.facet.applied')}>
      {filters.map((filter) => {
        const name = filterWords(filter, translator, vocabulary);
        return (
          <RemovableChip
            key={JSON.stringify(filter)}
            name={name}
            removeWords={translator.t('search.facet.remove', { name })}
            onRemove={() => onChange(withoutFilter(query, filter))}
          />
        );
      })}
    </ul>
  );
}
