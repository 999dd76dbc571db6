import { isHubError } from '../../kernel/errors';
import { pickLabel, type Locale } from '../../kernel/locale';
import type { Actor } from '../../kernel/policy';
import type { KnownMatch } from './known-answer';
import { matchKnown } from './match-known';
import { decide } from './policy';
import type { Question } from './question';
import type { QuestionPorts } from './step';

type SuggestPorts = Pick<QuestionPorts, 'knownAnswers' | 'vocabulary'>;

/** Known answers that fit a text, the nearest first; none for who may not read them. */
export async function suggestKnown(
  ports: SuggestPorts,
  actor: Actor,
  { text, locale }: { readonly text: string; readonly locale: Locale }
): Promise<readonly KnownMatch[]> {
  if (!decide(actor, 'readKnown', {}).allowed || text.trim() === '') return [];
  const [known, vocabulary] = await Promise.all([
    ports.knownAnswers.list(),
    ports.vocabulary.load().catch((error: unknown) => {
      // Without the terms, words alone are compared.
      if (!isHubError(error)) throw error;
      return undefined;
    }),
  ]);
  return matchKnown(text, locale, known, vocabulary);
}

/** What was proposed for a question, as it reads today. */
export async function suggestionsOf(
  { knownAnswers }: Pick<SuggestPorts, 'knownAnswers'>,
  { suggestions }: Question,
  locale: Locale
): Promise<readonly KnownMatch[]> {
  const found: KnownMatch[] = [];
  for (const { knownAnswerId, likeness } of suggestions) {
    const known = await knownAnswers.get(knownAnswerId);
    const answer = known && pickLabel(known.answer, locale);
    if (known && answer && known.state !== 'retired') found.push({ known, likeness, ...answer });
  }
  return found;
}
