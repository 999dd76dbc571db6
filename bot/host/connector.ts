import { parseRetryAfter } from '../../shared/kernel/retry-after';
import type { Fetch } from '../../shared/adapters/throttle-gate';
import type { CardGate } from '../cards';
import type { ConnectorAnswer, ConversationAddress, TeamsConnector } from '../connector';
import type { BotMessage } from '../conversation/turn';
import { channelActivity } from './channel-activity';

export interface ConnectorSettings {
  readonly botId: string;
  readonly tenantId: string;
  /** Where the connector is, until an activity says it: it ends with a slash. */
  readonly serviceUrl: string;
  /** A token of the application for the Bot Framework. */
  accessToken(): Promise<string>;
  readonly fetch: Fetch;
  readonly gate: CardGate;
  /** Milliseconds that an answer is waited for. */
  readonly patienceMs?: number;
}

/** The connector with what only the host uses. */
export interface HostConnector extends TeamsConnector {
  /** Any activity, such as typing or a card for signing in. @param replyToId in a thread */
  post(to: ConversationAddress, activity: object, replyToId?: string): Promise<ConnectorAnswer>;
  /** Puts an activity in the place of another. */
  put(to: ConversationAddress, activityId: string, activity: object): Promise<ConnectorAnswer>;
  /** Where a conversation of a person was seen, so that the first message needs one call less. */
  remember(personId: string, address: ConversationAddress): void;
}

const adaptive = 'application/vnd.microsoft.card.adaptive';

/** Teams' REST, version 3. Source: Bot Connector REST API reference. */
export function createConnector(settings: ConnectorSettings): HostConnector {
  const { botId, tenantId, fetch, gate, patienceMs = 15_000 } = settings;
  const personal = new Map<string, ConversationAddress>();
  let serviceUrl = settings.serviceUrl;

  const send = async (
    base: string,
    method: 'POST' | 'PUT',
    path: string,
    body: object
  ): Promise<ConnectorAnswer & { readonly conversationId?: string }> => {
    const token = await settings.accessToken();
    let response: Response;
    try {
      response = await fetch(new URL(`v3/conversations${path}`, base).href, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patienceMs),
      });
      return await read(response);
    } catch (error) {
      // not even a connection: nothing can have been done
      if (isRefusedConnection(error)) return { kind: 'refused', status: 0, code: 'NoConnection' };
      return { kind: 'unknown' };
    }
  };

  const post: HostConnector['post'] = (to, activity, replyToId) => {
    const path = `/${encodeURIComponent(to.conversationId)}/activities`;
    const whole = { ...activity, from: { id: `28:${botId}` } };
    return send(
      to.serviceUrl,
      'POST',
      replyToId === undefined ? path : `${path}/${encodeURIComponent(replyToId)}`,
      whole
    );
  };
  const put: HostConnector['put'] = (to, activityId, activity) =>
    send(
      to.serviceUrl,
      'PUT',
      `/${encodeURIComponent(to.conversationId)}/activities/${encodeURIComponent(activityId)}`,
      { ...activity, id: activityId }
    );

  return {
    post,
    put,
    send: (to, message) => post(to, toActivity(message, gate)),
    update: (to, activityId, message) => put(to, activityId, toActivity(message, gate)),

    async openPersonal(personId) {
      const known = personal.get(personId);
      if (known) return { kind: 'open', address: known };
      const answer = await send(serviceUrl, 'POST', '', {
        bot: { id: `28:${botId}` },
        members: [{ id: personId }],
        isGroup: false,
        tenantId,
        channelData: { tenant: { id: tenantId } },
      });
      if (answer.kind !== 'accepted') return answer;
      // an answer without the conversation's id says nothing that could be used
      if (answer.conversationId === undefined) return { kind: 'unknown' };
      const address = { serviceUrl, conversationId: answer.conversationId };
      personal.set(personId, address);
      return { kind: 'open', address };
    },

    postInChannel: (teamId, channelId, message) =>
      send(serviceUrl, 'POST', '', {
        bot: { id: `28:${botId}` },
        isGroup: true,
        tenantId,
        channelData: {
          channel: { id: channelId },
          team: { aadGroupId: teamId },
          tenant: { id: tenantId },
        },
        activity: toActivity(message, gate),
      }),

    replyInChannel: (channelId, threadId, reply) =>
      post(
        { serviceUrl, conversationId: `${channelId};messageid=${threadId}` },
        channelActivity(reply)
      ),

    remember(personId, address) {
      serviceUrl = address.serviceUrl;
      personal.set(personId, address);
    },
  };
}

/** A message as Teams takes it. */
export function toActivity(message: BotMessage, gate: CardGate): object {
  const card = message.card && gate(message.card);
  const summary = message.summary ?? message.card?.fallbackText;
  const { suggestions = [] } = message;
  return {
    type: 'message',
    ...(message.text === undefined ? {} : { text: message.text, textFormat: 'plain' }),
    ...(summary === undefined ? {} : { summary }),
    ...(card ? { attachments: [{ contentType: adaptive, content: card }] } : {}),
    ...(suggestions.length > 0
      ? {
          suggestedActions: {
            to: [],
            actions: suggestions
              .slice(0, 3)
              .map((title) => ({ type: 'imBack', title, value: title })),
          },
        }
      : {}),
  };
}

async function read(
  response: Response
): Promise<ConnectorAnswer & { readonly conversationId?: string }> {
  const body = fieldsOf(await response.text());
  if (response.ok) {
    const conversationId = body['id'];
    return {
      kind: 'accepted',
      activityId: String(body['activityId'] ?? body['id'] ?? ''),
      ...(typeof conversationId === 'string' ? { conversationId } : {}),
    };
  }
  // a gateway that gave up: what stands behind it may have done the work
  if ([500, 502, 504].includes(response.status)) return { kind: 'unknown' };
  const error = body['error'];
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  const retryAfterMs = parseRetryAfter(response.headers.get('Retry-After'), new Date());
  return {
    kind: 'refused',
    status: response.status,
    code: typeof code === 'string' ? code : '',
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // an answer of a gateway, which is no JSON
    return {};
  }
}

function isRefusedConnection(error: unknown): boolean {
  const cause =
    typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND';
}
