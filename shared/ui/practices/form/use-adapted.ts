import * as React from 'react';
import { usePractices } from '../practices-context';

/**
 * The title of the practice that a new one adapts.
 * @param onThemes called once with its themes: an adaptation is about the same
 */
export function useAdapted(
  adaptsId: string | undefined,
  onThemes: (themeKeys: readonly string[]) => void
): string | undefined {
  const { published } = usePractices();
  const [title, setTitle] = React.useState<string>();
  const take = React.useRef(onThemes);
  take.current = onThemes;
  React.useEffect(() => {
    if (adaptsId === undefined) return undefined;
    let isCurrent = true;
    published.get(adaptsId).then(
      (practice) => {
        if (!isCurrent || !practice) return;
        setTitle(practice.content.texts.title ?? '');
        take.current(practice.content.themeKeys);
      },
      // its name is a convenience; the adaptation knows its id
      () => undefined
    );
    return () => {
      isCurrent = false;
    };
  }, [published, adaptsId]);
  return title;
}
