import { tokenize, type LiteralType, type LiteralValue, type Token } from './filter-tokens';
import { ODataError } from './odata-error';

export type { LiteralType, LiteralValue } from './filter-tokens';

export type CompareOperator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** The parsed filter: one tree for the dialects of SharePoint (v3) and Graph (v4). */
export type FilterNode =
  | { kind: 'and' | 'or'; left: FilterNode; right: FilterNode }
  | { kind: 'not'; operand: FilterNode }
  | { kind: 'compare'; operator: CompareOperator; left: FilterNode; right: FilterNode }
  | { kind: 'in'; operand: FilterNode; values: FilterNode[] }
  | { kind: 'call'; name: string; arguments: FilterNode[] }
  | {
      kind: 'lambda';
      quantifier: 'any' | 'all';
      path: string[];
      variable: string;
      body: FilterNode | undefined;
    }
  | { kind: 'literal'; type: LiteralType; value: LiteralValue }
  | { kind: 'path'; segments: string[] };

const COMPARE: readonly CompareOperator[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
/** More conditions than any client writes; keeps hostile input from exhausting the stack. */
const MAXIMUM_CONDITIONS = 500;

class FilterParser {
  private readonly tokens: Token[];
  private readonly expression: string;
  private position = 0;
  private conditions = 0;

  constructor(expression: string) {
    this.expression = expression;
    this.tokens = tokenize(expression);
  }

  parse(): FilterNode {
    const node = this.or();
    if (this.current().kind !== 'end') this.fail();
    return node;
  }

  private current(): Token {
    return this.tokens[this.position] ?? { kind: 'end', at: this.expression.length };
  }

  private fail(): never {
    throw new ODataError(
      `The expression "${this.expression}" is not valid: syntax error at position ${this.current().at}.`
    );
  }

  /** Takes the word if it stands here. */
  private word(word: string): boolean {
    const token = this.current();
    if (token.kind !== 'name' || token.name.toLowerCase() !== word) return false;
    this.position += 1;
    return true;
  }

  private sign(sign: string): boolean {
    const token = this.current();
    if (token.kind !== 'sign' || token.sign !== sign) return false;
    this.position += 1;
    return true;
  }

  private expect(sign: string): void {
    if (!this.sign(sign)) this.fail();
  }

  private name(): string {
    const token = this.current();
    if (token.kind !== 'name') return this.fail();
    this.position += 1;
    return token.name;
  }

  private or(): FilterNode {
    let left = this.and();
    while (this.word('or')) left = { kind: 'or', left, right: this.and() };
    return left;
  }

  private and(): FilterNode {
    let left = this.not();
    while (this.word('and')) left = { kind: 'and', left, right: this.not() };
    return left;
  }

  private not(): FilterNode {
    this.conditions += 1;
    if (this.conditions > MAXIMUM_CONDITIONS) this.fail();
    return this.word('not') ? { kind: 'not', operand: this.not() } : this.comparison();
  }

  private comparison(): FilterNode {
    const left = this.operand();
    const operator = COMPARE.find((candidate) => this.word(candidate));
    if (operator) return { kind: 'compare', operator, left, right: this.operand() };
    if (this.word('in')) {
      this.expect('(');
      return { kind: 'in', operand: left, values: this.list() };
    }
    return left;
  }

  /** What stands between an opened bracket and its end. */
  private list(): FilterNode[] {
    if (this.sign(')')) return [];
    const nodes = [this.or()];
    while (this.sign(',')) nodes.push(this.or());
    this.expect(')');
    return nodes;
  }

  private operand(): FilterNode {
    if (this.sign('(')) {
      const inner = this.or();
      this.expect(')');
      return inner;
    }
    const token = this.current();
    if (token.kind === 'literal') {
      this.position += 1;
      return { kind: 'literal', type: token.type, value: token.value };
    }
    const name = this.name();
    return this.sign('(')
      ? { kind: 'call', name: name.toLowerCase(), arguments: this.list() }
      : this.path([name]);
  }

  private path(segments: string[]): FilterNode {
    while (this.sign('/')) {
      const name = this.name();
      const quantifier = (['any', 'all'] as const).find((word) => word === name.toLowerCase());
      if (quantifier && this.sign('(')) return this.lambda(quantifier, segments);
      segments.push(name);
    }
    return { kind: 'path', segments };
  }

  private lambda(quantifier: 'any' | 'all', path: string[]): FilterNode {
    if (this.sign(')')) return { kind: 'lambda', quantifier, path, variable: '', body: undefined };
    const variable = this.name();
    this.expect(':');
    const body = this.or();
    this.expect(')');
    return { kind: 'lambda', quantifier, path, variable, body };
  }
}

/**
 * Reads a `$filter`.
 * @throws ODataError with the position of the first thing that cannot be read
 */
export function parseFilter(expression: string): FilterNode {
  return new FilterParser(expression).parse();
}
