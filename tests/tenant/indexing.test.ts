import { openTenant, type TestTenant } from './support/open-tenant';
import { ada } from './support/people';

describe('The index reads a file', () => {
  let local: TestTenant;
  const folder = () => local.sharePoint(ada).web.getFolderByServerRelativePath('Shared Documents');
  const find = async (words: string): Promise<string[]> => {
    const answer = await local.ask(ada, 'POST', '/sites/hub/_api/search/postquery', {
      body: {
        request: { Querytext: words, SelectProperties: ['Filename'], TrimDuplicates: false },
      },
    });
    const body = (await answer.json()) as {
      PrimaryQueryResult: {
        RelevantResults: { Table: { Rows: { Cells: { Key: string; Value: string }[] }[] } };
      };
    };
    return body.PrimaryQueryResult.RelevantResults.Table.Rows.map(
      ({ Cells }) => Cells.find(({ Key }) => Key === 'Filename')?.Value ?? ''
    );
  };

  beforeAll(async () => {
    local = await openTenant();
    const files: Record<string, string> = {
      'plain.txt': 'jacaranda',
      'notes.md': '# lapacho',
      'table.csv': 'tree;place\nquebracho;Salta',
      'data.json': '{"tree":"algarrobo"}',
      'page.html':
        '<style>.hidden{}</style><script>var secretword</script><p>cei&#98;a &amp; ombú</p>',
      'program.exe': 'binaryword',
    };
    for (const [name, text] of Object.entries(files)) {
      await folder().files.addUsingPath(name, text, { Overwrite: true });
    }
  });
  afterAll(() => local.tenant.close());

  test.each([
    ['jacaranda', 'plain.txt'],
    ['lapacho', 'notes.md'],
    ['quebracho', 'table.csv'],
    ['algarrobo', 'data.json'],
    ['ceiba', 'page.html'],
    ['ombú', 'page.html'],
  ])('and finds %s in %s', async (word, name) => {
    expect(await find(word)).toEqual([name]);
  });

  test('but neither scripts of a page nor the bytes of other types', async () => {
    expect(await find('secretword')).toEqual([]);
    expect(await find('binaryword')).toEqual([]);
    expect(await find('filename:program')).toEqual(['program.exe']);
  });

  test('also when the first search after it was a refused one', async () => {
    await folder().files.addUsingPath('late.txt', 'timbo', { Overwrite: true });
    const broken = await local.ask(ada, 'POST', '/sites/hub/_api/search/postquery', {
      body: { request: { Querytext: '"never closed' } },
    });
    expect(broken.status).toBe(400);
    expect(await find('timbo')).toEqual(['late.txt']);
  });

  test('again when it changes, and forgets it when it goes', async () => {
    await folder().files.addUsingPath('moving.txt', 'firstword', { Overwrite: true });
    expect(await find('firstword')).toEqual(['moving.txt']);
    await folder().files.addUsingPath('moving.txt', 'secondword', { Overwrite: true });
    expect(await find('firstword')).toEqual([]);
    expect(await find('secondword')).toEqual(['moving.txt']);
    const item = await folder().files.getByUrl('moving.txt').getItem();
    await item.update({ FileLeafRef: 'moved.txt' });
    expect(await find('secondword')).toEqual(['moved.txt']);
    await item.delete();
    expect(await find('secondword')).toEqual([]);
  });

  test('not when its library is left out of search', async () => {
    const web = local.sharePoint(ada).web;
    const { Id } = await web.lists.add('Private', '', 101, false, { NoCrawl: true });
    await web.lists
      .getById(Id)
      .rootFolder.files.addUsingPath('quiet.txt', 'quietword', { Overwrite: true });
    expect(await find('quietword')).toEqual([]);
  });
});

describe('A page of another origin', () => {
  test('may call with a token, never with the session', async () => {
    const local = await openTenant();
    const preflight = await local.tenant.handle(
      new Request(`${local.tenant.origin}/v1.0/me`, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://elsewhere.example',
          'access-control-request-method': 'PATCH',
          // PnPjs leaks its internal headers
          'access-control-request-headers': 'authorization,x-pnp-cachekey',
        },
      })
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('x-pnp-cachekey');
    const answer = await local.ask(ada, 'GET', '/v1.0/me', {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
    local.tenant.close();
  });
});
