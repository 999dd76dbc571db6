import * as React from 'react';
import { knownAnswerStates, type KnownAnswer, type KnownRights } from '../../../domain/questions';
import { useLoaded, type Loaded } from '../../portal/use-loaded';
import { useServiceHub } from '../../service-hub-context';

interface Kept {
  readonly answers: readonly KnownAnswer[];
  readonly rights: KnownRights;
}

/** All known answers, as they are after what was done here, and which of them the reader keeps. */
export function useKnownAnswers(): {
  readonly loaded: Loaded<Kept>;
  readonly retry: () => void;
  readonly put: (known: KnownAnswer) => void;
} {
  const { hub } = useServiceHub();
  const load = React.useCallback(async (): Promise<Kept> => {
    const [answers, rights] = await Promise.all([
      hub.questions.listKnown({ states: knownAnswerStates }),
      hub.questions.knownRights({}),
    ]);
    return { answers, rights };
  }, [hub]);
  const { loaded, retry } = useLoaded(load);
  const [changed, setChanged] = React.useState<readonly KnownAnswer[]>([]);
  React.useEffect(() => setChanged([]), [loaded]);
  const put = React.useCallback(
    (known: KnownAnswer) =>
      setChanged((before) => [known, ...before.filter(({ id }) => id !== known.id)]),
    []
  );
  const merged = React.useMemo((): Loaded<Kept> => {
    if (loaded.state !== 'there') return loaded;
    const { answers, rights } = loaded.value;
    const added = changed.filter(({ id }) => !answers.some((one) => one.id === id));
    const kept = answers.map((one) => changed.find(({ id }) => id === one.id) ?? one);
    return { state: 'there', value: { answers: [...added, ...kept], rights } };
  }, [loaded, changed]);
  return { loaded: merged, retry, put };
}
