import { mkdtempSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createAccessToken } from '../../../shared/cli/access-token';
import { createChannelReader } from '../../../shared/adapters/graph/channel-reader';
import { createGraphClient } from '../../../shared/adapters/graph/graph-client';
import { createPeopleDirectory } from '../../../shared/adapters/graph/people-directory';
import { createTeamApps } from '../../../shared/adapters/graph/team-apps';
import {
  createMemoryFaq,
  createMemoryModeration,
  createMemoryProposals,
  createMemoryVoice,
} from '../../../shared/adapters/memory/memory-communities';
import { createCommunityStores } from '../../../shared/adapters/sharepoint/communities/community-stores';
import { createThrottleGate } from '../../../shared/adapters/throttle-gate';
import {
  createCommunities,
  type ChannelLink,
  type Communities,
} from '../../../shared/domain/communities';
import { createVocabulary } from '../../../shared/domain/taxonomy';
import { systemClock } from '../../../shared/kernel/clock';
import type { Role } from '../../../shared/kernel/policy';
import { openLocalSite, type LocalSite } from '../../surfaces/cli/local-site';
import { seededConcepts } from '../taxonomy/seeded-concepts';

const origin = 'http://localhost:4400';
const sample = resolve(__dirname, '../../../tenant/sample');
const appId = '11111111-2222-4333-8444-555555555555';
const clientId = '66666666-7777-4888-8999-000000000000';
const secret = 'of-a-test-only';
const files = 'communities.csv';
const people = JSON.parse(readFileSync(join(sample, 'people.json'), 'utf8')) as readonly {
  readonly objectId: string;
  readonly mail: string;
}[];
const idOf = (mail: string): string => people.find((one) => one.mail === mail)?.objectId ?? '';

/** The hub's app with the permissions that its package asks for in a team, and no others there. */
const manifest = {
  ...{ manifestVersion: '1.19', version: '1.0.0', id: appId },
  developer: {
    ...{ name: 'Hub', websiteUrl: 'https://hub.example' },
    ...{ privacyUrl: 'https://hub.example/p', termsOfUseUrl: 'https://hub.example/t' },
  },
  ...{ name: { short: 'Hub' }, description: { short: 'Hub', full: 'Hub' } },
  ...{ icons: { color: 'color.png', outline: 'outline.png' }, accentColor: '#0b4f8a' },
  configurableTabs: [
    {
      configurationUrl: 'https://hub.example/config',
      canUpdateConfiguration: true,
      scopes: ['team'],
    },
  ],
  validDomains: ['hub.example'],
  webApplicationInfo: { id: clientId, resource: `api://localhost/${clientId}` },
  authorization: {
    permissions: {
      resourceSpecific: [
        { name: 'ChannelMessage.Read.Group', type: 'Application' },
        { name: 'TeamMember.Read.Group', type: 'Application' },
        { name: 'TeamsAppInstallation.Read.Group', type: 'Application' },
      ],
    },
  },
};

let site: LocalSite;
let report = '';
let as: (mail: string, ...roles: readonly Role[]) => Communities;
let reader: ReturnType<typeof createChannelReader>;
let apps: ReturnType<typeof createTeamApps>;
const channelOf = new Map<string, ChannelLink>();

async function importSample(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'communities-'));
  writeFileSync(join(folder, 'a.txt'), 'Retorno');
  writeFileSync(
    join(folder, 'documents.csv'),
    'id,title,themes,countries,type,year,languages,file\nd-1,Retorno,theme.return-reintegration,PER,evaluation,2024,es,a.txt\n'
  );
  copyFileSync(join(sample, files), join(folder, files));
  const { text } = await site.import(join(folder, 'documents.csv'));
  rmSync(folder, { recursive: true });
  return text;
}

