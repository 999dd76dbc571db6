import type { MarkedText } from '../../domain/search';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&amp;': '&',
};

/**
 * Reads SharePoint's summary of a hit: marks are `<c0>…</c0>`, cuts are `<ddd/>`, the rest is
 * escaped text. Anything else that looks like markup stays text.
 */
export function readHighlightedSummary(summary: string | null | undefined): MarkedText {
  const pieces: { text: string; marked: boolean }[] = [];
  let marked = false;
  for (const part of (summary ?? '').split(/(<\/?c\d>|<ddd\s*\/>)/)) {
    if (/^<c\d>$/.test(part)) marked = true;
    else if (/^<\/c\d>$/.test(part)) marked = false;
    else if (part !== '') {
      const text = /^<ddd/.test(part) ? '… ' : unescapeXml(part);
      const last = pieces[pieces.length - 1];
      if (last && last.marked === marked) last.text += text;
      else pieces.push({ text, marked });
    }
  }
  return pieces;
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
