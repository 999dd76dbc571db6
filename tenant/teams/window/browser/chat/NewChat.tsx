import * as React from 'react';
import type { WindowConversation, WindowPerson } from '../../window-model';
import { Coin } from '../shell/Coin';
import { useTeamsWindow } from '../window-context';

export interface FoundPerson extends WindowPerson {
  post: string;
  office: string;
}

/** Finds people by the beginning of their names while one types. */
export function usePeople(words: string): readonly FoundPerson[] | undefined {
  const { ask } = useTeamsWindow();
  const [people, setPeople] = React.useState<readonly FoundPerson[]>();
  React.useEffect(() => {
    if (words.trim() === '') {
      setPeople(undefined);
      return undefined;
    }
    let gone = false;
    ask.get<FoundPerson[]>(`people?q=${encodeURIComponent(words)}`).then(
      (found) => {
        if (!gone) setPeople(found);
      },
      () => setPeople([])
    );
    return () => {
      gone = true;
    };
  }, [ask, words]);
  return people;
}

/** Opens the chat with a person, making it when it is the first time. */
export function useOpenChat(): (personId: string) => Promise<void> {
  const { ask, keep, go } = useTeamsWindow();
  return async (personId) => {
    const conversation = await ask.post<WindowConversation>('chats', { people: [personId] });
    keep(conversation);
    go({ place: 'chat', conversationId: conversation.id });
  };
}

/** A box to find somebody to write to. */
export function NewChat({ onDone }: { onDone(): void }): JSX.Element {
  const { texts } = useTeamsWindow();
  const [words, setWords] = React.useState('');
  const people = usePeople(words);
  const openChat = useOpenChat();
  const box = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  return (
    <div className="new-chat">
      <input
        ref={box}
        type="search"
        aria-label={texts.findPerson}
        placeholder={texts.findPerson}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onDone();
        }}
      />
      <div role="status" className="hidden-words">
        {people?.length === 0 && texts.noResults}
      </div>
      {people?.length === 0 && <p className="meta">{texts.noResults}</p>}
      <ul className="lines">
        {(people ?? []).map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="line"
              onClick={() => {
                onDone();
                void openChat(person.id);
              }}
            >
              <Coin name={person.name} />
              <span className="line-words">
                <span className="line-title">{person.name}</span>
                <span className="line-second">
                  <span>{person.post}</span>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
