import * as React from 'react';
import { useOpenChat, usePeople } from '../chat/NewChat';
import { Icon } from '../icons';
import { useTeamsWindow } from '../window-context';
import { Coin } from './Coin';

const MOST_SHOWN = 8;

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Finds conversations and people from anywhere. */
export function SearchBox(): JSX.Element {
  const { start, texts, go } = useTeamsWindow();
  const [words, setWords] = React.useState('');
  const [active, setActive] = React.useState(0);
  const box = React.useRef<HTMLInputElement>(null);
  const people = usePeople(words);
  const openChat = useOpenChat();

  React.useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'e' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  const typed = fold(words.trim());
  const conversations =
    typed === ''
      ? []
      : start.conversations.filter(
          ({ kind, title }) =>
            // chats of two are found by the person
            kind !== 'oneOnOne' && fold(title).includes(typed)
        );
  const found = [
    ...conversations.map(({ id, title }) => ({
      id,
      title,
      open: () => go({ place: 'chat', conversationId: id }),
    })),
    ...(typed === '' ? [] : (people ?? [])).map(({ id, name }) => ({
      id,
      title: name,
      open: () => void openChat(id),
    })),
  ].slice(0, MOST_SHOWN);
  const choose = (index: number): void => {
    found[index]?.open();
    setWords('');
    box.current?.blur();
  };
  const isOpen = found.length > 0;

  return (
    <div className="search" role="search">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls="search-found"
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `search-found-${active}` : undefined}
        aria-label={texts.search}
        placeholder={texts.searchPlaceholder}
        autoComplete="off"
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined && isOpen) {
            event.preventDefault();
            setActive((active + step + found.length) % found.length);
          }
          if (event.key === 'Enter') choose(active);
          if (event.key === 'Escape') setWords('');
        }}
        onBlur={() => setWords('')}
      />
      <ul id="search-found" role="listbox" aria-label={texts.search} hidden={!isOpen}>
        {found.map(({ id, title }, index) => (
          // the keys are those of the box
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={id}
            id={`search-found-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <Coin name={title} />
            <span>{title}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
