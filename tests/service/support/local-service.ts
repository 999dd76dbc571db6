import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SignJWT, type JWTPayload } from 'jose';
import { composeService, type Service } from '../../../bot/composition';
import type { Configuration } from '../../../bot/configuration';
import { localTenant } from '../../../bot/local/local-tenant';
import { registerLocally } from '../../../bot/local/registration';
import { createLog } from '../../../bot/log/log';
import { runImport } from '../../../shared/cli/run-import';
import { runProvision } from '../../../shared/cli/run-provision';
import type { Terminal } from '../../../shared/cli/terminal';
import { serve } from '../../../tenant/http/serve';
import { createTenant, type Tenant } from '../../../tenant/tenant';
import { people, sampleFolder, teams } from '../../tenant/sample/sample-data';

/** A staff member in Peru, who reads and contributes. */
export const STAFF = 'milagros.huarcaya@hub-oim.example';
/** A member of the KM team. */
export const TEAM_MEMBER = 'harriet.colebrook@hub-oim.example';

export interface LocalServiceSettings {
  /** Documents in the library; without them a start takes a few seconds less. */
  readonly withDocuments?: boolean;
  /** Addresses of those who have the app in their Teams. */
  readonly installedFor?: readonly string[];
  readonly change?: (configuration: Configuration) => Configuration;
}

/** The service and the tenant that it serves, over HTTP on free ports, in this process. */
export interface LocalService {
  readonly tenantOrigin: string;
  readonly serviceOrigin: string;
  readonly configuration: Configuration;
  readonly service: Service;
  readonly tenant: Tenant;
  /** Everything that the service has logged. */
  readonly log: readonly string[];
  /** An administrator's request to the tenant. */
  admin(method: string, path: string, body?: unknown): Promise<unknown>;
  /** A delegated token of a person for a resource, as her browser would get it. */
  token(mail: string, resource: string, scopes?: string): Promise<string>;
  /** A token with these claims, by the issuer's own key unless another is given. */
  sign(claims: JWTPayload, how?: SignSettings): Promise<string>;
  stop(): Promise<void>;
}

export interface SignSettings {
  readonly key?: KeyObject | Uint8Array;
  readonly alg?: string;
  readonly kid?: string;
}

export async function startLocalService(
  settings: LocalServiceSettings = {}
): Promise<LocalService> {
  const port = await freePort();
  const servicePort = await freePort();
  const tenantOrigin = `http://localhost:${port}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-service-'));
  const dataFile = path.join(folder, 'tenant.db');
  const tenant = createTenant({ origin: tenantOrigin, dataFile });
  const tenantServer = await serve(tenant, port);
  const closeTenant = async (): Promise<void> => {
    tenantServer.closeAllConnections();
    await new Promise((resolve) => tenantServer.close(resolve));
    tenant.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const admin = async (method: string, below: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await tenant.handle(new Request(`${tenantOrigin}/__tenant${below}`, init));
    if (!response.ok) throw new Error(`${method} ${below}: ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
  await admin('POST', '/people', people);
  // communities of the sample talk in channels
  await admin('PUT', '/teams/seed', teams);
  await fill(tenantOrigin, tenant, settings.withDocuments ?? false).catch(
    async (error: unknown) => {
      await closeTenant();
      throw error;
    }
  );
  await admin('POST', '/crawl');

  const registered = await registerLocally({
    ...{ tenant: tenantOrigin, port: servicePort, store: ':memory:', logLevel: 'info' },
    tabsFolder: path.join(__dirname, 'tabs'),
    isWorker: true,
  });
  const configuration = settings.change?.(registered) ?? registered;
  const log: string[] = [];
  const service = await composeService(
    configuration,
    localTenant(tenantOrigin),
    createLog({ level: 'info', write: (line) => void log.push(line) })
  );
  await listen(service.server, servicePort);
  service.work();
  for (const person of settings.installedFor ?? [STAFF, TEAM_MEMBER]) {
    await admin('POST', '/teams/installations', { app: configuration.teamsAppId, person });
  }
  return {
    ...{ tenantOrigin, configuration, service, tenant, log, admin },
    serviceOrigin: `http://localhost:${servicePort}`,
    async token(person, resource, scopes) {
      const minted = await admin('POST', '/tokens', {
        ...{ person, resource },
        ...(scopes === undefined ? {} : { scopes }),
      });
      return (minted as { readonly accessToken: string }).accessToken;
    },
    sign(claims, how = {}) {
      const own = issuerKey(dataFile);
      const { key = own.key, alg = 'RS256', kid = own.kid } = how;
      return new SignJWT(claims).setProtectedHeader({ alg, kid, typ: 'JWT' }).sign(key);
    },
    async stop() {
      await service.stop();
      await closeTenant();
    },
  };
}

/** The key that the tenant signs with, as it keeps it. */
function issuerKey(dataFile: string): { readonly key: KeyObject; readonly kid: string } {
  const database = new DatabaseSync(dataFile, { readOnly: true });
  try {
    const row = database.prepare("select value from meta where key = 'signing-key'").get();
    const key = createPrivateKey(String(row?.['value']));
    return { key, kid: String(createPublicKey(key).export({ format: 'jwk' }).n).slice(0, 16) };
  } finally {
    database.close();
  }
}

/** The site as `npm start` makes it. */
async function fill(origin: string, tenant: Tenant, withDocuments: boolean): Promise<void> {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  const terminal: Terminal = { print: say, warn: say, progress: () => undefined };
  const surroundings = {
    environment: { LANG: 'en' },
    fetch: (url: string, init: RequestInit) => tenant.handle(new Request(url, init)),
  };
  const site = ['--site', `${origin}/sites/hub`];
  const members = path.join(sampleFolder, 'people.json');
  const runs = [
    await runProvision([...site, '--yes', '--members', members], surroundings, terminal),
    withDocuments ? await runImport([...site, textDocuments()], surroundings, terminal) : 0,
  ];
  if (runs.some((code) => code !== 0)) throw new Error(lines.slice(-3).join('\n'));
}

/** Enough documents to search in, of those whose text needs no reading of office files. */
const mostDocuments = 80;

/** A folder with a part of the sample library, as the import wants it. */
function textDocuments(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-documents-'));
  const documents = path.join(sampleFolder, 'documents');
  const [head = '', ...lines] = readFileSync(path.join(documents, 'documents.csv'), 'utf8').split(
    /\r?\n/
  );
  const chosen = lines.filter((line) => /\.(?:md|txt)"?,/.test(line)).slice(0, mostDocuments);
  mkdirSync(path.join(folder, 'documents'));
  writeFileSync(path.join(folder, 'documents/documents.csv'), [head, ...chosen, ''].join('\n'));
  for (const name of readdirSync(documents)) {
    if (chosen.some((line) => line.includes(name))) {
      copyFileSync(path.join(documents, name), path.join(folder, 'documents', name));
    }
  }
  for (const list of ['need-to-know.csv', 'specialists.csv']) {
    copyFileSync(path.join(sampleFolder, list), path.join(folder, list));
  }
  return path.join(folder, 'documents');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
