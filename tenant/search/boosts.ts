import { combine, type BoostAmount, type QueryNode } from './query-tree';

/** What must match, without what only ranks. */
export function withoutBoosts(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'boost':
      return withoutBoosts(node.match);
    case 'and':
    case 'or':
      return combine(node.kind, node.children.map(withoutBoosts));
    case 'not':
      return { kind: 'not', child: withoutBoosts(node.child) };
    default:
      return node;
  }
}

export interface Boost {
  when: QueryNode;
  amount: BoostAmount;
}

/**
 * The boosts of a query, those inside others first.
 * @param required whether every result matches this node anyway, so that it need not be asked again
 */
export function boostsOf(node: QueryNode, required = true): Boost[] {
  switch (node.kind) {
    case 'boost': {
      const { match, rank, amount } = node;
      const when = required ? rank : combine('and', [withoutBoosts(match), rank]);
      return [...boostsOf(match, required), { when, amount }];
    }
    case 'and':
      return node.children.flatMap((child) => boostsOf(child, required));
    case 'or':
      return node.children.flatMap((child) => boostsOf(child, false));
    default:
      return [];
  }
}
