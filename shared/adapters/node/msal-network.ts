import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import type { Fetch, ThrottleGate } from '../throttle-gate';

/** MSAL's way to the network: through the one gate. A second token beside a lost one does no harm. */
export function msalNetwork(gate: ThrottleGate, fetch: Fetch): INetworkModule {
  const send = async <T>(
    method: string,
    url: string,
    options?: NetworkRequestOptions
  ): Promise<NetworkResponse<T>> => {
    const response = await gate.send({ source: 'sign-in', isRepeatable: true }, () =>
      fetch(url, {
        method,
        ...(options?.headers ? { headers: options.headers } : {}),
        ...(options?.body === undefined ? {} : { body: options.body }),
      })
    );
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: (await response.json()) as T,
    };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}
