import type { Vocabulary } from '../taxonomy';

/** The theme that a text speaks of: the one named most often, else the one of the longest name. */
export function guessTheme(text: string, vocabulary: Vocabulary | undefined): string | undefined {
  if (!vocabulary) return undefined;
  const named = new Map<string, { count: number; length: number }>();
  for (const { concept, tokenCount } of vocabulary.conceptsIn(text)) {
    if (concept.setKey !== 'themes') continue;
    const current = vocabulary.current(concept.id) ?? concept;
    const { key } = vocabulary.coreOf(current) ?? current;
    const { count, length } = named.get(key) ?? { count: 0, length: 0 };
    named.set(key, { count: count + 1, length: Math.max(length, tokenCount) });
  }
  const [best] = [...named].sort(
    ([, one], [, other]) => other.count - one.count || other.length - one.length
  );
  return best?.[0];
}
