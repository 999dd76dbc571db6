import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Tenant } from '../tenant';

/** Larger than any file of the hub; keeps a runaway client from filling the memory. */
const MAXIMUM_BODY_BYTES = 256 * 1024 * 1024;

class BodyTooLarge extends Error {}

const readBody = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    const piece = Buffer.from(chunk as Uint8Array);
    length += piece.byteLength;
    if (length > MAXIMUM_BODY_BYTES) throw new BodyTooLarge();
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
};

const toRequest = async (incoming: IncomingMessage, origin: string): Promise<Request> => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? undefined : await readBody(incoming);
  return new Request(new URL(incoming.url ?? '/', origin), {
    method,
    headers,
    ...(body && body.byteLength > 0 ? { body } : {}),
  });
};

const send = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  if (!response.body) {
    outgoing.end();
    return;
  }
  const reader = response.body.getReader();
  // who goes away wants no more of a stream; of an answer that is whole nothing is left to cancel
  outgoing.once('close', () => void reader.cancel().catch(() => undefined));
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const { value } = piece;
    // waits until the bytes are on their way: what a fault cuts off must not swallow what came before
    await new Promise<void>((resolve, reject) => {
      outgoing.write(value, (error) => (error ? reject(error) : resolve()));
    });
  }
  outgoing.end();
};

/** Only this machine may talk to the tenant, also when a page elsewhere points a name at 127.0.0.1. */
const isLocal = (incoming: IncomingMessage, origin: string): boolean => {
  const host = incoming.headers.host ?? '';
  const name = host.replace(/:\d+$/, '');
  return ['localhost', '127.0.0.1', '[::1]'].includes(name) || host === new URL(origin).host;
};

/**
 * Serves a tenant over plain HTTP on 127.0.0.1.
 * @param port 0 takes any free one
 */
export function serve(tenant: Tenant, port: number): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const answer = async (): Promise<void> => {
      if (!isLocal(incoming, tenant.origin)) {
        outgoing.writeHead(421).end();
        return;
      }
      await send(await tenant.handle(await toRequest(incoming, tenant.origin)), outgoing);
    };
    answer().catch((error: unknown) => {
      if (error instanceof BodyTooLarge && !outgoing.headersSent) {
        outgoing.writeHead(413).end();
        return;
      }
      if (error instanceof Error && error.name === 'ConnectionReset') {
        outgoing.destroy();
        return;
      }
      console.error(error);
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end('The local tenant has a defect; its output says more.');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
