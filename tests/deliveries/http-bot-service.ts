import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BotService } from './bot-service';

/** Teams over HTTP: each message is counted before it is answered, and an answer may be lost. */
export interface HttpBotService {
  readonly url: string;
  stop(): Promise<void>;
}

export async function serveBotService(service: BotService): Promise<HttpBotService> {
  const startedAt = performance.now();
  const server: Server = createServer((request, response) => {
    // what is delivered stands in the address, so that a request counts as soon as it is here
    const deliveryId = decodeURIComponent((request.url ?? '').slice(1));
    request.resume();
    request.once('end', () => {
      const { outcome, latencyMs } = service.receive(deliveryId, performance.now() - startedAt);
      setTimeout(() => {
        if (outcome.kind === 'unclear') {
          request.socket.destroy();
          return;
        }
        if (outcome.kind === 'throttled' && outcome.retryAfterMs !== undefined) {
          response.setHeader('Retry-After', String(Math.ceil(outcome.retryAfterMs / 1000)));
        }
        response.statusCode = statusOf[outcome.kind];
        response.end(JSON.stringify({ id: 'm' }));
      }, latencyMs);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const statusOf = { accepted: 201, rejected: 403, throttled: 429, unavailable: 503 } as const;
