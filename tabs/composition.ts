import { createServiceClient } from '@hub/shared/lib/adapters/remote/service-client';
import { keepSuccess } from '@hub/shared/lib/adapters/keep-success';
import type { ServiceHub } from '@hub/shared/lib/service-hub';
import { fetchSettings } from './host/settings';
import { createTeamsTokens } from './host/teams-tokens';

/** Asked at once, while the host is still being met: the first token needs it. */
const settings = keepSuccess(() => fetchSettings((...request) => fetch(...request)));

/** Begins what takes time and needs nothing of the host. */
export function prepare(): void {
  // who needs the settings later hears of a failure
  settings().catch(() => undefined);
}

/** Binds the hub to its service, with the person's tokens from the host. */
export function composeHub(tenantId: string): ServiceHub {
  return createServiceClient({
    origin: window.location.origin,
    tokens: createTeamsTokens(settings, tenantId),
    fetch: (url, init) => fetch(url, init),
  });
}
