import * as React from 'react';
import { ErrorState } from '../states/ErrorState';
import { ListSkeleton } from '../states/ListSkeleton';
import { useDelayed } from '../states/use-delayed';
import { EmptyResults } from './EmptyResults';
import type { ResultDeeds } from './ResultActions';
import { ResultCard } from './ResultCard';
import { SearchNotices } from './SearchNotices';
import { useSearchStyles } from './search-styles';
import { useRenditions } from './use-renditions';
import { hasFailed, type SearchState } from './use-search';

interface SearchResultsProps {
  readonly search: SearchState;
  readonly deeds: ResultDeeds;
}

/** The answer in one of its states: on its way, empty, partial, failed, or there. */
export function SearchResults({ search, deeds }: SearchResultsProps): React.ReactElement | null {
  const styles = useSearchStyles();
  const late = useDelayed(search.searching, 200);
  const { answer, error, query, change } = search;
  const renditions = useRenditions(answer);
  if (hasFailed(search)) return <ErrorState error={error} onRetry={search.retry} />;
  if (!answer) return late ? <ListSkeleton rows={4} /> : null;
  return (
    <div>
      <div className={late ? styles.running : styles.resting} aria-hidden="true" />
      <SearchNotices answer={answer} onRetry={search.retry} />
      {answer.results.length === 0 ? (
        <EmptyResults answer={answer} onChange={change} />
      ) : (
        <ol className={styles.results}>
          {answer.results.map((result) => (
            <ResultCard
              key={result.hit.id}
              result={result}
              others={renditions.get(result.hit.workId ?? '') ?? []}
              query={query}
              vocabulary={answer.vocabulary}
              onChange={change}
              deeds={deeds}
            />
          ))}
        </ol>
      )}
    </div>
  );
}
