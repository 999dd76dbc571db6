import * as React from 'react';
import {
  changeQuery,
  countFilters,
  toggleTerm,
  withoutFilters,
  type Facet,
  type SearchAnswer,
  type SearchQuery,
} from '../../domain/search';
import { useHub } from '../hub-context';
import { FilterIcon } from '../look/icons';
import { useHubStyles } from '../look/hub-styles';
import { useSearchStyles } from './search-styles';
import { TermFacetList } from './TermFacetList';
import { YearFacet } from './YearFacet';

interface FacetPanelProps {
  readonly facets: readonly Facet[];
  readonly query: SearchQuery;
  readonly answer?: SearchAnswer;
  readonly onChange: (query: SearchQuery) => void;
}

/** The facets: beside the results where there is room, else behind a button that counts the filters. */
export function FacetPanel({
  facets,
  query,
  answer,
  onChange,
}: FacetPanelProps): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useSearchStyles();
  const [open, setOpen] = React.useState(false);
  const count = countFilters(query);
  return (
    <aside className={styles.facets} aria-label={translator.t('search.heading.filters')}>
      <button
        type="button"
        className={`${shared.quietButton} ${styles.facetsButton}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={shared.icon} aria-hidden="true">
          <FilterIcon />
        </span>
        {translator.t('search.facet.show', { count })}
      </button>
      <div className={open ? undefined : styles.facetsFolded}>
        <div className={styles.facetsHeader}>
          <h2 className={styles.facetsTitle}>{translator.t('search.heading.filters')}</h2>
          {count > 0 && (
            <button
              type="button"
              className={shared.quietButton}
              onClick={() => onChange(withoutFilters(query))}
            >
              {translator.t('search.facet.clear', { count })}
            </button>
          )}
        </div>
        {facets.map((facet, position) =>
          facet === 'year' ? (
            <YearFacet
              key={facet}
              counts={answer?.counts.years ?? []}
              chosen={query.years}
              onChoose={(years) => onChange(changeQuery(query, { years }))}
            />
          ) : (
            answer?.vocabulary && (
              <TermFacetList
                key={facet}
                facet={facet}
                counts={answer.counts.terms[facet] ?? []}
                chosen={query.terms[facet]}
                vocabulary={answer.vocabulary}
                onToggle={(id) => onChange(toggleTerm(query, facet, id))}
                openAtFirst={position < 3}
              />
            )
          )
        )}
      </div>
    </aside>
  );
}
