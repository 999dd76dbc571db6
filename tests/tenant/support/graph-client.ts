import { Client } from '@microsoft/microsoft-graph-client';
import { ORIGIN, type TestTenant } from './open-tenant';

const GRAPH = 'https://graph.microsoft.com';

/**
 * The official client as a person. It takes https addresses only: production keeps Graph's own, and the
 * transport maps it to the tenant.
 */
export function graphClient(local: TestTenant, person: { mail: string }): Client {
  return graphClientWith(() => local.token(person, GRAPH));
}

/** The official client with any token. */
export function graphClientWith(token: () => Promise<string>): Client {
  return Client.init({
    authProvider: (done) => {
      token().then(
        (found) => done(null, found),
        (error: Error) => done(error, null)
      );
    },
    defaultVersion: 'v1.0',
  });
}

/** Leads what goes to Graph, or to the tenant's own address, into the tenant; gives back how to undo it. */
export function mapGraphTo(local: TestTenant): () => void {
  const realFetch = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const mapped = request.url.replace(GRAPH, ORIGIN);
    return local.tenant.handle(mapped === request.url ? request : new Request(mapped, request));
  };
  return () => {
    globalThis.fetch = realFetch;
  };
}

/** Status and code of what the client throws. */
export async function refusal(
  call: Promise<unknown>
): Promise<{ statusCode: number; code: string }> {
  try {
    await call;
  } catch (error) {
    const { statusCode, code } = error as { statusCode: number; code: string };
    return { statusCode, code };
  }
  throw new Error('The call was not refused.');
}
