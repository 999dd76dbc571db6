import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTenant } from '../../tenant/tenant';
import { openTenant, ORIGIN, refusalOfCall, type TestTenant } from './support/open-tenant';
import { ada } from './support/people';

const titles = async (local: TestTenant): Promise<string[]> =>
  (await local.sharePoint(ada).web.lists.select('Title')()).map(({ Title }) => Title);

const find = async (local: TestTenant, words: string): Promise<number> => {
  const answer = await local.ask(ada, 'POST', '/sites/hub/_api/search/postquery', {
    body: { request: { Querytext: words } },
  });
  const body = (await answer.json()) as {
    PrimaryQueryResult: { RelevantResults: { TotalRows: number } };
  };
  return body.PrimaryQueryResult.RelevantResults.TotalRows;
};

describe('Administration', () => {
  let local: TestTenant;
  beforeEach(async () => {
    local = await openTenant();
  });
  afterEach(() => local.tenant.close());

  test('a fresh tenant holds the bare site', async () => {
    expect(await titles(local)).toEqual(['Documents', 'Site Pages']);
    const health = await (await local.admin('GET', '/health')).json();
    expect(health).toMatchObject({ status: 'ready', origin: ORIGIN });
  });

  test('takes a snapshot and comes back to it, search index included', async () => {
    await local.sharePoint(ada).web.lists.add('Kept', '', 100);
    await local.sharePoint(ada).web.lists.getByTitle('Kept').items.add({ Title: 'needle' });
    await local.admin('POST', '/snapshots', { name: 'before' });
    await local.sharePoint(ada).web.lists.getByTitle('Kept').delete();
    await local.sharePoint(ada).web.lists.add('Added', '', 100);
    expect(await find(local, 'needle')).toBe(0);
    for (let round = 0; round < 2; round += 1) {
      expect((await local.admin('POST', '/reset', { snapshot: 'before' })).status).toBe(204);
      expect(await titles(local)).toEqual(['Documents', 'Kept', 'Site Pages']);
      expect(await find(local, 'needle')).toBe(1);
    }
  });

  test('a snapshot that is not there changes nothing', async () => {
    await local.sharePoint(ada).web.lists.add('Kept', '', 100);
    expect((await local.admin('POST', '/reset', { snapshot: 'none' })).status).toBe(400);
    expect(await titles(local)).toContain('Kept');
  });

  test('resets to an empty tenant', async () => {
    await local.sharePoint(ada).web.lists.add('Gone', '', 100);
    await local.admin('POST', '/reset');
    const state = (await (await local.admin('GET', '/state')).json()) as { people: number };
    expect(state.people).toBe(0);
  });

  test('the index is late by as much as it is told', async () => {
    await local.admin('PUT', '/settings', { indexLagMs: 30_000 });
    await local.sharePoint(ada).web.lists.getByTitle('Documents').items.add({ Title: 'latecomer' });
    expect(await find(local, 'latecomer')).toBe(0);
    await local.admin('POST', '/clock/advance', { milliseconds: 30_000 });
    expect(await find(local, 'latecomer')).toBe(1);
  });

  test('a setting that does not exist is refused by its name', async () => {
    const answer = await local.admin('PUT', '/settings', { listViewTreshold: 10 });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: "There is no setting 'listViewTreshold'." });
  });

  test('the log tells what was asked, by whom, and what is not played', async () => {
    await local.ask(ada, 'GET', '/sites/hub/_api/web?$select=Title');
    await local.ask(ada, 'GET', '/sites/hub/_api/web/webhooks');
    const log = (await (await local.admin('GET', '/log')).json()) as object[];
    expect(log).toEqual([
      expect.objectContaining({
        method: 'GET',
        path: '/sites/hub/_api/web',
        query: '?$select=Title',
        status: 200,
        principal: `i:0#.f|membership|${ada.mail}`,
        responseBytes: expect.any(Number),
      }),
      expect.objectContaining({
        status: 404,
        unsupported: 'Cannot find resource for the request webhooks.',
      }),
    ]);
    await local.admin('DELETE', '/log');
    expect(await (await local.admin('GET', '/log')).json()).toEqual([]);
  });

  test('maps a column to a managed property, as an imported search configuration does', async () => {
    const web = local.sharePoint(ada).web;
    await web.lists.add('Papers', '', 100);
    await web.lists.getByTitle('Papers').fields.addNumber('Year');
    await web.lists.getByTitle('Papers').items.add({ Title: 'Paper', Year: 2019 });
    const answer = await local.admin('POST', '/search-configuration', [
      { managed: 'RefinableInt00', crawled: 'ows_Year' },
    ]);
    expect(answer.status).toBe(200);
    expect(await find(local, 'RefinableInt00=2019')).toBe(1);
  });

  test('tells which search properties are mapped, and keeps nothing of a mapping that is refused', async () => {
    const mapped = async (): Promise<unknown> =>
      (await local.admin('GET', '/search-configuration')).json();
    expect(await mapped()).toEqual([]);
    const year = { managed: 'RefinableInt00', crawled: 'ows_Year' };
    const office = { managed: 'RefinableString01', crawled: 'ows_Office' };
    await local.admin('POST', '/search-configuration', [office, year]);
    await local.admin('POST', '/search-configuration', [year]);
    expect(await mapped()).toEqual([year, office]);
    for (const wrong of [{ managed: 'Nope' }, { managed: 'Nope', crawled: 'ows_Year' }]) {
      const changed = { ...year, crawled: 'ows_Other' };
      const answer = await local.admin('POST', '/search-configuration', [changed, wrong]);
      expect(answer.status).toBe(400);
    }
    expect(await mapped()).toEqual([year, office]);
  });

  test('people are refused with the record and the key that is wrong', async () => {
    const answer = await local.admin('POST', '/people', [ada, { ...ada, mail: '' }]);
    expect(await answer.json()).toEqual({ error: "Person 2: 'mail' must be a text." });
  });

  test('a person who loses the role of administrator loses the rights', async () => {
    await local.admin('POST', '/people', [{ ...ada, roles: [] }]);
    expect(await refusalOfCall(local.sharePoint(ada).web())).toMatchObject({ status: 403 });
  });

  test('a page of another origin cannot administer', async () => {
    const answer = await local.tenant.handle(
      new Request(`${ORIGIN}/__tenant/reset`, {
        method: 'POST',
        headers: { origin: 'https://evil.example' },
      })
    );
    expect(answer.status).toBe(403);
    expect(await titles(local)).toContain('Documents');
  });
});

describe('A tenant with a data file', () => {
  test('is the same after a restart, sessions and tokens included', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenant-test-'));
    const dataFile = join(folder, 'tenant.db');
    try {
      const first = await openTenant({ dataFile });
      await first.sharePoint(ada).web.lists.add('Kept', '', 100);
      const bearer = await first.token(ada);
      await first.admin('POST', '/snapshots', { name: 'one' });
      await first.admin('POST', '/reset', { snapshot: 'one' });
      first.tenant.close();
      const second = createTenant({ origin: ORIGIN, dataFile });
      const answer = await second.handle(
        new Request(`${ORIGIN}/sites/hub/_api/web/lists/getByTitle('Kept')?$select=Title`, {
          headers: { authorization: `Bearer ${bearer}` },
        })
      );
      expect(await answer.json()).toMatchObject({ Title: 'Kept' });
      second.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
