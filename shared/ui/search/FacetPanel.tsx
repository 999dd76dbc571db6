import * as React from 'react';
import {
  changeQuery,
  countFilters,
  isTermFacet,
  isValueFacet,
  toggleTerm,
  toggleValue,
  withoutFilters,
  type Facet,
  type SearchAnswer,
  type SearchQuery,
} from '../../domain/search';
import { useHub } from '../hub-context';
import { FilterIcon } from '../look/icons';
import { useHubStyles } from '../look/hub-styles';
import { useFacetStyles } from './facet-styles';
import { FacetValues } from './FacetValues';
import { FilterSwitches } from './FilterSwitches';
import { formatName } from './format-names';
import { useKeptValues } from './use-kept-values';
import { YearFacet } from './YearFacet';

interface FacetPanelProps {
  readonly facets: readonly Facet[];
  readonly query: SearchQuery;
  readonly answer?: SearchAnswer;
  readonly onChange: (query: SearchQuery) => void;
}

/** The facets: beside the results where there is room, else behind a button that counts the filters. */
export function FacetPanel(props: FacetPanelProps): React.ReactElement {
  const { facets, query, onChange } = props;
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useFacetStyles();
  const [open, setOpen] = React.useState(false);
  const count = countFilters(query);
  return (
    <aside className={styles.panel} aria-label={translator.t('search.heading.filters')}>
      <button
        type="button"
        className={`${shared.quietButton} ${styles.panelButton}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={shared.icon} aria-hidden="true">
          <FilterIcon />
        </span>
        {translator.t('search.facet.show', { count })}
      </button>
      <div className={open ? undefined : styles.folded}>
        <div className={styles.header}>
          <h2 className={styles.title}>{translator.t('search.heading.filters')}</h2>
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
        <FilterSwitches query={query} onChange={onChange} />
        <FacetList {...props} facets={facets} />
      </div>
    </aside>
  );
}

function FacetList({ facets, query, answer, onChange }: FacetPanelProps): React.ReactElement {
  const { translator } = useHub();
  const keep = useKeptValues(answer?.query.text ?? query.text);
  const list = facets.map((facet, position) => {
    if (isTermFacet(facet)) {
      const vocabulary = answer?.vocabulary;
      if (!vocabulary) return null;
      const counts = answer.counts.terms[facet] ?? [];
      const values = withChosen(
        keep(
          facet,
          counts.map(({ id, count }) => ({ key: id, count }))
        ),
        query.terms[facet]
      )
        .filter(({ key }) => vocabulary.byId(key))
        .map((value) => ({ ...value, label: vocabulary.label(value.key, translator.locale) }));
      return (
        <FacetValues
          key={facet}
          name={translator.t(`search.facet.${facet}`)}
          values={values}
          chosen={query.terms[facet]}
          onToggle={(id) => onChange(toggleTerm(query, facet, id))}
          openAtFirst={position < 3}
        />
      );
    }
    if (isValueFacet(facet)) {
      const counts = answer?.counts.values[facet] ?? [];
      const values = withChosen(
        keep(
          facet,
          counts.map(({ value, count }) => ({ key: value, count }))
        ),
        query.values[facet]
      ).map((value) => ({
        ...value,
        label: facet === 'format' ? formatName(value.key) : value.key,
      }));
      return (
        <FacetValues
          key={facet}
          name={translator.t(`search.facet.${facet}`)}
          values={values}
          chosen={query.values[facet]}
          onToggle={(value) => onChange(toggleValue(query, facet, value))}
          openAtFirst={position < 3}
        />
      );
    }
    return (
      <YearFacet
        key={facet}
        counts={answer?.counts.years ?? []}
        chosen={query.years}
        onChoose={(years) => onChange(changeQuery(query, { years }))}
      />
    );
  });
  return <>{list}</>;
}

function withChosen(
  counts: readonly { readonly key: string; readonly count: number }[],
  chosen: readonly string[]
): readonly { readonly key: string; readonly count: number }[] {
  const uncounted = chosen.filter((key) => !counts.some((value) => value.key === key));
  return [...counts, ...uncounted.map((key) => ({ key, count: 0 }))];
}
