import type { QuestionProblem } from '../../domain/questions';
import { useOneStep, type OneStep } from '../look/use-one-step';
import { useServiceHub } from '../service-hub-context';
import { questionProblemWords } from './question-words';

export type Step = OneStep<QuestionProblem>;

/** One step at a time with a question, refused in words. */
export function useStep(): Step {
  const { translator } = useServiceHub();
  return useOneStep((problem) => questionProblemWords(problem, translator));
}
