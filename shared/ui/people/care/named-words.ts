import type { NamedSuccessor } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import { dayWords } from '../people-words';

/** Who is named to carry on somebody's work, and what the answer is, with its day. */
export function namedWords(
  { person: { name }, state, since }: NamedSuccessor,
  translator: PeopleTranslator
): string {
  if (since === undefined) return translator.t('peopleCare.successors.now.askedOnce', { name });
  const date = dayWords(since, translator);
  return translator.t(`peopleCare.successors.now.${state}`, { name, date });
}
