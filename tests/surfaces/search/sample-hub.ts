import * as path from 'node:path';
import { DefaultParse, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import { createGraphClient } from '../../../shared/adapters/graph/graph-client';
import { createTermStoreVocabulary } from '../../../shared/adapters/graph/term-store-vocabulary';
import { gatedSend } from '../../../shared/adapters/sharepoint/gated-send';
import { createSharePointHubPorts } from '../../../shared/adapters/sharepoint/hub-ports';
import { readGraphSiteId } from '../../../shared/adapters/sharepoint/provisioning/provision-site';
import { readTermSetIds } from '../../../shared/adapters/sharepoint/term-set-ids';
import { createThrottleGate } from '../../../shared/adapters/throttle-gate';
import type { DocumentIndex } from '../../../shared/domain/search';
import { createHub, type Hub } from '../../../shared/hub';
import { systemClock } from '../../../shared/kernel/clock';
import { openLocalSite, siteUrl, type LocalSite } from '../cli/local-site';
import { people, sampleFolder, teams } from '../../tenant/sample/sample-data';

const peopleFile = path.join(sampleFolder, 'people.json');
const origin = new URL(siteUrl).origin;
const graphOrigin = 'https://graph.microsoft.com';

/** A staff member in Peru, who reads and contributes. */
export const READER = 'milagros.huarcaya@hub-oim.example';
/** A member of the KM team. */
export const TEAM_MEMBER = 'harriet.colebrook@hub-oim.example';
/** The administrator, who may read everything. */
export const ADMINISTRATOR = 'ezequiel.brandan@hub-oim.example';

/** Somebody of the sample organisation, signed in. */
export interface SignedIn {
  readonly mail: string;
  /** The hub with her rights, as a web part has it. */
  readonly hub: Hub;
  /** What the hub asks the index by. */
  readonly index: DocumentIndex;
  /** SharePoint with her rights; the path begins below the site. */
  sharePoint(path: string, body?: unknown): Promise<Response>;
  /** Graph with her rights; the path begins below the version. */
  graph(path: string, body?: unknown): Promise<Response>;
}

/** The hub's site with the whole sample organisation, in memory. */
export interface SampleHub {
  readonly site: LocalSite;
  signIn(mail: string): Promise<SignedIn>;
}

/** Provisions a site and fills it, as `npm start` does. */
export async function openSampleHub(): Promise<SampleHub> {
  const site = openLocalSite();
  await site.admin('POST', '/people', people);
  // communities of the sample talk in channels
  await site.admin('PUT', '/teams/seed', teams);
  for (const run of [
    await site.provision('--yes', '--members', peopleFile),
    await site.import(path.join(sampleFolder, 'documents')),
  ]) {
    if (run.code !== 0) throw new Error(run.text);
  }
  await site.admin('POST', '/crawl');
  return { site, signIn: (mail) => signIn(site, mail) };
}

async function signIn(site: LocalSite, mail: string): Promise<SignedIn> {
  const tokenFor = async (resource: string): Promise<string> => {
    const minted = await site.admin('POST', '/tokens', { person: mail, resource });
    return (minted as { readonly accessToken: string }).accessToken;
  };
  const tokens = { sharePoint: await tokenFor(origin), graph: await tokenFor(graphOrigin) };
  const ask = (token: string, url: string, body?: unknown): Promise<Response> =>
    site.send(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: 'application/json;odata=nometadata',
        'Content-Type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    mail,
    ...(await composeHub(site, mail, tokens)),
    sharePoint: (below, body) => ask(tokens.sharePoint, `${siteUrl}${below}`, body),
    graph: (below, body) => ask(tokens.graph, `${origin}/graph/v1.0${below}`, body),
  };
}

/** As the web parts compose it; only what a page gives them is the test's own. */
async function composeHub(
  site: LocalSite,
  mail: string,
  tokens: { readonly sharePoint: string; readonly graph: string }
): Promise<Pick<SignedIn, 'hub' | 'index'>> {
  const gate = createThrottleGate({ attempts: 3, patienceMs: 5000 });
  const sp = clientOf(site, tokens.sharePoint, gate);
  const graph = createGraphClient({
    gate,
    fetch: (url, init) => site.send(url.replace(graphOrigin, `${origin}/graph`), init),
    accessToken: () => Promise.resolve(tokens.graph),
  });
  const siteId = await readGraphSiteId(sp, siteUrl);
  const kept = new Map<string, string>();
  const ports = createSharePointHubPorts({
    ...{ sp, gate, siteUrl, personKey: mail },
    storage: {
      read: (key) => Promise.resolve(kept.get(key)),
      write: (key, value) => Promise.resolve(void kept.set(key, value)),
    },
    termStore: createTermStoreVocabulary({ graph, siteId, termSetIds: () => readTermSetIds(sp) }),
    page: {},
    // a page that is never idle
    whenIdle: () => undefined,
  });
  return { hub: createHub({ ...ports, clock: systemClock }), index: ports.index };
}

function clientOf(
  site: LocalSite,
  token: string,
  gate: ReturnType<typeof createThrottleGate>
): SPFI {
  return spfi(siteUrl)
    .using(DefaultHeaders(), DefaultInit(), DefaultParse())
    .using((instance: Queryable) => {
      instance.on.auth(async (url, init) => [
        url,
        { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } },
      ]);
      return instance;
    })
    .using(gatedSend(gate, (url, init) => site.send(url, init)));
}
