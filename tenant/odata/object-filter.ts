import type { CompareOperator, FilterNode, LiteralValue } from './filter';
import { ODataError } from './odata-error';

type Value = LiteralValue | object | undefined;

/** Reads a path of an object: small collections are filtered in memory. */
const valueAt = (source: unknown, segments: readonly string[]): Value => {
  let at: unknown = source;
  for (const segment of segments) {
    if (typeof at !== 'object' || at === null) return undefined;
    const key = Object.keys(at).find((name) => name.toLowerCase() === segment.toLowerCase());
    at = key === undefined ? undefined : (at as Record<string, unknown>)[key];
  }
  return at as Value;
};

const comparable = (value: Value): string | number | boolean | null => {
  if (typeof value === 'string') return value.toLowerCase();
  return typeof value === 'object' || value === undefined ? null : value;
};

const compare = (operator: CompareOperator, left: Value, right: Value): boolean => {
  const a = comparable(left);
  const b = comparable(right);
  if (operator === 'eq') return a === b;
  if (operator === 'ne') return a !== b;
  if (a === null || b === null || typeof a !== typeof b) return false;
  if (operator === 'gt') return a > b;
  if (operator === 'ge') return a >= b;
  return operator === 'lt' ? a < b : a <= b;
};

const TEXT_FUNCTIONS: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  startswith: (text, start) => text.startsWith(start),
  endswith: (text, end) => text.endsWith(end),
  contains: (text, part) => text.includes(part),
  substringof: (part, text) => text.includes(part),
};

const evaluate = (node: FilterNode, source: unknown): Value => {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'path':
      return valueAt(source, node.segments);
    case 'and':
      return evaluate(node.left, source) === true && evaluate(node.right, source) === true;
    case 'or':
      return evaluate(node.left, source) === true || evaluate(node.right, source) === true;
    case 'not':
      return evaluate(node.operand, source) !== true;
    case 'compare':
      return compare(node.operator, evaluate(node.left, source), evaluate(node.right, source));
    case 'in': {
      const wanted = evaluate(node.operand, source);
      return node.values.some((value) => compare('eq', wanted, evaluate(value, source)));
    }
    case 'call': {
      const call = TEXT_FUNCTIONS[node.name];
      const [first, second] = node.arguments;
      if (!call || !first || !second)
        throw new ODataError(`The function '${node.name}' is not supported.`);
      const texts = [evaluate(first, source), evaluate(second, source)].map((value) =>
        typeof value === 'string' ? value.toLowerCase() : ''
      );
      return call(texts[0] ?? '', texts[1] ?? '');
    }
    case 'lambda': {
      const entries = valueAt(source, node.path);
      if (!Array.isArray(entries)) return false;
      const { body, variable } = node;
      if (!body) return entries.length > 0;
      const holds = (entry: unknown): boolean => evaluate(body, { [variable]: entry }) === true;
      return node.quantifier === 'any' ? entries.some(holds) : entries.every(holds);
    }
  }
};

/**
 * Whether the object satisfies the filter. Texts compare without regard to letter case.
 * @throws ODataError for a function that is not known
 */
export function matchesFilter(filter: FilterNode, source: unknown): boolean {
  return evaluate(filter, source) === true;
}

/** Orders objects by `$orderby`; missing values come first. */
export function compareBy(
  order: readonly { path: readonly string[]; descending: boolean }[],
  left: unknown,
  right: unknown
): number {
  for (const { path, descending } of order) {
    const a = comparable(valueAt(left, path));
    const b = comparable(valueAt(right, path));
    if (a === b) continue;
    const before = a === null || (b !== null && a < b);
    return before === descending ? 1 : -1;
  }
  return 0;
}
