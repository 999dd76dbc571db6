import { connect, type SiteConnection, type Surroundings } from '../../../shared/cli/composition';
import type { SPFI } from '@pnp/sp';
import { createSiteClient } from '../../../shared/adapters/sharepoint/site-client';
import { createThrottleGate, type ThrottleGate } from '../../../shared/adapters/throttle-gate';
import { runImport } from '../../../shared/cli/run-import';
import { runProvision } from '../../../shared/cli/run-provision';
import type { Terminal } from '../../../shared/cli/terminal';
import { createTenant } from '../../../tenant/tenant';

const origin = 'http://localhost:4400';
export const siteUrl = `${origin}/sites/hub`;

/** What a program did: its exit code and everything that it said. */
export interface Run {
  readonly code: number;
  readonly text: string;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly fault?: string;
}

/** A local tenant in memory, with the hub's programs pointed at it. */
export interface LocalSite {
  provision(...typed: readonly string[]): Promise<Run>;
  import(...typed: readonly string[]): Promise<Run>;
  connection(): SiteConnection;
  /** What stands in for the machine when a test wants the line to break at a given request. */
  interrupt(when: (method: string, url: string) => boolean): void;
  /** Does something, once, right before the first request of the programs that fits. */
  before(fits: (method: string, url: string) => boolean, act: () => Promise<unknown>): void;
  admin(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Remembers everything as it is now, to come back to: making a site anew takes seconds. */
  keep(name: string): Promise<void>;
  /** The site as it was kept, with a line that holds and without faults. */
  backTo(name: string): Promise<void>;
  /** Every request since the last call, sign-in and the tenant's own door left out. */
  requests(): Promise<readonly LoggedRequest[]>;
  /** A request as a person of the sample organisation. */
  asPerson(
    mail: string,
    method: string,
    path: string,
    body?: unknown,
    more?: Readonly<Record<string, string>>
  ): Promise<Response>;
  /** Any request, as the cloud would get it. */
  send(url: string, init?: RequestInit): Promise<Response>;
  /** A page that a person has open: PnPjs with her rights, through a gate as patient as a page's. */
  page(mail: string): Promise<OpenPage>;
  close(): void;
}

export interface OpenPage {
  readonly sp: SPFI;
  readonly gate: ThrottleGate;
}

/** Opens a site; people have to be seeded where a test needs them. */
export function openLocalSite(): LocalSite {
  const tenant = createTenant({ origin });
  let isInterrupted: (method: string, url: string) => boolean = () => false;
  let interlude: Interlude | undefined;
  let seen = 0;

  const surroundings = (): Surroundings => ({
    environment: { LANG: 'en' },
    gate: createThrottleGate(),
    fetch: async (url, init) => {
      // Thrown as the process would end: nothing in the program may take it for a failed request.
      if (isInterrupted(init.method ?? 'GET', url)) throw new AbortError();
      if (interlude?.fits(init.method ?? 'GET', url)) {
        const { act } = interlude;
        interlude = undefined;
        await act();
      }
      return tenant.handle(new Request(url, init));
    },
  });

  const run = async (program: typeof runImport, typed: readonly string[]): Promise<Run> => {
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(line);
    const terminal: Terminal = { print: say, warn: say, progress: () => undefined };
    const code = await program(['--site', siteUrl, ...typed], surroundings(), terminal);
    return { code, text: lines.join('\n') };
  };

  const admin = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await tenant.handle(new Request(`${origin}/__tenant${path}`, init));
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };

  return {
    provision: (...typed) => run(runProvision, typed),
    import: (...typed) => run(runImport, typed),
    connection() {
      const connected = connect(siteUrl, surroundings());
      if (!connected.ok) throw new Error(connected.problem.code);
      return connected.value;
    },
    interrupt(when) {
      isInterrupted = when;
    },
    before(fits, act) {
      interlude = { fits, act };
    },
    admin,
    async keep(name) {
      await admin('POST', '/snapshots', { name });
    },
    async backTo(name) {
      isInterrupted = () => false;
      interlude = undefined;
      await admin('PUT', '/faults', []);
      await admin('POST', '/reset', { snapshot: name });
    },
    async requests() {
      const log = (await admin('GET', `/log?after=${seen}`)) as (LoggedRequest & {
        readonly sequence: number;
      })[];
      seen = Math.max(seen, ...log.map(({ sequence }) => sequence));
      return log.filter(({ path }) => !/^\/(__tenant|organizations)\//.test(path));
    },
    async asPerson(mail, method, path, body, more = {}) {
      const { accessToken } = (await admin('POST', '/tokens', {
        person: mail,
        resource: origin,
      })) as { accessToken: string };
      const headers = {
        Authorization: `Bearer ${accessToken}`,
        Accept: 'application/json;odata=nometadata',
        'Content-Type': 'application/json',
        ...more,
      };
      const init = body === undefined ? {} : { body: JSON.stringify(body) };
      return tenant.handle(new Request(`${siteUrl}${path}`, { method, headers, ...init }));
    },
    send: (url, init) => tenant.handle(new Request(url, init)),
    async page(mail) {
      const { accessToken } = (await admin('POST', '/tokens', {
        person: mail,
        resource: origin,
      })) as { accessToken: string };
      const gate = createThrottleGate({ attempts: 3, patienceMs: 5000 });
      const sp = createSiteClient({
        ...{ siteUrl, gate, accessToken: () => Promise.resolve(accessToken) },
        fetch: (url, init) => tenant.handle(new Request(url, init)),
      });
      return { sp, gate };
    },
    close: () => tenant.close(),
  };
}

interface Interlude {
  readonly fits: (method: string, url: string) => boolean;
  readonly act: () => Promise<unknown>;
}

/** What a caller of fetch sees when its own process ends the request. */
class AbortError extends Error {
  override readonly name = 'AbortError';
}
