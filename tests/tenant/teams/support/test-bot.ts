import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfidentialClientApplication } from '@azure/msal-node';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import { AUTHORITY, networkInto } from '../../support/authority';
import type { TestTenant } from '../../support/open-tenant';
import { BOT_ID } from './manifest';

export const BOT_SECRET = 'a-secret-of-the-test-bot';

type Turn = (context: TurnContext) => Promise<void>;

/** A bot by the official SDK, over real HTTP, with its token checks on. */
export interface TestBot {
  endpoint: string;
  adapter: CloudAdapter;
  /** What came in and was let through. */
  received: Partial<Activity>[];
  /** What the bot does from now on. */
  onTurn(turn: Turn): void;
  /** Speaks first. @throws whatever the connector refused with */
  continue(reference: Partial<ConversationReference>, turn: Turn): Promise<void>;
  close(): Promise<void>;
}

const bodyOf = async (incoming: IncomingMessage): Promise<unknown> => {
  let text = '';
  for await (const piece of incoming) text += String(piece);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
};

/** The part of a web server's answer that the adapter uses. */
const answerOf = (outgoing: ServerResponse) => ({
  socket: outgoing.socket,
  header: (name: string, value: unknown) => outgoing.setHeader(name, String(value)),
  status: (code: number) => (outgoing.statusCode = code),
  send: (body: unknown) => outgoing.write(JSON.stringify(body)),
  end: () => outgoing.end(),
});

/** @param tenantId the organisation that the bot belongs to */
export async function startBot(local: TestTenant, tenantId: string): Promise<TestBot> {
  const client = new ConfidentialClientApplication({
    auth: { clientId: BOT_ID, clientSecret: BOT_SECRET, authority: `${AUTHORITY}/${tenantId}` },
    system: { networkClient: networkInto(local) },
  });
  const { origin } = local.tenant;
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: BOT_ID,
        MicrosoftAppTenantId: tenantId,
        MicrosoftAppType: 'SingleTenant',
        OAuthUrl: origin,
        CallerId: 'urn:botframework:azure',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        ToBotFromChannelOpenIdMetadataUrl: `${origin}/botframework/v1/.well-known/openidconfiguration`,
        ToBotFromEmulatorOpenIdMetadataUrl: `${origin}/${tenantId}/v2.0/.well-known/openid-configuration`,
        ToChannelFromBotLoginUrl: `${AUTHORITY}/${tenantId}`,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      },
      // the SDK brings a copy of MSAL of its own, whose types are others for the compiler
      new MsalServiceClientCredentialsFactory(BOT_ID, client as never)
    )
  );
  let failure: Error | undefined;
  adapter.onTurnError = (_, error) => {
    failure = error;
    return Promise.resolve();
  };
  const received: Partial<Activity>[] = [];
  let turn: Turn = () => Promise.resolve();
  const logic: Turn = async (context) => {
    received.push(context.activity);
    await turn(context);
  };
  const server = createServer((incoming, outgoing) => {
    const serve = async (): Promise<void> => {
      const request = {
        body: await bodyOf(incoming),
        headers: incoming.headers,
        method: incoming.method ?? 'POST',
      };
      await adapter.process(request as never, answerOf(outgoing) as never, logic);
    };
    serve().catch((error: Error & { statusCode?: number }) => {
      failure = error;
      if (!outgoing.headersSent) outgoing.writeHead(error.statusCode ?? 400).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    adapter,
    received,
    onTurn(next) {
      turn = next;
    },
    async continue(reference, next) {
      failure = undefined;
      await adapter.continueConversationAsync(BOT_ID, reference, next);
      // the SDK keeps what happens inside for itself
      if (failure) throw failure as Error;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
