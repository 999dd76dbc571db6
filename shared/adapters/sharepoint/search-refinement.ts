import type { TermCount, TermId, ValueCount, YearCount, YearRange } from '../../domain/search';

/** One value of a refiner as SharePoint answers it. */
export interface RefinerEntry {
  readonly RefinementValue: string;
  readonly RefinementToken: string;
  readonly RefinementCount: string | number;
}

/**
 * A tagged term is in the index as `GP0|#<id>` and the terms above it as `GPP|#<id>` (Microsoft,
 * automatically created managed properties): a filter finds documents tagged with the term or below.
 * Refinement tokens are opaque to people: two marks and the value in hexadecimal UTF-8.
 */
export function termFilter(property: string, ids: readonly TermId[]): string {
  const tokens = ids.flatMap((id) =>
    ['GP0|#', 'GPP|#'].map((prefix) => `"ǂǂ${hexadecimal(prefix + id)}"`)
  );
  return `${property}:or(${tokens.join(',')})`;
}

/** Whole values of a property, as alternatives. */
export function valueFilter(property: string, values: readonly string[]): string {
  return `${property}:or(${values.map((value) => `"ǂǂ${hexadecimal(value)}"`).join(',')})`;
}

/** Both ends are included; an open end is written as the index wants it. */
export function yearFilter(property: string, years: YearRange): string {
  return `${property}:range(${years.from ?? 'min'},${years.to ?? 'max'},to="le")`;
}

/**
 * Documents for each term, the most frequent first; tags below a term count for it too.
 * A document tagged with a term and with one below it counts twice: the index gives both numbers
 * and not what they share. The import keeps the more specific of the two tags.
 */
export function readTermCounts(entries: readonly RefinerEntry[]): TermCount[] {
  const counts = new Map<TermId, number>();
  for (const entry of entries) {
    const id = /^GP[0P]\|#([0-9a-f-]{36})$/i.exec(entry.RefinementValue)?.[1]?.toLowerCase();
    if (id) counts.set(id, (counts.get(id) ?? 0) + Number(entry.RefinementCount));
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}

/** Documents for each text, the most frequent first. */
export function readValueCounts(entries: readonly RefinerEntry[]): ValueCount[] {
  return entries
    .map(({ RefinementValue, RefinementCount }) => ({
      value: RefinementValue,
      count: Number(RefinementCount),
    }))
    .filter(({ value, count }) => value !== '' && count > 0)
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

/**
 * Asks for one interval a year. Left to itself the index makes intervals of its own of numbers.
 * @param lastYear the newest year that has an interval of its own
 */
export function yearRefiner(property: string, lastYear: number): string {
  const limits = Array.from({ length: lastYear + 2 - FIRST_COUNTED }, (_, i) => FIRST_COUNTED + i);
  return `${property}(discretize=manual/${limits.join('/')})`;
}

/** Older documents are found and filtered, but have no column of their own. */
const FIRST_COUNTED = 1990;

/** Documents for each year that has any, in order of the years. */
export function readYearCounts(entries: readonly RefinerEntry[]): YearCount[] {
  return entries
    .flatMap((entry) => {
      const year = Number(/^range\((\d{4}),/.exec(entry.RefinementToken)?.[1]);
      const count = Number(entry.RefinementCount);
      return year > 0 && count > 0 ? [{ year, count }] : [];
    })
    .sort((a, b) => a.year - b.year);
}

/** The ids of the terms that a document itself carries, without their ancestors. */
export function readTermIds(cell: string | null | undefined): TermId[] {
  const ids = [...(cell ?? '').matchAll(/L0\|#0([0-9a-f-]{36})/gi)].flatMap((match) =>
    match[1] ? [match[1].toLowerCase()] : []
  );
  return [...new Set(ids)];
}

function hexadecimal(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte.toString(16).padStart(2, '0')
  ).join('');
}
