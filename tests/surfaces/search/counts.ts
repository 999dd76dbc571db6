import type { SearchAnswer, TermId } from '../../../shared/domain/search';
import type { Vocabulary } from '../../../shared/domain/taxonomy';

/** How often each value is there. */
export type Counts = Readonly<Record<string, number>>;

/** Every document of the answer, those folded into a work included. */
export function idsOf({ results }: SearchAnswer): string[] {
  return results.flatMap(({ hit, renditions }) => [hit.id, ...renditions.map(({ id }) => id)]);
}

/** Empty values are none. */
export function countValues(values: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const value of values) if (value !== '') counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/**
 * As the hub counts: a document under a term by its own tag, and by those below it.
 * @param tags the tags of each document
 */
export function countTerms(tags: readonly (readonly TermId[])[], vocabulary: Vocabulary): Counts {
  return countValues(
    tags.flatMap((own) => [
      ...own,
      ...new Set(own.flatMap((term) => vocabulary.ancestors(term).map(({ id }) => id))),
    ])
  );
}

/** Counts of an answer, by the property that names their value. */
export function asRecord<Key extends string>(
  counts: readonly ({ readonly count: number } & Readonly<Record<Key, string | number>>)[],
  key: Key
): Counts {
  return Object.fromEntries(counts.map((one) => [String(one[key]), one.count]));
}
