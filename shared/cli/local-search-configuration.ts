import { hubErrorFromStatus } from '../kernel/errors';
import type { SearchConfiguration } from '../adapters/sharepoint/provisioning/plan-search';
import type { Fetch, ThrottleGate } from '../adapters/throttle-gate';

/** The local tenant's door for what an administrator does in the search schema by hand. */
export function createLocalSearchConfiguration(
  origin: string,
  gate: ThrottleGate,
  fetch: Fetch
): SearchConfiguration {
  return {
    async map(mappings) {
      const source = 'search configuration';
      const response = await gate.send({ source, isRepeatable: true }, () =>
        fetch(`${origin}/__tenant/search-configuration`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(mappings),
        })
      );
      if (!response.ok) throw hubErrorFromStatus({ status: response.status, source });
    },
  };
}
