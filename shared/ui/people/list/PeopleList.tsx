import * as React from 'react';
import type { SearchSide } from '../../../domain/people';
import { pagePosition } from '../../../kernel/paging';
import { ChoiceButtons } from '../../look/ChoiceButtons';
import { ResultPager } from '../../search/ResultPager';
import { useSearchStyles } from '../../search/search-styles';
import { ErrorState } from '../../states/ErrorState';
import { ListSkeleton } from '../../states/ListSkeleton';
import { NoticeBar } from '../../states/NoticeBar';
import { useDelayed } from '../../states/use-delayed';
import { usePeople } from '../people-context';
import type { PeopleSettings } from '../people-settings';
import { usePeopleStyles } from '../people-styles';
import { AppliedPeopleFilters } from './AppliedPeopleFilters';
import { FoundNotes, FoundStatus } from './FoundStatus';
import { changeListQuery, emptyListQuery } from './list-query';
import { NobodyFound } from './NobodyFound';
import { PeopleFilters } from './PeopleFilters';
import { PeopleSearchForm } from './PeopleSearchForm';
import { PersonCard } from './PersonCard';
import { usePeopleSearch, type PeopleSearch } from './use-people-search';

interface PeopleListProps {
  readonly settings: PeopleSettings;
}

const sides: readonly SearchSide[] = ['knows', 'does'];

/** Who knows what, and who does what: one box for themes, names and posts; each state has its address. */
export function PeopleList({ settings }: PeopleListProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  const layout = useSearchStyles();
  const search = usePeopleSearch(settings.count);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { query, answer, change } = search;
  const sideWords = (side: SearchSide): string => {
    const words = translator.t(`peoplePages.list.${side}`);
    return answer?.query.side === side
      ? translator.t('peoplePages.list.sideCount', { side: words, count: answer.found.total })
      : words;
  };
  return (
    <section aria-label={translator.t('peoplePages.list.title')}>
      <PeopleSearchForm
        words={query.words}
        onType={search.type}
        onSearch={() => change(changeListQuery(query, {}))}
      />
      <ChoiceButtons
        label={translator.t('peoplePages.list.sides')}
        choices={sides}
        chosen={query.side}
        words={sideWords}
        onChoose={(side) => change(changeListQuery(query, { side }))}
      />
      <div className={layout.columns2}>
        <PeopleFilters
          query={query}
          onChange={change}
          {...(answer ? { counts: answer.found.facets } : {})}
        />
        <div className={layout.main} aria-busy={search.isUnderWay}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {translator.t('peoplePages.list.results')}
          </h2>
          <p className={styles.onlyPrinted}>
            {translator.t('peoplePages.list.printed', {
              date: translator.date(new Date(), 'date'),
            })}
          </p>
          <FoundStatus search={search} />
          <AppliedPeopleFilters query={query} onChange={change} />
          <PeopleResults search={search} />
          {answer && (
            <ResultPager
              position={pagePosition(
                { number: answer.query.page, size: settings.count },
                answer.found.total
              )}
              onGo={(page) => {
                change(changeListQuery(query, { page }));
                heading.current?.focus();
              }}
            />
          )}
        </div>
      </div>
    </section>
  );
}

function PeopleResults({ search }: { readonly search: PeopleSearch }): React.ReactElement | null {
  const styles = usePeopleStyles();
  const layout = useSearchStyles();
  const isLate = useDelayed(search.isUnderWay, 200);
  const { answer, problem, error, query, change, retry, isUnderWay } = search;
  if (error !== undefined && !isUnderWay) return <ErrorState error={error} onRetry={retry} />;
  if (problem !== undefined && !isUnderWay) return <NoticeBar kind="warning">{problem}</NoticeBar>;
  if (!answer) return isLate ? <ListSkeleton rows={4} /> : null;
  const { found } = answer;
  // of several themes, whoever writes says which one she means
  const [onlyTheme, ...otherThemes] = answer.query.filter.themeKeys ?? [];
  const themeKey = found.understood?.themeKey ?? (otherThemes.length === 0 ? onlyTheme : undefined);
  return (
    <>
      <div className={isLate ? layout.running : layout.resting} aria-hidden="true" />
      <FoundNotes found={found} onRetry={retry} />
      {found.rows.length === 0 && (
        <NobodyFound
          query={answer.query}
          found={found}
          onClear={() => change({ ...emptyListQuery, side: query.side })}
        />
      )}
      {found.rows.length > 0 && (
        <ol className={styles.rows}>
          {found.rows.map((person) => (
            <PersonCard
              key={person.personId}
              person={person}
              {...(themeKey === undefined ? {} : { themeKey })}
            />
          ))}
        </ol>
      )}
    </>
  );
}
