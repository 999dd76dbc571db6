import type { PracticeProblem } from '../../domain/practices';
import { useOneStep, type OneStep } from '../look/use-one-step';
import { usePractices } from './practices-context';
import { practiceProblemWords } from './practice-words';

export type Step = OneStep<PracticeProblem>;

/** One step at a time with a practice, refused in words. */
export function useStep(): Step {
  const { translator } = usePractices();
  return useOneStep((problem) => practiceProblemWords(problem, translator));
}
