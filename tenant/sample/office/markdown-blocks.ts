/** A stretch of text in one weight. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'italic';
}

/** What a page is made of. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly mark: string; readonly runs: readonly Run[] }
  | { readonly kind: 'row'; readonly isHead: boolean; readonly cells: readonly string[] };

/**
 * Reads the little Markdown that the sample texts use: headings of two levels, paragraphs, flat
 * lists, tables, bold and italics.
 */
export function markdownBlocks(source: string): readonly Block[] {
  const lines = source.split('\n').map((line) => line.trim());
  return lines.flatMap((line, at): readonly Block[] => {
    if (line === '' || isRule(line)) return [];
    const heading = /^(##?) (.+)$/.exec(line);
    if (heading) return [{ kind: 'heading', level: levelOf(heading[1]), text: heading[2] ?? '' }];
    const item = /^(-|\d+\.) (.+)$/.exec(line);
    if (item) return [{ kind: 'item', mark: markOf(item[1]), runs: runsOf(item[2] ?? '') }];
    if (line.startsWith('|')) {
      return [{ kind: 'row', isHead: isRule(lines[at + 1] ?? ''), cells: cellsOf(line) }];
    }
    return [{ kind: 'paragraph', runs: runsOf(line) }];
  });
}

/** The line between the head of a table and its rows. */
function isRule(line: string): boolean {
  return /^\|(-+\|)+$/.test(line);
}

function levelOf(signs: string | undefined): 1 | 2 {
  return signs === '#' ? 1 : 2;
}

function markOf(sign: string | undefined): string {
  return sign === undefined || sign === '-' ? '•' : sign;
}

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function runsOf(text: string): readonly Run[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**')) return { text: part.slice(2, -2), style: 'bold' };
      if (part.startsWith('*')) return { text: part.slice(1, -1), style: 'italic' };
      return { text: part, style: 'plain' };
    });
}
