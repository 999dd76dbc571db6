import { badSearch, unsupportedSearch } from './search-error';
import { combine, negate, type QueryNode } from './query-tree';
import { normaliseText } from './text-tokens';

/** Opens a refinement token; the value follows as hexadecimal UTF-8. */
const TOKEN_MARK = '\u01C2\u01C2';
const MAX_DEPTH = 40;

const NAME = /\s*([A-Za-z][A-Za-z0-9_.]*)\s*/y;
const STRING = /\s*"((?:[^"\\]|\\.)*)"\s*/y;
const BARE = /\s*([^\s,()":]+(?::[^\s,()":]+)*)\s*/y;

/** The token of an exact value, as SharePoint gives it in `RefinementToken`, quotes included. */
export function refinementToken(value: string): string {
  return `"${TOKEN_MARK}${Buffer.from(value, 'utf8').toString('hex')}"`;
}

/**
 * Reads one entry of RefinementFilters, in the part of FQL that refiners use: `property:value`, with
 * `and`, `or`, `not`, `range`, `equals`, `string`, `datetime`, `int` and `float`.
 * @throws SearchRequestError 400 when it is not such a filter
 */
export function parseRefinementFilter(source: string): QueryNode {
  const parser = new FqlParser(normaliseText(source));
  return parser.whole();
}

class FqlParser {
  private position = 0;
  private depth = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  whole(): QueryNode {
    const node = this.expression();
    if (this.position < this.source.length) throw this.malformed();
    return node;
  }

  /** `property:value`, or a function over such expressions. */
  private expression(): QueryNode {
    const name = this.take(NAME)?.[1];
    if (!name) throw this.malformed();
    if (this.accept(':')) return this.value(name);
    return this.list(name, () => this.expression());
  }

  /** What follows `property:`. */
  private value(property: string): QueryNode {
    const string = this.take(STRING);
    if (string) return exactOrText(property, unescape(string[1] ?? ''));
    const start = this.position;
    const name = this.take(NAME)?.[1]?.toLowerCase();
    if (name && this.source[this.position] === '(') {
      switch (name) {
        case 'range':
          return this.range(property);
        case 'equals':
        case 'int':
        case 'float':
        case 'datetime':
          return equals(property, this.single());
        case 'string':
          return exactOrText(property, this.single());
        default:
          return this.list(name, () => this.value(property));
      }
    }
    this.position = start;
    const bare = this.take(BARE)?.[1];
    if (!bare) throw this.malformed();
    return exactOrText(property, bare);
  }

  /** `and(…)`, `or(…)` or `not(…)`. */
  private list(name: string, read: () => QueryNode): QueryNode {
    this.expect('(');
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw badSearch('The refinement filter has too many levels.');
    const children = [read()];
    while (this.accept(',')) children.push(read());
    this.expect(')');
    this.depth -= 1;
    const [only] = children;
    switch (name.toLowerCase()) {
      case 'and':
        return combine('and', children);
      case 'or':
        return combine('or', children);
      case 'not':
        if (only && children.length === 1) return negate(only);
        throw this.malformed();
      default:
        throw unsupportedSearch(
          `The refinement filter uses "${name}", which this tenant does not support.`
        );
    }
  }

  /** `range(min, 2022, to="le")`: the start is included and the end is not, unless said. */
  private range(property: string): QueryNode {
    this.expect('(');
    const from = this.scalar();
    this.expect(',');
    const to = this.scalar();
    const edges = new Map([
      ['from', 'ge'],
      ['to', 'lt'],
    ]);
    while (this.accept(',')) {
      const name = this.take(NAME)?.[1]?.toLowerCase() ?? '';
      this.expect('=');
      const edge = this.scalar().toLowerCase();
      const allowed = name === 'from' ? ['ge', 'gt'] : ['le', 'lt'];
      if (!edges.has(name) || !allowed.includes(edge)) throw this.malformed();
      edges.set(name, edge);
    }
    this.expect(')');
    return {
      kind: 'range',
      property,
      from: isOpen(from, 'min')
        ? undefined
        : { value: from, inclusive: edges.get('from') === 'ge' },
      to: isOpen(to, 'max') ? undefined : { value: to, inclusive: edges.get('to') === 'le' },
    };
  }

  private single(): string {
    this.expect('(');
    const value = this.scalar();
    this.expect(')');
    return value;
  }

  /** A literal, with or without quotes, or wrapped as in `datetime("2018-01-01")`. */
  private scalar(): string {
    const string = this.take(STRING);
    if (string) return decode(unescape(string[1] ?? ''));
    const bare = this.take(BARE)?.[1];
    if (!bare) throw this.malformed();
    return this.source[this.position] === '(' ? this.single() : bare;
  }

  private accept(character: string): boolean {
    this.take(/\s*/y);
    if (this.source[this.position] !== character) return false;
    this.position += 1;
    this.take(/\s*/y);
    return true;
  }

  private expect(character: string): void {
    if (!this.accept(character)) throw this.malformed();
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.source);
    if (!match) return undefined;
    this.position = pattern.lastIndex;
    return match;
  }

  private malformed() {
    return badSearch(`The refinement filter is malformed near position ${this.position}.`);
  }
}

function exactOrText(property: string, value: string): QueryNode {
  if (value.startsWith(TOKEN_MARK)) return equals(property, decode(value));
  return { kind: 'restriction', property, comparison: 'contains', value, prefix: false };
}

function equals(property: string, value: string): QueryNode {
  return {
    kind: 'restriction',
    property,
    comparison: 'equals',
    value: decode(value),
    prefix: false,
  };
}

/** Reads the value out of a refinement token; any other text stays itself. */
function decode(value: string): string {
  if (!value.startsWith(TOKEN_MARK)) return value;
  const hex = value.slice(TOKEN_MARK.length);
  if (!/^(?:[0-9a-f]{2})*$/i.test(hex)) throw badSearch('The refinement token is not hexadecimal.');
  return Buffer.from(hex, 'hex').toString('utf8');
}

function unescape(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

function isOpen(value: string, word: string): boolean {
  return value.toLowerCase() === word;
}
