import * as React from 'react';
import type { Facet } from '../../domain/search';

interface Counted {
  readonly key: string;
  readonly count: number;
}

/**
 * Adds to the counts of a facet the values that an earlier answer to the same words had: with 0.
 * A filter that finds nothing more under another one stays where people look for it.
 * @param words a change of these forgets all values
 */
export function useKeptValues(
  words: string
): (facet: Facet, counts: readonly Counted[]) => readonly Counted[] {
  const kept = React.useRef({ words, seen: new Map<Facet, Set<string>>() });
  if (kept.current.words !== words) kept.current = { words, seen: new Map() };
  const { seen } = kept.current;
  return (facet, counts) => {
    const known = seen.get(facet) ?? new Set<string>();
    const counted = new Set(counts.map(({ key }) => key));
    const missing = [...known].filter((key) => !counted.has(key));
    seen.set(facet, new Set([...known, ...counted]));
    return [...counts, ...missing.map((key) => ({ key, count: 0 }))];
  };
}
