import { randomUUID } from 'node:crypto';

/** Requests of one application that a mailbox answers at a time. Source: Graph documentation, "Outlook service limits". */
export const REQUESTS_AT_A_TIME = 4;

const MAILBOX =
  /\/v1\.0\/(me|users\/([^/?]+))\/(messages|mailFolders|sendMail|events|calendar|calendarView)\b/i;
const SENDING = /\/(sendMail|messages\/[^/?]+\/send)(\?|$)/i;

/**
 * The mailbox that a request to Graph is about; undefined for all else. People and programs may name it
 * by id or address: each name has its own limits here.
 * @param target path and query
 * @param user login of the person who asks, for `/me`
 */
export function mailboxOf(target: string, user: string | undefined): string | undefined {
  const parts = MAILBOX.exec(target);
  if (!parts) return undefined;
  return (parts[2] ?? user ?? '').toLowerCase();
}

/** The mailbox that a request sends a message from, if it does. */
export function sendingMailboxOf(
  method: string,
  target: string,
  user: string | undefined
): string | undefined {
  return method === 'POST' && SENDING.test(target) ? mailboxOf(target, user) : undefined;
}

/** A request on its way through a mailbox. */
export interface MailboxVisit {
  /** Whether as many as may be are in there already. */
  refused: boolean;
  leave(): void;
}

/** Counts the requests that are under way, by application and mailbox. */
export function createMailboxVisits(isEnforced: () => boolean) {
  const inside = new Map<string, number>();
  return {
    enter(target: string, app: string | undefined, user: string | undefined): MailboxVisit {
      const mailbox = mailboxOf(target, user);
      if (mailbox === undefined) return { refused: false, leave: () => undefined };
      const key = `${app ?? ''} ${mailbox}`;
      const before = inside.get(key) ?? 0;
      const refused = isEnforced() && before >= REQUESTS_AT_A_TIME;
      if (refused) return { refused, leave: () => undefined };
      inside.set(key, before + 1);
      return {
        refused,
        leave() {
          const left = (inside.get(key) ?? 1) - 1;
          if (left === 0) inside.delete(key);
          else inside.set(key, left);
        },
      };
    },
  };
}

export type MailboxVisits = ReturnType<typeof createMailboxVisits>;

/**
 * What Outlook answers to who asks too much. The words for too many requests at a time are those that
 * clients report; those for too many messages a minute are unverified.
 */
export function mailThrottledAnswer(
  reason: 'MailboxConcurrency' | 'MessageRate',
  retryAfter: number
): Response {
  const requestId = randomUUID();
  const error = {
    code: 'ApplicationThrottled',
    message: `Application is over its ${reason} limit.`,
    innerError: { 'request-id': requestId, 'client-request-id': requestId },
  };
  return new Response(JSON.stringify({ error }), {
    status: 429,
    headers: {
      'content-type': 'application/json',
      'retry-after': String(retryAfter),
      'request-id': requestId,
    },
  });
}
