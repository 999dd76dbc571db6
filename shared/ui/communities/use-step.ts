import type { CommunityProblem } from '../../domain/communities';
import { useOneStep, type OneStep } from '../look/use-one-step';
import { useServiceHub } from '../service-hub-context';
import { communityProblemWords } from './community-words';

export type Step = OneStep<CommunityProblem>;

/** One step at a time with a community, refused in words. */
export function useStep(): Step {
  const { translator } = useServiceHub();
  return useOneStep((problem) => communityProblemWords(problem, translator));
}
