import * as React from 'react';
import type { PeopleCount, PeopleFacets } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { FilterIcon } from '../../look/icons';
import { useFacetStyles } from '../../search/facet-styles';
import { FacetValues, type FacetValue } from '../../search/FacetValues';
import { usePeople } from '../people-context';
import { languageName } from '../people-words';
import { useTerms } from '../use-terms';
import { roleName } from './filter-names';
import {
  changeListQuery,
  countFilters,
  toggleFacet,
  withFree,
  type ListFacet,
  type ListQuery,
} from './list-query';

/** Each facet narrows one filter of the list. */
const facets = [
  ['theme', 'themes', 'themeKeys'],
  ['country', 'countries', 'countryKeys'],
  ['language', 'languages', 'languages'],
  ['role', 'roles', 'roles'],
] as const satisfies readonly (readonly [string, keyof PeopleFacets, ListFacet])[];

interface PeopleFiltersProps {
  readonly query: ListQuery;
  /** Missing until the first answer. */
  readonly counts?: PeopleFacets;
  readonly onChange: (query: ListQuery) => void;
}

/** The facets: beside the list where there is room, else behind a button that counts the filters. */
export function PeopleFilters({ query, counts, onChange }: PeopleFiltersProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = useFacetStyles();
  const terms = useTerms();
  const [isOpen, setOpen] = React.useState(false);
  const count = countFilters(query);
  const { filter } = query;
  const labelOf = (facet: (typeof facets)[number][0], value: string): string => {
    if (facet === 'language') return languageName(value, translator);
    return facet === 'role' ? roleName(value, translator) : terms.label(value);
  };
  return (
    <aside className={styles.panel} aria-label={translator.t('search.heading.filters')}>
      <button
        type="button"
        className={`${shared.quietButton} ${styles.panelButton}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={shared.icon} aria-hidden="true">
          <FilterIcon />
        </span>
        {translator.t('search.facet.show', { count })}
      </button>
      <div className={isOpen ? undefined : styles.folded}>
        <div className={styles.header}>
          <h2 className={styles.title}>{translator.t('search.heading.filters')}</h2>
          {count > 0 && (
            <button
              type="button"
              className={shared.quietButton}
              onClick={() => onChange(changeListQuery(query, { filter: {} }))}
            >
              {translator.t('search.facet.clear', { count })}
            </button>
          )}
        </div>
        <div className={styles.switches}>
          <label className={styles.label}>
            <input
              type="checkbox"
              className={styles.checkbox}
              checked={filter.isFree === true}
              onChange={({ target }) => onChange(withFree(query, target.checked))}
            />
            <span>{translator.t('peoplePages.filters.isFree')}</span>
          </label>
        </div>
        {facets.map(([facet, counted, name], position) => (
          <FacetValues
            key={facet}
            name={translator.t(`peoplePages.filters.${facet}`)}
            values={withChosen(counts?.[counted] ?? [], filter[name] ?? []).map(
              (value): FacetValue => ({ ...value, label: labelOf(facet, value.key) })
            )}
            chosen={filter[name] ?? []}
            onToggle={(key) => onChange(toggleFacet(query, name, key))}
            openAtFirst={position < 3}
          />
        ))}
      </div>
    </aside>
  );
}

/** What is chosen is on offer also where it counts nobody. */
function withChosen(
  counts: readonly PeopleCount[],
  chosen: readonly string[]
): readonly { readonly key: string; readonly count: number }[] {
  const values = counts.map(({ value, count }) => ({ key: value, count }));
  const uncounted = chosen.filter((key) => !values.some((value) => value.key === key));
  return [...values, ...uncounted.map((key) => ({ key, count: 0 }))];
}
