import { ODataError } from './odata-error';

/** A piece of a filter expression and where it starts. */
export type Token =
  | { kind: 'literal'; value: LiteralValue; type: LiteralType; at: number }
  | { kind: 'name'; name: string; at: number }
  | { kind: 'sign'; sign: string; at: number }
  | { kind: 'end'; at: number };

export type LiteralType = 'text' | 'number' | 'boolean' | 'moment' | 'guid' | 'null';
export type LiteralValue = string | number | boolean | null;

/**
 * Both dialects in one: v3 writes datetime'…' and guid'…', v4 writes the bare value.
 * Order matters: a GUID and a date both start like a number.
 */
const PIECE = new RegExp(
  [
    String.raw`(?<blank>\s+)`,
    String.raw`(?<prefix>datetime|datetimeoffset|guid)'(?<prefixed>(?:[^']|'')*)'`,
    String.raw`'(?<text>(?:[^']|'')*)'`,
    String.raw`(?<guid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})`,
    String.raw`(?<moment>\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)`,
    String.raw`(?<number>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)[LMFD]?(?![\w.])`,
    String.raw`(?<name>[\p{L}_@$][\p{L}\p{N}_.@$]*)`,
    String.raw`(?<sign>[(),:/])`,
  ].join('|'),
  'giuy'
);

const unquote = (text: string): string => text.replace(/''/g, "'");

const literalOfWord = (word: string): { value: LiteralValue; type: LiteralType } | undefined => {
  const small = word.toLowerCase();
  if (small === 'true' || small === 'false') return { value: small === 'true', type: 'boolean' };
  return small === 'null' ? { value: null, type: 'null' } : undefined;
};

/**
 * Cuts an expression into tokens.
 * @throws ODataError naming the place where nothing legal starts
 */
export function tokenize(expression: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    PIECE.lastIndex = at;
    const groups = PIECE.exec(expression)?.groups;
    if (!groups) {
      throw new ODataError(
        `The expression "${expression}" is not valid: syntax error at position ${at}.`
      );
    }
    const { prefix, prefixed, text, guid, moment, number, name, sign } = groups;
    if (prefixed !== undefined) {
      const type = prefix?.toLowerCase() === 'guid' ? 'guid' : 'moment';
      tokens.push({ kind: 'literal', type, value: unquote(prefixed), at });
    } else if (text !== undefined) {
      tokens.push({ kind: 'literal', type: 'text', value: unquote(text), at });
    } else if (guid !== undefined) {
      tokens.push({ kind: 'literal', type: 'guid', value: guid, at });
    } else if (moment !== undefined) {
      tokens.push({ kind: 'literal', type: 'moment', value: moment, at });
    } else if (number !== undefined) {
      tokens.push({ kind: 'literal', type: 'number', value: Number(number), at });
    } else if (name !== undefined) {
      const literal = literalOfWord(name);
      tokens.push(literal ? { kind: 'literal', ...literal, at } : { kind: 'name', name, at });
    } else if (sign !== undefined) {
      tokens.push({ kind: 'sign', sign, at });
    }
    at = PIECE.lastIndex;
  }
  tokens.push({ kind: 'end', at });
  return tokens;
}
