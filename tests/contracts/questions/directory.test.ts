import '@pnp/sp/site-groups/web';
import { createGraphClient } from '../../../shared/adapters/graph/graph-client';
import { createGroupMembers } from '../../../shared/adapters/graph/group-members';
import { createPeopleDirectory } from '../../../shared/adapters/graph/people-directory';
import { createMemoryVocabulary } from '../../../shared/adapters/memory/memory-vocabulary';
import { createTermStoreVocabulary } from '../../../shared/adapters/graph/term-store-vocabulary';
import { readGraphSiteId } from '../../../shared/adapters/sharepoint/provisioning/provision-site';
import { createActorDirectory } from '../../../shared/adapters/sharepoint/service/actor-directory';
import { readTermSetIds } from '../../../shared/adapters/sharepoint/term-set-ids';
import { createThrottleGate } from '../../../shared/adapters/throttle-gate';
import { createAccessToken } from '../../../shared/cli/access-token';
import { openLocalSite, siteUrl, type LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva, luz } from '../../surfaces/cli/people';
import { seededConcepts } from '../taxonomy/seeded-concepts';
import { provisionWithPeople, sitePath } from './provisioned-site';

const origin = 'http://localhost:4400';
const application = {
  clientId: '7c0de0a1-1111-4222-8333-444455556666',
  secret: 'for-this-test-only',
  name: 'Directory reader',
  roles: ['User.Read.All', 'GroupMember.Read.All', 'Group.Read.All'],
};
const gone = {
  ...ana,
  objectId: '00000000-0000-4000-8000-000000000007',
  ...{ displayName: 'Íñigo Peñaflor Azcárate', givenName: 'Íñigo', surname: 'Peñaflor Azcárate' },
  ...{ mail: 'inigo.penaflor@hub-oim.example', accountEnabled: false },
};
const guest = {
  ...ana,
  objectId: '00000000-0000-4000-8000-000000000008',
  ...{ displayName: 'Visita Externa', mail: 'visita@socios.example', accountKind: 'guest' },
};

let site: LocalSite;
let now = '2026-11-24T13:00:00Z';
const clock = { now: () => new Date(now) };

beforeAll(async () => {
  site = await provisionWithPeople(openLocalSite());
  await site.admin('POST', '/people', [gone, guest]);
  await site.admin('POST', '/apps', application);
}, 60_000);
afterAll(() => site.close());

function graph() {
  const gate = createThrottleGate();
  const accessToken = createAccessToken(
    {
      endpoint: `${origin}/organizations/oauth2/v2.0/token`,
      ...{ clientId: application.clientId, clientSecret: application.secret },
    },
    'https://graph.microsoft.com',
    gate,
    (url, init) => site.send(url, init)
  );
  return createGraphClient({
    ...{ gate, accessToken },
    fetch: (url, init) =>
      site.send(url.replace('https://graph.microsoft.com', `${origin}/graph`), init),
  });
}

const people = () =>
  createPeopleDirectory({
    ...{ graph: graph(), clock },
    vocabulary: createMemoryVocabulary(seededConcepts()),
  });

async function actors() {
  const { sp, graph: termGraph, gate } = site.connection();
  const siteId = await readGraphSiteId(sp, siteUrl);
  const vocabulary = createTermStoreVocabulary({
    ...{ graph: termGraph, siteId, termSetIds: () => readTermSetIds(sp) },
    waitFor: async (retryAfter) => gate.holdBack(retryAfter),
  });
  return {
    vocabulary,
    actors: createActorDirectory({
      ...{ sp, sitePath, vocabulary, clock, people: people() },
      groupMembers: createGroupMembers(graph()),
    }),
  };
}

