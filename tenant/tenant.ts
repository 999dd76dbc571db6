import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createAdminFace } from './admin/admin-face';
import { createSnapshots } from './admin/snapshots';
import { SITE_URL } from './core/bare-site';
import { createClock } from './core/clock';
import { createCore, type Core } from './core/core';
import { CoreError } from './core/core-error';
import { lastingMeta } from './core/schema';
import { createEntraFace } from './entra/entra-face';
import { createSigningKeys } from './entra/signing-keys';
import { createTokens } from './entra/tokens';
import { GRAPH_ADDRESS } from './graph/graph-addresses';
import { createGraphFace } from './graph/graph-face';
import { createFaults } from './http/faults';
import { createIdentity } from './http/identity';
import { latencySeries } from './http/latency';
import { createLedger } from './http/ledger';
import { createPipeline, type Handler, type Latency } from './http/pipeline';
import { createRequestLog } from './http/request-log';
import { createRouter } from './http/router';
import { createThrottle } from './http/throttle';
import { pagesHost } from './pages/tenant-host';
import { createPages } from './pages/pages';
import { createSessions } from './pages/sessions';
import { createSharePointFace } from './sharepoint/sharepoint-face';
import { createWebhooks } from './sharepoint/webhooks';
import { createBotFaces } from './teams/bot-faces';
import { createWindowFace } from './teams/window/window-face';

/** How to open a tenant. */
export interface TenantOptions {
  /** Where it is reached, e.g. `http://localhost:4400`. */
  origin: string;
  /** Where clients find the sign-in authority when not at the origin, e.g. `https://login.microsoftonline.com`. */
  authority?: string;
  /** Path of the database; in memory when missing. */
  dataFile?: string;
  /** Folder with the built web parts' manifests and scripts. */
  webPartsFolder?: string;
  /** The machine's clock, in milliseconds; the tenant's own time can be moved on top of it. */
  now?: () => number;
  /** How old a change must be before search finds it; 0 by default. */
  indexLagMs?: number;
  /** The way to bots' addresses; the machine's network when missing. */
  sendToBot?: (url: string, init: RequestInit) => Promise<Response>;
}

/** A local Microsoft 365. */
export interface Tenant {
  readonly origin: string;
  /** Answers any request that the cloud would get. An injected reset rejects. */
  handle(request: Request): Promise<Response>;
  close(): void;
}

/** Opens a tenant; a new one holds the bare site and nobody. */
export function createTenant(options: TenantOptions): Tenant {
  const { origin, authority = origin, dataFile = ':memory:' } = options;
  const clock = createClock(options.now ?? Date.now);
  const faults = createFaults();
  const log = createRequestLog();
  const latency: Latency = { next: undefined };
  const snapshots = createSnapshots();
  let core: Core;
  let handle: Handler;
  let closeWebhooks: () => void;

  /** Everything that stands on one database; made anew when the data is reset. */
  const open = (file: string): void => {
    core = createCore({ origin, file, clock, indexLagMs: options.indexLagMs ?? 0 });
    const tenantId = lastingMeta(core.database, 'tenant-id', randomUUID);
    const keys = createSigningKeys(core.database);
    const tokens = createTokens(keys, clock, `${authority}/${tenantId}/v2.0`);
    const sessions = createSessions(core.database.raw, () => clock.now());
    const identity = createIdentity(core, tokens, sessions);
    const webhooks = createWebhooks(core);
    const addresses = { sharePoint: origin, graph: GRAPH_ADDRESS };
    const graph = createGraphFace(core, addresses, webhooks.settings);
    closeWebhooks = () => {
      webhooks.close();
      graph.notifier.close();
    };
    const throttle = createThrottle(clock);
    const ledger = createLedger(core.database, clock);
    const signedInAs = (request: Request): string | undefined => {
      const found = identity.ofSession(request);
      return found.kind === 'known' ? found.principal.objectId : undefined;
    };
    const entra = createEntraFace({
      core,
      keys,
      tokens,
      tenantId,
      address: authority,
      signedInAs,
    });
    const portal = pagesHost(core, tokens, identity, tenantId, (person, address) =>
      entra.tokenForPage(person, address)
    );
    const pages = createPages(portal, {
      origin,
      database: core.database.raw,
      sessions,
      now: () => clock.now(),
      ...(options.webPartsFolder === undefined ? {} : { webPartsFolder: options.webPartsFolder }),
    });
    const teamsWindow = createWindowFace({
      core,
      sessions,
      tenantId,
      siteUrl: origin + SITE_URL,
      tokens: { forApi: (person, address, scope) => entra.tokenForApi(person, address, scope) },
      signedInAs,
    });
    const bots = createBotFaces({
      core,
      clock,
      keys,
      tokens,
      isEnforced: () => throttle.isEnforced('bot'),
      tokenForApi: (person, address, scope) => entra.tokenForApi(person, address, scope),
      sendToBot: options.sendToBot,
    });
    const router = createRouter({
      core,
      identity,
      pages,
      sharePoint: createSharePointFace(core),
      graph,
      entra,
      bots,
      teamsWindow,
      admin: createAdminFace({
        core,
        tokens,
        tenantId,
        faults,
        throttle,
        ceilings: bots.ceilings,
        ledger,
        setLatency: (setting) => {
          latency.next = setting && latencySeries(setting);
        },
        log,
        takeSnapshot: (name) => snapshots.take(core.database, name),
        webhooks: {
          settings: webhooks.settings,
          async deliver() {
            const [lists, others] = [await webhooks.deliver(), await graph.notifier.deliver()];
            return { sent: lists.sent + others.sent, failed: lists.failed + others.failed };
          },
        },
        reset,
      }),
    });
    const tokenOf = (mail: string): string | undefined => {
      const person = core.people.byMail(mail);
      if (!person) return undefined;
      const { objectId } = person;
      return tokens.mint({ oid: objectId, appid: objectId, idtyp: 'user' }, origin).token;
    };
    const pipeline = createPipeline({
      core,
      identity,
      faults,
      throttle,
      ledger,
      latency,
      log,
      router,
      tokenOf,
    });
    handle = async (request) => {
      const response = await pipeline(request);
      if (request.method !== 'GET') {
        webhooks.wake();
        graph.notifier.wake();
      }
      return response;
    };
  };

  const reset = (snapshot: string | undefined): void => {
    if (snapshot !== undefined && !snapshots.has(snapshot)) {
      throw new CoreError('value-invalid', `There is no snapshot '${snapshot}'.`);
    }
    const { file } = core.database;
    closeWebhooks();
    core.close();
    if (snapshot !== undefined) {
      open(snapshots.restore(dataFile, snapshot));
      return;
    }
    if (file !== ':memory:')
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    open(dataFile);
  };

  open(dataFile);
  return {
    origin,
    handle: (request) => handle(request),
    close() {
      closeWebhooks();
      core.close();
      snapshots.dispose();
    },
  };
}
