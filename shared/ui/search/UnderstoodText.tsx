import * as React from 'react';
import { withoutUnderstood, type SearchAnswer, type SearchQuery } from '../../domain/search';
import { useHub } from '../hub-context';
import { filterWords } from './filter-words';
import { RemovableChip } from './RemovableChip';
import { useSearchStyles } from './search-styles';

interface UnderstoodTextProps {
  readonly answer: SearchAnswer;
  readonly onChange: (query: SearchQuery) => void;
}

/** What the typed text was read as: fields, phrases, words left out. Nothing is narrowed unseen. */
export function UnderstoodText(props: UnderstoodTextProps): React.ReactElement | null {
  const { answer, onChange } = props;
  const { translator } = useHub();
  const styles = useSearchStyles();
  const { filters, excluded } = answer.understood;
  if (filters.length + excluded.length === 0) return null;
  return (
    <div className={styles.understood}>
      <span>{translator.t('search.understood.label')}</span>
      <ul className={styles.applied} aria-label={translator.t('search.understood.label')}>
        {filters.map((piece) => {
          const name = piece.filters
            .map((filter) => filterWords(filter, translator, answer.vocabulary))
            .join(' / ');
          return (
            <RemovableChip
              key={piece.start}
              name={name}
              removeWords={translator.t('search.understood.remove', { name: piece.source })}
              onRemove={() => onChange(withoutUnderstood(answer.query, piece))}
            />
          );
        })}
        {excluded.map((text) => (
          <li key={text} className={styles.understoodWord}>
            {translator.t('search.understood.without', { text })}
          </li>
        ))}
      </ul>
    </div>
  );
}
