import * as React from 'react';
import { changeQuery, countFilters, withoutFilters } from '../../../domain/search';
import { useHubStyles } from '../../look/hub-styles';
import { FilterIcon } from '../../look/icons';
import { AppliedFilters } from '../../search/AppliedFilters';
import { FacetPanel } from '../../search/FacetPanel';
import { ResultPager } from '../../search/ResultPager';
import { SearchNotices } from '../../search/SearchNotices';
import { SortChoice } from '../../search/SortChoice';
import { useSearchStyles } from '../../search/search-styles';
import { ErrorState } from '../../states/ErrorState';
import { ListSkeleton } from '../../states/ListSkeleton';
import { StateBox } from '../../states/StateBox';
import { useDelayed } from '../../states/use-delayed';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import type { PracticesSettings } from '../practices-settings';
import { CallForPractices } from './CallForPractices';
import { PracticeCard } from './PracticeCard';
import { PracticeSearchForm } from './PracticeSearchForm';
import { facetsFor, usePracticeSearch, type PracticeSearch } from './use-practice-search';

interface PracticeListProps {
  readonly settings: PracticesSettings;
}

/** All practices with words, facets and order; each state of it has its address. */
export function PracticeList({ settings }: PracticeListProps): React.ReactElement {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const search = usePracticeSearch(settings, false);
  const layout = useSearchStyles();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { query, answer, change } = search;
  const facets = React.useMemo(() => facetsFor(settings), [settings]);
  const valid = search.error === undefined || search.searching ? answer : undefined;
  return (
    <section aria-label={translator.t('practicePages.list.title')} className={layout.page}>
      <PracticeSearchForm
        text={query.text}
        onSearch={(text) => change(changeQuery(query, { text }))}
      />
      <div className={layout.columns2}>
        <FacetPanel
          facets={facets}
          query={query}
          onChange={change}
          {...(answer ? { answer } : {})}
        />
        <div className={layout.main} aria-busy={search.searching}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {translator.t('practicePages.list.results')}
          </h2>
          <p className={styles.onlyPrinted}>
            {translator.t('practicePages.list.printed', {
              date: translator.date(new Date(), 'date'),
            })}
          </p>
          <div className={layout.toolbar}>
            <ListStatus search={search} />
            <SortChoice query={query} onChange={change} />
          </div>
          <AppliedFilters
            query={query}
            onChange={change}
            {...(answer?.vocabulary ? { vocabulary: answer.vocabulary } : {})}
          />
          <ListResults search={search} settings={settings} />
          {valid && (
            <ResultPager
              position={valid.position}
              onGo={(page) => {
                change(changeQuery(query, { page }));
                heading.current?.focus();
              }}
            />
          )}
        </div>
      </div>
    </section>
  );
}

interface ListPartProps {
  readonly search: PracticeSearch;
}

/** How many were found, said aloud when a search ends, and that it is on its way when it takes long. */
function ListStatus({ search }: ListPartProps): React.ReactElement {
  const { translator } = usePractices();
  const layout = useSearchStyles();
  const slow = useDelayed(search.searching, 1000);
  const { answer, error } = search;
  const words = (): string => {
    if (slow) return translator.t('practicePages.list.looking');
    if (!answer || (error !== undefined && !search.searching)) return '';
    const text = answer.query.text.trim();
    return text === ''
      ? translator.t('practicePages.list.found', { count: answer.total })
      : translator.t('practicePages.list.foundFor', { count: answer.total, text });
  };
  return (
    <p role="status" className={layout.status}>
      {words()}
    </p>
  );
}

function ListResults({
  search,
  settings,
}: ListPartProps & PracticeListProps): React.ReactElement | null {
  const { hub, translator } = usePractices();
  const shared = useHubStyles();
  const layout = useSearchStyles();
  const late = useDelayed(search.searching, 200);
  const { answer, error, query, change } = search;
  if (error !== undefined && !search.searching) {
    return <ErrorState error={error} onRetry={search.retry} />;
  }
  if (!answer) return late ? <ListSkeleton rows={4} /> : null;
  const { vocabulary } = answer;
  const isNarrowed = query.text.trim() !== '' || countFilters(query) > 0;
  return (
    <div>
      <div className={late ? layout.running : layout.resting} aria-hidden="true" />
      <SearchNotices answer={answer} onRetry={search.retry} />
      {answer.results.length === 0 && isNarrowed && (
        <StateBox
          icon={<FilterIcon />}
          title={translator.t('practicePages.list.noneFiltered')}
          action={
            <button
              type="button"
              className={shared.primaryButton}
              onClick={() => change({ ...withoutFilters(query), text: '' })}
            >
              {translator.t('practicePages.list.clear')}
            </button>
          }
        >
          <p>{translator.t('practicePages.list.noneFilteredWhy')}</p>
        </StateBox>
      )}
      {answer.results.length === 0 && !isNarrowed && (
        <CallForPractices
          {...(settings.themeKey === undefined ? {} : { themeKey: settings.themeKey })}
        />
      )}
      <ol className={layout.results}>
        {answer.results.map((result) => (
          <PracticeCard
            key={result.hit.id}
            result={result}
            onOpen={() => hub.search.noteOpened(answer, result)}
            {...(vocabulary ? { vocabulary } : {})}
          />
        ))}
      </ol>
    </div>
  );
}
