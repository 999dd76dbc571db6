import { Client } from '@microsoft/microsoft-graph-client';
import { openTenant, ORIGIN, refusalOf, type TestTenant } from './support/open-tenant';
import { ada, luz } from './support/people';
import { createTermSet, STORE } from './support/terms';

interface Term {
  id: string;
  labels: { name: string; languageTag: string; isDefault: boolean }[];
  properties: { key: string; value: string }[];
  children?: Term[];
}

/**
 * The official client, which takes https addresses only: production keeps `https://graph.microsoft.com`
 * and the transport maps it to the tenant.
 */
const graphClient = (local: TestTenant, person: { mail: string }): Client =>
  Client.init({
    authProvider: (done) => {
      local.token(person, 'https://graph.microsoft.com').then(
        (token) => done(null, token),
        (error: Error) => done(error, null)
      );
    },
    fetchOptions: {},
    defaultVersion: 'v1.0',
  });

describe('The term store, by the Graph client', () => {
  let local: TestTenant;
  let graph: Client;
  let site: string;
  const realFetch = globalThis.fetch;

  beforeAll(async () => {
    local = await openTenant();
    globalThis.fetch = (input, init) => {
      const address =
        typeof input === 'string' || input instanceof URL ? input.toString() : input.url;
      return local.tenant.handle(
        new Request(address.replace('https://graph.microsoft.com', ORIGIN), init)
      );
    };
    graph = graphClient(local, ada);
    const found = (await graph.api('/sites/localhost:/sites/hub').get()) as {
      id: string;
      displayName: string;
    };
    expect(found.displayName).toBe('Regional KM Hub');
    site = `/sites/${found.id}`;
  });
  afterAll(() => {
    globalThis.fetch = realFetch;
    local.tenant.close();
  });

  const newSet = async (name: string): Promise<string> => {
    const group = (await graph.api(`${site}/termStore/groups`).post({ displayName: name })) as {
      id: string;
    };
    const set = (await graph.api(`${site}/termStore/sets`).post({
      parentGroup: { id: group.id },
      localizedNames: [{ languageTag: 'en-US', name }],
    })) as { id: string };
    return `${site}/termStore/sets/${set.id}`;
  };
  const labels = (name: string) => ({ labels: [{ name, languageTag: 'en-US', isDefault: true }] });

  test('knows its languages', async () => {
    expect(await graph.api(`${site}/termStore`).get()).toMatchObject({
      defaultLanguageTag: 'en-US',
      languageTags: ['en-US', 'es-ES', 'pt-BR'],
    });
  });

  test('finds a group by its name and lists its sets', async () => {
    await newSet('Findable');
    const { value } = (await graph
      .api(`${site}/termStore/groups`)
      .filter("displayName eq 'Findable'")
      .select('id,displayName')
      .get()) as { value: { id: string }[] };
    expect(value).toEqual([{ id: expect.any(String), displayName: 'Findable' }]);
    const sets = (await graph.api(`${site}/termStore/groups/${value[0]?.id}/sets`).get()) as {
      value: object[];
    };
    expect(sets.value).toHaveLength(1);
  });

  test('keeps labels in three languages, synonyms and custom properties', async () => {
    const set = await newSet('Countries');
    const content = {
      labels: [
        { name: 'Peru', languageTag: 'en-US', isDefault: true },
        { name: 'Perú', languageTag: 'es-ES', isDefault: true },
        { name: 'República del Perú', languageTag: 'es-ES', isDefault: false },
        { name: 'Peru', languageTag: 'pt-BR', isDefault: true },
      ],
      properties: [{ key: 'hubKey', value: 'country.PER' }],
    };
    const { id } = (await graph.api(`${set}/children`).post(content)) as Term;
    const term = (await graph.api(`${set}/terms/${id}`).get()) as Term;
    expect(term.labels).toHaveLength(4);
    expect(term.labels).toEqual(expect.arrayContaining(content.labels));
    expect(term.properties).toEqual(content.properties);
    await graph
      .api(`${set}/terms/${id}`)
      .patch({ properties: [{ key: 'hubKey', value: 'country.PE' }] });
    const changed = (await graph.api(`${set}/terms/${id}`).get()) as Term;
    expect(changed.properties).toEqual([{ key: 'hubKey', value: 'country.PE' }]);
    expect(changed.labels).toHaveLength(4);
  });

  test('grows a tree, read with the children in one request', async () => {
    const set = await newSet('Themes');
    const parent = (await graph.api(`${set}/children`).post(labels('Migration'))) as Term;
    await graph.api(`${set}/terms/${parent.id}/children`).post(labels('Return'));
    const top = (await graph
      .api(`${set}/children`)
      .expand('children')
      .select('id,labels')
      .get()) as { value: Term[] };
    expect(top.value).toHaveLength(1);
    expect(top.value[0]?.children?.map((term) => term.labels[0]?.name)).toEqual(['Return']);
    const all = (await graph.api(`${set}/terms`).get()) as { value: Term[] };
    expect(all.value).toHaveLength(2);
    await graph.api(`${set}/terms/${parent.id}`).delete();
    expect(((await graph.api(`${set}/terms`).get()) as { value: Term[] }).value).toEqual([]);
  });

  test('tells long collections page by page', async () => {
    const set = await newSet('Pages');
    for (let index = 0; index < 5; index += 1)
      await graph.api(`${set}/children`).post(labels(`Term ${index}`));
    const first = (await graph.api(`${set}/terms`).top(2).get()) as {
      value: Term[];
      '@odata.nextLink': string;
    };
    expect(first.value).toHaveLength(2);
    const second = (await graph
      .api(first['@odata.nextLink'].replace(ORIGIN, 'https://graph.microsoft.com'))
      .get()) as {
      value: Term[];
    };
    expect(second.value.map((term) => term.labels[0]?.name)).toEqual(['Term 2', 'Term 3']);
  });

  // source: CSOM reference, TaxonomyItem.NormalizeName
  test('writes & and " as their full-width signs', async () => {
    const set = await newSet('Signs');
    const term = (await graph.api(`${set}/children`).post(labels('Water  & "WASH"'))) as Term;
    expect(term.labels[0]?.name).toBe('Water ＆ ＂WASH＂');
  });

  test.each([
    [
      'an id of the caller’s',
      { id: '11111111-1111-4111-8111-111111111111', ...labels('Own id') },
      400,
    ],
    ['no label', { labels: [] }, 400],
    ['a forbidden sign', labels('a;b'), 400],
    [
      'a language the store does not have',
      { labels: [{ name: 'Eau', languageTag: 'fr-FR', isDefault: true }] },
      400,
    ],
    ['two defaults in a language', { labels: [...labels('A').labels, ...labels('B').labels] }, 400],
    ['a label that a sibling has', labels('Taken'), 409],
  ])('refuses a term with %s', async (_, body, status) => {
    const { setId, terms } = await createTermSet(local, `Refusals ${String(_)}`, ['Taken']);
    expect(Object.keys(terms)).toEqual(['Taken']);
    const answer = await local.ask(ada, 'POST', `${STORE}/sets/${setId}/children`, { body });
    const refusal = await refusalOf(answer);
    expect(refusal.status).toBe(status);
    expect(refusal.code).toBe(status === 409 ? 'nameAlreadyExists' : 'invalidRequest');
  });

  test('is read by everybody with access to the site and written by administrators only', async () => {
    const { setId } = await createTermSet(local, 'Guarded', ['One']);
    const outside = await local.ask(luz, 'GET', `${STORE}/sets/${setId}/terms`);
    expect(outside.status).toBe(403);
    const visitors = local.sharePoint(ada).web.siteGroups.getByName('Regional KM Hub Visitors');
    await visitors.users.add(`i:0#.f|membership|${luz.mail}`);
    expect((await local.ask(luz, 'GET', `${STORE}/sets/${setId}/terms`)).status).toBe(200);
    const write = await local.ask(luz, 'POST', `${STORE}/sets/${setId}/children`, {
      body: labels('Two'),
    });
    expect((await refusalOf(write)).code).toBe('accessDenied');
  });

  test('tells the person who asks, and people by id or address', async () => {
    const me = (await graph.api('/me').select('displayName,mail').get()) as object;
    expect(me).toMatchObject({ displayName: ada.displayName, mail: ada.mail });
    expect(await graph.api(`/users/${luz.mail}`).get()).toMatchObject({
      id: luz.objectId,
      officeLocation: 'Lima',
    });
    const { value } = (await graph.api('/users').filter("startswith(displayName,'Lu')").get()) as {
      value: object[];
    };
    expect(value).toHaveLength(1);
  });

  // source: fidelity checklist, Graph errors [GB], [GE]
  test('refuses in Graph’s shape, with the ids that support asks for', async () => {
    const answer = await local.ask(ada, 'GET', `${STORE}/sets/${luz.objectId}`, {
      headers: { 'client-request-id': 'abc' },
    });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      error: {
        code: 'itemNotFound',
        message: 'The set does not exist.',
        innerError: {
          date: expect.any(String),
          'request-id': expect.any(String),
          'client-request-id': 'abc',
        },
      },
    });
    expect(answer.headers.get('request-id')).toBeTruthy();
    expect((await refusalOf(await local.ask(undefined, 'GET', '/v1.0/me'))).code).toBe(
      'InvalidAuthenticationToken'
    );
  });

  test('refuses an option and a path that it does not play', async () => {
    const option = await local.ask(ada, 'GET', `${STORE}/groups?$search=x`);
    expect(option.status).toBe(400);
    const path = await local.ask(ada, 'GET', '/v1.0/me/onenote/notebooks');
    expect(path.status).toBe(400);
    const log = (await (
      await local.admin('GET', '/log?unsupported=true&path=/me/onenote')
    ).json()) as object[];
    expect(log).toHaveLength(1);
  });
});
