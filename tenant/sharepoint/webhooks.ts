import type { Core } from '../core/core';
import { toIsoSeconds } from '../core/clock';
import type { ListSubscription } from '../core/list-subscriptions';
import { readMeta } from '../core/schema';
import { notify } from './webhook-delivery';

/** How kindly notifications are delivered. */
export interface WebhookSettings {
  /** How long a notification waits, in real milliseconds. */
  delayMs: number;
  /** How often each is sent beyond the first time. */
  duplicates: number;
  /** Whether the newest goes out first; of Graph, SharePoint sends one for all changes of a list. */
  reversed: boolean;
}

/** Source: sp-dev-docs, "Overview of SharePoint webhooks": five attempts, five minutes between. */
const ATTEMPTS = 5;
const WAIT_MS = 5 * 60_000;

/** A delivery that was not taken. */
interface Failure {
  attempts: number;
  /** The tenant's time of the next attempt. */
  nextAt: number;
}

/** Tells subscribers that their lists have changed. What changed they have to ask for. */
export function createWebhooks(core: Core) {
  const settings: WebhookSettings = { delayMs: 100, duplicates: 0, reversed: false };
  const failures = new Map<string, Failure>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const due = (subscription: ListSubscription): number | undefined => {
    const failure = failures.get(subscription.id);
    if (failure && failure.nextAt > core.clock.now()) return undefined;
    const scope = { kind: 'list', id: subscription.listId } as const;
    const { listChanges } = core;
    return listChanges.after(scope, subscription.sequence, listChanges.last(), 1000).at(-1)
      ?.sequence;
  };

  const notification = (subscription: ListSubscription): object => {
    const list = core.lists.peek(subscription.listId);
    const web = list && core.webs.byId(list.webId);
    return {
      subscriptionId: subscription.id,
      clientState: subscription.clientState,
      expirationDateTime: toIsoSeconds(subscription.expires),
      resource: subscription.listId,
      tenantId: readMeta(core.database, 'tenant-id') ?? '',
      siteUrl: web?.url ?? '',
      webId: web?.id ?? '',
    };
  };

  const note = (subscription: ListSubscription, sequence: number, taken: boolean): void => {
    const attempts = (failures.get(subscription.id)?.attempts ?? 0) + 1;
    if (taken || attempts >= ATTEMPTS) {
      failures.delete(subscription.id);
      core.listSubscriptions.told(subscription.id, sequence);
    } else {
      failures.set(subscription.id, { attempts, nextAt: core.clock.now() + WAIT_MS });
    }
  };

  /** Sends what is due: one message for each address, with all its subscriptions. */
  const deliver = async (): Promise<{ sent: number; failed: number }> => {
    const batches = new Map<string, { subscription: ListSubscription; sequence: number }[]>();
    for (const subscription of core.listSubscriptions.inForce()) {
      const sequence = due(subscription);
      if (sequence === undefined) continue;
      const batch = batches.get(subscription.url) ?? [];
      batches.set(subscription.url, [...batch, { subscription, sequence }]);
    }
    const report = { sent: 0, failed: 0 };
    for (const [url, batch] of batches) {
      const value = batch.map(({ subscription }) => notification(subscription));
      const taken = await notify(url, value);
      for (let extra = 0; taken && extra < settings.duplicates; extra += 1)
        await notify(url, value);
      if (closed) return report;
      for (const { subscription, sequence } of batch) note(subscription, sequence, taken);
      report[taken ? 'sent' : 'failed'] += batch.length;
    }
    return report;
  };

  return {
    settings,
    deliver,
    /** To be called after anything that may have changed a list. */
    wake(): void {
      if (timer || closed || core.listSubscriptions.inForce().length === 0) return;
      timer = setTimeout(() => {
        timer = undefined;
        if (!closed) void deliver();
      }, settings.delayMs);
      timer.unref();
    },
    close(): void {
      closed = true;
      clearTimeout(timer);
    },
  };
}

export type Webhooks = ReturnType<typeof createWebhooks>;
