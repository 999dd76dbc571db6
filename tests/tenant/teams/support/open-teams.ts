import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../../../tenant/http/serve';
import { tenantIdOf } from '../../support/authority';
import { openTenant, type TestTenant } from '../../support/open-tenant';
import { ada, luz, rui } from '../../support/people';
import { BOT_ID, manifestOf, TEAMS_APP_ID } from './manifest';
import { BOT_SECRET, startBot, type TestBot } from './test-bot';

/** A tenant on a port, with a bot that is registered in it. */
export interface TestTeams {
  local: TestTenant;
  bot: TestBot;
  tenantId: string;
  /** Administers; throws when it is refused. */
  administer<Answer>(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Waits until the bot has answered everything. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export const TEAM_ID = '0a0a0a0a-0000-4000-8000-000000000001';

/** People of a team with a channel, for the tests that need one. */
export const teamSeed = {
  teams: [
    {
      id: TEAM_ID,
      displayName: 'Integration',
      description: 'People who work on integration',
      owners: [ada.mail],
      members: [luz.mail, rui.mail],
      channels: [
        {
          name: 'Questions',
          description: 'Ask here',
          messages: [
            {
              author: luz.mail,
              daysAgo: 3,
              at: '14:00',
              text: '<p>¿Quién tiene la guía?</p>',
              replies: [{ author: rui.mail, daysAgo: 2, at: '15:30', text: 'Eu tenho.' }],
            },
          ],
        },
      ],
    },
  ],
};

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

export async function openTeams(): Promise<TestTeams> {
  const port = await freePort();
  const local = await openTenant({ origin: `http://localhost:${port}` });
  const server: Server = await serve(local.tenant, port);
  const tenantId = await tenantIdOf(local);
  const bot = await startBot(local, tenantId);

  const administer = async <Answer>(
    method: string,
    path: string,
    body?: unknown
  ): Promise<Answer> => {
    const answer = await local.admin(method, path, body);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  };
  await administer('POST', '/apps', {
    clientId: BOT_ID,
    name: 'Test hub',
    secret: BOT_SECRET,
    identifierUri: `api://localhost/${BOT_ID}`,
    exposedScopes: ['access_as_user'],
  });
  await administer('POST', '/teams/apps', {
    manifest: manifestOf(),
    messagingEndpoint: bot.endpoint,
    botClientId: BOT_ID,
    oauthConnection: { name: 'hub', scopes: [`api://localhost/${BOT_ID}/access_as_user`] },
  });

  return {
    local,
    bot,
    tenantId,
    administer,
    settle: async () => {
      await administer('GET', '/teams/deliveries?settle=true');
    },
    async close() {
      await bot.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      local.tenant.close();
    },
  };
}

/** What stands in a person's chat with the bot, oldest first. */
export async function chatOf(
  teams: TestTeams,
  person: { mail: string }
): Promise<{ id: string; text: string; author: { kind: string } }[]> {
  return teams.administer(
    'GET',
    `/teams/messages?app=${TEAMS_APP_ID}&person=${encodeURIComponent(person.mail)}`
  );
}
