import * as React from 'react';
import {
  changeQuery,
  FACETS,
  type Facet,
  type SearchAnswer,
  type Suggestion,
} from '../../domain/search';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import type { PageLocation } from '../navigation/page-location';
import { AppliedFilters } from './AppliedFilters';
import { FacetPanel } from './FacetPanel';
import { KindTabs } from './KindTabs';
import { PeopleBeside, type LoadPeople } from './PeopleBeside';
import { ResultPager } from './ResultPager';
import { SearchForm } from './SearchForm';
import { SearchHelp } from './SearchHelp';
import { SearchResults } from './SearchResults';
import { SearchStatus } from './SearchStatus';
import { SortChoice } from './SortChoice';
import { useSearchStyles } from './search-styles';
import { queryAfter, wordsAfter } from './take-suggestion';
import { UnderstoodText } from './UnderstoodText';
import { usePins } from './use-pins';
import { hasFailed, useSearch, type EarlySearch } from './use-search';
import { useSearchTools } from './use-search-tools';

export interface SearchPageProps {
  readonly location: PageLocation;
  /** Results on a page. */
  readonly pageSize: number;
  /** Facets on offer, in the order of the page. */
  readonly facets?: readonly Facet[];
  /** Words inside the empty box; the hub's own when empty. */
  readonly placeholder?: string;
  /** Brings people whom the words name; missing where the surface has none. */
  readonly people?: LoadPeople;
  /** The first search, where the surface has sent it already. */
  readonly early?: EarlySearch;
}

/** Search in one page: box, kinds, facets, results; each state has its address. */
export function SearchPage(props: SearchPageProps): React.ReactElement {
  const { location, pageSize, facets = FACETS, placeholder = '', early, people } = props;
  const { hub, translator } = useHub();
  const shared = useHubStyles();
  const styles = useSearchStyles();
  const search = useSearch({ location, pageSize, facets, ...(early ? { early } : {}) });
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { query, answer, change } = search;
  // what is still there of an earlier search says nothing about one that failed
  const valid = hasFailed(search) ? undefined : answer;
  const tools = useSearchTools({ query, answer: valid, href: location.href, onChange: change });
  const pins = usePins(valid, () => {
    // the button that was pressed is about to go
    heading.current?.focus();
    search.retry();
  });

  const go = (page: number): void => {
    change(changeQuery(query, { page }));
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  };
  const take = (suggestion: Suggestion, typed: string): string => {
    const next = queryAfter(suggestion, typed, query);
    if (next) change(next);
    if (suggestion.kind === 'title') location.open(suggestion.url);
    return wordsAfter(suggestion, typed);
  };

  const beside = (found: SearchAnswer): React.ReactElement => (
    <PeopleBeside answer={found} {...(people ? { load: people } : {})} />
  );

  return (
    <section className={`${shared.root} ${styles.page}`} aria-label={translator.t('search.title')}>
      <div className={styles.top}>
        <SearchForm
          text={query.text}
          placeholder={placeholder}
          onSearch={(text) => change(changeQuery(query, { text }))}
          onTake={take}
        />
        <SearchHelp />
      </div>
      <KindTabs query={query} kinds={valid?.kinds ?? []} location={location} onChange={change} />
      <div className={styles.columns2}>
        <FacetPanel facets={facets} query={query} answer={answer} onChange={change} />
        <div className={styles.main} aria-busy={search.searching}>
          <h2 ref={heading} tabIndex={-1} className={shared.forReaders}>
            {translator.t('search.heading.results')}
          </h2>
          <p className={styles.onPaper}>
            {translator.t('search.printed', { date: translator.date(new Date(), 'date') })}
          </p>
          <div className={styles.toolbar}>
            <SearchStatus search={search} />
            <SortChoice query={query} onChange={change} />
            {tools.buttons}
          </div>
          {tools.outcome}
          {pins.outcome}
          <AppliedFilters query={query} vocabulary={answer?.vocabulary} onChange={change} />
          {valid && <UnderstoodText answer={valid} onChange={change} />}
          {valid && valid.specialists.length > 0 && beside(valid)}
          <SearchResults
            search={search}
            deeds={{
              onOpen: (result) => answer && hub.search.noteOpened(answer, result),
              ...(search.searching ? {} : { onPin: pins.onPin, onUnpin: pins.onUnpin }),
            }}
          />
          {/* nobody stood above: whoever comes later must not push down what is being read */}
          {valid && valid.specialists.length === 0 && beside(valid)}
          {valid && <ResultPager position={valid.position} onGo={go} />}
        </div>
      </div>
    </section>
  );
}
