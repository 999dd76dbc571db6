import { randomUUID } from 'node:crypto';
import type { Core } from '../core/core';

/** Somebody's wish to be told of changes through Graph. */
export interface GraphSubscription {
  id: string;
  /** Object id of the person, or client id of the application, that made it. */
  ownerId: string;
  changeTypes: readonly string[];
  /** As it was asked for, without a leading slash. */
  resource: string;
  url: string;
  lifecycleUrl: string | null;
  clientState: string | null;
  /** Milliseconds since 1970. */
  expires: number;
  /** Place in the change log up to which it was told. */
  sequence: number;
  /** Whether it was told that it is about to end. */
  warned: boolean;
}

interface Row {
  id: string;
  owner_id: string;
  change_types: string;
  resource: string;
  url: string;
  lifecycle_url: string | null;
  client_state: string | null;
  expires: number;
  sequence: number;
  warned: number;
}

const toSubscription = (row: Row): GraphSubscription => ({
  id: row.id,
  ownerId: row.owner_id,
  changeTypes: row.change_types.split(','),
  resource: row.resource,
  url: row.url,
  lifecycleUrl: row.lifecycle_url,
  clientState: row.client_state,
  expires: row.expires,
  sequence: row.sequence,
  warned: row.warned === 1,
});

/** The subscriptions of Graph; those that ended are gone. */
export function createSubscriptionStore({ database, clock }: Core) {
  const read = (where: string, ...values: string[]): GraphSubscription[] =>
    database
      .all<Row>(
        `select * from graph_subscriptions where ${where} and expires > ? order by rowid`,
        ...values,
        clock.now()
      )
      .map(toSubscription);

  return {
    inForce: (): GraphSubscription[] => read('1'),
    of: (ownerId: string): GraphSubscription[] => read('owner_id = ?', ownerId),
    /** Undefined for those of others as well. */
    get: (ownerId: string, id: string): GraphSubscription | undefined =>
      read('owner_id = ? and id = ?', ownerId, id.toLowerCase())[0],

    add(subscription: Omit<GraphSubscription, 'id' | 'warned'>): GraphSubscription {
      const added = { ...subscription, id: randomUUID(), warned: false };
      database.run(
        'insert into graph_subscriptions values(?, ?, ?, ?, ?, ?, ?, ?, ?, 0)',
        added.id,
        added.ownerId,
        added.changeTypes.join(','),
        added.resource,
        added.url,
        added.lifecycleUrl,
        added.clientState,
        added.expires,
        added.sequence
      );
      return added;
    },

    /** A longer life; the next warning comes before its new end. */
    renew(id: string, expires: number): void {
      database.run(
        'update graph_subscriptions set expires = ?, warned = 0 where id = ?',
        expires,
        id
      );
    },
    warned: (id: string): void => {
      database.run('update graph_subscriptions set warned = 1 where id = ?', id);
    },
    told: (id: string, sequence: number): void => {
      database.run('update graph_subscriptions set sequence = ? where id = ?', sequence, id);
    },
    remove: (id: string): void => {
      database.run('delete from graph_subscriptions where id = ?', id);
    },
  };
}

export type SubscriptionStore = ReturnType<typeof createSubscriptionStore>;
