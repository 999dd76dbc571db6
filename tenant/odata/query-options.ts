import { parseFilter, type FilterNode } from './filter';
import { ODataError } from './odata-error';

export interface OrderTerm {
  path: string[];
  descending: boolean;
}

/** The system query options of a request, read once. */
export interface QueryOptions {
  select: string[][];
  expand: string[][];
  filter: FilterNode | undefined;
  orderBy: OrderTerm[];
  top: number | undefined;
  skip: number | undefined;
  skipToken: string | undefined;
  /** `$count=true` of Graph. */
  count: boolean;
}

export type OptionName =
  '$select' | '$expand' | '$filter' | '$orderby' | '$top' | '$skip' | '$skiptoken' | '$count';

const paths = (text: string | undefined): string[][] =>
  splitOutside(text ?? '', ',').map((entry) => entry.split('/').map((segment) => segment.trim()));

const whole = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text))
    throw new ODataError(`The query option '${name}' must be a non-negative integer.`);
  return Number(text);
};

const orderTerm = (text: string): OrderTerm => {
  const [path = '', direction = 'asc', ...rest] = text.split(/\s+/);
  if (path === '' || rest.length > 0 || !/^(asc|desc)$/i.test(direction)) {
    throw new ODataError(`The query option '$orderby' is not valid: "${text}".`);
  }
  return { path: path.split('/'), descending: /^desc$/i.test(direction) };
};

/** Splits at a sign that stands outside brackets and quotation marks; empty pieces are dropped. */
export function splitOutside(text: string, sign: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let quoted = false;
  let piece = '';
  for (const at of text) {
    if (at === "'") quoted = !quoted;
    else if (!quoted && at === '(') depth += 1;
    else if (!quoted && at === ')') depth -= 1;
    if (at === sign && depth === 0 && !quoted) {
      pieces.push(piece.trim());
      piece = '';
    } else {
      piece += at;
    }
  }
  pieces.push(piece.trim());
  return pieces.filter((entry) => entry !== '');
}

/**
 * Reads the options a resource understands. Parameter aliases (`@v`) pass; all else is refused, so that
 * nobody relies on an option that does nothing.
 * @throws ODataError
 */
export function readQueryOptions(
  search: URLSearchParams,
  understood: readonly OptionName[]
): QueryOptions {
  const values = new Map<OptionName, string>();
  for (const [key, value] of search) {
    if (key.startsWith('@')) continue;
    const name = understood.find((option) => option === key.toLowerCase());
    if (!name) throw new ODataError(`The query option '${key}' is not supported.`, true);
    if (values.has(name)) throw new ODataError(`The query option '${key}' is given twice.`);
    values.set(name, value);
  }
  const filter = values.get('$filter');
  const count = values.get('$count');
  return {
    select: paths(values.get('$select')),
    expand: paths(values.get('$expand')),
    filter: filter === undefined || filter.trim() === '' ? undefined : parseFilter(filter),
    orderBy: splitOutside(values.get('$orderby') ?? '', ',').map(orderTerm),
    top: whole('$top', values.get('$top')),
    skip: whole('$skip', values.get('$skip')),
    skipToken: values.get('$skiptoken'),
    count: count !== undefined && /^true$/i.test(count),
  };
}
