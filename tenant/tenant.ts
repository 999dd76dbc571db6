import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createAdminFace } from './admin/admin-face';
import { createSnapshots } from './admin/snapshots';
import { highAndLow } from './core/base-permissions';
import { siteTitleIn, SITE_URL } from './core/bare-site';
import { createClock } from './core/clock';
import { createCore, type Core } from './core/core';
import { CoreError } from './core/core-error';
import { DIGEST_SECONDS } from './core/form-digest';
import { canSignIn } from './core/people';
import { lastingMeta } from './core/schema';
import { createEntraFace } from './entra/entra-face';
import { createSigningKeys } from './entra/signing-keys';
import { createTokens, type Tokens } from './entra/tokens';
import { createGraphFace } from './graph/graph-face';
import { createFaults } from './http/faults';
import { createIdentity, type IdentityReader } from './http/identity';
import { createPipeline, type Handler } from './http/pipeline';
import { createRequestLog } from './http/request-log';
import { createRouter } from './http/router';
import { createPages, type PagesHost } from './pages/pages';
import { createSessions } from './pages/sessions';
import { createSharePointFace } from './sharepoint/sharepoint-face';

/** How to open a tenant. */
export interface TenantOptions {
  /** Where it is reached, e.g. `http://localhost:4400`. */
  origin: string;
  /** Path of the database; in memory when missing. */
  dataFile?: string;
  /** Folder with the built web parts' manifests and scripts. */
  webPartsFolder?: string;
  /** The machine's clock, in milliseconds; the tenant's own time can be moved on top of it. */
  now?: () => number;
  /** How old a change must be before search finds it; 0 by default. */
  indexLagMs?: number;
}

/** A local Microsoft 365. */
export interface Tenant {
  readonly origin: string;
  /** Answers any request that the cloud would get. An injected reset rejects. */
  handle(request: Request): Promise<Response>;
  close(): void;
}

/** What a person's page needs of the tenant. */
const pagesHost = (
  core: Core,
  tokens: Tokens,
  identity: IdentityReader,
  tenantId: string
): PagesHost => ({
  principal(request) {
    const found = identity.ofSession(request);
    return found.kind === 'known' ? found.principal : undefined;
  },
  people: () =>
    core.people
      .all()
      .filter(canSignIn)
      .map((person) => {
        const principal = core.users.principalOf(person, 'cookie');
        return {
          principal,
          office: person.office,
          post: person.jobTitle,
          roles: core.groups.groupsOf(principal.siteUserId).map((group) => group.title),
        };
      }),
  site(culture) {
    const web = core.webs.byUrl(SITE_URL);
    return {
      tenantId,
      siteId: web.siteId,
      webId: web.id,
      title: siteTitleIn(culture, web.title),
      serverRelativeUrl: web.url,
      languageLcid: web.language,
    };
  },
  permissions(principal) {
    const { High, Low } = highAndLow(
      core.permissions.mask(principal, core.webs.byUrl(SITE_URL).scopeId)
    );
    return { high: Number(High), low: Number(Low) };
  },
  formDigest: (principal) => ({
    value: core.digests.issue(principal),
    timeoutSeconds: DIGEST_SECONDS,
  }),
  mayWrite: (request, principal) =>
    principal.auth === 'bearer' ||
    core.digests.isGood(principal, request.headers.get('x-requestdigest')),
  mintUserToken(principal, resource) {
    const { token, expiresAt } = tokens.mint(
      { oid: principal.objectId, appid: principal.objectId, idtyp: 'user' },
      resource
    );
    return Promise.resolve({ accessToken: token, expiresAt });
  },
});

/** Opens a tenant; a new one holds the bare site and nobody. */
export function createTenant(options: TenantOptions): Tenant {
  const { origin, dataFile = ':memory:' } = options;
  const clock = createClock(options.now ?? Date.now);
  const faults = createFaults();
  const log = createRequestLog();
  const snapshots = createSnapshots();
  let core: Core;
  let handle: Handler;

  /** Everything that stands on one database; made anew when the data is reset. */
  const open = (file: string): void => {
    core = createCore({ origin, file, clock, indexLagMs: options.indexLagMs ?? 0 });
    const tenantId = lastingMeta(core.database, 'tenant-id', randomUUID);
    const keys = createSigningKeys(core.database);
    const tokens = createTokens(keys, clock, `${origin}/${tenantId}/v2.0`);
    const sessions = createSessions(core.database.raw, () => clock.now());
    const identity = createIdentity(core, tokens, sessions);
    const pages = createPages(pagesHost(core, tokens, identity, tenantId), {
      origin,
      database: core.database.raw,
      sessions,
      now: () => clock.now(),
      ...(options.webPartsFolder === undefined ? {} : { webPartsFolder: options.webPartsFolder }),
    });
    const router = createRouter({
      core,
      identity,
      pages,
      sharePoint: createSharePointFace(core),
      graph: createGraphFace(core),
      entra: createEntraFace({ core, keys, tokens, tenantId }),
      admin: createAdminFace({
        core,
        tokens,
        tenantId,
        faults,
        log,
        takeSnapshot: (name) => snapshots.take(core.database, name),
        reset,
      }),
    });
    handle = createPipeline({ core, identity, faults, log, router });
  };

  const reset = (snapshot: string | undefined): void => {
    if (snapshot !== undefined && !snapshots.has(snapshot)) {
      throw new CoreError('value-invalid', `There is no snapshot '${snapshot}'.`);
    }
    const { file } = core.database;
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
      core.close();
      snapshots.dispose();
    },
  };
}
