import { hubErrorFromStatus } from '../kernel/errors';
import { keepSuccess } from '../adapters/keep-success';
import type { Fetch, ThrottleGate } from '../adapters/throttle-gate';

export interface ClientCredentials {
  /** Token endpoint of the sign-in authority. */
  readonly endpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Makes the application known to the authority; where it can, it is tried once. */
  register?(): Promise<void>;
}

/** A token is renewed so long before it ends, in milliseconds: a request may wait at the gate. */
const marginMs = 5 * 60 * 1000;

/**
 * Tokens for a program that acts as itself (OAuth 2.0, client credentials grant).
 * @param resource what the tokens are for, such as `https://graph.microsoft.com`
 * @returns gives a token that is still good
 */
export function createAccessToken(
  credentials: ClientCredentials,
  resource: string,
  gate: ThrottleGate,
  fetch: Fetch
): () => Promise<string> {
  let endsAt = 0;
  const post = (): Promise<Response> =>
    // A second token beside a first one that got lost does no harm.
    gate.send({ source: 'sign-in', isRepeatable: true }, () =>
      fetch(credentials.endpoint, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: credentials.clientId,
          client_secret: credentials.clientSecret,
          scope: `${resource}/.default`,
        }),
      })
    );
  const ask = async (): Promise<string> => {
    let response = await post();
    if (!response.ok && response.status < 500 && credentials.register) {
      await credentials.register();
      response = await post();
    }
    if (!response.ok) {
      // The authority says 400 to a wrong application: for us that is "not signed in".
      const status = response.status < 500 ? 401 : response.status;
      throw hubErrorFromStatus({ status, source: 'sign-in' });
    }
    const answer = (await response.json()) as { access_token: string; expires_in: number };
    endsAt = Date.now() + answer.expires_in * 1000 - marginMs;
    return answer.access_token;
  };
  let token = keepSuccess(ask);
  return () => {
    if (endsAt !== 0 && Date.now() >= endsAt) {
      endsAt = 0;
      token = keepSuccess(ask);
    }
    return token();
  };
}
