import * as React from 'react';
import type { Suggestion } from '../../domain/search';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { CancelIcon, SearchIcon } from '../look/icons';
import { useElementId } from '../look/use-element-id';
import { useFormStyles } from './form-styles';
import { optionId, SuggestionList } from './SuggestionList';
import { useSuggestions } from './use-suggestions';

interface SearchFormProps {
  /** The words of the present search; typing goes on from there. */
  readonly text: string;
  readonly placeholder: string;
  readonly onSearch: (text: string) => void;
  /** Something of the list was taken. @returns the words that stay in the box */
  readonly onTake: (suggestion: Suggestion, typed: string) => string;
}

/**
 * The box with its suggestions, and its button. What was typed stays, whatever happens to the search.
 * The pattern is the combobox with a listbox of ARIA 1.2: the focus stays in the box, and Enter
 * searches for the words unless the arrows have gone to a suggestion.
 */
export function SearchForm(props: SearchFormProps): React.ReactElement {
  const { text, placeholder, onSearch, onTake } = props;
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useFormStyles();
  const [typed, setTyped] = React.useState(text);
  const [open, setOpen] = React.useState(false);
  const [active, setActive] = React.useState(-1);
  const box = React.useRef<HTMLInputElement>(null);
  const place = React.useRef<HTMLDivElement>(null);
  const listId = useElementId('suggestions');
  React.useEffect(() => setTyped(text), [text]);
  const { suggestions, clearRecent } = useSuggestions(typed, open);
  const shown = open && suggestions.length > 0;

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const write = (words: string): void => {
    setTyped(words);
    setActive(-1);
    setOpen(true);
  };
  const take = (suggestion: Suggestion): void => {
    setTyped(onTake(suggestion, typed));
    setActive(-1);
    // a field that was begun wants its value
    setOpen(suggestion.kind === 'field');
    box.current?.focus();
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const chosen = shown ? suggestions[active] : undefined;
    if (chosen) {
      take(chosen);
      return;
    }
    close();
    onSearch(typed);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    // the keyboard of an input method uses the same keys for itself
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const count = suggestions.length;
      const by = event.key === 'ArrowDown' ? 1 : -1;
      // -1 is the box itself, between the last and the first
      if (shown) setActive(((active + 1 + by + count + 1) % (count + 1)) - 1);
    }
  };
  const onBlur = (event: React.FocusEvent): void => {
    if (!place.current?.contains(event.relatedTarget as Node | null)) close();
  };

  return (
    <div ref={place} className={styles.place} onBlur={onBlur}>
      <form role="search" className={styles.form} onSubmit={submit}>
        <div className={styles.box}>
          <span className={`${shared.icon} ${styles.boxIcon}`} aria-hidden="true">
            <SearchIcon />
          </span>
          <input
            ref={box}
            type="text"
            role="combobox"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={shown ? listId : undefined}
            aria-activedescendant={shown && active >= 0 ? optionId(listId, active) : undefined}
            className={styles.input}
            aria-label={translator.t('search.box.label')}
            placeholder={placeholder || translator.t('search.box.placeholder')}
            value={typed}
            onChange={(event) => write(event.target.value)}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
          />
          {typed !== '' && (
            <button
              type="button"
              className={styles.clear}
              aria-label={translator.t('search.box.clear')}
              title={translator.t('search.box.clear')}
              onClick={() => {
                write('');
                box.current?.focus();
              }}
            >
              <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
                <CancelIcon />
              </span>
            </button>
          )}
        </div>
        <button type="submit" className={`${shared.primaryButton} ${styles.submit}`}>
          <span className={shared.icon} aria-hidden="true">
            <SearchIcon />
          </span>
          <span className={shared.wordFromMedium}>{translator.t('search.box.submit')}</span>
        </button>
      </form>
      {shown && (
        <SuggestionList
          id={listId}
          suggestions={suggestions}
          active={active}
          onTake={take}
          onClearRecent={clearRecent}
        />
      )}
      <span role="status" className={shared.forReaders}>
        {open && typed.trim() !== '' && !shown
          ? translator.t('search.suggest.count', { count: 0 })
          : shown && translator.t('search.suggest.count', { count: suggestions.length })}
      </span>
    </div>
  );
}
