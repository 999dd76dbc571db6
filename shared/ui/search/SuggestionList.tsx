import * as React from 'react';
import type { Suggestion } from '../../domain/search';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { useFormStyles } from './form-styles';
import { SuggestionWords } from './SuggestionWords';

/** The id of the option at a place of the list, for `aria-activedescendant`. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  /** Place of the option that the arrows are at; -1 for none. */
  readonly active: number;
  readonly onTake: (suggestion: Suggestion) => void;
  readonly onClearRecent: () => void;
}

/** The suggestions under the box, in groups; the focus stays in the box. */
export function SuggestionList(props: SuggestionListProps): React.ReactElement {
  const { id, suggestions, active, onTake, onClearRecent } = props;
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useFormStyles();
  const kinds = [...new Set(suggestions.map(({ kind }) => kind))];
  return (
    <div className={styles.popup}>
      <div id={id} role="listbox" aria-label={translator.t('search.suggest.label')}>
        {kinds.map((kind) => (
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <div id={`${id}-${kind}`} role="presentation" className={styles.groupTitle}>
              {translator.t(`search.suggest.${kind}`)}
            </div>
            {suggestions.map((suggestion, place) =>
              suggestion.kind === kind ? (
                <div
                  key={place}
                  id={optionId(id, place)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={place === active}
                  className={styles.option}
                  // the box keeps the focus, and the press counts when it ends here
                  onMouseDown={(event) => event.preventDefault()}
                  onMouseUp={(event) => {
                    if (event.button === 0) onTake(suggestion);
                  }}
                >
                  <SuggestionWords suggestion={suggestion} />
                </div>
              ) : null
            )}
          </div>
        ))}
      </div>
      {kinds.includes('recent') && (
        <div className={styles.popupFoot}>
          <button type="button" className={shared.quietButton} onClick={onClearRecent}>
            {translator.t('search.suggest.clearRecent')}
          </button>
        </div>
      )}
    </div>
  );
}
