import * as React from 'react';
import { usePractices, type PersonChoice } from '../../practices-context';

/** So long nobody is asked while somebody types. */
const PAUSE_MS = 250;
/** Fewer letters begin too many names. */
const SHORTEST = 2;

/** Colleagues whose names are meant by what is typed; an answer is shown for its own words alone. */
export function useFoundPeople(typed: string): readonly PersonChoice[] {
  const { findPeople } = usePractices();
  const [found, setFound] = React.useState<{
    readonly words: string;
    readonly people: readonly PersonChoice[];
  }>();
  const words = typed.trim();
  React.useEffect(() => {
    if (words.length < SHORTEST) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      findPeople(words).then(
        (people) => isCurrent && setFound({ words, people }),
        // without the directory the field stays empty, and the draft is saved all the same
        () => isCurrent && setFound({ words, people: [] })
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [findPeople, words]);
  return found?.words === words ? found.people : [];
}
