import type { Queryable } from '@pnp/queryable';
import { isRepeatable, repeatableHeader, type Fetch, type ThrottleGate } from '../throttle-gate';

/** Searching is a POST that changes nothing. */
const searchAddress = /\/_api\/search\/postquery(?:$|\?)/i;

/**
 * A PnPjs behaviour: everything that the instance sends goes through the one gate, in place of PnPjs'
 * own repetitions, which know nothing of each other. A write is sent again only where its caller says
 * that this does no harm (see repeatably).
 */
export function gatedSend(gate: ThrottleGate, fetch: Fetch): (instance: Queryable) => Queryable {
  return (instance) => {
    instance.on.send.replace(async (url, init) => {
      const address = url.toString();
      const headers = new Headers(init.headers);
      const isSafe = isRepeatable(init.method, headers) || searchAddress.test(address);
      headers.delete(repeatableHeader);
      const request = { source: 'sharepoint', isRepeatable: isSafe };
      return gate.send(request, () => fetch(address, { ...init, headers }));
    });
    return instance;
  };
}
