import * as React from 'react';
import {
  toggleTerm,
  type DocumentHit,
  type SearchQuery,
  type TermFacet,
} from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { useHub } from '../hub-context';
import { useCardStyles } from './card-styles';

/** Themes come first; the whole list is the document's own page. */
const SHOWN: readonly { readonly facet: TermFacet; readonly most: number }[] = [
  { facet: 'theme', most: 3 },
  { facet: 'framework', most: 2 },
];

interface ResultChipsProps {
  readonly hit: DocumentHit;
  readonly query: SearchQuery;
  readonly vocabulary: Vocabulary;
  readonly onChange: (query: SearchQuery) => void;
}

/** What the document is filed under; a press narrows the search to it. */
export function ResultChips(props: ResultChipsProps): React.ReactElement | null {
  const { hit, query, vocabulary, onChange } = props;
  const { translator } = useHub();
  const styles = useCardStyles();
  const chips = SHOWN.flatMap(({ facet, most }) =>
    hit.terms[facet].slice(0, most).map((id) => ({ facet, id }))
  );
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={translator.t('search.result.tags')}>
      {chips.map(({ facet, id }) => {
        const look = facet === 'theme' ? styles.themeChip : styles.chip;
        const name = vocabulary.label(id, translator.locale);
        // frameworks are known by their number; their whole sentence would fill the card
        const [words = name] = facet === 'framework' ? name.split(' · ') : [name];
        return (
          <li key={id}>
            {query.terms[facet].includes(id) ? (
              <span className={look} title={name}>
                {words}
              </span>
            ) : (
              <button
                type="button"
                className={`${look} ${styles.pressable}`}
                aria-label={translator.t('search.result.filterBy', {
                  facet: translator.t(`search.facet.${facet}`),
                  name,
                })}
                title={name}
                onClick={() => onChange(toggleTerm(query, facet, id))}
              >
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
