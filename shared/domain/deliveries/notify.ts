import type { Clock } from '../../kernel/clock';
import type { PlannedDelivery, Source } from './delivery';
import type { NotificationRequest, Notifier } from './notification';
import { planLines, refusedLine } from './plan-lines';
import type { DeliveryStore, RecipientDirectory } from './ports';

export interface NotifyPorts {
  readonly store: DeliveryStore;
  readonly directory: RecipientDirectory;
  readonly clock: Clock;
}

/** How the features of the hub tell people something; see `Notifier`. */
export function createNotifier({ store, directory, clock }: NotifyPorts): Notifier {
  return {
    async notify(requests) {
      if (requests.length === 0) return;
      const personIds = [...new Set(requests.map(({ personId }) => personId.toLowerCase()))];
      const [recipients, chosen] = await Promise.all([
        directory.find(personIds),
        store.preferences(personIds),
      ]);
      const byId = new Map(recipients.map((recipient) => [recipient.personId, recipient]));
      const now = clock.now().getTime();
      for (const request of requests) {
        const source = sourceOf(request, now);
        const personId = request.personId.toLowerCase();
        const recipient = byId.get(personId);
        const lines: PlannedDelivery[] = recipient
          ? planLines(source, recipient, chosen.get(personId), now)
          : [refusedLine(source.id, personId, 'person-gone')];
        await store.addNotification(source, lines);
      }
    },
  };
}

function sourceOf(request: NotificationRequest, now: number): Source {
  return {
    id: request.id,
    kind: request.kind,
    template: request.template,
    values: request.values,
    ...(request.link === undefined ? {} : { link: request.link }),
    urgent: request.urgent ?? false,
    ...(request.locale === undefined ? {} : { locale: request.locale }),
    createdAt: now,
  };
}
