import { openTenant, ORIGIN, refusalOf, type TestTenant } from './support/open-tenant';
import { ada, luz } from './support/people';

const WEB = '/sites/hub/_api/web';
const ITEMS = `${WEB}/lists/getByTitle('Notes')/items`;

const section = (boundary: string, part: string): string =>
  `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${part}\r\n`;

const multipart = (content: string): { headers: Record<string, string>; body: string } => ({
  headers: { 'content-type': 'multipart/mixed; boundary="batch_1"' },
  body: `${content}--batch_1--\r\n`,
});

const reads = (...parts: string[]) =>
  multipart(parts.map((part) => section('batch_1', part)).join(''));

/** Adds one note for each title; changes stand in a change set. */
const additions = (...titles: string[]) => {
  const parts = titles.map((title) =>
    section(
      'set_1',
      `POST ${ORIGIN}${ITEMS} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{"Title":"${title}"}`
    )
  );
  return multipart(
    `--batch_1\r\nContent-Type: multipart/mixed; boundary="set_1"\r\n\r\n${parts.join('')}--set_1--\r\n\r\n`
  );
};

describe('A fault', () => {
  let local: TestTenant;
  let now: number;
  beforeEach(async () => {
    now = Date.UTC(2026, 10, 22, 10);
    local = await openTenant({ now: () => now });
    await local.sharePoint(ada).web.lists.add('Notes', '', 100);
    await local.sharePoint(ada).web.lists.getByTitle('Notes').items.add({ Title: 'First' });
  });
  afterEach(() => local.tenant.close());

  const set = (...faults: object[]): Promise<Response> => local.admin('PUT', '/faults', faults);

  test.each([
    [5, '5'],
    [1.5, '1.5'],
    [0, '0'],
    [-1, '-1'],
    [999999, '999999'],
    [{ dateIn: 30 }, 'Sun, 22 Nov 2026 10:00:30 GMT'],
    [undefined, null],
  ])('tells a client to wait with Retry-After %j', async (retryAfter, header) => {
    await set({ match: {}, effect: { status: 429, retryAfter } });
    const answer = await local.ask(ada, 'GET', WEB);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, header]);
  });

  test('strikes one part of a SharePoint batch and leaves the others alone', async () => {
    await set({ match: { part: 2 }, effect: { status: 429, retryAfter: 1 } });
    const get = (id: number): string =>
      `GET ${local.tenant.origin}${ITEMS}(${id}) HTTP/1.1\r\nAccept: application/json\r\n`;
    const answer = await local.ask(
      ada,
      'POST',
      '/sites/hub/_api/$batch',
      reads(get(1), get(1), get(1))
    );
    const statuses = [...(await answer.text()).matchAll(/HTTP\/1\.1 (\d+)/g)].map(
      ([, status]) => status
    );
    expect(statuses).toEqual(['200', '429', '200']);
  });

  test('strikes one part of a Graph batch', async () => {
    await set({ match: { part: 3 }, effect: { status: 503 } });
    const answer = await local.ask(ada, 'POST', '/v1.0/$batch', {
      headers: { 'content-type': 'application/json' },
      body: { requests: ['a', 'b', 'c'].map((id) => ({ id, method: 'GET', url: '/me' })) },
    });
    const { responses } = (await answer.json()) as { responses: { id: string; status: number }[] };
    expect(responses.map(({ id, status }) => [id, status]).sort()).toEqual([
      ['a', 200],
      ['b', 200],
      ['c', 503],
    ]);
  });

  test('can break a batch off in the middle of its answer, after all of it was carried out', async () => {
    await set({ match: { path: '/$batch' }, effect: { dropAfterBytes: 60 } });
    const answer = await local.ask(
      ada,
      'POST',
      '/sites/hub/_api/$batch',
      additions('Second', 'Third')
    );
    await expect(answer.text()).rejects.toThrow('reset');
    const { value } = (await (await local.ask(ada, 'GET', `${ITEMS}?$select=Title`)).json()) as {
      value: { Title: string }[];
    };
    expect(value.map(({ Title }) => Title)).toEqual(['First', 'Second', 'Third']);
  });

  test('can break a batch off at one part, so that the parts after it never happen', async () => {
    await set({ match: { part: 2 }, effect: { reset: true } });
    const batch = additions('Second', 'Third', 'Fourth');
    await expect(local.ask(ada, 'POST', '/sites/hub/_api/$batch', batch)).rejects.toThrow('reset');
    await set();
    const { value } = (await (await local.ask(ada, 'GET', ITEMS)).json()) as { value: object[] };
    expect(value).toHaveLength(2);
  });

  test('slips an edit of somebody else between a read and the write that follows', async () => {
    await set({
      match: { method: 'GET', path: '/items(1)', principal: luz.mail },
      effect: {
        edit: {
          person: ada.mail,
          method: 'POST',
          path: `${ITEMS}(1)`,
          headers: { 'x-http-method': 'MERGE', 'if-match': '*' },
          body: { Title: 'Edited by Ada' },
        },
      },
      times: 1,
    });
    const web = local.sharePoint(ada).web;
    const group = await web.siteGroups.getByName('Regional KM Hub Members')();
    await web.siteGroups.getById(group.Id).users.add(`i:0#.f|membership|${luz.mail}`);
    const read = await local.ask(luz, 'GET', `${ITEMS}(1)`);
    expect(((await read.json()) as { Title: string }).Title).toBe('First');
    const write = await local.ask(luz, 'POST', `${ITEMS}(1)`, {
      headers: { 'x-http-method': 'MERGE', 'if-match': read.headers.get('etag') ?? '' },
      body: { Title: 'Edited by Luz' },
    });
    expect((await refusalOf(write)).status).toBe(412);
    const now = await local.ask(ada, 'GET', `${ITEMS}(1)`);
    expect(((await now.json()) as { Title: string }).Title).toBe('Edited by Ada');
  });

  test('with an edit that is not complete is refused', async () => {
    const answer = await set({ match: {}, effect: { edit: { person: ada.mail } } });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: "The edit of fault 1 needs 'method'." },
    ]);
  });
});

