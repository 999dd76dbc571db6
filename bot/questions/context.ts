import type { QuestionProblem } from '../../shared/domain/questions';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { TeamsMessageKey, TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import type { Problem } from '../../shared/kernel/result';
import { termsOf } from '../conversation/terms';
import type { Turn } from '../conversation/turn';
import type { CardContext } from './question-card';

export { termsOf };

/** What a card needs of the turn that it answers. */
export async function contextOf(
  { translator, links }: Pick<Turn, 'translator' | 'links'>,
  vocabulary: VocabularySource
): Promise<CardContext> {
  return { translator, links, terms: await termsOf(vocabulary) };
}

/** Why nothing was done, in words. */
export function problemWords(
  { code, values }: QuestionProblem,
  translator: TeamsTranslator
): string {
  const key = `questions.problems.${code.slice('questions.'.length)}` as TeamsMessageKey;
  return translator.t(key, values);
}

/** Problems of what was typed: the card stays, and what is wrong stands over it. */
export function isMendable({ code }: Problem): boolean {
  return [
    ...['questions.text-missing', 'questions.text-too-short', 'questions.text-too-long'],
    ...['questions.reason-missing', 'questions.source-link-invalid', 'questions.unknown-theme'],
    ...['questions.unknown-country', 'questions.too-many-open', 'questions.unknown-person'],
    ...['questions.person-is-asker', 'questions.person-not-in-team'],
  ].includes(code);
}
