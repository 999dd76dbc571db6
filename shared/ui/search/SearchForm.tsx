import * as React from 'react';
import { useHub } from '../hub-context';
import { CancelIcon, SearchIcon } from '../look/icons';
import { useHubStyles } from '../look/hub-styles';
import { useSearchStyles } from './search-styles';

interface SearchFormProps {
  /** The words of the present search; typing goes on from there. */
  readonly text: string;
  readonly placeholder: string;
  readonly onSearch: (text: string) => void;
}

/** The box and its button. What was typed stays, whatever happens to the search. */
export function SearchForm({ text, placeholder, onSearch }: SearchFormProps): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useSearchStyles();
  const [typed, setTyped] = React.useState(text);
  const box = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => setTyped(text), [text]);

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    onSearch(typed);
  };
  const clear = (): void => {
    setTyped('');
    box.current?.focus();
  };

  return (
    <form role="search" className={styles.form} onSubmit={submit}>
      <div className={styles.box}>
        <span className={`${shared.icon} ${styles.boxIcon}`} aria-hidden="true">
          <SearchIcon />
        </span>
        <input
          ref={box}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          className={styles.input}
          aria-label={translator.t('search.box.label')}
          placeholder={placeholder || translator.t('search.box.placeholder')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {typed !== '' && (
          <button
            type="button"
            className={styles.clear}
            aria-label={translator.t('search.box.clear')}
            title={translator.t('search.box.clear')}
            onClick={clear}
          >
            <span className={shared.icon} aria-hidden="true">
              <CancelIcon />
            </span>
          </button>
        )}
      </div>
      <button type="submit" className={`${shared.primaryButton} ${styles.submit}`}>
        <span className={shared.icon} aria-hidden="true">
          <SearchIcon />
        </span>
        <span className={styles.submitWord}>{translator.t('search.box.submit')}</span>
      </button>
    </form>
  );
}
