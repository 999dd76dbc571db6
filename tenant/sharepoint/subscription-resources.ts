import { randomUUID } from 'node:crypto';
import { toIsoSeconds } from '../core/clock';
import { CoreError } from '../core/core-error';
import type { List } from '../core/list';
import type { ListSubscription } from '../core/list-subscriptions';
import type { Entity } from '../odata/entity';
import type { Call } from './call';
import { textIn } from './request-body';
import { to, type Answer, type ResourceType } from './resource';
import { checkNotificationUrl, shakeHands } from './webhook-delivery';

interface SubscriptionSubject {
  list: List;
  subscription: ListSubscription;
}

const KEYS = ['expirationDateTime', 'notificationUrl', 'clientState', 'resource', 'resourceData'];

const optional = (body: Record<string, unknown>, key: string): string | undefined => {
  const value = body[key];
  return typeof value === 'string' ? value : undefined;
};

const read = (call: Call): Record<string, unknown> => {
  const body = call.body();
  const foreign = Object.keys(body).find((key) => !KEYS.includes(key));
  if (foreign !== undefined) {
    throw new CoreError(
      'property-unknown',
      `The property '${foreign}' does not exist on type 'Microsoft.SharePoint.Webhooks.Subscription'.`
    );
  }
  return body;
};

const entityOf = (list: List, subscription: ListSubscription): Entity => ({
  type: 'Microsoft.SharePoint.Webhooks.Subscription',
  path: `Web/Lists(guid'${list.id}')/Subscriptions('${subscription.id}')`,
  properties: {
    clientState: subscription.clientState,
    expirationDateTime: toIsoSeconds(subscription.expires),
    id: subscription.id,
    notificationUrl: subscription.url,
    resource: list.id,
    resourceData: null,
  },
});

const subscription: ResourceType<SubscriptionSubject> = {
  name: 'subscription',
  verbs: {
    GET: ({ list, subscription: shown }) => ({ kind: 'entity', entity: entityOf(list, shown) }),
    MERGE: ({ subscription: current }, call): Answer => {
      const body = read(call);
      const { listSubscriptions } = call.core;
      const state = optional(body, 'clientState');
      const expiry = optional(body, 'expirationDateTime');
      const address = optional(body, 'notificationUrl');
      const url = address === undefined ? current.url : checkNotificationUrl(address);
      const change = {
        url,
        ...(state === undefined ? {} : { clientState: state }),
        ...(expiry === undefined ? {} : { expires: listSubscriptions.checkExpiry(expiry) }),
      };
      return {
        kind: 'awaited',
        async answer() {
          if (url !== current.url) await shakeHands(url, randomUUID());
          listSubscriptions.update(current, change);
          return { kind: 'empty' };
        },
      };
    },
    DELETE: ({ subscription: doomed }, { core }) => {
      core.listSubscriptions.remove(doomed);
      return { kind: 'empty' };
    },
  },
};

const add = (list: List, { core, actor, ...call }: Call): Answer => {
  const body = read({ core, actor, ...call });
  core.listSubscriptions.requireRight(actor, list);
  const url = checkNotificationUrl(textIn(body, 'notificationUrl'));
  const expires = core.listSubscriptions.checkExpiry(optional(body, 'expirationDateTime'));
  return {
    kind: 'awaited',
    async answer() {
      await shakeHands(url, randomUUID());
      const added = core.listSubscriptions.add(actor, list, {
        url,
        expires,
        clientState: optional(body, 'clientState') ?? null,
        sequence: core.listChanges.last(),
      });
      return { kind: 'entity', entity: entityOf(list, added), created: true };
    },
  };
};

const subscriptions: ResourceType<List> = {
  name: 'subscriptions',
  verbs: {
    GET: (list, { core, actor }) => ({
      kind: 'collection',
      entities: core.listSubscriptions.of(actor, list).map((one) => entityOf(list, one)),
    }),
    POST: (list, call) => add(list, call),
  },
  key: to(
    () => subscription,
    (list, given, { core, actor }) => ({
      list,
      subscription: core.listSubscriptions.get(actor, list, given.text()),
    })
  ),
};

/** Webhooks of a list. */
export const subscriptionSegments = {
  subscriptions: to<{ list: List }, List>(
    () => subscriptions,
    ({ list }) => list
  ),
};
