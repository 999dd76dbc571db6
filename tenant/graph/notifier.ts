import type { Core } from '../core/core';
import { toIsoSeconds } from '../core/clock';
import { readMeta } from '../core/schema';
import { notify } from '../sharepoint/webhook-delivery';
import { readDriveId } from './drive-ids';
import { createSubscriptionStore, type GraphSubscription } from './subscription-store';

/** How kindly notifications are delivered. */
export interface DeliverySettings {
  /** Real milliseconds. */
  delayMs: number;
  /** How often each is sent beyond the first time. */
  duplicates: number;
  /** Whether the newest goes out first. */
  reversed: boolean;
}

/** A notification that waits to be sent. */
interface Waiting {
  subscription: GraphSubscription;
  url: string;
  body: object;
  /** After it was taken. */
  taken(): void;
}

/** A subscriber with a lifecycle address is told when it has less than this left. */
const WARNING_MS = 15 * 60_000;

/** The list whose changes a subscription is about, or undefined when it is about something else. */
const listOf = (resource: string): string | undefined => {
  const list = /^sites\/[^/]+\/lists\/([0-9a-f-]{36})$/i.exec(resource)?.[1];
  const drive = /^drives\/([^/]+)\/root$/i.exec(resource)?.[1];
  return list ?? (drive === undefined ? undefined : readDriveId(drive)?.listId);
};

/** Tells subscribers of changes, over HTTP to this machine. What changed they have to ask for. */
export function createNotifier(core: Core, settings: DeliverySettings) {
  const store = createSubscriptionStore(core);
  /** Changes of people, which are in no log. */
  let events: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const bodyOf = (subscription: GraphSubscription, more: object): object => ({
    subscriptionId: subscription.id,
    subscriptionExpirationDateTime: toIsoSeconds(subscription.expires),
    clientState: subscription.clientState,
    tenantId: readMeta(core.database, 'tenant-id') ?? '',
    ...more,
  });

  /** One notification for all that changed in a list since the last one. */
  const ofList = (subscription: GraphSubscription): Waiting[] => {
    const listId = listOf(subscription.resource);
    if (listId === undefined) return [];
    const last = core.itemChanges.ofList(listId, subscription.sequence, 1000).at(-1);
    if (!last) return [];
    const { id, url, resource } = subscription;
    const isDrive = resource.startsWith('drives/');
    const resourceData = isDrive ? { '@odata.type': '#Microsoft.Graph.DriveItem' } : null;
    return [
      {
        subscription,
        url,
        body: bodyOf(subscription, { changeType: 'updated', resource, resourceData }),
        taken: () => store.told(id, last.sequence),
      },
    ];
  };

  const ofLife = (subscription: GraphSubscription): Waiting[] => {
    const { id, lifecycleUrl, expires, warned } = subscription;
    if (lifecycleUrl === null || warned || expires - core.clock.now() > WARNING_MS) return [];
    return [
      {
        subscription,
        url: lifecycleUrl,
        body: bodyOf(subscription, {
          lifecycleEvent: 'reauthorizationRequired',
          resource: subscription.resource,
        }),
        taken: () => store.warned(id),
      },
    ];
  };

  return {
    store,

    /** To be called when something of a person changed. */
    userChanged(objectId: string): void {
      const resources = ['users', `users/${objectId}`];
      const about = store
        .inForce()
        .filter(
          ({ resource, changeTypes }) =>
            resources.includes(resource.toLowerCase()) && changeTypes.includes('updated')
        );
      for (const subscription of about) {
        const event: Waiting = {
          subscription,
          url: subscription.url,
          body: bodyOf(subscription, {
            changeType: 'updated',
            resource: `Users/${objectId}`,
            resourceData: {
              '@odata.type': '#Microsoft.Graph.User',
              '@odata.id': `Users/${objectId}`,
              id: objectId,
            },
          }),
          taken: () => {
            events = events.filter((other) => other !== event);
          },
        };
        events.push(event);
      }
    },

    /** Sends what is due; what nobody took is sent with the next delivery. */
    async deliver(): Promise<{ sent: number; failed: number }> {
      const report = { sent: 0, failed: 0 };
      const inForce = store.inForce();
      const due = [...inForce.flatMap((one) => [...ofLife(one), ...ofList(one)]), ...events];
      if (settings.reversed) due.reverse();
      for (const { url, body, taken } of due) {
        const accepted = await notify(url, [body]);
        for (let extra = 0; accepted && extra < settings.duplicates; extra += 1)
          await notify(url, [body]);
        if (closed) return report;
        if (accepted) taken();
        report[accepted ? 'sent' : 'failed'] += 1;
      }
      return report;
    },

    /** To be called after anything that may have changed something. */
    wake(): void {
      if (timer || closed || store.inForce().length === 0) return;
      timer = setTimeout(() => {
        timer = undefined;
        if (!closed) void this.deliver();
      }, settings.delayMs);
      timer.unref();
    },

    close(): void {
      closed = true;
      clearTimeout(timer);
    },
  };
}

export type Notifier = ReturnType<typeof createNotifier>;