describe('the directory of people', () => {
  test('knows a colleague by number, address and name, with post, office, country and language', async () => {
    const directory = people();
    const expected = {
      ...{ id: luz.objectId, name: luz.displayName, mail: luz.mail, post: luz.jobTitle },
      ...{ mission: 'Misión en Perú', missionKey: 'mission.PER', countryKey: 'country.PER' },
      ...{ languages: ['es'], isGuest: false, isActive: true },
    };
    expect(await directory.byId(luz.objectId.toUpperCase())).toEqual(expected);
    expect(await directory.byMail(luz.mail.toUpperCase())).toEqual(expected);
    expect(await directory.byName(luz.displayName)).toEqual([expected]);
  });

  test('finds people by the beginning of any part of their names', async () => {
    const directory = people();
    expect(await directory.search('peñaf', 5)).toMatchObject([{ name: gone.displayName }]);
    expect(await directory.search('azc iñi', 5)).toMatchObject([{ isActive: false }]);
    expect(await directory.search('visita', 5)).toMatchObject([{ isGuest: true }]);
    expect(await directory.search('" OR "mail:a', 5)).toEqual([]);
    expect(await directory.search('  ', 5)).toEqual([]);
  });

  test.each(['nobody', '00000000-0000-4000-8000-00000000ffff', "o'brien", '../groups'])(
    'has nobody of the number %s, which is no failure',
    async (id) => {
      const directory = people();
      expect(await directory.byId(id)).toBeUndefined();
      expect(await directory.byMail(`${id}@hub-oim.example`)).toBeUndefined();
      expect(await directory.byName(id)).toEqual([]);
    }
  );

  test('is asked once in five minutes for the same person', async () => {
    const directory = people();
    await directory.byId(luz.objectId);
    await site.requests();
    await Promise.all([directory.byId(luz.objectId), directory.byId(luz.objectId)]);
    expect(await site.requests()).toEqual([]);
    now = '2026-11-24T13:06:00Z';
    await directory.byId(luz.objectId);
    expect(await site.requests()).toHaveLength(1);
  });
});

describe('who somebody is to the hub', () => {
  test('comes from the groups of the site and the list of specialists', async () => {
    const { actors: directory } = await actors();
    const actor = await directory.actorOf(luz.objectId.toUpperCase());
    expect(actor).toMatchObject({ id: luz.objectId, locale: 'es', countries: ['country.PER'] });
    expect([...(actor?.roles ?? [])].sort()).toEqual(['Contributor', 'RTS', 'Reader']);
    expect(actor?.themes).toEqual(
      expect.arrayContaining(['theme.return-reintegration', 'theme.return-counselling'])
    );
    expect((await directory.actorOf(ana.objectId))?.themes).toEqual([]);
  });

  test('is nobody for an account that is closed or unknown, and a guest for a guest', async () => {
    const { actors: directory } = await actors();
    expect(await directory.actorOf(gone.objectId)).toBeUndefined();
    expect(await directory.actorOf('nobody')).toBeUndefined();
    expect((await directory.actorOf(guest.objectId))?.roles).toEqual(['Guest']);
  });

  test('lists the KM team and the specialists of a theme below theirs', async () => {
    const { actors: directory } = await actors();
    expect((await directory.peopleOf('KMTeam')).map(({ id }) => id)).toEqual([eva.objectId]);
    expect(await directory.specialistsOf('theme.return-counselling')).toMatchObject([
      { id: luz.objectId },
    ]);
    expect(await directory.specialistsOf('theme.labour-migration')).toEqual([]);
  });

  test('changes with the groups within five minutes', async () => {
    const { actors: directory } = await actors();
    expect((await directory.actorOf(ana.objectId))?.roles).not.toContain('KMTeam');
    const { sp } = site.connection();
    const team = sp.web.siteGroups.getByName('Hub KM Team').users;
    await team.add(`i:0#.f|membership|${ana.mail}`);
    now = new Date(clock.now().getTime() + 4 * 60_000).toISOString();
    expect((await directory.actorOf(ana.objectId))?.roles).not.toContain('KMTeam');
    now = new Date(clock.now().getTime() + 2 * 60_000).toISOString();
    expect((await directory.actorOf(ana.objectId))?.roles).toContain('KMTeam');
    await team.removeByLoginName(`i:0#.f|membership|${ana.mail}`);
  });
});
