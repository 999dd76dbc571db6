import { readKqlTokens, type KqlToken } from './kql-lexer';
import { badSearch } from './search-error';
import { combine, negate, type Comparison, type QueryNode } from './query-tree';
import { hasWord } from './text-tokens';

/** Default limit of a query built by a program (KQL syntax reference). */
const MAX_KQL_LENGTH = 4096;
/** Deeper queries would only serve to exhaust the parser. */
const MAX_DEPTH = 40;

interface Item {
  node: QueryNode;
  /** Lower-case property of a plain restriction: neighbours on the same property are alternatives. */
  property?: string;
}

/**
 * Reads a KQL query. Between expressions without operator stands AND, but OR between restrictions
 * of the same property ([MS-KQL] 2.2.4); AND binds tighter than OR, XRANK loosest.
 * @throws SearchRequestError 400 when the text is not KQL, too long, or uses a refused operator
 */
export function parseKql(source: string): QueryNode {
  if (source.length > MAX_KQL_LENGTH)
    throw badSearch(`The query is longer than ${MAX_KQL_LENGTH} characters.`);
  const tokens = readKqlTokens(source);
  if (tokens.length === 0) throw badSearch('The query is malformed: it is empty.');
  const parser = new KqlParser(tokens);
  return parser.whole();
}

class KqlParser {
  private position = 0;
  private depth = 0;
  private readonly tokens: readonly KqlToken[];

  constructor(tokens: readonly KqlToken[]) {
    this.tokens = tokens;
  }

  whole(): QueryNode {
    const node = this.ranked();
    if (this.peek()) throw badSearch('The query is malformed: a closing parenthesis too many.');
    return node;
  }

  private ranked(scope?: Scope): QueryNode {
    let match = this.alternatives(scope);
    for (let token = this.peek(); token?.kind === 'boost'; token = this.peek()) {
      this.position += 1;
      const rank = this.alternatives(scope);
      if (hasBoost(rank))
        throw badSearch('The query is malformed: XRANK is not allowed in a rank expression.');
      match = { kind: 'boost', match, rank, amount: token.amount };
    }
    return match;
  }

  private alternatives(scope?: Scope): QueryNode {
    const branches = [this.sequence(scope)];
    while (this.takeOperator('OR')) branches.push(this.sequence(scope));
    return combine('or', branches);
  }

  /** Expressions joined by AND, written or not. */
  private sequence(scope?: Scope): QueryNode {
    const segments: QueryNode[] = [];
    let items: Item[] = [];
    let read = 0;
    for (;;) {
      const token = this.peek();
      if (!token || token.kind === 'close' || token.kind === 'boost' || isOperator(token, 'OR'))
        break;
      if (isOperator(token, 'AND')) {
        if (read === 0) throw missing('AND');
        this.position += 1;
        segments.push(...joinItems(items));
        items = [];
        if (isEnd(this.peek())) throw missing('AND');
        continue;
      }
      items.push(this.item(scope));
      read += 1;
    }
    if (read === 0) throw badSearch('The query is malformed: an expression is missing.');
    const parts = [...segments, ...joinItems(items)];
    // punctuation beside words is ignored, as the index cannot find it
    const found = parts.filter((part) => part.kind !== 'none');
    return combine('and', found);
  }

  private item(scope?: Scope): Item {
    const token = this.peek();
    if (token?.kind === 'sign' || isOperator(token, 'NOT')) {
      this.position += 1;
      if (isEnd(this.peek())) throw missing('NOT');
      const { node } = this.nested(() => this.item(scope));
      const excludes = token?.kind !== 'sign' || token.exclude;
      // punctuation that the index cannot find excludes nothing
      return { node: excludes && node.kind !== 'none' ? negate(node) : node };
    }
    return this.primary(scope);
  }

  private primary(scope?: Scope): Item {
    const token = this.peek();
    this.position += 1;
    switch (token?.kind) {
      case 'open':
        return { node: this.parenthesised(scope) };
      case 'group':
        return { node: this.parenthesised(scopeOf(token)) };
      case 'text':
        return { node: textNode(token, scope), property: scope?.property.toLowerCase() };
      case 'restriction':
        return { node: { ...token }, property: token.property.toLowerCase() };
      case 'range': {
        const { property, from, to } = token;
        const node: QueryNode = {
          kind: 'range',
          property,
          from: { value: from, inclusive: true },
          to: { value: to, inclusive: true },
        };
        return { node, property: property.toLowerCase() };
      }
      default:
        throw badSearch('The query is malformed: an operator stands where a word is expected.');
    }
  }

  private parenthesised(scope?: Scope): QueryNode {
    const node = this.nested(() => this.ranked(scope));
    if (this.peek()?.kind !== 'close')
      throw badSearch('The query is malformed: a parenthesis is not closed.');
    this.position += 1;
    return node;
  }

  private nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw badSearch('The query is too complex: too many levels.');
    const result = read();
    this.depth -= 1;
    return result;
  }

  private takeOperator(name: 'AND' | 'OR' | 'NOT'): boolean {
    if (!isOperator(this.peek(), name)) return false;
    this.position += 1;
    return true;
  }

  private peek(): KqlToken | undefined {
    return this.tokens[this.position];
  }
}

/** The property that words inside `property:( … )` are compared with. */
interface Scope {
  property: string;
  comparison: Comparison;
}

function scopeOf({ property, comparison }: Scope): Scope {
  if (comparison === 'contains' || comparison === 'equals') return { property, comparison };
  throw badSearch('The query is malformed: a list of values is only allowed after ":" or "=".');
}

function textNode(token: { text: string; prefix: boolean }, scope?: Scope): QueryNode {
  const { text, prefix } = token;
  if (scope) return { kind: 'restriction', ...scope, value: text, prefix };
  // a lone asterisk stands for everything
  if (text === '' && prefix) return { kind: 'all' };
  return hasWord(text) ? { kind: 'text', text, prefix } : { kind: 'none' };
}

/** Applies the implicit operators to a run of expressions. */
function joinItems(items: readonly Item[]): QueryNode[] {
  const joined: QueryNode[][] = [];
  const groups = new Map<string, QueryNode[]>();
  for (const { node, property } of items) {
    const known = property ? groups.get(property) : undefined;
    if (known) {
      known.push(node);
      continue;
    }
    const group = [node];
    joined.push(group);
    if (property) groups.set(property, group);
  }
  return joined.map((group) => combine('or', group));
}

function hasBoost(node: QueryNode): boolean {
  switch (node.kind) {
    case 'boost':
      return true;
    case 'and':
    case 'or':
      return node.children.some(hasBoost);
    case 'not':
      return hasBoost(node.child);
    default:
      return false;
  }
}

function isOperator(token: KqlToken | undefined, name: string): boolean {
  return token?.kind === 'operator' && token.name === name;
}

function isEnd(token: KqlToken | undefined): boolean {
  return !token || token.kind === 'close' || token.kind === 'boost' || isOperator(token, 'OR');
}

function missing(operator: string) {
  return badSearch(`The query is malformed: ${operator} needs an expression beside it.`);
}
