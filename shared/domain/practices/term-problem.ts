import type { TermSetKey, Vocabulary } from '../taxonomy';
import type { PracticeContent } from './practice-content';
import type { PracticeProblem } from './problems';

type Terms = Pick<PracticeContent, 'themeKeys' | 'countryKeys' | 'frameworkKeys'>;

const setOf: Readonly<Record<keyof Terms, TermSetKey>> = {
  themeKeys: 'themes',
  countryKeys: 'countries',
  frameworkKeys: 'frameworks',
};

/** Whether everything that a practice is tagged with is a term of the organisation. */
export function termProblem(
  content: Partial<Terms>,
  vocabulary: Vocabulary
): PracticeProblem | undefined {
  for (const field of Object.keys(setOf) as (keyof Terms)[]) {
    const isUnknown = (key: string): boolean => vocabulary.byKey(key)?.setKey !== setOf[field];
    if (content[field]?.some(isUnknown)) {
      return { code: 'practices.unknown-term', values: { field } };
    }
  }
  return undefined;
}
