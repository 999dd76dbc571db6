import { Client, type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import { isRepeatable, type Fetch, type ThrottleGate } from '../throttle-gate';

export interface GraphClientSettings {
  readonly gate: ThrottleGate;
  readonly fetch: Fetch;
  /** A bearer token for Graph, asked for before each request. */
  accessToken(): Promise<string>;
}

/** The official Graph client with our own gate in place of its repetitions, which repeat any POST. */
export function createGraphClient(settings: GraphClientSettings): Client {
  const middleware: Middleware = {
    async execute(context: Context): Promise<void> {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      const headers = new Headers(context.options?.headers as HeadersInit | undefined);
      headers.set('Authorization', `Bearer ${await settings.accessToken()}`);
      const { method, body } = context.options ?? {};
      const request = {
        source: 'graph',
        isRepeatable: isRepeatable(method, headers) || isReadOnlyBatch(url, body),
      };
      const init = { ...context.options, headers } as RequestInit;
      context.response = await settings.gate.send(request, () => settings.fetch(url, init));
    },
  };
  return Client.initWithMiddleware({ middleware });
}

/** A batch is a POST, but one that only reads may be sent again like the reads that it holds. */
function isReadOnlyBatch(url: string, body: unknown): boolean {
  if (!url.endsWith('/$batch') || typeof body !== 'string') return false;
  const { requests } = JSON.parse(body) as { requests?: readonly { method?: string }[] };
  return requests?.every((part) => part.method === 'GET') ?? false;
}
