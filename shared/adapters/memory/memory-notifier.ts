import type { NotificationRequest, Notifier } from '../../domain/deliveries';

/** What features tell people, kept for a look inside; told twice with one id, it is there once. */
export function createMemoryNotifier(): Notifier & { told(): readonly NotificationRequest[] } {
  const requests = new Map<string, NotificationRequest>();
  return {
    told: () => [...requests.values()],
    notify(asked) {
      for (const request of asked) {
        if (!requests.has(request.id)) requests.set(request.id, request);
      }
      return Promise.resolve();
    },
  };
}
