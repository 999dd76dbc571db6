import type { TermCount, TermId, YearCount, YearRange } from '../../domain/search';

/** One value of a refiner as SharePoint answers it. */
export interface RefinerEntry {
  readonly RefinementValue: string;
  readonly RefinementCount: string | number;
}

/**
 * A term is in the index under `GP0|#<id>`, also for documents that are tagged with a term below it.
 * Refinement tokens are opaque to people: two marks and the value in hexadecimal UTF-8.
 */
export function termFilter(property: string, ids: readonly TermId[]): string {
  const tokens = ids.map((id) => `"ǂǂ${hexadecimal(`GP0|#${id}`)}"`);
  return tokens.length === 1 ? `${property}:${tokens[0]}` : `${property}:or(${tokens.join(',')})`;
}

/** Both ends are included; an open end is written as the index wants it. */
export function yearFilter(property: string, years: YearRange): string {
  return `${property}:range(${years.from ?? 'min'},${years.to ?? 'max'},to="le")`;
}

/** Documents for each term, the most frequent first; tags below a term count for it too. */
export function readTermCounts(entries: readonly RefinerEntry[]): TermCount[] {
  return entries
    .flatMap((entry) => {
      const id = /^GP\d+\|#([0-9a-f-]{36})$/i.exec(entry.RefinementValue)?.[1];
      return id ? [{ id: id.toLowerCase(), count: Number(entry.RefinementCount) }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

/** Documents for each year, in order of the years. */
export function readYearCounts(entries: readonly RefinerEntry[]): YearCount[] {
  return entries
    .flatMap((entry) => {
      const year = Number(entry.RefinementValue);
      return Number.isInteger(year) && year > 0
        ? [{ year, count: Number(entry.RefinementCount) }]
        : [];
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
