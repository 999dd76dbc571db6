import type { PeopleProblem } from '../../domain/people';
import { useOneStep, type OneStep } from '../look/use-one-step';
import { usePeople } from './people-context';
import { peopleProblemWords } from './people-words';

export type Step = OneStep<PeopleProblem>;

/** One step at a time about people, refused in words. */
export function useStep(): Step {
  const { translator } = usePeople();
  return useOneStep((problem) => peopleProblemWords(problem, translator));
}
