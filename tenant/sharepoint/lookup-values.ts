import { CoreError } from '../core/core-error';
import type { Field } from '../core/field-definition';
import type { Item } from '../core/item';
import type { Entity } from '../odata/entity';
import type { Call } from './call';

/** The item that a lookup points to, when it is still there and the caller may read it. */
const targetOf = ({ core, actor }: Call, field: Field, id: number): Item | undefined => {
  const list = core.lists.peek(field.options.lookupListId ?? '');
  if (!list) return undefined;
  try {
    return core.items.get(actor, list, id);
  } catch (error) {
    if (error instanceof CoreError && error.kind === 'item-not-found') return undefined;
    throw error;
  }
};

const textOf = (item: Item, column: string): string => {
  const value = item.values[column];
  if (column === 'ID') return String(item.id);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** The text that a lookup shows; undefined when its target is gone or closed to the caller. */
export function lookedUpText(call: Call, field: Field, id: number): string | undefined {
  const target = targetOf(call, field, id);
  return target && textOf(target, field.options.lookupField ?? 'Title');
}

/** What `$expand` of a lookup shows: the id, and the text columns of the target. */
export function lookupEntity(call: Call, field: Field, id: number): Entity {
  const target = targetOf(call, field, id);
  const shown = field.options.lookupField ?? 'Title';
  return {
    type: 'SP.Data.LookupItem',
    path: `Web/Lists(guid'${field.options.lookupListId ?? ''}')/Items(${id})`,
    properties: {
      Id: id,
      ID: id,
      ...(target ? { Title: textOf(target, 'Title'), [shown]: textOf(target, shown) } : {}),
    },
  };
}
