/** How a property is compared. `contains` is KQL's `:`; it matches words of the value. */
export type Comparison =
  'contains' | 'equals' | 'differs' | 'less' | 'greater' | 'atMost' | 'atLeast';

/** One end of a range; undefined in a range means that it is open. */
export interface Bound {
  value: string;
  inclusive: boolean;
}

export interface TextNode {
  kind: 'text';
  text: string;
  /** The last word may go on. */
  prefix: boolean;
}

export interface RestrictionNode {
  kind: 'restriction';
  property: string;
  comparison: Comparison;
  value: string;
  prefix: boolean;
}

export interface RangeNode {
  kind: 'range';
  property: string;
  from?: Bound;
  to?: Bound;
}

/** What KQL's XRANK adds to the rank of an item. */
export interface BoostAmount {
  /** `cb`: added as it is. */
  constant: number;
  /** `nb`: times the variance and the average of the ranks of all results. */
  normalised: number;
}

/** Items of `match`; those that also match `rank` gain in rank (KQL's XRANK). */
export interface BoostNode {
  kind: 'boost';
  match: QueryNode;
  rank: QueryNode;
  amount: BoostAmount;
}

/** What KQL and FQL are both read into. */
export type QueryNode =
  | { kind: 'all' }
  | { kind: 'none' }
  | TextNode
  | RestrictionNode
  | RangeNode
  | { kind: 'and'; children: QueryNode[] }
  | { kind: 'or'; children: QueryNode[] }
  | { kind: 'not'; child: QueryNode }
  | BoostNode;

/** Joins nodes; one node stays itself, so that trees stay flat. */
export function combine(kind: 'and' | 'or', children: QueryNode[]): QueryNode {
  const flat = children.flatMap((child) => (child.kind === kind ? child.children : [child]));
  const [only] = flat;
  if (!only) return { kind: 'none' };
  return flat.length === 1 ? only : { kind, children: flat };
}

export function negate(child: QueryNode): QueryNode {
  return child.kind === 'not' ? child.child : { kind: 'not', child };
}

/** Words and phrases that a result is expected to show; what is excluded or only ranks is left out. */
export function positiveTexts(node: QueryNode): TextNode[] {
  switch (node.kind) {
    case 'text':
      return [node];
    case 'and':
    case 'or':
      return node.children.flatMap(positiveTexts);
    case 'boost':
      return positiveTexts(node.match);
    default:
      return [];
  }
}
