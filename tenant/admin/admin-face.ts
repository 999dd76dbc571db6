import { capabilities } from '../capabilities';
import type { Core } from '../core/core';
import { CoreError } from '../core/core-error';
import { canSignIn, parsePeople } from '../core/people';
import type { Tokens } from '../entra/tokens';
import { parseFault, type Faults } from '../http/faults';
import type { RequestLog } from '../http/request-log';
import { SearchRequestError } from '../search/search-error';

interface AdminOptions {
  core: Core;
  tokens: Tokens;
  tenantId: string;
  faults: Faults;
  log: RequestLog;
  takeSnapshot(name: string): void;
  /** Puts a snapshot, or an empty tenant, in the place of the data. */
  reset(snapshot: string | undefined): void;
}

type Route = (body: unknown, url: URL) => object | undefined;

const field = (body: unknown, key: string): unknown =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[key] : undefined;

const text = (body: unknown, key: string): string => {
  const value = field(body, key);
  if (typeof value !== 'string' || value === '')
    throw new CoreError('value-invalid', `'${key}' must be a text.`);
  return value;
};

const number = (body: unknown, key: string): number => {
  const value = field(body, key);
  if (typeof value !== 'number' || value < 0)
    throw new CoreError('value-invalid', `'${key}' must be a number of at least 0.`);
  return value;
};

const list = (body: unknown, what: string): unknown[] => {
  if (!Array.isArray(body)) throw new CoreError('value-invalid', `${what} must be a JSON array.`);
  return body;
};

/** `/__tenant`: what no real Microsoft 365 has. For the machine's own user, on the loopback address. */
export function createAdminFace({
  core,
  tokens,
  tenantId,
  faults,
  log,
  takeSnapshot,
  reset,
}: AdminOptions) {
  const routes: Readonly<Record<string, Route>> = {
    'GET /health': () => ({ status: 'ready', origin: core.origin, tenantId }),

    'GET /state': () => ({
      now: new Date(core.clock.now()).toISOString(),
      people: core.people.all().length,
      webs: core.webs.all().map(({ url, title }) => ({ url, title })),
      listViewThreshold: core.settings.listViewThreshold,
      permissionScopes: core.permissions.countScopes(),
      faults: faults.list(),
    }),

    'GET /capabilities': () => capabilities,

    'POST /people': (body) => {
      const people = parsePeople(body);
      core.seedPeople(people);
      return { people: people.length };
    },

    'POST /apps': (body) => {
      const roles = field(body, 'roles');
      const secret = field(body, 'secret');
      const clientId = text(body, 'clientId');
      const given = core.apps.register({
        clientId,
        name: text(body, 'name'),
        roles: Array.isArray(roles) ? roles.map(String) : [],
        ...(typeof secret === 'string' ? { secret } : {}),
      });
      return { clientId, secret: given, tenantId };
    },

    /** A delegated token, as a person's browser would have got it. */
    'POST /tokens': (body) => {
      const mail = text(body, 'person');
      const person = core.people.byMail(mail);
      if (!person) throw new CoreError('user-not-found', `Nobody has the address '${mail}'.`);
      if (!canSignIn(person))
        throw new CoreError('user-not-found', `Nobody can sign in as '${mail}'.`);
      const minted = tokens.mint(
        { oid: person.objectId, appid: person.objectId, idtyp: 'user' },
        text(body, 'resource')
      );
      return { accessToken: minted.token, expiresAt: new Date(minted.expiresAt).toISOString() };
    },

    'POST /snapshots': (body) => {
      takeSnapshot(text(body, 'name'));
      return undefined;
    },
    'POST /reset': (body) => {
      const name = field(body, 'snapshot');
      reset(typeof name === 'string' ? name : undefined);
      return undefined;
    },

    'GET /faults': () => faults.list(),
    'PUT /faults': (body, url) => {
      faults.set(list(body, 'Faults').map(parseFault), Number(url.searchParams.get('seed') ?? 1));
      return undefined;
    },

    'POST /clock/advance': (body) => {
      core.clock.advance(number(body, 'milliseconds'));
      return { now: new Date(core.clock.now()).toISOString() };
    },

    'PUT /settings': (body) => {
      const known = ['listViewThreshold', 'indexLagMs'];
      const foreign = Object.keys(body ?? {}).find((key) => !known.includes(key));
      if (foreign !== undefined)
        throw new CoreError('value-invalid', `There is no setting '${foreign}'.`);
      if (field(body, 'listViewThreshold') !== undefined) {
        core.settings.listViewThreshold = number(body, 'listViewThreshold');
      }
      if (field(body, 'indexLagMs') !== undefined) core.crawler.setLag(number(body, 'indexLagMs'));
      return undefined;
    },

    'GET /search-configuration': () => core.index.mappings(),

    /** What an administrator imports as search configuration: crawled properties to managed ones. */
    'POST /search-configuration': (body) => {
      const pairs = list(body, 'The search configuration').map((pair) => [
        text(pair, 'managed'),
        text(pair, 'crawled'),
      ]);
      core.database.transaction(() => {
        for (const [managed = '', crawled = ''] of pairs) core.index.mapProperty(managed, crawled);
      });
      return { mapped: pairs.length };
    },

    'GET /log': (_, url) =>
      log.list({
        unsupportedOnly: url.searchParams.get('unsupported') === 'true',
        after: Number(url.searchParams.get('after') ?? 0),
        pathContains: url.searchParams.get('path') ?? '',
      }),
    'DELETE /log': () => {
      log.clear();
      return undefined;
    },
  };

  const answer = (status: number, body: object): Response =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });

  /** A page of another site could send simple requests to this address; a browser then says where it is from. */
  const isForeign = (request: Request): boolean => {
    const origin = request.headers.get('origin');
    return origin !== null && origin !== core.origin;
  };

  return {
    async handle(request: Request): Promise<Response> {
      if (isForeign(request))
        return answer(403, { error: 'Only this machine may administer the tenant.' });
      const url = new URL(request.url);
      const route = routes[`${request.method} ${url.pathname.replace(/^\/__tenant/, '')}`];
      if (!route) return answer(404, { error: `There is no ${request.method} ${url.pathname}.` });
      try {
        const source = await request.text();
        const result = route(source === '' ? undefined : JSON.parse(source), url);
        return result === undefined ? new Response(null, { status: 204 }) : answer(200, result);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (
          error instanceof CoreError ||
          error instanceof SearchRequestError ||
          error instanceof SyntaxError
        )
          return answer(400, { error: message });
        throw error;
      }
    },
  };
}

export type AdminFace = ReturnType<typeof createAdminFace>;
