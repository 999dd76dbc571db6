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
 * @param fileType ending of the file's name; the signs of Markdown are left out of its passages
 */
export function readHighlightedSummary(
  summary: string | null | undefined,
  fileType = ''
): MarkedText {
  const pieces: { text: string; marked: boolean }[] = [];
  let marked = false;
  for (const part of (summary ?? '').split(/(<\/?c\d>|<ddd\s*\/>)/)) {
    if (/^<c\d>$/.test(part)) marked = true;
    else if (/^<\/c\d>$/.test(part)) marked = false;
    else if (part !== '') {
      const text = /^<ddd/.test(part) ? '… ' : readText(part, fileType);
      const last = pieces[pieces.length - 1];
      if (last && last.marked === marked) last.text += text;
      else pieces.push({ text, marked });
    }
  }
  const last = pieces[pieces.length - 1];
  if (last) last.text = last.text.trimEnd();
  return pieces;
}

function readText(part: string, fileType: string): string {
  const text = unescapeXml(part);
  return fileType === 'md' ? text.replace(/(^|\s)(#{1,6}|[-*>])\s|\*\*|__|`/g, '$1') : text;
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
