import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import { DefaultParse, type Queryable } from '@pnp/queryable';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/security';
import '@pnp/sp/site-users';
import '@pnp/sp/site-groups';
import { createTenant, type Tenant, type TenantOptions } from '../../../tenant/tenant';
import { checkGraphAnswer } from './graph-shape';
import { ada, luz, rui } from './people';

export const ORIGIN = 'http://localhost:4400';
export const SITE = `${ORIGIN}/sites/hub`;

/** A tenant in memory with three people, and ways to talk to it. */
export interface TestTenant {
  tenant: Tenant;
  /** PnPjs as a person with a delegated token, straight into the tenant. */
  sharePoint(person: { mail: string }): SPFI;
  /** A raw request with the person's token; JSON bodies are given as objects. */
  ask(
    person: { mail: string } | undefined,
    method: string,
    path: string,
    options?: AskOptions
  ): Promise<Response>;
  token(person: { mail: string }, resource?: string): Promise<string>;
  admin(method: string, path: string, body?: unknown): Promise<Response>;
}

interface AskOptions {
  body?: unknown;
  headers?: Record<string, string>;
}

export async function openTenant(options: Partial<TenantOptions> = {}): Promise<TestTenant> {
  const origin = options.origin ?? ORIGIN;
  const opened = createTenant({ ...options, origin });
  const tenant: Tenant = {
    ...opened,
    /** Every answer of Graph, whoever asks, has to have the shape that Graph publishes. */
    async handle(request) {
      const answer = await opened.handle(request);
      if (new URL(request.url).pathname.includes('/v1.0/')) await checkGraphAnswer(request, answer);
      return answer;
    },
  };
  const tokens = new Map<string, Promise<string>>();

  const admin = (method: string, path: string, body?: unknown): Promise<Response> =>
    tenant.handle(
      new Request(`${ORIGIN}/__tenant${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    );

  const mint = async (mail: string, resource: string): Promise<string> => {
    const answer = await admin('POST', '/tokens', { person: mail, resource });
    const { accessToken } = (await answer.json()) as { accessToken: string };
    return accessToken;
  };
  const token = ({ mail }: { mail: string }, resource = origin): Promise<string> => {
    const key = `${mail} ${resource}`;
    const known = tokens.get(key) ?? mint(mail, resource);
    tokens.set(key, known);
    return known;
  };

  await admin('POST', '/people', [ada, luz, rui]);
  return {
    tenant,
    admin,
    token,
    sharePoint: (person) =>
      spfi(SITE).using(DefaultHeaders(), DefaultInit(), DefaultParse(), (instance: Queryable) => {
        instance.on.send.replace(async (url, init) => {
          const headers = new Headers(init.headers);
          headers.set('Authorization', `Bearer ${await token(person)}`);
          return tenant.handle(new Request(url, { ...init, headers }));
        });
        return instance;
      }),
    async ask(person, method, path, { body, headers = {} } = {}) {
      const isGraph = path.startsWith('/v1.0/');
      const sent = new Headers(headers);
      if (person) {
        sent.set(
          'authorization',
          `Bearer ${await token(person, isGraph ? 'https://graph.microsoft.com' : origin)}`
        );
      }
      return tenant.handle(
        new Request(ORIGIN + path, {
          method,
          headers: sent,
          ...(body === undefined
            ? {}
            : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        })
      );
    },
  };
}

/** Status, code and words of a refusal, in any envelope. */
export async function refusalOf(
  response: Response
): Promise<{ status: number; code: string; message: string }> {
  const body = (await response.json()) as Record<
    string,
    { code: string; message: string | { value: string } }
  >;
  const error = body['odata.error'] ?? body['error'];
  const message = error?.message ?? '';
  return {
    status: response.status,
    code: error?.code ?? '',
    message: typeof message === 'string' ? message : message.value,
  };
}

/** What a PnPjs call was refused with. */
export async function refusalOfCall(
  call: Promise<unknown>
): Promise<{ status: number; code: string; message: string }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error && 'response' in error && error.response instanceof Response) {
      return refusalOf(error.response);
    }
    throw error;
  }
  throw new Error('The call was not refused.');
}
