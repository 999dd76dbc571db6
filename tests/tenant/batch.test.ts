import '@pnp/sp/batching';
import '@pnp/sp/search';
import { createTenant } from '../../tenant/tenant';
import { signIn } from './support/browser';
import {
  openTenant,
  ORIGIN,
  refusalOf,
  refusalOfCall,
  type TestTenant,
} from './support/open-tenant';
import { batchOf, changeSet, get } from './support/multipart';
import { ada, luz, rui } from './support/people';

const API = '/sites/hub/_api';
const DOCUMENT = '/sites/hub/Shared Documents/note.txt';

describe('A batch of SharePoint requests', () => {
  let local: TestTenant;
  beforeEach(async () => {
    local = await openTenant();
    const sp = local.sharePoint(ada);
    await sp.web.lists.add('Notes', '', 100);
    for (const title of ['one', 'two', 'three'])
      await sp.web.lists.getByTitle('Notes').items.add({ Title: title });
    await sp.web
      .getFolderByServerRelativePath('/sites/hub/Shared Documents')
      .files.addUsingPath('note.txt', 'Agua limpia\r\nen Perú', { Overwrite: true });
  });
  afterEach(() => local.tenant.close());

  const send = (body: string, type = 'multipart/mixed; boundary=batch_1'): Promise<Response> =>
    local.ask(ada, 'POST', `${API}/$batch`, { body, headers: { 'content-type': type } });
  const statusesOf = (text: string): number[] =>
    [...text.matchAll(/^HTTP\/1\.1 (\d+) /gm)].map(([, status]) => Number(status));

  test('gives each caller of PnPjs its own answer: reads, writes, a search and a document', async () => {
    const [sp, execute] = local.sharePoint(ada).batched();
    const notes = sp.web.lists.getByTitle('Notes');
    const read = notes.items.select('Title').top(2)<{ Title: string }[]>();
    const added = notes.items.add({ Title: 'four' });
    const merged = notes.items.getById(1).update({ Title: 'changed' });
    const removed = notes.items.getById(2).delete();
    const found = sp.search({ Querytext: 'limpia', SelectProperties: ['Title'], RowLimit: 5 });
    const content = sp.web.getFileByServerRelativePath(DOCUMENT).getText();
    await execute();
    expect(await read).toMatchObject([{ Title: 'one' }, { Title: 'two' }]);
    expect(await added).toMatchObject({ Title: 'four', Id: 4 });
    await expect(merged).resolves.not.toThrow();
    await expect(removed).resolves.not.toThrow();
    expect((await found).PrimarySearchResults).toHaveLength(1);
    // PnPjs joins the lines of a part without their ends
    expect(await content).toContain('Agua limpia');
    expect(await content).toContain('en Perú');
    const left = await local
      .sharePoint(ada)
      .web.lists.getByTitle('Notes')
      .items.select('Id', 'Title')<object[]>();
    expect(left).toMatchObject([
      { Id: 1, Title: 'changed' },
      { Id: 3, Title: 'three' },
      { Id: 4, Title: 'four' },
    ]);
  });

  // source: sp-dev-docs, "Make batch requests with the REST APIs": no transaction
  test('is no transaction: a part that fails leaves the others done', async () => {
    const [sp, execute] = local.sharePoint(ada).batched();
    const notes = sp.web.lists.getByTitle('Notes');
    const added = notes.items.add({ Title: 'four' });
    const missing = refusalOfCall(notes.items.getById(99).update({ Title: 'x' }));
    await execute();
    expect(await missing).toMatchObject({ status: 404 });
    expect(await added).toMatchObject({ Title: 'four' });
  });

  test('tells a stale save apart from the parts beside it', async () => {
    const { 'odata.etag': stale } = await local
      .sharePoint(ada)
      .web.lists.getByTitle('Notes')
      .items.getById(1)();
    await local
      .sharePoint(ada)
      .web.lists.getByTitle('Notes')
      .items.getById(1)
      .update({ Title: 'x' });
    const [sp, execute] = local.sharePoint(ada).batched();
    const notes = sp.web.lists.getByTitle('Notes');
    const refused = refusalOfCall(notes.items.getById(1).update({ Title: 'y' }, stale));
    const kept = notes.items.getById(2).update({ Title: 'z' });
    await execute();
    expect(await refused).toMatchObject({ status: 412 });
    await expect(kept).resolves.not.toThrow();
  });

  test('is trimmed part by part to what the person may read', async () => {
    const [sp, execute] = local.sharePoint(rui).batched();
    const refused = refusalOfCall(sp.web.lists.getByTitle('Notes')());
    const found = sp.search({ Querytext: 'limpia' });
    await execute();
    expect((await refused).status).toBe(403);
    // without any right the site itself is closed, search included
    await expect(found).rejects.toThrow('403');
  });

  // source: fidelity checklist, $batch: boundary prefix, flat parts, empty body of a 204
  test('answers in SharePoint’s form: CRLF, one flat section a part, an empty body after a 204', async () => {
    const item = `${ORIGIN}${API}/web/lists/getByTitle('Notes')/items(1)`;
    const merge = (title: string): string =>
      `MERGE ${item} HTTP/1.1\nIF-MATCH: *\nContent-Type: application/json\n\n{"Title":"${title}"}\n`;
    const answer = await send(changeSet(merge('a'), merge('b')));
    const [, boundary = ''] =
      /boundary="(batchresponse_[0-9a-f-]+)"/.exec(answer.headers.get('content-type') ?? '') ?? [];
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text.startsWith(`--${boundary}\r\n`)).toBe(true);
    expect(text.endsWith(`--${boundary}--\r\n`)).toBe(true);
    expect(text.split(`--${boundary}\r\n`)).toHaveLength(3);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text).toMatch(/HTTP\/1\.1 204 No Content\r\n(?:[A-Z-]+: [^\r]+\r\n)*\r\n\r\n--batch/);
    expect(text).toMatch(/\r\nETAG: "[0-9a-f-]+,\d+"\r\n/i);
  });

  test('takes both kinds of line ends, and addresses within its site', async () => {
    for (const end of ['\n', '\r\n']) {
      const answer = await send(
        batchOf([get(`${API}/web`), get(`${ORIGIN}${API}/web?$select=Title`)], end)
      );
      expect(statusesOf(await answer.text())).toEqual([200, 200]);
    }
  });

  test('is throttled part by part: 7 of 20 are told to wait, 13 are done', async () => {
    await local.admin('PUT', '/faults', [
      { match: { path: '/items' }, effect: { status: 429, retryAfter: 5 }, times: 7 },
    ]);
    const answer = await send(
      batchOf(Array.from({ length: 20 }, () => get(`${API}/web/lists/getByTitle('Notes')/items`)))
    );
    const text = await answer.text();
    const statuses = statusesOf(text);
    expect(answer.status).toBe(200);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
    expect(statuses.filter((status) => status === 200)).toHaveLength(13);
    expect(text.match(/^RETRY-AFTER: 5\r$/gm)).toHaveLength(7);
  });

  test('can break in the middle: what came before is done, what follows is not', async () => {
    await local.admin('PUT', '/faults', [
      { match: { method: 'POST', path: '/items', nth: 2 }, effect: { reset: true } },
    ]);
    const add = (title: string): string =>
      `POST ${API}/web/lists/getByTitle('Notes')/items HTTP/1.1\nContent-Type: application/json\n\n{"Title":"${title}"}`;
    await expect(send(changeSet(add('four'), add('five'), add('six')))).rejects.toThrow('reset');
    const left = await local.sharePoint(ada).web.lists.getByTitle('Notes').items.select('Title')<
      { Title: string }[]
    >();
    expect(left.map(({ Title }) => Title)).toEqual(['one', 'two', 'three', 'four']);
  });

  test('can lose the rest of its answer', async () => {
    await local.admin('PUT', '/faults', [
      { match: { path: '/$batch' }, effect: { dropAfterBytes: 200 } },
    ]);
    const answer = await send(batchOf([get(`${API}/web`)]));
    await expect(answer.text()).rejects.toThrow('reset');
  });

  // source: sp-dev-docs, "Make batch requests with the REST APIs": no upload of files
  test.each([
    [
      'a file',
      `POST ${API}/web/getFolderByServerRelativePath(decodedUrl='Shared Documents')/files/AddUsingPath(decodedurl='b.txt') HTTP/1.1\n\nx`,
    ],
    [
      'the content of a file',
      `PUT ${API}/web/getFileByServerRelativePath(decodedUrl='Shared%20Documents/note.txt')/$value HTTP/1.1\n\nx`,
    ],
    [
      'an attachment',
      `POST ${API}/web/lists/getByTitle('Notes')/items(1)/attachmentFiles/add(FileName='a.txt') HTTP/1.1\n\nx`,
    ],
  ])('does not take %s', async (_, operation) => {
    const text = await (
      await send(changeSet(operation.replaceAll('Shared Doc', 'Shared%20Doc')))
    ).text();
    expect(statusesOf(text)).toEqual([400]);
    expect(text).toContain('upload of a file is not supported');
  });

  test.each([
    ['of another site', '/sites/other/_api/web'],
    ['of another host', 'http://elsewhere.example/sites/hub/_api/web'],
    ['of Graph', '/v1.0/me'],
  ])('refuses a part %s and answers the others', async (_, address) => {
    const text = await (await send(batchOf([get(address), get(`${API}/web`)]))).text();
    expect(statusesOf(text)).toEqual([400, 200]);
  });

  test.each([
    // source: PnPjs #3207, PnP Core #777
    ['more than 100 operations', batchOf(Array.from({ length: 101 }, () => get(`${API}/web`)))],
    [
      'more than a mebibyte',
      changeSet(`POST ${API}/web/lists HTTP/1.1\n\n{"Title":"${'x'.repeat(1_048_576)}"}`),
    ],
    // source: OData 3.0, Batch Processing
    ['a write outside of a change set', batchOf([`DELETE ${API}/web/lists HTTP/1.1\n`])],
    ['a read inside of a change set', changeSet(get(`${API}/web`))],
    ['no end', batchOf([get(`${API}/web`)]).replace('--batch_1--', '')],
    ['a broken request line', batchOf(['GET HTTP/1.1\n'])],
  ])('with %s is refused as a whole', async (_, body) => {
    expect((await refusalOf(await send(body))).status).toBe(400);
  });

  test('that is no multipart message is refused as a whole', async () => {
    expect((await refusalOf(await send('{}', 'application/json'))).status).toBe(400);
  });

  test('stands in the log with each of its parts', async () => {
    await local.admin('DELETE', '/log');
    await send(batchOf([get(`${API}/web`), get(`${API}/web/nothing`)]));
    const log = (await (await local.admin('GET', '/log')).json()) as {
      path: string;
      status: number;
    }[];
    expect(log.map(({ path, status }) => [path, status])).toEqual([
      [`${API}/web`, 200],
      [`${API}/web/nothing`, 404],
      [`${API}/$batch`, 200],
    ]);
  });
});

describe('A batch of a signed-in page', () => {
  test('writes with the digest of the whole batch, and is refused without it', async () => {
    const tenant = createTenant({ origin: ORIGIN });
    await tenant.handle(
      new Request(`${ORIGIN}/__tenant/people`, { method: 'POST', body: JSON.stringify([ada, luz]) })
    );
    const cookie = await signIn(tenant, ada);
    const post = (path: string, headers: object, body = ''): Promise<Response> =>
      tenant.handle(
        new Request(`${ORIGIN}${API}/${path}`, {
          method: 'POST',
          headers: { cookie, ...headers },
          body,
        })
      );
    const body = changeSet(
      `POST ${API}/web/lists HTTP/1.1\nContent-Type: application/json\n\n{"Title":"Notes","BaseTemplate":100}`
    );
    const type = { 'content-type': 'multipart/mixed; boundary=batch_1' };
    expect((await refusalOf(await post('$batch', type, body))).code).toContain('-2130575252');
    const info = (await (await post('contextinfo', {})).json()) as { FormDigestValue: string };
    const answer = await post('$batch', { ...type, 'x-requestdigest': info.FormDigestValue }, body);
    expect(await answer.text()).toContain('HTTP/1.1 201 Created');
    tenant.close();
  });
});
