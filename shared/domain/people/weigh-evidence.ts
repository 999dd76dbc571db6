import type { Vocabulary } from '../taxonomy';
import type { Evidence, EvidenceKind, EvidenceLine, EvidenceSum } from './evidence';
import { lineOf } from './theme-scope';

/** What one thing of each kind weighs on the day it is made. */
const weights: Readonly<Record<EvidenceKind, number>> = {
  practice: 3,
  community: 3,
  reuse: 2,
  document: 2,
  event: 2,
  answer: 1,
  project: 1,
};
const usefulAnswer = 2;
/** Half of what was known is worth as much after so many months. */
const halfLifeMonths = 18;
const monthMs = 30.4375 * 24 * 60 * 60 * 1000;
const mostItems = 3;
/** What confirms a skill by itself. */
const provingScore = 4;
const provingKinds = 2;
const provingItems = 3;

/**
 * What speaks for one person, by theme; a thing that speaks for a theme speaks for those above it.
 * @param items hers, each once
 * @param today YYYY-MM-DD
 */
export function weighEvidence(
  items: readonly Evidence[],
  terms: Vocabulary,
  today: string
): ReadonlyMap<string, EvidenceSum> {
  const byTheme = new Map<string, Evidence[]>();
  for (const item of items) {
    for (const key of new Set(item.themeKeys.flatMap((one) => lineOf(terms, one)))) {
      const there = byTheme.get(key);
      if (there) there.push(item);
      else byTheme.set(key, [item]);
    }
  }
  return new Map([...byTheme].map(([key, those]) => [key, sumOf(those, today)]));
}

/** What a thing weighs on a day; one from the future weighs as if it were of that day. */
export function weightOf({ kind, on, isUseful }: Evidence, today: string): number {
  const months = Math.max(0, (Date.parse(today) - Date.parse(on)) / monthMs);
  const weight = kind === 'answer' && isUseful ? usefulAnswer : weights[kind];
  return Number.isNaN(months) ? 0 : weight * 0.5 ** (months / halfLifeMonths);
}

/** Whether evidence alone confirms a skill: enough of it, and not of one thing only. */
export function provesSkill({ lines, score }: EvidenceSum): boolean {
  const items = lines.reduce((sum, { count }) => sum + count, 0);
  return score >= provingScore && (lines.length >= provingKinds || items >= provingItems);
}

function sumOf(items: readonly Evidence[], today: string): EvidenceSum {
  const byKind = new Map<EvidenceKind, { weight: number; items: Evidence[] }>();
  for (const item of items) {
    const there = byKind.get(item.kind) ?? { weight: 0, items: [] };
    there.weight += weightOf(item, today);
    there.items.push(item);
    byKind.set(item.kind, there);
  }
  const kinds = [...byKind.values()].sort((one, other) => other.weight - one.weight);
  return {
    lines: kinds.map((kind) => lineOfKind(kind.items)),
    score: kinds.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function lineOfKind(items: readonly Evidence[]): EvidenceLine {
  const newest = [...items].sort((one, other) => other.on.localeCompare(one.on));
  const kind = newest[0]?.kind ?? 'document';
  return {
    kind,
    count: items.length,
    ...(kind === 'answer' ? { useful: items.filter(({ isUseful }) => isUseful).length } : {}),
    newest: newest[0]?.on ?? '',
    items: newest
      .flatMap(({ title, url, on }) => (title && url !== undefined ? [{ title, url, on }] : []))
      .slice(0, mostItems),
  };
}
