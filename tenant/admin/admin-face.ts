import { capabilities } from '../capabilities';
import type { Core } from '../core/core';
import { CoreError } from '../core/core-error';
import type { Tokens } from '../entra/tokens';
import type { Webhooks } from '../sharepoint/webhooks';
import { parseFault, type Faults } from '../http/faults';
import { parseLatency, type LatencySetting } from '../http/latency';
import type { Ledger } from '../http/ledger';
import type { BotCeilings } from '../teams/connector/bot-ceilings';
import type { RequestLog } from '../http/request-log';
import type { Throttle } from '../http/throttle';
import { parseEnforced, parseTier } from '../http/throttle-limits';
import { copyItems } from '../seed/copy-items';
import { seedTenant } from '../seed/seed';
import { SearchRequestError } from '../search/search-error';
import { directoryRoutes } from './directory-routes';
import { mailRoutes } from './mail-routes';
import { teamsRoutes } from './teams-routes';
import { field, text, number, textMap, list, type AdminRoute } from './read-body';

interface AdminOptions {
  core: Core;
  tokens: Tokens;
  tenantId: string;
  faults: Faults;
  throttle: Throttle;
  ceilings: BotCeilings;
  ledger: Ledger;
  setLatency(setting: LatencySetting | undefined): void;
  log: RequestLog;
  takeSnapshot(name: string): void;
  webhooks: Pick<Webhooks, 'settings' | 'deliver'>;
  /** Puts a snapshot, or an empty tenant, in the place of the data. */
  reset(snapshot: string | undefined): void;
}

/** `/__tenant`: what no real Microsoft 365 has. For the machine's own user, on the loopback address. */
export function createAdminFace({
  core,
  tokens,
  tenantId,
  faults,
  throttle,
  ceilings,
  ledger,
  setLatency,
  log,
  takeSnapshot,
  webhooks,
  reset,
}: AdminOptions) {
  const routes: Readonly<Record<string, AdminRoute>> = {
    'GET /health': () => ({ status: 'ready', origin: core.origin, tenantId }),

    'GET /state': () => ({
      now: new Date(core.clock.now()).toISOString(),
      people: core.people.all().length,
      webs: core.webs.all().map(({ url, title }) => ({ url, title })),
      listViewThreshold: core.settings.listViewThreshold,
      permissionScopes: core.permissions.countScopes(),
      faults: faults.list(),
      throttling: throttle.state(),
    }),

    'GET /capabilities': () => capabilities,

    ...directoryRoutes({ core, tokens, tenantId }),
    ...mailRoutes(core),
    ...teamsRoutes(core, ceilings),

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

    /** How late notifications of lists go out, and how often each beyond the first time. */
    'PUT /notifications': (body) => {
      const known = ['delayMs', 'duplicates', 'reversed'];
      const foreign = Object.keys(body ?? {}).find((key) => !known.includes(key));
      if (foreign !== undefined)
        throw new CoreError('value-invalid', `There is no setting '${foreign}'.`);
      if (field(body, 'delayMs') !== undefined) webhooks.settings.delayMs = number(body, 'delayMs');
      if (field(body, 'duplicates') !== undefined)
        webhooks.settings.duplicates = number(body, 'duplicates');
      if (field(body, 'reversed') !== undefined)
        webhooks.settings.reversed = field(body, 'reversed') === true;
      return undefined;
    },
    /** Sends at once what is due, and says how much was taken. */
    'POST /notifications/deliver': () => webhooks.deliver(),

    /** Adds made-up items and documents; the same seed makes the same. */
    'POST /seed': (body) => {
      const request = { seed: 1, items: 0, documents: 0, ...(body as object) };
      const counts = {
        seed: number(request, 'seed'),
        items: number(request, 'items'),
        documents: number(request, 'documents'),
      };
      seedTenant(core, counts);
      return counts;
    },

    /** Fills a list up with copies of one of its items. */
    'POST /seed/copies': (body) => {
      const [like, count] = [number(body, 'like'), number(body, 'count')];
      copyItems(core, { list: text(body, 'list'), like, count, instead: textMap(body, 'instead') });
      return { count };
    },

    'POST /clock/advance': (body) => {
      core.clock.advance(number(body, 'milliseconds'));
      // what came due on the way must not be missed for what happens next
      core.crawler.catchUp();
      return { now: new Date(core.clock.now()).toISOString() };
    },

    'PUT /settings': (body) => {
      const known = [
        'listViewThreshold',
        'maximumFileBytes',
        'automaticPropertiesOfListColumns',
        'indexLagMs',
        'requireCertificate',
        'authenticationContexts',
        'labelLagMs',
        'throttling',
        'resourceUnitTier',
        'latency',
        'botCapacity',
        'botAnswerMs',
      ];
      const foreign = Object.keys(body ?? {}).find((key) => !known.includes(key));
      if (foreign !== undefined)
        throw new CoreError('value-invalid', `There is no setting '${foreign}'.`);
      if (field(body, 'listViewThreshold') !== undefined) {
        core.settings.listViewThreshold = number(body, 'listViewThreshold');
      }
      if (field(body, 'maximumFileBytes') !== undefined)
        core.settings.maximumFileBytes = number(body, 'maximumFileBytes');
      if (field(body, 'automaticPropertiesOfListColumns') !== undefined) {
        core.settings.automaticPropertiesOfListColumns =
          field(body, 'automaticPropertiesOfListColumns') === true;
      }
      if (field(body, 'requireCertificate') !== undefined)
        core.settings.requireCertificate = field(body, 'requireCertificate') === true;
      if (field(body, 'authenticationContexts') !== undefined)
        core.settings.authenticationContexts = textMap(body, 'authenticationContexts');
      const throttling = field(body, 'throttling');
      if (throttling !== undefined) {
        throttle.enforce(parseEnforced(throttling));
        core.mail.enforceLimits(throttle.isEnforced('mail'));
      }
      const tier = field(body, 'resourceUnitTier');
      if (tier !== undefined) throttle.setTier(parseTier(tier));
      const latency = field(body, 'latency');
      if (latency !== undefined) setLatency(parseLatency(latency));
      if (field(body, 'botCapacity') !== undefined)
        ceilings.settings.capacity = number(body, 'botCapacity');
      if (field(body, 'botAnswerMs') !== undefined)
        core.teams.botSettings.answerMs = number(body, 'botAnswerMs');
      if (field(body, 'labelLagMs') !== undefined)
        core.crawler.setLabelLag(number(body, 'labelLagMs'));
      if (field(body, 'indexLagMs') !== undefined) core.crawler.setLag(number(body, 'indexLagMs'));
      return undefined;
    },

    /** Waits until search knows everything that is old enough, texts of documents included. */
    'POST /crawl': async () => {
      await core.crawler.settle();
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

    /** Everything accepted, also when its answer never arrived. */
    'GET /ledger': (_, url) =>
      ledger.list(Number(url.searchParams.get('after') ?? 0), url.searchParams.get('target') ?? ''),

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
        const result = await route(source === '' ? undefined : JSON.parse(source), url);
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
