import { UNSUPPORTED_HEADER } from '../../http/unsupported-header';

/** A refusal of the Bot Connector. Source: Teams, "Status codes from bot conversational APIs". */
export class ConnectorError extends Error {
  readonly status: number;
  readonly code: string;
  /** Seconds. */
  readonly retryAfter: number | undefined;
  /** Set when the tenant does not play this part of the connector. */
  readonly unsupported: boolean;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { retryAfter?: number; unsupported?: boolean } = {}
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = more.retryAfter;
    this.unsupported = more.unsupported ?? false;
  }
}

export function badArgument(message: string): ConnectorError {
  return new ConnectorError(400, 'BadArgument', message);
}

export function conversationNotFound(): ConnectorError {
  return new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');
}

export function activityNotFound(): ConnectorError {
  return new ConnectorError(
    404,
    'ActivityNotFoundInConversation',
    'Activity not found in the conversation.'
  );
}

export function notInRoster(): ConnectorError {
  return new ConnectorError(
    403,
    'BotNotInConversationRoster',
    'The bot is not part of the conversation roster.'
  );
}

export function connectorErrorResponse(error: ConnectorError): Response {
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' });
  if (error.retryAfter !== undefined) headers.set('retry-after', String(error.retryAfter));
  if (error.unsupported) headers.set(UNSUPPORTED_HEADER, error.message);
  const { code, message } = error;
  return new Response(JSON.stringify({ error: { code, message } }), {
    status: error.status,
    headers,
  });
}