describe('The ledger', () => {
  let local: TestTenant;
  beforeEach(async () => {
    local = await openTenant();
    await local.sharePoint(ada).web.lists.add('Notes', '', 100);
  });
  afterEach(() => local.tenant.close());

  const lines = async (): Promise<{ status: number; requestId: string; contentHash: string }[]> =>
    (await (await local.admin('GET', '/ledger?target=/items')).json()) as {
      status: number;
      requestId: string;
      contentHash: string;
    }[];
  const add = (title: string, requestId: string): Promise<Response> =>
    local.ask(ada, 'POST', ITEMS, {
      headers: { 'x-pnpjs-requestid': requestId },
      body: { Title: title },
    });

  test('has the line of a change whose answer was lost, so that the same change twice is seen', async () => {
    await local.admin('PUT', '/faults', [
      {
        match: { method: 'POST', path: '/items' },
        effect: { reset: true, afterwards: true },
        times: 1,
      },
    ]);
    await expect(add('Note', 'one')).rejects.toThrow('reset');
    await add('Note', 'two');
    const accepted = await lines();
    expect(accepted.map(({ status, requestId }) => [status, requestId])).toEqual([
      [201, 'one'],
      [201, 'two'],
    ]);
    expect(accepted[0]?.contentHash).toBe(accepted[1]?.contentHash);
  });

  test('has neither reads nor searches nor what was refused', async () => {
    await local.ask(ada, 'GET', ITEMS);
    await local.ask(ada, 'POST', ITEMS, { body: { Nothing: 1 } });
    await local.ask(ada, 'POST', '/sites/hub/_api/search/postquery', {
      body: { request: { Querytext: 'items' } },
    });
    expect(await lines()).toEqual([]);
  });

  test('lists the parts of a batch one by one', async () => {
    await local.ask(ada, 'POST', '/sites/hub/_api/$batch', additions('a', 'b'));
    expect(await lines()).toHaveLength(2);
  });
});
