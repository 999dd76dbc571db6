import { FileUpload, LargeFileUploadTask, type Client } from '@microsoft/microsoft-graph-client';
import { graphClient, mapGraphTo, refusal } from './support/graph-client';
import { openTenant, ORIGIN, type TestTenant } from './support/open-tenant';
import { ada, loginOf, rui } from './support/people';

interface DriveItem {
  id: string;
  name: string;
  eTag: string;
  size: number;
  '@microsoft.graph.downloadUrl'?: string;
  deleted?: object;
  parentReference: { path?: string; id?: string };
}
interface Page {
  value: DriveItem[];
  '@odata.deltaLink'?: string;
}

const SITE = '/sites/localhost:/sites/hub:';
const UNIT = 320 * 1024;

describe('Files, by the Graph client', () => {
  let local: TestTenant;
  let graph: Client;
  let drive: string;
  let undo: () => void;

  beforeEach(async () => {
    local = await openTenant();
    undo = mapGraphTo(local);
    graph = graphClient(local, ada);
    drive = `/drives/${((await graph.api(`${SITE}/drive`).get()) as { id: string }).id}`;
  });
  afterEach(() => {
    undo();
    local.tenant.close();
  });

  const put = (path: string, text: string): Promise<DriveItem> =>
    graph
      .api(`${drive}/root:/${encodeURIComponent(path)}:/content`)
      .put(text) as Promise<DriveItem>;
  const addFolder = (name: string): Promise<DriveItem> =>
    graph.api(`${drive}/root/children`).post({ name, folder: {} }) as Promise<DriveItem>;
  const textOf = async (item: string): Promise<string> => {
    const buffer = (await graph
      .api(`${item}/content`)
      .responseType('arraybuffer' as never)
      .get()) as ArrayBuffer;
    return new TextDecoder().decode(buffer);
  };

  test('a library is a drive of the site, and the same under each of its addresses', async () => {
    const { value } = (await graph.api(`${SITE}/drives`).get()) as { value: { id: string }[] };
    expect(value.map(({ id }) => `/drives/${id}`)).toContain(drive);
    const byList = (await graph.api(`${SITE}/lists/Documents/drive`).get()) as { id: string };
    expect(`/drives/${byList.id}`).toBe(drive);
    expect(await graph.api(`${SITE}/drive/root`).get()).toMatchObject({ name: 'root', root: {} });
    expect((await refusal(graph.api('/drives/b!nothing').get())).statusCode).toBe(404);
  });

  test('a file is put under a path, found by path and id, and read as it was', async () => {
    await addFolder('Señales 2026');
    const added = await put('Señales 2026/a ñ #1.txt', 'Buenas prácticas');
    expect(added).toMatchObject({ name: 'a ñ #1.txt', size: 17 });
    expect(added.parentReference.path).toMatch(/root:\/Señales 2026$/);
    expect(await textOf(`${drive}/items/${added.id}`)).toBe('Buenas prácticas');
    const byPath = (await graph
      .api(`${drive}/root:/${encodeURIComponent('Señales 2026/a ñ #1.txt')}`)
      .get()) as DriveItem;
    expect(byPath.id).toBe(added.id);
    const folder = (await graph.api(`${drive}/root/children`).get()) as Page;
    expect(folder.value.map((item) => item.name)).toEqual(['Señales 2026']);
    const inside = (await graph
      .api(`${drive}/items/${folder.value[0]?.id ?? ''}/children`)
      .get()) as Page;
    expect(inside.value.map((item) => item.name)).toEqual(['a ñ #1.txt']);
    // the same file through SharePoint REST
    const rest = local
      .sharePoint(ada)
      .web.getFileByServerRelativePath('/sites/hub/Shared Documents/Señales 2026/a ñ #1.txt');
    expect(await rest.getText()).toBe('Buenas prácticas');
  });

  test('its download address needs no token, and works for an hour only', async () => {
    const { id } = await put('a.txt', 'hello');
    const item = (await graph.api(`${drive}/items/${id}`).get()) as DriveItem;
    const url = item['@microsoft.graph.downloadUrl'] ?? '';
    const open = (address: string) => local.tenant.handle(new Request(address));
    expect(url.startsWith(ORIGIN)).toBe(true);
    expect(await (await open(url)).text()).toBe('hello');
    expect((await open(`${url.slice(0, -4)}AAAA`)).status).toBe(401);
    await local.admin('POST', '/clock/advance', { milliseconds: 61 * 60_000 });
    expect((await open(url)).status).toBe(401);
  });

  test('a taken name is replaced, refused or given a number, as asked', async () => {
    await put('a.txt', 'one');
    await put('a.txt', 'two');
    const conflict = (word: string) =>
      graph
        .api(`${drive}/root:/a.txt:/content`)
        .query({ '@microsoft.graph.conflictBehavior': word })
        .put('three') as Promise<DriveItem>;
    expect(await refusal(conflict('fail'))).toEqual({ statusCode: 409, code: 'nameAlreadyExists' });
    expect((await conflict('rename')).name).toBe('a1.txt');
    expect(await textOf(`${drive}/root:/a.txt:`)).toBe('two');
    expect((await refusal(addFolder('a:b'))).statusCode).toBe(400);
  });

  test('moves, is renamed and copied; a copy is watched at its own address', async () => {
    const folder = await addFolder('Archive');
    const file = await put('a.txt', 'hello');
    const moved = (await graph
      .api(`${drive}/items/${file.id}`)
      .patch({ name: 'b.txt', parentReference: { id: folder.id } })) as DriveItem;
    expect(moved).toMatchObject({ id: file.id, name: 'b.txt' });
    const stale = graph.api(`${drive}/items/${file.id}`).header('If-Match', file.eTag);
    expect(await refusal(stale.patch({ name: 'c.txt' }))).toEqual({
      statusCode: 412,
      code: 'resourceModified',
    });
    const started = await local.ask(ada, 'POST', `/v1.0${drive}/items/${file.id}/copy`, {
      body: { name: 'copy.txt', parentReference: { id: 'root' } },
    });
    expect(started.status).toBe(202);
    const monitor = await local.tenant.handle(new Request(started.headers.get('location') ?? ''));
    const state = (await monitor.json()) as { status: string; resourceId: string };
    expect(state.status).toBe('completed');
    expect(await textOf(`${drive}/items/${state.resourceId}`)).toBe('hello');
    const again = await local.ask(ada, 'POST', `/v1.0${drive}/items/${file.id}/copy`, {
      body: { name: 'copy.txt', parentReference: { id: 'root' } },
    });
    expect(again.status).toBe(202);
    expect(
      await (await local.tenant.handle(new Request(again.headers.get('location') ?? ''))).json()
    ).toMatchObject({ status: 'failed', error: { code: 'nameAlreadyExists' } });
  });

  test('has a list item with the library’s columns, versions and permissions', async () => {
    const { id } = await put('a.txt', 'one');
    const item = `${drive}/items/${id}`;
    await graph.api(`${item}/listItem/fields`).patch({ Title: 'First' });
    await put('a.txt', 'two');
    expect(await graph.api(`${item}/listItem`).expand('fields').get()).toMatchObject({
      fields: { Title: 'First', FileLeafRef: 'a.txt' },
    });
    const versions = (await graph.api(`${item}/versions`).get()) as { value: { id: string }[] };
    expect(versions.value.map((version) => version.id)).toEqual(['3.0', '2.0', '1.0']);
    const permissions = (await graph.api(`${item}/permissions`).get()) as { value: object[] };
    expect(permissions.value).toContainEqual(
      expect.objectContaining({
        roles: ['owner'],
        grantedToV2: {
          siteGroup: expect.objectContaining({ displayName: 'Regional KM Hub Owners' }) as object,
        },
      })
    );
    const number = (await graph.api(`${item}/listItem`).get()) as { id: string };
    expect(
      await graph.api(`${SITE}/lists/Documents/items/${number.id}/driveItem`).get()
    ).toMatchObject({ id });
  });

  test('delta lists everything with the root, then what changed and what is gone', async () => {
    const kept = await put('kept.txt', 'a');
    const doomed = await put('doomed.txt', 'b');
    const first = (await graph.api(`${drive}/root/delta`).get()) as Page;
    expect(first.value.map((item) => item.name)).toEqual(['root', 'kept.txt', 'doomed.txt']);
    await put('kept.txt', 'changed');
    await graph.api(`${drive}/items/${doomed.id}`).delete();
    const next = (await graph.api(first['@odata.deltaLink'] ?? '').get()) as Page;
    expect(next.value.map((item) => [item.id, item.deleted !== undefined])).toEqual([
      [kept.id, false],
      [doomed.id, true],
    ]);
  });

  test('whoever may not read a file does not find it, nor where it lies', async () => {
    const { id } = await put('closed.txt', 'secret');
    const asRui = graphClient(local, rui);
    await local
      .sharePoint(ada)
      .web.siteGroups.getByName('Regional KM Hub Visitors')
      .users.add(loginOf(rui));
    expect(((await asRui.api(`${drive}/root/children`).get()) as Page).value).toHaveLength(1);
    const file = local
      .sharePoint(ada)
      .web.getFileByServerRelativePath('/sites/hub/Shared Documents/closed.txt');
    await (await file.getItem()).breakRoleInheritance(false);
    expect(((await asRui.api(`${drive}/root/children`).get()) as Page).value).toHaveLength(0);
    expect((await refusal(asRui.api(`${drive}/items/${id}`).get())).statusCode).toBe(404);
    expect(((await asRui.api(`${drive}/root/delta`).get()) as Page).value).toHaveLength(1);
  });

  describe('in pieces', () => {
    const begin = async (name: string, behavior = 'replace'): Promise<string> => {
      const { uploadUrl } = (await graph
        .api(`${drive}/root:/${name}:/createUploadSession`)
        .post({ item: { '@microsoft.graph.conflictBehavior': behavior } })) as {
        uploadUrl: string;
      };
      return uploadUrl;
    };
    const piece = (
      url: string,
      start: number,
      bytes: Uint8Array,
      total: number
    ): Promise<Response> =>
      local.tenant.handle(
        new Request(url, {
          method: 'PUT',
          headers: { 'content-range': `bytes ${start}-${start + bytes.byteLength - 1}/${total}` },
          body: bytes,
        })
      );

    test('a large file arrives whole, and goes on where it stopped', async () => {
      const total = 2 * UNIT + 100;
      const bytes = Buffer.alloc(total, 7);
      const url = await begin('big.bin');
      expect((await piece(url, 0, bytes.subarray(0, UNIT), total)).status).toBe(202);
      // the answer was lost: the session says what it has
      const state = (await (await local.tenant.handle(new Request(url))).json()) as {
        nextExpectedRanges: string[];
      };
      expect(state.nextExpectedRanges).toEqual([`${UNIT}-`]);
      expect((await piece(url, 0, bytes.subarray(0, UNIT), total)).status).toBe(416);
      await piece(url, UNIT, bytes.subarray(UNIT, 2 * UNIT), total);
      const last = await piece(url, 2 * UNIT, bytes.subarray(2 * UNIT), total);
      expect(last.status).toBe(201);
      expect(await last.json()).toMatchObject({ name: 'big.bin', size: total });
      expect((await piece(url, 0, bytes.subarray(0, UNIT), total)).status).toBe(404);
    });

    test('a piece of a wrong size or place is refused, and the file stays as it was', async () => {
      await put('a.txt', 'old');
      const url = await begin('a.txt');
      const bytes = Buffer.alloc(1000);
      expect((await piece(url, 0, bytes, 5000)).status).toBe(400);
      const wrong = new Request(url, {
        method: 'PUT',
        headers: { 'content-range': 'x' },
        body: bytes,
      });
      expect((await local.tenant.handle(wrong)).status).toBe(400);
      expect(await textOf(`${drive}/root:/a.txt:`)).toBe('old');
      await local.tenant.handle(new Request(url, { method: 'DELETE' }));
      expect((await local.tenant.handle(new Request(url))).status).toBe(404);
    });

    test('a session that waited too long is gone', async () => {
      const url = await begin('a.txt');
      await local.admin('POST', '/clock/advance', { milliseconds: 25 * 3_600_000 });
      expect((await piece(url, 0, Buffer.alloc(10), 10)).status).toBe(404);
    });

    test('a name that was taken in between is refused at the end, when that was asked', async () => {
      const url = await begin('a.txt', 'fail');
      await put('a.txt', 'somebody else');
      const answer = await piece(url, 0, Buffer.from('mine'), 4);
      expect(answer.status).toBe(409);
      expect(await textOf(`${drive}/root:/a.txt:`)).toBe('somebody else');
    });
  });
});

describe('The client’s own upload of large files', () => {
  test('works on an https address, as it does in production', async () => {
    const origin = 'https://contoso.sharepoint.com';
    const local = await openTenant({ origin });
    const undo = mapGraphTo(local);
    const graph = graphClient(local, ada);
    const { uploadUrl } = (await graph
      .api('/sites/contoso.sharepoint.com:/sites/hub:/drive/root:/big.bin:/createUploadSession')
      .post({ item: { '@microsoft.graph.conflictBehavior': 'replace' } })) as { uploadUrl: string };
    const bytes = new Uint8Array(3 * UNIT + 5).fill(1);
    const task = new LargeFileUploadTask(
      graph,
      new FileUpload(bytes.buffer, 'big.bin', bytes.byteLength),
      { url: uploadUrl, expiry: new Date(Date.now() + 3_600_000) },
      { rangeSize: UNIT }
    );
    const { responseBody } = await task.upload();
    expect(responseBody).toMatchObject({ name: 'big.bin', size: bytes.byteLength });
    undo();
    local.tenant.close();
  });
});
