import type { QueryNode } from './query-tree';
import { normaliseText } from './text-tokens';

/** A word or phrase in the query language of FTS5. Quoted, so that nothing in it is an operator. */
export function quoteForMatch(text: string, prefix: boolean): string {
  return `"${normaliseText(text).replaceAll('"', '""')}"${prefix ? '*' : ''}`;
}

/**
 * The FTS5 query for a tree made of words only.
 * @returns undefined when the tree holds anything else, or only excludes
 */
export function matchExpression(node: QueryNode): string | undefined {
  switch (node.kind) {
    case 'text':
      return quoteForMatch(node.text, node.prefix);
    case 'or':
      return joinMatches(node.children.map(matchExpression), 'OR');
    case 'and': {
      const excluded = node.children.flatMap((child) =>
        child.kind === 'not' ? [child.child] : []
      );
      const required = node.children.filter((child) => child.kind !== 'not');
      const positive = joinMatches(required.map(matchExpression), 'AND');
      if (excluded.length === 0 || positive === undefined) return positive;
      const negative = joinMatches(excluded.map(matchExpression), 'OR');
      return negative === undefined ? undefined : `(${positive} NOT ${negative})`;
    }
    default:
      return undefined;
  }
}

function joinMatches(
  parts: readonly (string | undefined)[],
  operator: 'AND' | 'OR'
): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0 || known.length < parts.length) return undefined;
  return known.length === 1 ? known[0] : `(${known.join(` ${operator} `)})`;
}
