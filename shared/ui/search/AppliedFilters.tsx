import * as React from 'react';
import {
  changeQuery,
  countFilters,
  TERM_FACETS,
  toggleTerm,
  type SearchQuery,
} from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { useHub } from '../hub-context';
import { CancelIcon } from '../look/icons';
import { useHubStyles } from '../look/hub-styles';
import { useSearchStyles } from './search-styles';
import { yearWords } from './YearFacet';

interface AppliedFiltersProps {
  readonly query: SearchQuery;
  readonly vocabulary?: Vocabulary;
  readonly onChange: (query: SearchQuery) => void;
}

/** The filters in use as chips above the results; each can be taken away. */
export function AppliedFilters(props: AppliedFiltersProps): React.ReactElement | null {
  const { query, vocabulary, onChange } = props;
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useSearchStyles();
  if (countFilters(query) === 0) return null;

  const chips = TERM_FACETS.flatMap((facet) =>
    query.terms[facet].map((id) => {
      const label = vocabulary
        ? vocabulary.label(id, translator.locale)
        : translator.t('search.facet.unnamed');
      return {
        key: id,
        name: `${translator.t(`search.facet.${facet}`)}: ${label}`,
        without: toggleTerm(query, facet, id),
      };
    })
  );
  if (query.years) {
    chips.push({
      key: 'years',
      name: `${translator.t('search.facet.year')}: ${yearWords(query.years, translator)}`,
      without: changeQuery(query, { years: undefined }),
    });
  }
  return (
    <ul className={styles.applied} aria-label={translator.t('search.facet.applied')}>
      {chips.map(({ key, name, without }) => (
        <li key={key} className={styles.appliedChip}>
          {name}
          <button
            type="button"
            className={styles.removeChip}
            aria-label={translator.t('search.facet.remove', { name })}
            title={translator.t('search.facet.remove', { name })}
            onClick={() => onChange(without)}
          >
            <span className={shared.icon} aria-hidden="true">
              <CancelIcon />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
