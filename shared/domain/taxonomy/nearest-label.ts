import { fold } from '../../kernel/text/fold';
import { namesOf, type Concept } from './concept';

/** Beyond this share of changed characters a suggestion misleads more than it helps. */
const largestShareOfChanges = 0.35;

/**
 * The concept whose label or synonym is closest to what was written.
 * @param text what a person or a source wrote
 * @param concepts the concepts that could be meant
 * @returns the concept, or undefined where none is close
 */
export function nearestConcept(text: string, concepts: readonly Concept[]): Concept | undefined {
  const wanted = fold(text);
  let best: Concept | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length * largestShareOfChanges)) + 1;
  for (const concept of concepts) {
    for (const name of namesOf(concept)) {
      const candidate = fold(name);
      if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
      const distance = editDistance(wanted, candidate, bestDistance);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = concept;
      }
    }
  }
  return best;
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of
 * neighbours (the commonest slip of the keyboard) each count one.
 * @param limit rows that cannot come below it are cut short, and the limit is given back
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + cost
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(value);
      smallest = Math.min(smallest, value);
    }
    if (smallest >= limit) return limit;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
