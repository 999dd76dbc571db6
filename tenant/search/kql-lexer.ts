import { badSearch, unsupportedSearch } from './search-error';
import type { BoostAmount, Comparison } from './query-tree';
import { normaliseText } from './text-tokens';

export type KqlToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'sign'; exclude: boolean }
  | { kind: 'operator'; name: 'AND' | 'OR' | 'NOT' }
  | { kind: 'boost'; amount: BoostAmount }
  | { kind: 'text'; text: string; prefix: boolean }
  | { kind: 'group'; property: string; comparison: Comparison }
  | { kind: 'range'; property: string; from: string; to: string }
  | {
      kind: 'restriction';
      property: string;
      comparison: Comparison;
      value: string;
      prefix: boolean;
    };

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  ':': 'contains',
  '=': 'equals',
  '<>': 'differs',
  '<': 'less',
  '>': 'greater',
  '<=': 'atMost',
  '>=': 'atLeast',
};
const BOOLEAN = new Set(['AND', 'OR', 'NOT']);
// Binary operators are operators wherever they stand alone, the others only before their list.
const REFUSED = new Set(['NEAR', 'ONEAR']);
const REFUSED_BEFORE_LIST = new Set(['WORDS', 'ANY', 'ALL', 'NONE']);

// White space around the operator makes it free text (KQL syntax reference, property restrictions).
const PROPERTY = /([A-Za-z][A-Za-z0-9_.]*)(<=|>=|<>|:|=|<|>)(?=[^\s)])/y;
const WORD = /[^\s()"]+/y;
const SPACE = /\s+/y;
const PARAMETERS = /\(([^()]*)\)/y;

/** Cuts KQL into tokens. @throws SearchRequestError 400 on what KQL or this tenant does not accept */
export function readKqlTokens(source: string): KqlToken[] {
  const reader = new KqlReader(normaliseText(source));
  const tokens: KqlToken[] = [];
  for (let token = reader.next(); token; token = reader.next()) tokens.push(token);
  return tokens;
}

class KqlReader {
  private position = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  next(): KqlToken | undefined {
    this.take(SPACE);
    const character = this.source[this.position];
    if (character === undefined) return undefined;
    if (character === '(' || character === ')') {
      this.position += 1;
      return { kind: character === '(' ? 'open' : 'close' };
    }
    if ((character === '+' || character === '-') && /[^\s)]/.test(this.peek(1))) {
      this.position += 1;
      return { kind: 'sign', exclude: character === '-' };
    }
    const property = this.take(PROPERTY);
    if (property) return this.restriction(property[1] ?? '', property[2] ?? '');
    if (character === '"') return { kind: 'text', ...this.phrase() };
    return this.word();
  }

  private word(): KqlToken {
    const word = this.take(WORD)?.[0] ?? '';
    if (BOOLEAN.has(word)) return { kind: 'operator', name: word as 'AND' | 'OR' | 'NOT' };
    if (REFUSED.has(word)) throw unsupported(word);
    if (REFUSED_BEFORE_LIST.has(word) && this.peek(0) === '(') throw unsupported(word);
    if (word === 'XRANK') return { kind: 'boost', amount: this.boostAmount() };
    return { kind: 'text', ...withPrefix(word) };
  }

  private restriction(property: string, sign: string): KqlToken {
    const comparison = COMPARISONS[sign] ?? 'contains';
    if (this.peek(0) === '(') {
      this.position += 1;
      return { kind: 'group', property, comparison };
    }
    const { value, prefix } = this.value();
    if (!this.source.startsWith('..', this.position))
      return { kind: 'restriction', property, comparison, value, prefix };
    this.position += 2;
    return { kind: 'range', property, from: value, to: this.value().value };
  }

  /** One value of a restriction; stops before the `..` of a range. */
  private value(): { value: string; prefix: boolean } {
    if (this.peek(0) === '"') {
      const { text, prefix } = this.phrase();
      return { value: text, prefix };
    }
    const word = this.take(WORD)?.[0] ?? '';
    const dots = word.indexOf('..');
    if (dots > 0) this.position -= word.length - dots;
    const { text, prefix } = withPrefix(dots > 0 ? word.slice(0, dots) : word);
    return { value: text, prefix };
  }

  private phrase(): { text: string; prefix: boolean } {
    const end = this.source.indexOf('"', this.position + 1);
    if (end < 0) throw badSearch('The query is malformed: a quotation mark is not closed.');
    const inside = this.source.slice(this.position + 1, end);
    this.position = end + 1;
    if (this.peek(0) !== '*') return withPrefix(inside);
    this.position += 1;
    return { text: inside, prefix: true };
  }

  /** At least one parameter is needed (KQL syntax reference, XRANK); those on other statistics are refused. */
  private boostAmount(): BoostAmount {
    const inside = this.take(PARAMETERS)?.[1] ?? '';
    const amount = { constant: 0, normalised: 0 };
    let given = 0;
    for (const parameter of inside.split(',')) {
      const [name = '', value = ''] = parameter.split('=').map((side) => side.trim());
      if (name === '') continue;
      if (name !== 'cb' && name !== 'nb') throw unsupported(`XRANK with parameter "${name}"`);
      const number = value === '' ? Number.NaN : Number(value);
      amount[name === 'cb' ? 'constant' : 'normalised'] = number;
      given += 1;
    }
    if (given > 0 && Number.isFinite(amount.constant + amount.normalised)) return amount;
    throw badSearch('The query is malformed: XRANK needs a boost such as XRANK(cb=100).');
  }

  private peek(offset: number): string {
    return this.source[this.position + offset] ?? '';
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.source);
    if (!match) return undefined;
    this.position = pattern.lastIndex;
    return match;
  }
}

/** The wildcard counts at the end only; elsewhere it is punctuation. */
function withPrefix(text: string): { text: string; prefix: boolean } {
  return text.endsWith('*') ? { text: text.slice(0, -1), prefix: true } : { text, prefix: false };
}

function unsupported(operator: string) {
  return unsupportedSearch(`The query is malformed: ${operator} is not supported by this tenant.`);
}
