import * as React from 'react';
import { useComboboxStyles } from './combobox-styles';
import type { FieldProps } from './form-parts';
import { useHubStyles } from './hub-styles';
import { useElementId } from './use-element-id';

export interface ComboboxOption {
  readonly key: string;
  readonly label: string;
  /** What tells it from its likes. */
  readonly more?: string;
}

interface ComboboxProps {
  readonly input: FieldProps & { readonly onBlur?: () => void };
  /** What is chosen here, for readers. */
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly options: readonly ComboboxOption[];
  /** How many proposals there are, said while one types. */
  readonly countWords: (count: number) => string;
  readonly onType: (typed: string) => void;
  readonly onTake: (option: ComboboxOption) => void;
  /** The list is open before anything is typed. */
  readonly opensAtOnce?: boolean;
}

/**
 * A field with proposals (combobox with a listbox, ARIA 1.2): the focus stays in the field, arrows go
 * through the proposals, Enter takes one, Escape closes them.
 */
export function Combobox(props: ComboboxProps): React.ReactElement {
  const { input, label, placeholder, typed, options, countWords } = props;
  const { onType, onTake, opensAtOnce = true } = props;
  const shared = useHubStyles();
  const styles = useComboboxStyles();
  const listId = useElementId('choices');
  const [open, setOpen] = React.useState(false);
  const [active, setActive] = React.useState(-1);
  const hasWords = typed.trim() !== '';
  const shown = open && options.length > 0 && (opensAtOnce || hasWords);
  const { onBlur, ...field } = input;

  const take = (option: ComboboxOption): void => {
    onTake(option);
    setActive(-1);
    setOpen(false);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    // the keyboard of an input method uses the same keys for itself
    if (event.nativeEvent.isComposing) return;
    const chosen = shown ? options[active] : undefined;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (chosen) take(chosen);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const by = event.key === 'ArrowDown' ? 1 : -1;
      const count = options.length + 1;
      // -1 is the field itself, between the last and the first
      const next = ((active + 1 + by + count) % count) - 1;
      setActive(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
  };
  return (
    <div className={styles.place}>
      <input
        {...field}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={placeholder}
        value={typed}
        onChange={({ target }) => {
          onType(target.value);
          setActive(-1);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false);
          setActive(-1);
          onBlur?.();
        }}
      />
      {shown && (
        <div id={listId} role="listbox" aria-label={label} className={styles.popup}>
          {options.map((option, place) => (
            <div
              key={option.key}
              id={`${listId}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              className={styles.choice}
              // the field keeps the focus, and the press counts when it ends here
              onMouseDown={(event) => event.preventDefault()}
              onMouseUp={(event) => {
                if (event.button === 0) take(option);
              }}
            >
              {option.label}
              {option.more !== undefined && (
                <span className={styles.choiceMore}>{option.more}</span>
              )}
            </div>
          ))}
        </div>
      )}
      <span role="status" className={shared.forReaders}>
        {open && hasWords ? countWords(options.length) : ''}
      </span>
    </div>
  );
}
