import * as React from 'react';
import { fold } from '../../kernel/text/fold';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { useElementId } from '../look/use-element-id';
import { useFacetStyles } from './facet-styles';
import { FacetSection } from './FacetSection';

/** So many values are shown before "more". */
const SHORT_LIST = 4;
/** From so many values on, the whole list can be searched. */
const LONG_LIST = 15;

/** One value on offer: a term by its id, or a text of the index. */
export interface FacetValue {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

interface FacetValuesProps {
  readonly name: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onToggle: (key: string) => void;
  readonly openAtFirst: boolean;
}

/** The values of one facet with their counts; chosen ones are always shown, also when they count nothing. */
export function FacetValues(props: FacetValuesProps): React.ReactElement {
  const { name, values, chosen, onToggle, openAtFirst } = props;
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useFacetStyles();
  const [long, setLong] = React.useState(false);
  const [sought, setSought] = React.useState('');
  const listId = useElementId('facet');

  const isSought = ({ label }: FacetValue): boolean => fold(label).includes(fold(sought.trim()));
  // chosen values keep their place, so that the keyboard's focus does not jump
  const short = values.filter(({ key }, place) => place < SHORT_LIST || chosen.includes(key));
  const hidden = values.length - short.length;
  const shown = long ? values.filter(isSought) : short;
  const moreWords = long
    ? translator.t('search.facet.less')
    : translator.t('search.facet.more', { count: hidden });

  return (
    <FacetSection title={name} openAtFirst={openAtFirst || chosen.length > 0}>
      {values.length === 0 && <p className={shared.meta}>{translator.t('search.facet.none')}</p>}
      {long && values.length >= LONG_LIST && (
        <input
          className={`${shared.field} ${styles.find}`}
          aria-label={`${name}: ${translator.t('search.facet.find')}`}
          placeholder={translator.t('search.facet.find')}
          aria-controls={listId}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul className={styles.list} id={listId}>
        {shown.map(({ key, label, count }) => (
          <li key={key} className={`${styles.value} ${count === 0 ? styles.empty : ''}`}>
            <label className={styles.label}>
              <input
                type="checkbox"
                className={styles.checkbox}
                checked={chosen.includes(key)}
                aria-label={`${label}: ${translator.t('search.facet.valueCount', { count })}`}
                onChange={() => onToggle(key)}
              />
              <span>{label}</span>
            </label>
            <span className={styles.count} aria-hidden="true">
              {translator.number(count)}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          className={`${shared.quietButton} ${styles.more}`}
          aria-expanded={long}
          aria-controls={listId}
          aria-label={`${name}: ${moreWords}`}
          onClick={() => {
            setLong(!long);
            setSought('');
          }}
        >
          {moreWords}
        </button>
      )}
    </FacetSection>
  );
}
