import { randomUUID } from 'node:crypto';
import type { TenantClock } from './clock';
import { CoreError } from './core-error';
import type { Database } from './database';
import type { List } from './list';
import type { Permissions } from './permissions';
import type { Principal } from './principal';

/** Somebody's wish to be told when a list changes. */
export interface ListSubscription {
  id: string;
  listId: string;
  url: string;
  clientState: string | null;
  /** Milliseconds. */
  expires: number;
  /** Place in the change log up to which the subscriber was told. */
  sequence: number;
  ownerId: number;
}

interface SubscriptionRow {
  id: string;
  list_id: string;
  url: string;
  client_state: string | null;
  expires: number;
  sequence: number;
  owner_id: number;
}

/** Source: sp-dev-docs, "Overview of SharePoint webhooks": at most 180 days. */
const LONGEST_MS = 180 * 86_400_000;

const toSubscription = (row: SubscriptionRow): ListSubscription => ({
  id: row.id,
  listId: row.list_id,
  url: row.url,
  clientState: row.client_state,
  expires: row.expires,
  sequence: row.sequence,
  ownerId: row.owner_id,
});

/** Webhooks of lists: who is to be told, until when, and how far each was told. */
export function createListSubscriptions(
  database: Database,
  clock: TenantClock,
  permissions: Permissions
) {
  /** @throws CoreError subscription-invalid */
  const checkExpiry = (text: string | undefined): number => {
    const longest = clock.now() + LONGEST_MS;
    if (text === undefined) return longest;
    const expires = Date.parse(text);
    if (Number.isNaN(expires) || expires <= clock.now() || expires > longest) {
      throw new CoreError(
        'subscription-invalid',
        'The expirationDateTime of the subscription must be in the future and at most 180 days away.'
      );
    }
    return expires;
  };

  const requireRight = (actor: Principal, list: List): void =>
    permissions.require(actor, list.scopeId, 'ManageLists');

  const get = (actor: Principal, list: List, id: string): ListSubscription => {
    requireRight(actor, list);
    const row = database.get<SubscriptionRow>(
      'select * from list_subscriptions where id = ? and list_id = ? and owner_id = ?',
      id.toLowerCase(),
      list.id,
      actor.siteUserId
    );
    if (!row)
      throw new CoreError('subscription-not-found', `The subscription '${id}' does not exist.`);
    return toSubscription(row);
  };

  return {
    get,
    checkExpiry,
    requireRight,

    /** The caller's own: nobody sees those of another program. */
    of(actor: Principal, list: List): ListSubscription[] {
      requireRight(actor, list);
      return database
        .all<SubscriptionRow>(
          'select * from list_subscriptions where list_id = ? and owner_id = ? order by rowid',
          list.id,
          actor.siteUserId
        )
        .map(toSubscription);
    },

    /** Those in force, of all lists. */
    inForce: (): ListSubscription[] =>
      database
        .all<SubscriptionRow>(
          'select * from list_subscriptions where expires > ? order by rowid',
          clock.now()
        )
        .map(toSubscription),

    /** Keeps a new one, from the log's present end on. */
    add(
      actor: Principal,
      list: List,
      request: { url: string; clientState: string | null; expires: number; sequence: number }
    ): ListSubscription {
      requireRight(actor, list);
      const id = randomUUID();
      database.run(
        `insert into list_subscriptions(id, list_id, url, client_state, expires, sequence, owner_id)
         values(?, ?, ?, ?, ?, ?, ?)`,
        id,
        list.id,
        request.url,
        request.clientState,
        request.expires,
        request.sequence,
        actor.siteUserId
      );
      return get(actor, list, id);
    },

    update(
      subscription: ListSubscription,
      change: Partial<Pick<ListSubscription, 'url' | 'clientState' | 'expires'>>
    ): void {
      const next = { ...subscription, ...change };
      database.run(
        'update list_subscriptions set url = ?, client_state = ?, expires = ? where id = ?',
        next.url,
        next.clientState,
        next.expires,
        next.id
      );
    },

    /** Notes that the subscriber was told of everything up to a place in the log. */
    told: (id: string, sequence: number): void => {
      database.run('update list_subscriptions set sequence = ? where id = ?', sequence, id);
    },

    remove: (subscription: ListSubscription): void => {
      database.run('delete from list_subscriptions where id = ?', subscription.id);
    },
  };
}

export type ListSubscriptions = ReturnType<typeof createListSubscriptions>;
