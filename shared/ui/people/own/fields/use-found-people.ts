import * as React from 'react';
import type { PersonRow } from '../../../../domain/people';
import { usePeople } from '../../people-context';

/** So long nobody is asked while somebody types. */
const PAUSE_MS = 250;
/** Fewer letters begin too many names. */
const SHORTEST = 2;
const MOST = 10;

/** Colleagues whose names are meant by what is typed; an answer is shown for its own words alone. */
export function useFoundPeople(typed: string): readonly PersonRow[] {
  const { people, translator } = usePeople();
  const { locale } = translator;
  const [found, setFound] = React.useState<{
    readonly words: string;
    readonly rows: readonly PersonRow[];
  }>();
  const words = typed.trim();
  React.useEffect(() => {
    if (words.length < SHORTEST) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      // who does what: there a name is a name, and not a theme that it resembles
      people.search({ words, side: 'does', locale, most: MOST }).then(
        (answer) => isCurrent && setFound({ words, rows: answer.ok ? answer.value.rows : [] }),
        // without the directory the field stays empty; what was chosen before holds
        () => isCurrent && setFound({ words, rows: [] })
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [people, locale, words]);
  return found?.words === words ? found.rows : [];
}
