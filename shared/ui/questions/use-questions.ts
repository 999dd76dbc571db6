import * as React from 'react';
import type { QuestionView } from '../../domain/questions';
import { useLoaded, type Loaded } from '../portal/use-loaded';

export interface LoadedQuestions {
  readonly loaded: Loaded<readonly QuestionView[]>;
  readonly retry: () => void;
  /** Puts a question as it is now in the place of what was loaded; a new one comes first. */
  readonly put: (view: QuestionView) => void;
}

/** A list of questions that follows the steps taken on it. */
export function useQuestions(load: () => Promise<readonly QuestionView[]>): LoadedQuestions {
  const { loaded, retry } = useLoaded(load);
  const [changed, setChanged] = React.useState<readonly QuestionView[]>([]);
  React.useEffect(() => setChanged([]), [loaded]);
  const put = React.useCallback(
    (view: QuestionView) =>
      setChanged((before) => [view, ...before.filter(({ id }) => id !== view.id)]),
    []
  );
  const merged = React.useMemo((): Loaded<readonly QuestionView[]> => {
    if (loaded.state !== 'there') return loaded;
    const known = new Set(loaded.value.map(({ id }) => id));
    const added = changed.filter(({ id }) => !known.has(id));
    const kept = loaded.value.map((view) => changed.find(({ id }) => id === view.id) ?? view);
    return { state: 'there', value: [...added, ...kept] };
  }, [loaded, changed]);
  return { loaded: merged, retry, put };
}
