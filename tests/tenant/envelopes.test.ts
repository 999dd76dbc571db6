import { openTenant, refusalOf, SITE, type TestTenant } from './support/open-tenant';
import { ada } from './support/people';

const LISTS = '/sites/hub/_api/web/lists?$select=Title&$top=1';

describe('SharePoint answers in the envelope the client asks for', () => {
  let local: TestTenant;
  beforeAll(async () => {
    local = await openTenant();
  });
  afterAll(() => local.tenant.close());

  const get = (accept: string, version?: string, path = LISTS): Promise<Response> =>
    local.ask(ada, 'GET', path, {
      headers: { accept, ...(version === undefined ? {} : { 'odata-version': version }) },
    });
  const json = async (response: Promise<Response>): Promise<Record<string, unknown>> =>
    (await (await response).json()) as Record<string, unknown>;

  // source: fidelity checklist, envelopes (a); PnPjs sends no OData-Version
  test('plain JSON is version 3 with minimal metadata', async () => {
    const body = await json(get('application/json'));
    expect(body['odata.metadata']).toContain('$metadata');
    expect(body['value']).toEqual([
      expect.objectContaining({
        Title: 'Documents',
        'odata.type': 'SP.List',
        'odata.etag': expect.any(String),
      }),
    ]);
  });

  test('nometadata leaves the properties alone', async () => {
    expect(await json(get('application/json;odata=nometadata'))).toEqual({
      value: [{ Title: 'Documents' }],
    });
  });

  test('verbose wraps collections in d.results and entities in d', async () => {
    const list = await json(get('application/json;odata=verbose'));
    expect(list).toEqual({ d: { results: [expect.objectContaining({ Title: 'Documents' })] } });
    const web = await json(
      get('application/json;odata=verbose', undefined, '/sites/hub/_api/web?$select=Title')
    );
    expect(web).toEqual({
      d: { __metadata: expect.objectContaining({ type: 'SP.Web' }), Title: 'Regional KM Hub' },
    });
  });

  test('verbose puts a function’s result under its own name', async () => {
    const answer = await local.ask(ada, 'POST', '/sites/hub/_api/contextinfo', {
      headers: { accept: 'application/json;odata=verbose' },
    });
    expect(await answer.json()).toEqual({
      d: { GetContextWebInformation: expect.objectContaining({ WebFullUrl: SITE }) },
    });
  });

  // source: fidelity checklist, envelopes (b); SPHttpClient v1 sends the header
  test('version 4.0 writes @odata names', async () => {
    const body = await json(get('application/json', '4.0'));
    expect(body['@odata.context']).toContain('$metadata');
    expect(body).not.toHaveProperty(['odata.metadata']);
    const [row] = body['value'] as Record<string, unknown>[];
    expect(row).toMatchObject({ '@odata.type': '#SP.List', Title: 'Documents' });
  });

  // source: sp-dev-docs #644
  test('version 4.0 refuses odata=nometadata with 406 and takes odata.metadata=none', async () => {
    const refused = await get('application/json;odata=nometadata', '4.0');
    expect(await refusalOf(refused)).toMatchObject({
      status: 406,
      message: 'The HTTP header ACCEPT is missing or its value is invalid.',
    });
    expect(await json(get('application/json;odata.metadata=none', '4.0'))).toEqual({
      value: [{ Title: 'Documents' }],
    });
  });

  // source: sp-dev-docs #44, #4392
  test('search refuses version 4.0 and answers once the header is set back', async () => {
    const search = (version: string): Promise<Response> =>
      local.ask(ada, 'POST', '/sites/hub/_api/search/postquery', {
        headers: { accept: 'application/json', 'odata-version': version },
        body: { request: { Querytext: 'nothing' } },
      });
    expect(await refusalOf(await search('4.0'))).toEqual({
      status: 500,
      code: '-1, Microsoft.SharePoint.Client.UnknownError',
      message: 'Unknown Error',
    });
    expect((await search('3.0')).status).toBe(200);
  });

  test('a client that wants no JSON is told so with 406', async () => {
    expect((await get('application/atom+xml')).status).toBe(406);
  });

  // source: fidelity checklist, SharePoint errors
  test('refusals wear the envelope too', async () => {
    const missing = '/sites/hub/_api/web/nothing';
    expect(await json(get('application/json', undefined, missing))).toEqual({
      'odata.error': {
        code: '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
        message: { lang: 'en-US', value: 'Cannot find resource for the request nothing.' },
      },
    });
    expect(await json(get('application/json;odata=verbose', undefined, missing))).toHaveProperty(
      'error.message.value'
    );
    expect(await json(get('application/json', '4.0', missing))).toHaveProperty(
      'error.message',
      expect.any(String)
    );
  });

  test('an option that is not understood is refused, never ignored', async () => {
    for (const option of ['$apply=x', '$levels=2', 'wurst=1']) {
      const answer = await get(
        'application/json',
        undefined,
        `/sites/hub/_api/web/lists?${option}`
      );
      expect([option, answer.status]).toEqual([option, 400]);
    }
  });

  test('a property that does not exist is refused in $select, and a path needs its $expand', async () => {
    const unknown = await get(
      'application/json',
      undefined,
      '/sites/hub/_api/web/lists?$select=Tittle'
    );
    expect((await refusalOf(unknown)).message).toBe(
      "The field or property 'Tittle' does not exist."
    );
    const path = await get(
      'application/json',
      undefined,
      '/sites/hub/_api/web/lists?$select=RootFolder/Name'
    );
    expect((await refusalOf(path)).message).toContain(
      '$expand query string must contains RootFolder'
    );
    const expanded = await json(
      get(
        'application/json;odata=nometadata',
        undefined,
        '/sites/hub/_api/web/lists?$top=1&$select=Title,RootFolder/Name&$expand=RootFolder'
      )
    );
    expect(expanded).toEqual({
      value: [{ Title: 'Documents', RootFolder: { Name: 'Shared Documents' } }],
    });
  });
});
