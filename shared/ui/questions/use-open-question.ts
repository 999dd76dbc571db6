import * as React from 'react';
import type { QuestionView } from '../../domain/questions';
import { useServiceHub } from '../service-hub-context';
import { questionProblemWords } from './question-words';

export interface OpenedQuestion {
  readonly view?: QuestionView;
  /** Why it cannot be shown, in words. */
  readonly problem?: string;
  readonly failure?: unknown;
}

/**
 * The question that a link or a press leads to: the one in the list, or fetched for itself where the
 * list does not hold it.
 */
export function useOpenQuestion(
  openId: string | undefined,
  listed: readonly QuestionView[]
): OpenedQuestion {
  const { hub, translator } = useServiceHub();
  const [fetched, setFetched] = React.useState<OpenedQuestion & { readonly id?: string }>({});
  const inList = listed.find(({ id }) => id === openId);
  const isMissing = openId !== undefined && !inList;
  React.useEffect(() => {
    if (!isMissing || openId === undefined) return undefined;
    let wanted = true;
    const id = openId;
    hub.questions.get({ questionId: id }).then(
      (result) => {
        if (!wanted) return;
        setFetched(
          result.ok
            ? { id, view: result.value }
            : { id, problem: questionProblemWords(result.problem, translator) }
        );
      },
      (failure: unknown) => wanted && setFetched({ id, failure })
    );
    return () => {
      wanted = false;
    };
  }, [hub, translator, isMissing, openId]);
  if (inList) return { view: inList };
  return isMissing && fetched.id === openId ? fetched : {};
}
