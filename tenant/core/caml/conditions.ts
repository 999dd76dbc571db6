import type { CompareOperator, FilterNode, LiteralType, LiteralValue } from '../../odata/filter';
import { CoreError } from '../core-error';

/** Milliseconds. */
export const DAY = 86_400_000;

/** Several conditions as one. @throws CoreError query-refused when there is none */
export function join(kind: 'and' | 'or', nodes: readonly FilterNode[]): FilterNode {
  const [first, ...rest] = nodes;
  if (!first) throw new CoreError('query-refused', `The condition ${kind} is empty.`);
  return rest.reduce((left, right) => ({ kind, left, right }), first);
}

export function literal(type: LiteralType, value: LiteralValue): FilterNode {
  return { kind: 'literal', type, value };
}

/** The start of a moment's day, in UTC like the site. */
export function startOfDay(moment: number): number {
  return Math.floor(moment / DAY) * DAY;
}

export function compareValue(
  left: FilterNode,
  operator: CompareOperator,
  right: FilterNode
): FilterNode {
  return { kind: 'compare', operator, left, right };
}

/** Compares by day, as CAML does unless IncludeTimeValue says otherwise. @param value a moment */
export function compareDay(
  left: FilterNode,
  operator: CompareOperator,
  value: FilterNode
): FilterNode {
  const day = value.kind === 'literal' ? Date.parse(String(value.value)) : Number.NaN;
  const at = (moment: number): FilterNode => literal('moment', new Date(moment).toISOString());
  const start = at(startOfDay(day));
  const end = at(startOfDay(day) + DAY);
  switch (operator) {
    case 'eq':
      return join('and', [compareValue(left, 'ge', start), compareValue(left, 'lt', end)]);
    case 'ne':
      return join('or', [compareValue(left, 'lt', start), compareValue(left, 'ge', end)]);
    case 'gt':
      return compareValue(left, 'ge', end);
    case 'le':
      return compareValue(left, 'lt', end);
    default:
      return compareValue(left, operator, start);
  }
}
