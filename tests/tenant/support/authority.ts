import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { ORIGIN, type TestTenant } from './open-tenant';

/** Entra's own address: clients keep it, and their transport leads it to the tenant. */
export const AUTHORITY = 'https://login.microsoftonline.com';

/** The claims in a token, unchecked. */
export function claimsOf(token: string): Record<string, unknown> {
  const payload = token.split('.')[1] ?? '';
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}

/** MSAL's way to the network, straight into the tenant. */
export function networkInto(local: TestTenant): INetworkModule {
  const send = async <T>(
    method: string,
    url: string,
    options?: NetworkRequestOptions
  ): Promise<NetworkResponse<T>> => {
    const answer = await local.tenant.handle(
      new Request(url.replace(AUTHORITY, ORIGIN), {
        method,
        ...(options?.headers ? { headers: options.headers } : {}),
        ...(options?.body === undefined ? {} : { body: options.body }),
      })
    );
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: (await answer.json()) as T,
    };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

/** Sends a form to an endpoint of the authority. */
export async function postForm(
  local: TestTenant,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {}
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await local.tenant.handle(
    new Request(ORIGIN + path, { method: 'POST', headers, body: new URLSearchParams(fields) })
  );
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** The tenant's id. */
export async function tenantIdOf(local: TestTenant): Promise<string> {
  const health = (await (await local.admin('GET', '/health')).json()) as { tenantId: string };
  return health.tenantId;
}
