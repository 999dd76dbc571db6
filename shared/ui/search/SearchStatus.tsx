import * as React from 'react';
import { useHub } from '../hub-context';
import { useDelayed } from '../states/use-delayed';
import { useSearchStyles } from './search-styles';
import { hasFailed, type SearchState } from './use-search';

/** How many were found, said aloud when a search ends, and that it is on its way when it takes long. */
export function SearchStatus({ search }: { readonly search: SearchState }): React.ReactElement {
  const { translator } = useHub();
  const styles = useSearchStyles();
  // announced only when the wait is long enough to be noticed
  const slow = useDelayed(search.searching, 1000);
  const words = (): string => {
    if (slow) return translator.t('search.status.searching');
    // the answer that is still there belongs to an earlier search
    if (!search.answer || hasFailed(search)) return '';
    const { total, query } = search.answer;
    const text = query.text.trim();
    if (total === 0) return translator.t('search.status.results', { count: 0 });
    return text === ''
      ? translator.t('search.status.allDocuments', { count: total })
      : translator.t('search.status.resultsFor', { count: total, text });
  };
  return (
    <p role="status" className={styles.status}>
      {words()}
    </p>
  );
}
