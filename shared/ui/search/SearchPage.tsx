import * as React from 'react';
import {
  changeQuery,
  FACETS,
  SORT_ORDERS,
  type Facet,
  type SearchQuery,
  type SortOrder,
} from '../../domain/search';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import type { PageLocation } from '../navigation/page-location';
import { ErrorState } from '../states/ErrorState';
import { ListSkeleton } from '../states/ListSkeleton';
import { useDelayed } from '../states/use-delayed';
import { AppliedFilters } from './AppliedFilters';
import { CopyLink } from './CopyLink';
import { EmptyResults } from './EmptyResults';
import { FacetPanel } from './FacetPanel';
import { ResultCard } from './ResultCard';
import { ResultPager } from './ResultPager';
import { SearchForm } from './SearchForm';
import { SearchNotices } from './SearchNotices';
import { useSearchStyles } from './search-styles';
import { useSearch, type SearchState } from './use-search';

export interface SearchPageProps {
  readonly location: PageLocation;
  /** Results on a page. */
  readonly pageSize: number;
  /** Facets on offer, in the order of the page. */
  readonly facets?: readonly Facet[];
  /** Words inside the empty box; the hub's own when empty. */
  readonly placeholder?: string;
}

/** Search in one page: box, facets, results; each state has its address. */
export function SearchPage(props: SearchPageProps): React.ReactElement {
  const { location, pageSize, facets = FACETS, placeholder = '' } = props;
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useSearchStyles();
  const search = useSearch({ location, pageSize, facets });
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { query, answer } = search;

  const go = (page: number): void => {
    search.change(changeQuery(query, { page }));
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <section className={`${shared.root} ${styles.page}`} aria-label={translator.t('search.title')}>
      <SearchForm
        text={query.text}
        placeholder={placeholder}
        onSearch={(text) => search.change(changeQuery(query, { text }))}
      />
      <div className={styles.columns2}>
        <FacetPanel facets={facets} query={query} answer={answer} onChange={search.change} />
        <div className={styles.main} aria-busy={search.searching}>
          <h2 ref={heading} tabIndex={-1} className={shared.forReaders}>
            {translator.t('search.heading.results')}
          </h2>
          <p className={styles.onPaper}>
            {translator.t('search.printed', { date: translator.date(new Date(), 'date') })}
          </p>
          <div className={styles.toolbar}>
            <Status search={search} />
            <SortChoice query={query} onChange={search.change} />
            {/* what was said of one link is not true of the next */}
            <CopyLink key={location.search()} href={location.href} />
          </div>
          <AppliedFilters query={query} vocabulary={answer?.vocabulary} onChange={search.change} />
          <Results search={search} />
          {answer && !hasFailed(search) && <ResultPager position={answer.position} onGo={go} />}
        </div>
      </div>
    </section>
  );
}

function hasFailed({ error, searching }: SearchState): boolean {
  return error !== undefined && !searching;
}

function Status({ search }: { readonly search: SearchState }): React.ReactElement {
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

interface SortChoiceProps {
  readonly query: SearchQuery;
  readonly onChange: (query: SearchQuery) => void;
}

function SortChoice({ query, onChange }: SortChoiceProps): React.ReactElement {
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
        className={styles.select}
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

function Results({ search }: { readonly search: SearchState }): React.ReactElement | null {
  const styles = useSearchStyles();
  const late = useDelayed(search.searching, 200);
  const { answer, error } = search;
  if (hasFailed(search)) {
    return <ErrorState error={error} onRetry={search.retry} />;
  }
  if (!answer) return late ? <ListSkeleton rows={4} /> : null;
  return (
    <div>
      <div className={late ? styles.running : styles.resting} aria-hidden="true" />
      <SearchNotices answer={answer} onRetry={search.retry} />
      {answer.results.length === 0 ? (
        <EmptyResults query={search.query} onChange={search.change} />
      ) : (
        <ol className={styles.results}>
          {answer.results.map((result) => (
            <ResultCard key={result.hit.id} result={result} vocabulary={answer.vocabulary} />
          ))}
        </ol>
      )}
    </div>
  );
}
