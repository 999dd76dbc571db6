import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Principal } from '../../../tenant/core/principal';
import { createPages, type PagesHost, type Person } from '../../../tenant/pages/pages';
import { createSessions } from '../../../tenant/pages/sessions';

export const WEB_PARTS_FOLDER = path.join(__dirname, 'built-web-part');

const READ = 0x30021;

/** Base permissions by site group; whoever is in none may not see the site. */
const MASKS: Readonly<Record<string, number>> = {
  'Hub Readers': READ,
  'Hub KM Team': READ | 0x806,
};

/** A small organisation: one person for each language of the portal, with different rights. */
export const ROSA = person(11, 'Rosa Mamani Flores', 'BOL', 'es-BO', 'Hub Readers');
export const BRENO = person(12, 'Breno Hashimoto', 'BRA', 'pt-BR', 'Hub Readers');
export const NOELIA = person(13, 'Noelia Cáceres', 'REG', 'en-GB', 'Hub KM Team');

export interface PortalFixture {
  origin: string;
  /** Authorization headers that reached this tenant's Graph. */
  graphCalls: string[];
  close(): void;
}

/** The portal on a port of this machine, with a host as small as its interface allows. */
export async function startPortal(
  people: readonly Person[] = [ROSA, BRENO, NOELIA],
  webPartsFolder = WEB_PARTS_FOLDER
): Promise<PortalFixture> {
  const database = new DatabaseSync(':memory:');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const sessions = createSessions(database, Date.now);
  const host = hostOf(people, (request) => sessions.of(request)?.siteUserId);
  const pages = createPages(host, { origin, database, sessions, webPartsFolder, now: Date.now });
  const graphCalls: string[] = [];

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const principal = host.principal(request);
    if (url.pathname.startsWith('/graph/')) {
      graphCalls.push(request.headers.get('authorization') ?? '');
      return Response.json({ displayName: `${principal?.displayName} of Graph` });
    }
    if (url.pathname.includes('/_api/')) {
      if (principal === undefined) return new Response('Sign in first', { status: 401 });
      const api = await pages.handleSitePagesApi(request, principal);
      return api ?? new Response('No such resource', { status: 404 });
    }
    return (await pages.handle(request)) ?? new Response('Not found', { status: 404 });
  }

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const response = await answer(await toRequest(incoming, origin));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  }
  server.on('request', (incoming, outgoing) => void serve(incoming, outgoing));

  return {
    origin,
    graphCalls,
    close() {
      server.closeAllConnections();
      server.close();
      database.close();
    },
  };
}

function hostOf(
  people: readonly Person[],
  userOf: (request: Request) => number | undefined
): PagesHost {
  const digestOf = ({ siteUserId }: Principal): string => `digest-of-${siteUserId}`;
  return {
    principal: (request) =>
      people.find((each) => each.principal.siteUserId === userOf(request))?.principal,
    people: () => people,
    site: (culture) => ({
      tenantId: '5b0f3e6c-0b0e-4a53-8f4b-6f0c9f6a1d01',
      siteId: '5b0f3e6c-0b0e-4a53-8f4b-6f0c9f6a1d02',
      webId: '5b0f3e6c-0b0e-4a53-8f4b-6f0c9f6a1d03',
      title: SITE_TITLES[culture] ?? 'Knowledge hub',
      serverRelativeUrl: '/sites/hub',
      languageLcid: 1033,
    }),
    navigation: () => [],
    welcomePage: () => undefined,
    permissions: ({ siteUserId }) => {
      const found = people.find((each) => each.principal.siteUserId === siteUserId);
      return { high: 432, low: MASKS[found?.roles[0] ?? ''] ?? 0 };
    },
    mailbox: () => undefined,
    formDigest: (principal) => ({ value: digestOf(principal), timeoutSeconds: 1800 }),
    mayWrite: (request, principal) =>
      request.headers.get('x-requestdigest') === digestOf(principal),
    mintUserToken: async (principal, resource) => ({
      accessToken: `token of ${principal.siteUserId} for ${resource}`,
      expiresAt: Date.now() + 3_600_000,
    }),
  };
}

const SITE_TITLES: Readonly<Record<string, string>> = {
  'es-ES': 'Gestión del conocimiento',
  'pt-BR': 'Gestão do conhecimento',
};

export function person(
  siteUserId: number,
  displayName: string,
  office: string,
  preferredLanguage: string,
  role: string,
  post = 'Knowledge management officer'
): Person {
  const email = `${displayName.split(' ')[0]?.toLowerCase()}${siteUserId}@example.org`;
  return {
    principal: {
      kind: 'user',
      siteUserId,
      objectId: `00000000-0000-4000-a000-0000000000${siteUserId}`,
      loginName: `i:0#.f|membership|${email}`,
      displayName,
      email,
      preferredLanguage,
      auth: 'cookie',
    },
    office,
    post,
    roles: [role],
  };
}

async function toRequest(incoming: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? undefined : Buffer.concat(chunks);
  return new Request(`${origin}${incoming.url}`, { method, headers, body });
}
