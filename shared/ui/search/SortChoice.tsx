import * as React from 'react';
import { changeQuery, SORT_ORDERS, type SearchQuery, type SortOrder } from '../../domain/search';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { useSearchStyles } from './search-styles';

interface SortChoiceProps {
  readonly query: SearchQuery;
  readonly onChange: (query: SearchQuery) => void;
}

/** The order of the results. */
export function SortChoice({ query, onChange }: SortChoiceProps): React.ReactElement {
  const { translator } = useHub();
  // without words nothing is more relevant than the rest: the newest come first
  const hasWords = query.text.trim() !== '';
  const orders = SORT_ORDERS.filter((order) => hasWords || order !== 'relevance');
  const shared = useHubStyles();
  const styles = useSearchStyles();
  return (
    <label className={styles.sort}>
      <span className={shared.forReaders}>{translator.t('search.sort.label')}</span>
      <select
        className={shared.field}
        value={hasWords || query.sort !== 'relevance' ? query.sort : 'newest'}
        onChange={(event) =>
          onChange(changeQuery(query, { sort: event.target.value as SortOrder }))
        }
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {translator.t(`search.sort.${order}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
