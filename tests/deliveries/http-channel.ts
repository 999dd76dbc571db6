import { Agent, request } from 'node:http';
import type { SendOutcome } from '../../shared/domain/deliveries';
import { parseRetryAfter } from '../../shared/kernel/retry-after';

/** Sends one message to the service over HTTP, once. */
export function createHttpChannel(url: string): (deliveryId: string) => Promise<SendOutcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  return (deliveryId) =>
    new Promise((resolve) => {
      const sending = request(
        `${url}${encodeURIComponent(deliveryId)}`,
        { method: 'POST', agent },
        (response) => {
          response.resume();
          response.once('error', () => resolve({ kind: 'unclear' }));
          response.once('end', () => {
            const { statusCode = 0, headers } = response;
            const wait = parseRetryAfter(headers['retry-after'], new Date());
            if (statusCode === 201) resolve({ kind: 'accepted', reference: 'm' });
            else if (statusCode === 429)
              resolve({
                kind: 'throttled',
                ...(wait === undefined ? {} : { retryAfterMs: wait }),
              });
            else if (statusCode === 503) resolve({ kind: 'unavailable' });
            else resolve({ kind: 'rejected', reason: 'blocked' });
          });
        }
      );
      sending.once('error', (error: NodeJS.ErrnoException) =>
        resolve({ kind: error.code === 'ECONNREFUSED' ? 'unavailable' : 'unclear' })
      );
      sending.end();
    });
}
