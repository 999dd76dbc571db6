import { CoreError } from '../core/core-error';

/** Source: sp-dev-docs, "Overview of SharePoint webhooks": the subscriber has five seconds. */
const PATIENCE_MS = 5000;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The address of a subscriber. SharePoint wants https; the tenant sends to this machine only, whatever
 * the protocol.
 * @throws CoreError subscription-invalid
 */
export function checkNotificationUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !LOOPBACK.includes(url.hostname)) {
    throw new CoreError(
      'subscription-invalid',
      `The notification URL '${text}' is not valid. The local tenant sends to this machine only.`
    );
  }
  return url.href;
}

/** @returns undefined when nobody listens, the connection breaks, or the time is up */
const post = (url: string, body: string): Promise<Response | undefined> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': body === '' ? 'text/plain' : 'application/json' },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((): undefined => undefined);

/**
 * Asks a subscriber whether it wants notifications: it has to send the token back as plain text.
 * @param parameter the name under which the token goes out: Graph writes it otherwise than SharePoint
 * @throws CoreError subscription-invalid
 */
export async function shakeHands(
  notificationUrl: string,
  token: string,
  parameter = 'validationtoken'
): Promise<void> {
  const url = new URL(notificationUrl);
  url.searchParams.set(parameter, token);
  const answer = await post(url.href, '');
  const isPlain = /^text\/plain\b/i.test(answer?.headers.get('content-type') ?? '');
  if (answer?.status !== 200 || !isPlain || (await answer.text()) !== token) {
    throw new CoreError(
      'subscription-invalid',
      `Failed to validate the notification URL '${notificationUrl}'.`
    );
  }
}

/** Sends notifications. @returns whether the subscriber took them */
export async function notify(url: string, value: readonly object[]): Promise<boolean> {
  const answer = await post(url, JSON.stringify({ value }));
  await answer?.body?.cancel();
  return answer?.ok === true;
}
