import { toItemQuery } from '../core/caml/caml-query';
import type { ViewQuery } from '../core/caml/view-xml';
import type { Item } from '../core/item';
import type { List } from '../core/list';
import type { Call } from './call';

/** What is asked beside the view. */
interface CamlOptions {
  folder: string | undefined;
  paging: string | undefined;
  /** Rows when the view does not say. */
  rowLimit: number;
}

/**
 * Runs a CAML query as the caller.
 * @returns one page and, when there is more, the token of the next
 * @throws CoreError threshold, query-refused
 */
export function queryByCaml(
  { core, actor }: Call,
  list: List,
  view: ViewQuery,
  options: CamlOptions
): { items: Item[]; next: string | undefined } {
  const context = {
    fields: core.fields.all(list.id),
    actor,
    now: core.clock.now(),
    groupIds: core.groups.groupsOf(actor.siteUserId).map((group) => group.id),
  };
  return core.itemQueries.run(actor, list, toItemQuery({ list, view, ...options }, context));
}
