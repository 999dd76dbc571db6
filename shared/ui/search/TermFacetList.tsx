import * as React from 'react';
import type { TermCount, TermFacet, TermId } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { fold } from '../../kernel/text/fold';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { FacetSection } from './FacetSection';
import { useSearchStyles } from './search-styles';

/** So many values are shown before "more". */
const SHORT_LIST = 4;
/** From so many values on, the whole list can be searched. */
const LONG_LIST = 15;

interface TermFacetListProps {
  readonly facet: TermFacet;
  readonly counts: readonly TermCount[];
  readonly chosen: readonly TermId[];
  readonly vocabulary: Vocabulary;
  readonly onToggle: (id: TermId) => void;
  readonly openAtFirst: boolean;
}

/** The values of one facet with their counts; chosen ones are always shown, also when they count nothing. */
export function TermFacetList(props: TermFacetListProps): React.ReactElement {
  const { facet, counts, chosen, vocabulary, onToggle, openAtFirst } = props;
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useSearchStyles();
  const [long, setLong] = React.useState(false);
  const [sought, setSought] = React.useState('');
  const listId = React.useMemo(
    () => `hub-facet-${facet}-${Math.random().toString(36).slice(2)}`,
    [facet]
  );

  const isSought = (id: TermId): boolean =>
    fold(vocabulary.label(id, translator.locale)).includes(fold(sought.trim()));
  const known = counts.filter(({ id }) => vocabulary.byId(id));
  const uncounted = chosen.filter((id) => !known.some((value) => value.id === id));
  const values = [...known, ...uncounted.map((id) => ({ id, count: 0 }))];
  // chosen values keep their place, so that the keyboard's focus does not jump
  const short = values.filter(({ id }, place) => place < SHORT_LIST || chosen.includes(id));
  const hidden = values.length - short.length;
  const shown = long ? values.filter(({ id }) => isSought(id)) : short;
  const name = translator.t(`search.facet.${facet}`);

  return (
    <FacetSection title={name} openAtFirst={openAtFirst || chosen.length > 0}>
      {values.length === 0 && <p className={shared.meta}>{translator.t('search.facet.none')}</p>}
      {long && values.length >= LONG_LIST && (
        <input
          className={styles.facetFind}
          aria-label={`${name}: ${translator.t('search.facet.find')}`}
          placeholder={translator.t('search.facet.find')}
          aria-controls={listId}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul className={styles.facetList} id={listId}>
        {shown.map(({ id, count }) => {
          const label = vocabulary.label(id, translator.locale);
          return (
            <li key={id} className={styles.facetValue}>
              <label className={styles.facetLabel}>
                <input
                  type="checkbox"
                  className={styles.checkbox}
                  checked={chosen.includes(id)}
                  aria-label={`${label}: ${translator.t('search.facet.valueCount', { count })}`}
                  onChange={() => onToggle(id)}
                />
                <span>{label}</span>
              </label>
              <span className={styles.facetCount} aria-hidden="true">
                {translator.number(count)}
              </span>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          className={`${shared.quietButton} ${styles.more}`}
          aria-expanded={long}
          aria-controls={listId}
          aria-label={`${name}: ${
            long
              ? translator.t('search.facet.less')
              : translator.t('search.facet.more', { count: hidden })
          }`}
          onClick={() => {
            setLong(!long);
            setSought('');
          }}
        >
          {long
            ? translator.t('search.facet.less')
            : translator.t('search.facet.more', { count: hidden })}
        </button>
      )}
    </FacetSection>
  );
}
