import type { Item } from '../core/item';
import type { List } from '../core/list';
import { DELTA_PAGE, writeDelta } from './delta-token';
import type { GraphAnswer, GraphCall, GraphJson } from './graph-route';

/** How one kind of resource shows an item of a list. */
export interface DeltaView {
  present(item: Item): GraphJson;
  /** Id under which clients know an item that is gone, or that the caller may not see any more. */
  idOf(gone: { uniqueId: string; itemId: number }): string;
}

/**
 * One page of what happened to a list since a place in its changes, with the token for what follows.
 * @param sequence the last change that the caller has been told
 */
export function changesSince(
  call: GraphCall,
  list: List,
  sequence: number,
  view: DeltaView
): GraphAnswer {
  const { items, itemChanges } = call.core;
  const changes = itemChanges.ofList(list.id, sequence, DELTA_PAGE);
  const value = changes.map((change): GraphJson => {
    const seen = change.kind === 'present' ? items.visibleTo(call.actor, change.item) : undefined;
    if (seen) return view.present(seen);
    const gone =
      change.kind === 'present'
        ? { uniqueId: change.item.uniqueId, itemId: change.item.id }
        : { uniqueId: change.uniqueId, itemId: change.itemId };
    return { id: view.idOf(gone), deleted: { state: 'deleted' } };
  });
  const token = writeDelta(call, { sequence: changes.at(-1)?.sequence ?? sequence });
  return {
    status: 200,
    page: changes.length === DELTA_PAGE ? { value, next: token } : { value, deltaToken: token },
  };
}
