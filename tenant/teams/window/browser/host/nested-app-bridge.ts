/**
 * The host's side of nested app authentication: an application in a frame asks, as JSON inside a message, and
 * gets a token for itself, for the person of this window. Formats as msal-browser reads them.
 */

interface TokenParameters {
  clientId: string;
  /** Separated by blanks. */
  scope: string;
  claims?: string;
}

interface NestedRequest {
  messageType: 'NestedAppAuthRequest';
  method: string;
  requestId: string;
  tokenParams?: TokenParameters;
}

export interface BridgeError {
  status: string;
  code?: string;
  subError?: string;
  description?: string;
}

/** What the issuer answers: a token with its account, or why not. */
export type MintAnswer =
  { success: true; token: object; account: object } | { success: false; error: BridgeError };

export interface NestedAppHost {
  /** `<object id>.<tenant id>` of the person, and her tenant. */
  account: { homeAccountId: string; tenantId: string };
  mint(asked: TokenParameters & { origin: string; interactive: boolean }): Promise<MintAnswer>;
  /** Asks the person; false when she declines. */
  consent(clientId: string, scope: string): Promise<boolean>;
}

const NO_NETWORK: MintAnswer = { success: false, error: { status: 'NO_NETWORK' } };

function parse(text: unknown): NestedRequest | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const asked = JSON.parse(text) as NestedRequest;
    return asked.messageType === 'NestedAppAuthRequest' && asked.requestId ? asked : undefined;
  } catch {
    // what is not JSON was not meant for the bridge
    return undefined;
  }
}

async function tokenFor(
  asked: NestedRequest,
  origin: string,
  host: NestedAppHost
): Promise<MintAnswer> {
  const { tokenParams } = asked;
  if (!tokenParams)
    return { success: false, error: { status: 'PERSISTENT_ERROR', code: 'invalid_request' } };
  const mint = (interactive: boolean): Promise<MintAnswer> =>
    host.mint({ ...tokenParams, origin, interactive }).catch(() => NO_NETWORK);
  const silent = await mint(false);
  const mayAsk = asked.method === 'GetTokenPopup';
  if (silent.success || silent.error.status !== 'USER_INTERACTION_REQUIRED' || !mayAsk)
    return silent;
  if (await host.consent(tokenParams.clientId, tokenParams.scope)) return mint(true);
  return { success: false, error: { status: 'USER_CANCEL' } };
}

/**
 * Answers one request of the bridge.
 * @param data the JSON text of the message
 * @param origin of the frame, as the browser tells it
 * @returns the JSON text to send back, or undefined when the text is no request
 */
export async function answerNestedApp(
  data: unknown,
  origin: string,
  host: NestedAppHost
): Promise<string | undefined> {
  const asked = parse(data);
  if (!asked) return undefined;
  const answer = (content: object): string =>
    JSON.stringify({
      messageType: 'NestedAppAuthResponse',
      requestId: asked.requestId,
      ...content,
    });
  if (asked.method === 'GetInitContext') {
    const accountContext = { ...host.account, environment: 'login.microsoftonline.com' };
    return answer({
      success: true,
      initContext: {
        sdkName: 'local-teams',
        sdkVersion: '1.0.0',
        capabilities: { queryAccount: false },
        accountContext,
      },
    });
  }
  if (asked.method !== 'GetToken' && asked.method !== 'GetTokenPopup')
    return answer({
      success: false,
      error: { status: 'PERSISTENT_ERROR', code: 'unsupported_method' },
    });
  return answer(await tokenFor(asked, origin, host));
}
