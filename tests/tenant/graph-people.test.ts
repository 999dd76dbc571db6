import type { Client } from '@microsoft/microsoft-graph-client';
import { graphClient, graphClientWith, mapGraphTo, refusal } from './support/graph-client';
import { openTenant, type TestTenant } from './support/open-tenant';
import { ada, loginOf, luz, rui } from './support/people';

interface User {
  id: string;
  displayName: string;
  manager?: User;
}
interface Page<Row = User> {
  value: Row[];
  '@odata.count'?: number;
  '@odata.nextLink'?: string;
}

const guest = {
  ...rui,
  objectId: '00000009-0000-4000-8000-000000000000',
  displayName: 'Renée Dupont',
  givenName: 'Renée',
  surname: 'Dupont',
  mail: 'renee@partner.example',
  office: 'Quito',
  accountKind: 'guest',
};

describe('People, by the Graph client', () => {
  let local: TestTenant;
  let graph: Client;
  let undo: () => void;

  beforeEach(async () => {
    local = await openTenant();
    undo = mapGraphTo(local);
    graph = graphClient(local, luz);
    await local.admin('POST', '/people', [
      { ...ada, hasPhoto: true },
      { ...luz, supervisorId: ada.objectId },
      { ...rui, supervisorId: luz.objectId },
      guest,
    ]);
  });
  afterEach(() => {
    undo();
    local.tenant.close();
  });

  const withScopes = (scopes: string): Client =>
    graphClientWith(async () => {
      const answer = await local.admin('POST', '/tokens', {
        person: luz.mail,
        resource: 'https://graph.microsoft.com',
        scopes,
      });
      return ((await answer.json()) as { accessToken: string }).accessToken;
    });
  const names = (page: Page): string[] => page.value.map((user) => user.displayName);
  const eventual = (path: string) =>
    graph.api(path).header('ConsistencyLevel', 'eventual').count(true);

  test('/me shows the usual properties, and others when they are selected', async () => {
    const me = (await graph.api('/me').get()) as object;
    expect(me).toMatchObject({ mail: luz.mail, preferredLanguage: 'es-PE' });
    expect(me).not.toHaveProperty('userType');
    expect(await graph.api('/me').select('userType,accountEnabled').get()).toEqual({
      '@odata.context': expect.any(String) as string,
      userType: 'Member',
      accountEnabled: true,
    });
  });

  test('the chain of managers is expanded as far as asked', async () => {
    const chain = (levels: string) =>
      graph
        .api(`/users/${rui.mail}`)
        .select('displayName')
        .expand(`manager($levels=${levels};$select=displayName)`)
        .get() as Promise<User>;
    expect((await chain('max')).manager?.manager?.displayName).toBe(ada.displayName);
    expect((await chain('1')).manager).not.toHaveProperty('manager');
    expect(await graph.api('/me/manager').get()).toMatchObject({ id: ada.objectId });
    const reports = (await graph.api(`/users/${luz.objectId}/directReports`).get()) as Page;
    expect(names(reports)).toEqual([rui.displayName]);
    expect(await refusal(graph.api(`/users/${ada.mail}/manager`).get())).toEqual({
      statusCode: 404,
      code: 'Request_ResourceNotFound',
    });
  });

  test('are filtered by what the directory indexes, and by nothing else', async () => {
    const filter = (text: string) => graph.api('/users').filter(text).get() as Promise<Page>;
    expect(names(await filter("startswith(displayName,'Lu')"))).toEqual([luz.displayName]);
    expect(names(await filter("officeLocation eq 'Quito' and accountEnabled eq true"))).toEqual([
      guest.displayName,
    ]);
    for (const text of [
      "contains(displayName,'uz')",
      "aboutMe eq 'x'",
      "officeLocation ne 'Quito'",
    ])
      expect((await refusal(filter(text))).code).toBe('Request_UnsupportedQuery');
    const advanced = (await eventual('/users').filter("officeLocation ne 'Quito'").get()) as Page;
    expect(advanced['@odata.count']).toBe(3);
    const ends = (await eventual('/users')
      .filter("endsWith(mail,'partner.example')")
      .get()) as Page;
    expect(names(ends)).toEqual([guest.displayName]);
  });

  test('are searched by words of the name, with the header only', async () => {
    const search = (text: string) => eventual('/users').search(text).get() as Promise<Page>;
    expect(names(await search('"displayName:roj"'))).toEqual([luz.displayName]);
    expect(names(await search('"displayName:ada" OR "mail:rui"')).sort()).toEqual([
      ada.displayName,
      rui.displayName,
    ]);
    const bare = graph.api('/users').search('"displayName:ada"').get();
    expect((await refusal(bare)).code).toBe('Request_UnsupportedQuery');
    expect((await refusal(search('"aboutMe:x"'))).statusCode).toBe(400);
  });

  test('are sorted and paged, and counted with the header', async () => {
    const found: string[] = [];
    let page = (await graph.api('/users').orderby('displayName desc').top(3).get()) as Page;
    found.push(...names(page));
    page = (await graph.api(page['@odata.nextLink'] ?? '').get()) as Page;
    found.push(...names(page));
    expect(found).toEqual(
      [rui, guest, luz, ada]
        .map((person) => person.displayName)
        .sort()
        .reverse()
    );
    expect((await refusal(graph.api('/users').orderby('jobTitle').get())).statusCode).toBe(400);
    const count = await local.ask(luz, 'GET', '/v1.0/users/$count', {
      headers: { consistencylevel: 'eventual' },
    });
    expect(await count.text()).toBe('4');
  });

  test('have a picture where the sample says so, and else none', async () => {
    const picture = await local.ask(luz, 'GET', `/v1.0/users/${ada.mail}/photos/96x96/$value`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16)]).toEqual(['PNG', 96]);
    expect(await graph.api(`/users/${ada.mail}/photo`).get()).toMatchObject({ width: 648 });
    expect(await refusal(graph.api('/me/photo').get())).toEqual({
      statusCode: 404,
      code: 'ImageNotFound',
    });
    const batch = (await graph.api('/$batch').post({
      requests: [{ id: '1', method: 'GET', url: `/users/${ada.objectId}/photos/48x48/$value` }],
    })) as { responses: { body: string }[] };
    expect(
      Buffer.from(batch.responses[0]?.body ?? '', 'base64')
        .subarray(1, 4)
        .toString()
    ).toBe('PNG');
  });

  test('say of themselves what they can, and SharePoint shows the same', async () => {
    await graph.api('/me').patch({ skills: ['agua', 'clima'], aboutMe: 'Trabajo en Lima.' });
    expect(await graph.api('/me').select('skills,aboutMe').get()).toMatchObject({
      skills: ['agua', 'clima'],
      aboutMe: 'Trabajo en Lima.',
    });
    const account = encodeURIComponent(`'${loginOf(luz)}'`);
    const rest = await local.ask(
      ada,
      'GET',
      `/sites/hub/_api/sp.userprofiles.peoplemanager/getpropertiesfor(@v)?@v=${account}`
    );
    expect(await rest.text()).toContain('agua|clima');
    expect(
      (await refusal(graph.api('/me').patch({ skills: ['x'], mobilePhone: '1' }))).statusCode
    ).toBe(400);
    expect(
      (await refusal(graph.api(`/users/${ada.mail}`).patch({ aboutMe: 'x' }))).statusCode
    ).toBe(403);
    expect((await refusal(graph.api('/me').patch({ jobTitle: 'Boss' }))).statusCode).toBe(400);
    expect((await refusal(graph.api('/users').select('skills').get())).statusCode).toBe(501);
  });

  test('near the caller come first, and all are found by name', async () => {
    const near = (await graph.api('/me/people').get()) as Page;
    expect(names(near).slice(0, 2)).toEqual([ada.displayName, rui.displayName]);
    expect(names(near)).not.toContain(guest.displayName);
    const found = (await graph.api('/me/people').search('renee').get()) as Page;
    expect(names(found)).toEqual([guest.displayName]);
  });

  test('a token opens only what its permissions say', async () => {
    const basic = withScopes('User.Read');
    expect(await basic.api('/me').get()).toHaveProperty('displayName');
    for (const path of ['/users', `/users/${ada.mail}`, '/me/people', '/groups', '/sites/root'])
      expect((await refusal(basic.api(path).get())).statusCode).toBe(403);
    expect(await withScopes('People.Read').api('/me/people').get()).toHaveProperty('value');
    expect((await refusal(basic.api('/me').patch({ aboutMe: 'x' }))).statusCode).toBe(403);
  });

  test('are in groups, directly and through others', async () => {
    const seeded = (await (
      await local.admin('POST', '/groups', [
        {
          displayName: 'Water',
          description: 'Community of practice',
          members: [luz.mail],
          owners: [ada.mail],
        },
      ])
    ).json()) as { groups: { id: string }[] };
    const water = seeded.groups[0]?.id ?? '';
    await local.admin('POST', '/groups', [
      { displayName: 'All communities', kind: 'security', members: [water] },
    ]);
    expect(names((await graph.api('/me/memberOf').get()) as Page)).toEqual(['Water']);
    const all = (await eventual('/me/transitiveMemberOf/microsoft.graph.group').get()) as Page;
    expect([names(all), all['@odata.count']]).toEqual([['All communities', 'Water'], 2]);
    expect(names((await graph.api(`/groups/${water}/members`).get()) as Page)).toEqual([
      luz.displayName,
    ]);
    expect(names((await graph.api(`/groups/${water}/owners`).get()) as Page)).toEqual([
      ada.displayName,
    ]);
    const reference = {
      '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${rui.objectId}`,
    };
    expect(
      (await refusal(graph.api(`/groups/${water}/members/$ref`).post(reference))).statusCode
    ).toBe(403);
    await graphClient(local, ada).api(`/groups/${water}/members/$ref`).post(reference);
    await graphClient(local, ada).api(`/groups/${water}/members/${luz.objectId}/$ref`).delete();
    expect(names((await graph.api(`/groups/${water}/members`).get()) as Page)).toEqual([
      rui.displayName,
    ]);
    const made = (await graphClient(local, ada)
      .api('/groups')
      .post({
        displayName: 'Climate',
        mailEnabled: true,
        mailNickname: 'climate',
        securityEnabled: false,
        groupTypes: ['Unified'],
        'owners@odata.bind': [`https://graph.microsoft.com/v1.0/users/${luz.objectId}`],
      })) as { id: string };
    expect(await graph.api(`/groups/${made.id}`).get()).toMatchObject({ groupTypes: ['Unified'] });
    const filtered = (await graph
      .api('/groups')
      .filter("startswith(displayName,'Cl')")
      .get()) as Page;
    expect(names(filtered)).toEqual(['Climate']);
  });
});
