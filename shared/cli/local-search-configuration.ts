import { hubErrorFromStatus } from '../kernel/errors';
import type { SearchConfiguration } from '../adapters/sharepoint/provisioning/plan-search';
import type { SearchMapping } from '../adapters/sharepoint/schema/site-schema';
import type { Fetch, ThrottleGate } from '../adapters/throttle-gate';

const source = 'search configuration';

/** The local tenant's door for what an administrator does in the search schema by hand. */
export function createLocalSearchConfiguration(
  origin: string,
  gate: ThrottleGate,
  fetch: Fetch
): SearchConfiguration {
  const send = (init: RequestInit): Promise<Response> =>
    gate.send({ source, isRepeatable: true }, () =>
      fetch(`${origin}/__tenant/search-configuration`, init)
    );

  return {
    async mappings() {
      const response = await send({ method: 'GET' });
      // A tenant without this door maps all the same; it only does not say what.
      if (response.status === 404) return undefined;
      if (!response.ok) throw hubErrorFromStatus({ status: response.status, source });
      return (await response.json()) as readonly SearchMapping[];
    },

    async map(mappings) {
      const response = await send({
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(mappings),
      });
      if (!response.ok) throw hubErrorFromStatus({ status: response.status, source });
    },
  };
}