beforeAll(async () => {
  site = openLocalSite();
  await site.admin('POST', '/people', people);
  await site.admin(
    'PUT',
    '/teams/seed',
    JSON.parse(readFileSync(join(sample, 'teams.json'), 'utf8')) as object
  );
  const provisioned = await site.provision('--yes', '--members', join(sample, 'people.json'));
  if (provisioned.code !== 0) throw new Error(provisioned.text);
  report = await importSample();

  await site.admin('POST', '/apps', { clientId, secret, name: 'Hub', roles: ['User.Read.All'] });
  await site.admin('POST', '/teams/apps', { manifest });
  const gate = createThrottleGate();
  const graphOrigin = 'https://graph.microsoft.com';
  const graph = createGraphClient({
    gate,
    fetch: (url, init) => site.send(url.replace(graphOrigin, `${origin}/graph`), init),
    accessToken: createAccessToken(
      { endpoint: `${origin}/organizations/oauth2/v2.0/token`, clientId, clientSecret: secret },
      graphOrigin,
      gate,
      (url, init) => site.send(url, init)
    ),
  });
  const vocabulary = createVocabulary(seededConcepts());
  const stores = createCommunityStores(site.connection().sp, '/sites/hub');
  for (const { id, channel } of await stores.communities.list()) {
    if (channel) channelOf.set(id, channel);
  }
  reader = createChannelReader(graph);
  apps = createTeamApps(graph, appId);
  const source = { load: () => Promise.resolve(vocabulary) };
  const bind = createCommunities({
    communities: stores.communities,
    moderation: createMemoryModeration(),
    proposals: createMemoryProposals(),
    ...{ channels: reader, voice: createMemoryVoice(), faq: createMemoryFaq() },
    people: createPeopleDirectory({ graph, vocabulary: source, clock: systemClock }),
    ...{ vocabulary: source, clock: systemClock },
  });
  as = (mail, ...roles) => bind({ id: idOf(mail), roles, locale: 'es' });
}, 120_000);
afterAll(() => site.close());

const install = (communityId: string): Promise<unknown> =>
  site.admin('POST', '/teams/installations', {
    app: appId,
    team: channelOf.get(communityId)?.teamId,
  });

test('the sample communities come in, each with its channel, and a second time nothing changes', async () => {
  expect(report).toMatch(/communities\.csv.*9/);
  expect(channelOf.size).toBe(9);
  expect(await importSample()).toMatch(/communities\.csv.*9/);
  const { sp } = site.connection();
  const { communities } = createCommunityStores(sp, '/sites/hub');
  for (const { steps } of await communities.list()) expect(steps).toHaveLength(1);
});

test('a channel is closed to the hub until its app is in the team, by the permissions of the package alone', async () => {
  const channel = channelOf.get('cop-counter-trafficking');
  if (!channel) throw new Error('no channel');
  await expect(reader.read(channel, '2020-01-01T00:00:00Z')).rejects.toMatchObject({
    code: 'no-right',
  });
  expect(await apps.isInstalled(channel.teamId)).toBe(false);
  await install('cop-counter-trafficking');
  const threads = await reader.read(channel, '2020-01-01T00:00:00Z');
  expect(threads.length).toBeGreaterThan(10);
  expect(threads.some(({ replies }) => replies.length > 1)).toBe(true);
  expect((await reader.members(channel.teamId)).length).toBeGreaterThan(20);
  const { root } = threads[0] ?? {};
  expect((await reader.thread(channel, root?.id ?? ''))?.root).toEqual(root);
  expect(await reader.thread(channel, '1')).toBeUndefined();
});

test('a specialist finds questions that wait in her community, in the words of those who ask', async () => {
  await install('cop-counter-trafficking');
  const queue = await as('abril.quinteros@hub-oim.example', 'Reader', 'RTS').moderationQueue({
    communityId: 'cop-counter-trafficking',
  });
  if (!queue.ok) throw new Error(queue.problem.code);
  expect(queue.value.items.length).toBeGreaterThan(0);
  for (const { excerpt, authorName, kinds } of queue.value.items) {
    expect(excerpt).not.toMatch(/<[a-z]/i);
    expect(authorName).not.toBe('');
    expect(kinds.length).toBeGreaterThan(0);
  }
  expect(queue.value.items.some(({ kinds }) => kinds.includes('unanswered'))).toBe(true);
});

test('the health of a community has figures, and names what it has in common with another', async () => {
  for (const communityId of channelOf.keys()) await install(communityId);
  const hub = as('valentina.arrieta@hub-oim.example', 'Reader', 'KMTeam');
  const months = await Promise.all(
    [undefined, new Date().toISOString().slice(0, 7)].map((month) =>
      hub.health({ communityId: 'cop-counter-trafficking', ...(month ? { month } : {}) })
    )
  );
  const shown = months.map((answer) => {
    if (!answer.ok) throw new Error(answer.problem.code);
    return answer.value.report;
  });
  for (const { measures, trend, missing } of shown) {
    expect(measures.find(({ key }) => key === 'contributors')?.value).toBeGreaterThanOrEqual(5);
    expect(measures.find(({ key }) => key === 'countries')?.value).toBeGreaterThanOrEqual(2);
    expect(trend).toHaveLength(6);
    expect(missing).toEqual([]);
  }
  const merge = await hub.health({ communityId: 'cop-labour-migration' });
  expect(merge).toMatchObject({
    ok: true,
    value: { report: { suggestion: { kind: 'merge' } }, other: { id: 'cop-integration' } },
  });
});
