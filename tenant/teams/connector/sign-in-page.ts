import type { Core } from '../../core/core';
import { html, type Html } from '../../pages/chrome/html';
import { isCrossSite } from '../../pages/redirects';
import { isObject } from './activity-input';

const PATH = '/api/botsignin/page';

interface SignIn {
  botId: string;
  personId: string;
  connection: string;
}

/** The page behind a bot's sign-in button: says who asks for what, and gives a code for the chat. */
export function createSignInPage(
  core: Core,
  issueCode: (botId: string, personId: string) => string
) {
  const { teams } = core;

  /** Who signs in at which bot, from the state that the bot made. */
  const read = (text: string): SignIn | undefined => {
    try {
      const state: unknown = JSON.parse(Buffer.from(text, 'base64').toString());
      if (!isObject(state) || !isObject(state['conversation'])) return undefined;
      const { msAppId, connectionName, conversation } = state;
      if (typeof msAppId !== 'string' || typeof connectionName !== 'string') return undefined;
      const user = isObject(conversation['user']) ? String(conversation['user']['id']) : '';
      const botId = msAppId.toLowerCase();
      const personId = teams.users.personOf(botId, user);
      return personId === undefined ? undefined : { botId, personId, connection: connectionName };
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  };

  const page = (body: Html, status = 200): Response =>
    new Response(
      html`<!doctype html>
        <html lang="en">
          <meta charset="utf-8" /><title>Sign in</title>
          <body>
            ${body}
          </body>
        </html>`.text,
      {
        status,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'none'; form-action 'self'",
          'cache-control': 'no-store',
        },
      }
    );

  /** @returns undefined when the path is another */
  return async (request: Request): Promise<Response | undefined> => {
    const url = new URL(request.url);
    if (url.pathname !== PATH) return undefined;
    if (isCrossSite(request) && request.method === 'POST')
      return page(html`<p>This page is of another site.</p>`, 403);
    const signIn = read(url.searchParams.get('state') ?? '');
    const connection = signIn && teams.botTokens.connection(signIn.botId, signIn.connection);
    if (!signIn || !connection) return page(html`<p>This sign-in is not valid.</p>`, 400);
    const person = core.people.byObjectId(signIn.personId)?.displayName ?? '';
    const app = teams.apps.byBot(signIn.botId)?.displayName ?? '';
    if (request.method !== 'POST')
      return page(
        html`<h1>${app}</h1>
          <p>${person}: ${connection.scopes.join(', ')}</p>
          <form method="post"><button>Accept</button></form>`
      );
    const clientId = connection.clientId ?? signIn.botId;
    core.appRegistrations.consent(clientId, connection.scopes, signIn.personId);
    const code = issueCode(signIn.botId, signIn.personId);
    return page(
      html`<h1>${app}</h1>
        <p>Enter this code in the chat: <b>${code}</b></p>`
    );
  };
}
