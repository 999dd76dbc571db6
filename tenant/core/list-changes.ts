import type { TenantClock } from './clock';
import { CoreError } from './core-error';
import type { Database } from './database';

/** Where a change token looks: 2 a web, 3 a list (SP.ChangeCollection scopes). */
export type ChangeScope = { kind: 'web'; id: string } | { kind: 'list'; id: string };

/** SP.ChangeType, as far as items have them here. */
export const CHANGE = { add: 1, update: 2, remove: 3 } as const;
export type ChangeType = (typeof CHANGE)[keyof typeof CHANGE];

/** One change of an item; an item that changed twice comes twice. */
export interface ListChange {
  sequence: number;
  /** Milliseconds. */
  at: number;
  type: ChangeType;
  uniqueId: string;
  listId: string;
  itemId: number;
  /** Permission scope of the item as it is now; null when it is gone. */
  scopeId: number | null;
}

/** Source: Microsoft Learn, "ChangeLog": kept for 60 days. */
const KEPT_MS = 60 * 86_400_000;

/** .NET ticks at the start of 1970, and in a millisecond. */
const TICKS_AT_EPOCH = 621_355_968_000_000_000n;
const TICKS = 10_000n;

interface ChangeRow {
  sequence: number;
  at: number;
  kind: 'saved' | 'removed';
  unique_id: string;
  list_id: string;
  item_id: number;
  scope_id: number | null;
  first: number;
}

const invalidToken = (): CoreError =>
  new CoreError(
    'change-token-invalid',
    'The changeToken parameter is not valid for the current object.'
  );

/** The log of changes as clients of SharePoint REST read it, by tokens. */
export function createListChanges(database: Database, clock: TenantClock) {
  const tokenOf = (scope: ChangeScope, at: number, sequence: number): string =>
    `1;${scope.kind === 'web' ? 2 : 3};${scope.id};${BigInt(at) * TICKS + TICKS_AT_EPOCH};${sequence}`;

  const last = (): number =>
    database.get<{ last: number | null }>('select max(sequence) as last from changes')?.last ?? 0;

  return {
    tokenOf,
    last,
    /** Where the log stands now. */
    currentToken: (scope: ChangeScope): string => tokenOf(scope, clock.now(), last()),

    /**
     * The place in the log that a token marks.
     * @throws CoreError change-token-invalid when it is none of this place, or too old
     */
    readToken(scope: ChangeScope, token: string): number {
      const [version, kind, id, ticks, sequence, ...more] = token.split(';');
      const isOurs = version === '1' && kind === (scope.kind === 'web' ? '2' : '3');
      if (!isOurs || more.length > 0 || id?.toLowerCase() !== scope.id) throw invalidToken();
      if (!/^\d+$/.test(ticks ?? '') || !/^\d+$/.test(sequence ?? '')) throw invalidToken();
      const at = Number((BigInt(ticks ?? 0) - TICKS_AT_EPOCH) / TICKS);
      if (at < clock.now() - KEPT_MS) {
        throw new CoreError(
          'change-token-invalid',
          'The change token refers to a time before the start of the current change log.'
        );
      }
      return Number(sequence);
    },

    /** Changes after a mark, oldest first. */
    after(scope: ChangeScope, mark: number, until: number, limit: number): ListChange[] {
      const place = scope.kind === 'web' ? 'lists.web_id' : 'lists.id';
      return database
        .all<ChangeRow>(
          `select changes.sequence, changes.at, changes.kind, changes.unique_id,
             lists.id as list_id, coalesce(items.id, gone.item_id) as item_id, items.scope_id,
             not exists(select 1 from changes earlier where earlier.unique_id = changes.unique_id
               and earlier.kind = 'saved' and earlier.sequence < changes.sequence) as first
           from changes
           left join items on items.unique_id = changes.unique_id
           left join removed_items gone
             on items.unique_id is null and gone.unique_id = changes.unique_id
           join lists on lists.id = coalesce(items.list_id, gone.list_id)
           where changes.kind in ('saved', 'removed') and ${place} = ?
             and changes.sequence > ? and changes.sequence <= ?
           order by changes.sequence limit ?`,
          scope.id,
          mark,
          until,
          limit
        )
        .map((row) => ({
          sequence: row.sequence,
          at: row.at,
          type:
            row.kind === 'removed' ? CHANGE.remove : row.first === 1 ? CHANGE.add : CHANGE.update,
          uniqueId: row.unique_id,
          listId: row.list_id,
          itemId: row.item_id,
          scopeId: row.scope_id,
        }));
    },
  };
}

export type ListChanges = ReturnType<typeof createListChanges>;
