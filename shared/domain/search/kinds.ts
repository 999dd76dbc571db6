import type { Vocabulary } from '../taxonomy';
import { KINDS, type KindKey, type TermId } from './query';

/** Document types that make up a kind, by key; what none of them names belongs to `documents`. */
const TYPES_OF_KIND: Readonly<Record<Exclude<KindKey, 'all' | 'documents'>, readonly string[]>> = {
  practices: [
    'type.good-practice',
    'type.promising-practice',
    'type.lesson-learned',
    'type.key-to-success',
    'type.knowledge-uptake',
    'type.success-story',
  ],
  learning: [
    'type.session-plan',
    'type.recording',
    'type.presentation',
    'type.training-material',
    'type.induction-guide',
  ],
  data: ['type.data-product', 'type.factsheet'],
};

/** A set of document types to find, or to leave out: documents without any type are documents all the same. */
export interface KindTypes {
  readonly mode: 'only' | 'without';
  readonly ids: readonly TermId[];
}

/**
 * The document types that a kind stands for in this organisation.
 * @returns undefined where the kind narrows nothing
 */
export function typesOfKind(kind: KindKey, vocabulary: Vocabulary): KindTypes | undefined {
  if (kind === 'all') return undefined;
  if (kind === 'documents') {
    const ids = Object.values(TYPES_OF_KIND).flatMap((keys) => idsOf(keys, vocabulary));
    return ids.length > 0 ? { mode: 'without', ids } : undefined;
  }
  return { mode: 'only', ids: idsOf(TYPES_OF_KIND[kind], vocabulary) };
}

/** How many documents a tab holds. */
export interface KindCount {
  readonly kind: KindKey;
  readonly count: number;
}

/** What the index counted whatever the kind: all documents, and those of each type. */
export interface TypeTotals {
  readonly total: number;
  readonly types: readonly { readonly id: TermId; readonly count: number }[];
}

/** Counts for the tabs, in their order; a document has one type, so that kinds share none. */
export function countKinds(totals: TypeTotals, vocabulary: Vocabulary): readonly KindCount[] {
  const countOf = new Map(totals.types.map(({ id, count }) => [id, count]));
  const named = (Object.keys(TYPES_OF_KIND) as (keyof typeof TYPES_OF_KIND)[]).map((kind) => ({
    kind,
    count: idsOf(TYPES_OF_KIND[kind], vocabulary).reduce(
      (sum, id) => sum + (countOf.get(id) ?? 0),
      0
    ),
  }));
  const others = named.reduce((sum, { count }) => sum + count, 0);
  return KINDS.map((kind) => {
    if (kind === 'all') return { kind, count: totals.total };
    if (kind === 'documents') return { kind, count: Math.max(0, totals.total - others) };
    return { kind, count: named.find((one) => one.kind === kind)?.count ?? 0 };
  });
}

function idsOf(keys: readonly string[], vocabulary: Vocabulary): TermId[] {
  return keys.flatMap((key) => {
    const concept = vocabulary.byKey(key);
    return concept ? [concept.id] : [];
  });
}
