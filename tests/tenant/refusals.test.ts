import {
  openTenant,
  ORIGIN,
  refusalOf,
  refusalOfCall,
  SITE,
  type TestTenant,
} from './support/open-tenant';
import { ada, loginOf, luz } from './support/people';

describe('SharePoint refuses in its own words', () => {
  let local: TestTenant;
  beforeAll(async () => {
    local = await openTenant();
    const sp = local.sharePoint(ada);
    await sp.web.lists.add('Notes', '', 100);
    await sp.web.lists.getByTitle('Notes').items.add({ Title: 'one' });
  });
  afterAll(() => local.tenant.close());

  // source: fidelity checklist, "list missing"
  test('a list that is not there is a 404 that names list and site', async () => {
    const refusal = await refusalOfCall(local.sharePoint(ada).web.lists.getByTitle("Ana's")());
    expect(refusal).toEqual({
      status: 404,
      code: '-1, System.ArgumentException',
      message: `List 'Ana's' does not exist at site with URL '${SITE}'.`,
    });
  });

  // source: fidelity checklist, "item missing"
  test('an item that is not there is a 404', async () => {
    const refusal = await refusalOfCall(
      local.sharePoint(ada).web.lists.getByTitle('Notes').items.getById(99)()
    );
    expect(refusal).toMatchObject({ status: 404, code: '-2130575338, System.ArgumentException' });
  });

  // source: fidelity checklist, "file missing"
  test('a file that is not there is a 404', async () => {
    const file = local
      .sharePoint(ada)
      .web.getFileByServerRelativePath('/sites/hub/Shared Documents/no.txt');
    expect(await refusalOfCall(file())).toMatchObject({
      status: 404,
      code: '-2147024894, System.IO.FileNotFoundException',
    });
  });

  // source: fidelity checklist, "etag mismatch" (sp-dev-fx-controls-react #1509)
  test('a save over somebody else’s save is a 412 that names both versions', async () => {
    const item = local.sharePoint(ada).web.lists.getByTitle('Notes').items.getById(1);
    const { 'odata.etag': before } = await item();
    await item.update({ Title: 'two' }, before);
    const { 'odata.etag': now } = await item();
    expect(now).not.toBe(before);
    expect(await refusalOfCall(item.update({ Title: 'three' }, before))).toEqual({
      status: 412,
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: `The request ETag value '${before}' does not match the object's ETag value '${now}'.`,
    });
    expect((await item()).Title).toBe('two');
    await item.update({ Title: 'three' });
    expect((await item()).Title).toBe('three');
  });

  test('a delete over somebody else’s save is a 412 as well', async () => {
    const notes = local.sharePoint(ada).web.lists.getByTitle('Notes');
    const { Id, 'odata.etag': before } = await notes.items.add({ Title: 'short-lived' });
    await notes.items.getById(Id).update({ Title: 'changed' });
    expect(await refusalOfCall(notes.items.getById(Id).delete(before))).toMatchObject({
      status: 412,
    });
    await notes.items.getById(Id).delete();
    expect(await refusalOfCall(notes.items.getById(Id)())).toMatchObject({ status: 404 });
  });

  // source: fidelity checklist, writes: "unknown property -> 400"
  test('an unknown property of an item is a 400 that names it', async () => {
    const refusal = await refusalOfCall(
      local.sharePoint(ada).web.lists.getByTitle('Notes').items.add({ Titel: 'x' })
    );
    expect(refusal).toMatchObject({
      status: 400,
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      message: expect.stringContaining("The property 'Titel' does not exist"),
    });
  });

  test('broken JSON is a 400', async () => {
    const answer = await local.ask(
      ada,
      'POST',
      "/sites/hub/_api/web/lists/getByTitle('Notes')/items",
      { body: '{"Title"' }
    );
    expect((await refusalOf(answer)).message).toContain('Invalid JSON');
  });

  test('a verb that a resource does not have is a 405', async () => {
    expect((await local.ask(ada, 'DELETE', '/sites/hub/_api/web')).status).toBe(405);
  });

  test('nobody without a session or token gets in', async () => {
    const answer = await local.ask(undefined, 'GET', '/sites/hub/_api/web');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
  });

  // source: fidelity checklist, "access denied" (pnpjs #1830)
  test('somebody without rights on the site gets SharePoint’s 403', async () => {
    const refusal = await refusalOfCall(local.sharePoint(luz).web());
    expect(refusal).toMatchObject({
      status: 403,
      code: '-2147024891, System.UnauthorizedAccessException',
    });
  });

  test('a site that is not there is a 404', async () => {
    expect((await local.ask(ada, 'GET', '/sites/none/_api/web')).status).toBe(404);
  });

  test('an unknown person cannot be ensured', async () => {
    const refusal = await refusalOfCall(
      local.sharePoint(ada).web.ensureUser('i:0#.f|membership|nobody@example.org')
    );
    expect(refusal.message).toContain('could not be found');
    const known = await local.sharePoint(ada).web.ensureUser(loginOf(luz));
    expect(known.Title).toBe(luz.displayName);
  });

  test('a path with a broken escape is a 400, not a crash', async () => {
    const answer = await local.tenant.handle(
      new Request(`${ORIGIN}/sites/hub/_api/web/lists/getByTitle('%E0%A4')`, {
        headers: { authorization: `Bearer ${await local.token(ada)}` },
      })
    );
    expect(answer.status).toBe(400);
  });
});
