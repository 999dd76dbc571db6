import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { build } from 'esbuild';
import { serve } from '../../../../tenant/http/serve';
import { createTenant, type Tenant } from '../../../../tenant/tenant';
import { createTestBot } from './test-bot';
import { testManifest } from './test-manifest';

export const CLIENT_ID = '5a0f6c3e-1111-4f0e-9a52-0c3b8a6d7e11';
export const APP_ID = '7d3c1b9a-2222-4c1d-8f3e-5b6a7c8d9e22';
const SECRET = 'a-secret-of-the-test';

const person = (number: number, displayName: string, language: string) => {
  const [givenName = '', ...rest] = displayName.split(' ');
  return {
    objectId: `0000000${number}-0000-4000-8000-000000000000`,
    displayName,
    givenName,
    surname: rest.join(' '),
    mail: `${givenName.toLowerCase()}@example.org`,
    jobTitle: 'Officer',
    office: 'PER',
    preferredLanguage: language,
    roles: number === 1 ? ['Admin'] : [],
  };
};

export const ROSA = person(1, 'Rosa Mamani Flores', 'es-PE');
export const BRENO = person(2, 'Breno Hashimoto', 'pt-BR');
export const NORA = person(3, 'Nora Whitfield', 'en-GB');

export interface OpenWindow {
  /** Of the tenant. */
  origin: string;
  /** Of the bot and its pages. */
  service: string;
  tenant: Tenant;
  bot: ReturnType<typeof createTestBot>;
  tenantId: string;
  clientId: string;
  /** Address of the app's own API. */
  resource: string;
  admin(method: string, path: string, body?: unknown): Promise<unknown>;
  close(): Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  );

/** A port that nobody has, for a program that must know its address before it listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function tabScript(): Promise<string> {
  const built = await build({
    entryPoints: [path.join(__dirname, 'test-tab-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return built.outputFiles[0]?.text ?? '';
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test tab</title></head><body><script src="/tab.js"></script></body></html>`;

/** A tenant with three people, a team, and an app of a small bot and a page, each on a port of this machine. */
export async function openWindow(): Promise<OpenWindow> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const tenant = createTenant({ origin });
  const server = await serve(tenant, port);

  const admin = async (method: string, adminPath: string, body?: unknown): Promise<unknown> => {
    const answer = await tenant.handle(
      new Request(`${origin}/__tenant${adminPath}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    );
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${adminPath}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const { tenantId } = (await admin('GET', '/health')) as { tenantId: string };
  const token = async (): Promise<string> => {
    const answer = await fetch(`${origin}/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: CLIENT_ID,
        client_secret: SECRET,
        scope: 'https://api.botframework.com/.default',
      }),
    });
    return ((await answer.json()) as { access_token: string }).access_token;
  };

  const script = await tabScript();
  const pages = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/api/messages') {
      bot.handle(request).then(
        ({ status, body }) => {
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(body === undefined ? '' : JSON.stringify(body));
        },
        () => response.writeHead(500).end()
      );
      return;
    }
    const isScript = pathname === '/tab.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.setHeader('content-security-policy', `frame-ancestors ${origin}`);
    response.end(isScript ? script : PAGE);
  });
  const service = `http://localhost:${await listen(pages)}`;
  const { host } = new URL(service);
  const resource = `api://${host}/${CLIENT_ID}`;
  const bot = createTestBot({
    clientId: CLIENT_ID,
    resource,
    pages: service,
    connectorToken: token,
  });

  await admin('POST', '/people', [ROSA, BRENO, NORA]);
  await admin('POST', '/apps', {
    clientId: CLIENT_ID,
    name: 'Test hub',
    secret: SECRET,
    identifierUri: resource,
    exposedScopes: ['access_as_user'],
    redirectUris: [{ kind: 'spa', uri: `brk-multihub://${host}` }],
    delegatedPermissions: ['https://graph.microsoft.com/User.Read'],
  });
  await admin('POST', '/apps/consent', { clientId: CLIENT_ID });
  await admin('POST', '/teams/apps', {
    manifest: testManifest({ appId: APP_ID, clientId: CLIENT_ID, service, resource, origin }),
    messagingEndpoint: `${service}/api/messages`,
    languages: { es: { 'name.short': 'Centro', 'staticTabs[0].name': 'Mis cosas' } },
  });
  await admin('PUT', '/teams/seed', {
    teams: [
      {
        id: '9f0e8d7c-3333-4b2a-9d1c-0a1b2c3d4e33',
        displayName: 'Border communities',
        description: 'People at borders',
        owners: [ROSA.mail],
        members: [BRENO.mail, NORA.mail],
        channels: [
          {
            name: 'General',
            messages: [{ author: BRENO.mail, daysAgo: 1, at: '12:00', text: 'Bom dia a todos' }],
          },
          { name: 'Regularization', messages: [] },
        ],
      },
    ],
    chats: [
      {
        members: [ROSA.mail, BRENO.mail],
        messages: [{ author: BRENO.mail, daysAgo: 0, at: '09:10', text: 'Pode ser às 15h?' }],
      },
    ],
  });
  for (const { mail } of [ROSA, BRENO])
    await admin('POST', '/teams/installations', { app: APP_ID, person: mail });

  return {
    origin,
    service,
    tenant,
    bot,
    tenantId,
    clientId: CLIENT_ID,
    resource,
    admin,
    async close() {
      pages.closeAllConnections();
      server.closeAllConnections();
      await Promise.all([pages, server].map((one) => new Promise((done) => one.close(done))));
      tenant.close();
    },
  };
}
