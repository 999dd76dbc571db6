import type { SendOutcome } from '../../domain/deliveries/index';
import { systemClock, type Clock } from '../../kernel/clock';
import { parseRetryAfter } from '../../kernel/retry-after';
import { propertyOf, textOf } from '../graph/graph-api';
import { neverLeft } from './one-attempt-graph';

/** What Exchange says of a message that it will never take. */
const forGood: Readonly<Record<string, 'no-address' | 'too-large'>> = {
  ErrorInvalidRecipients: 'no-address',
  ErrorMessageSizeExceeded: 'too-large',
  RequestEntityTooLarge: 'too-large',
};

/**
 * What a refused or unanswered request means for a message.
 * @param error what the Graph client threw
 * @param mayHaveSent whether the request was the one that sends; all the others have told nobody anything
 */
export function mailOutcome(
  error: unknown,
  mayHaveSent: boolean,
  clock: Clock = systemClock
): SendOutcome {
  const unsure: SendOutcome = mayHaveSent ? { kind: 'unclear' } : { kind: 'unavailable' };
  const code = textOf(propertyOf(error, 'code'));
  if (code === neverLeft) return { kind: 'unavailable' };
  const status = Number(propertyOf(error, 'statusCode') ?? -1);
  if (status <= 0) return unsure;
  if (status === 429) {
    const headers = propertyOf(error, 'headers');
    const stated = headers instanceof Headers ? headers.get('Retry-After') : null;
    const retryAfterMs = parseRetryAfter(stated, clock.now());
    return { kind: 'throttled', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
  if (status === 503) return { kind: 'unavailable' };
  const reason = forGood[code] ?? (status === 413 ? 'too-large' : undefined);
  if (reason !== undefined) return { kind: 'rejected', reason };
  // Of rights and mailboxes of the hub's own an administrator can mend everything: messages wait.
  if (status === 401 || status === 403) return { kind: 'unavailable' };
  // A draft that is not there any more, or no draft any more, may have been sent by an attempt before.
  const isSpent = [404, 409, 412].includes(status) || code === 'ErrorInvalidOperation';
  if (isSpent || status >= 500) return unsure;
  return { kind: 'rejected', reason: 'failed' };
}
