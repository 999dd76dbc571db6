import type { Item } from '../core/item';
import type { List } from '../core/list';
import type { Web } from '../core/webs';
import type { Call } from './call';

/** An item in its list. */
export interface ItemSubject {
  web: Web;
  list: List;
  item: Item;
}

/** The item of a file or folder, in its list. */
export function itemSubjectOf(found: Item, { core, web }: Call): ItemSubject {
  return { web, list: core.items.listOf(found), item: found };
}
