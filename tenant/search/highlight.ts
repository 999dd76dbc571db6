import type { TextNode } from './query-tree';
import { tokensOf, type TextToken } from './text-tokens';

const CUT = '<ddd/>';
/** Longer documents are excerpted from their beginning only. */
const MAX_SCANNED = 60_000;
/** Words shown before the first hit of an excerpt. */
const LEAD = 6;

interface Needle {
  words: readonly string[];
  prefix: boolean;
}

interface Hit {
  /** Index of tokens, both included. */
  first: number;
  last: number;
  needle: number;
}

/** Words of a query, ready to be looked up in texts. */
export type Needles = readonly Needle[];

export function needlesOf(texts: readonly TextNode[]): Needles {
  const needles = texts.map(({ text, prefix }) => ({
    words: tokensOf(text).map((token) => token.folded),
    prefix,
  }));
  return needles.filter(({ words }) => words.length > 0);
}

/**
 * The passage that shows most of what was asked, with hits between `<c0>` and `</c0>`, `<ddd/>` where
 * text was left out, and everything else escaped for XML.
 * @param length about how many characters of text to show
 */
export function summarise(text: string, needles: Needles, length: number): string {
  const scanned = text.slice(0, MAX_SCANNED);
  const tokens = tokensOf(scanned);
  const hits = findHits(tokens, needles);
  const [from, to] = bestWindow(tokens, hits, length);
  const start = tokens[from]?.start ?? 0;
  const end = from === 0 && to >= tokens.length - 1 ? scanned.length : (tokens[to]?.end ?? 0);
  const shown = hits.filter((hit) => hit.first >= from && hit.last <= to);
  const marked = markHits(scanned, tokens, shown, from === 0 ? 0 : start, end);
  return `${from > 0 ? CUT : ''}${marked.trim()}${end < text.length ? CUT : ''}`;
}

/** The whole text with its hits marked, for short values such as a title. */
export function markAll(text: string, needles: Needles): string {
  const tokens = tokensOf(text);
  return markHits(text, tokens, findHits(tokens, needles), 0, text.length);
}

function findHits(tokens: readonly TextToken[], needles: Needles): Hit[] {
  const byFirstWord = new Map<string, number[]>();
  const prefixes: number[] = [];
  needles.forEach(({ words, prefix }, index) => {
    const [word = ''] = words;
    if (prefix && words.length === 1) prefixes.push(index);
    else byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), index]);
  });
  const hits: Hit[] = [];
  tokens.forEach((token, first) => {
    for (const needle of [...(byFirstWord.get(token.folded) ?? []), ...prefixes]) {
      const { words, prefix } = needles[needle] ?? { words: [], prefix: false };
      if (matchesAt(tokens, first, words, prefix))
        hits.push({ first, last: first + words.length - 1, needle });
    }
  });
  return hits;
}

function matchesAt(
  tokens: readonly TextToken[],
  first: number,
  words: readonly string[],
  prefix: boolean
): boolean {
  return words.every((word, offset) => {
    const folded = tokens[first + offset]?.folded;
    if (prefix && offset === words.length - 1) return folded?.startsWith(word) ?? false;
    return folded === word;
  });
}

/** First and last token of the excerpt: most different needles, then most hits, then earliest. */
function bestWindow(
  tokens: readonly TextToken[],
  hits: readonly Hit[],
  length: number
): [number, number] {
  let best: [number, number] = [0, lastTokenWithin(tokens, 0, length)];
  let bestScore = 0;
  let first = 0;
  for (const hit of hits) {
    const from = Math.max(0, hit.first - LEAD);
    const to = Math.max(hit.last, lastTokenWithin(tokens, from, length));
    while ((hits[first]?.first ?? from) < from) first += 1;
    const different = new Set<number>();
    let inside = 0;
    for (let index = first; (hits[index]?.first ?? Infinity) <= to; index += 1) {
      const other = hits[index];
      if (!other || other.last > to) continue;
      different.add(other.needle);
      inside += 1;
    }
    const score = different.size * 1000 + inside;
    if (score > bestScore) {
      bestScore = score;
      best = [from, to];
    }
  }
  return best;
}

function lastTokenWithin(tokens: readonly TextToken[], from: number, length: number): number {
  const start = tokens[from]?.start ?? 0;
  let last = from;
  while ((tokens[last + 1]?.end ?? Infinity) - start <= length) last += 1;
  return last;
}

function markHits(
  text: string,
  tokens: readonly TextToken[],
  hits: readonly Hit[],
  start: number,
  end: number
): string {
  let marked = '';
  let position = start;
  for (const hit of hits) {
    const from = tokens[hit.first]?.start ?? end;
    const to = tokens[hit.last]?.end ?? end;
    // a word of a marked phrase is not marked again
    if (from < position) continue;
    marked += `${escapeXml(text.slice(position, from))}<c0>${escapeXml(text.slice(from, to))}</c0>`;
    position = to;
  }
  return marked + escapeXml(text.slice(position, end));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
