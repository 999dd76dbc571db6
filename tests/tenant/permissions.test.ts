import { openTenant, refusalOfCall, type TestTenant } from './support/open-tenant';
import { ada, loginOf, luz, rui } from './support/people';

const READ = 1073741826;
const CONTRIBUTE = 1073741827;
const EVERYONE = 'c:0-.f|rolemanager|spo-grid-all-users';

describe('Permissions', () => {
  let local: TestTenant;
  const as = (person: { mail: string }) => local.sharePoint(person).web;
  const notes = (person: { mail: string }) => as(person).lists.getByTitle('Notes');

  beforeEach(async () => {
    local = await openTenant();
    await as(ada).lists.add('Notes', '', 100);
    for (const Title of ['one', 'two', 'three']) await notes(ada).items.add({ Title });
  });
  afterEach(() => local.tenant.close());

  const titles = async (person: { mail: string }): Promise<string[]> =>
    (await notes(person).items.select('Title')<{ Title: string }[]>()).map((item) => item.Title);
  const idOf = async (person: { mail: string }): Promise<number> =>
    (await as(ada).ensureUser(loginOf(person))).Id;

  /** A group with a permission level on the site and these members. */
  const group = async (
    title: string,
    level: number,
    members: { mail: string }[]
  ): Promise<number> => {
    const { Id } = await as(ada).siteGroups.add({ Title: title });
    await as(ada).roleAssignments.add(Id, level);
    for (const member of members) await as(ada).siteGroups.getById(Id).users.add(loginOf(member));
    return Id;
  };

  test('a fresh site is closed to all but its administrator', async () => {
    expect(await titles(ada)).toHaveLength(3);
    expect(await refusalOfCall(titles(luz))).toMatchObject({ status: 403 });
  });

  test('on a single item open that item alone, though the list is closed', async () => {
    const item = notes(ada).items.getById(2);
    await item.breakRoleInheritance(true, false);
    await item.roleAssignments.add(await idOf(luz), READ);
    expect(await titles(luz)).toEqual(['two']);
    expect(await refusalOfCall(notes(luz).items.getById(1)())).toMatchObject({ status: 404 });
    expect(await refusalOfCall(notes(luz).items.add({ Title: 'mine' }))).toMatchObject({
      status: 403,
    });
    await item.resetRoleInheritance();
    expect(await refusalOfCall(titles(luz))).toMatchObject({ status: 403 });
  });

  test('come with membership of a group, and go with it', async () => {
    await group('Hub Readers', READ, [luz]);
    expect(await titles(luz)).toHaveLength(3);
    const { users } = as(ada).siteGroups.getByName('hub readers');
    expect((await users()).map(({ Email }) => Email)).toEqual([luz.mail]);
    await users.removeByLoginName(loginOf(luz));
    expect(await refusalOfCall(titles(luz))).toMatchObject({ status: 403 });
  });

  test('reach everybody but guests through the claim of everyone', async () => {
    const { Id } = await as(ada).siteGroups.add({ Title: 'Hub Readers' });
    await as(ada).roleAssignments.add(Id, READ);
    await as(ada).siteGroups.getById(Id).users.add(EVERYONE);
    expect(await titles(rui)).toHaveLength(3);
    await local.admin('POST', '/people', [{ ...rui, accountKind: 'guest' }]);
    expect(await refusalOfCall(titles(rui))).toMatchObject({ status: 403 });
    expect(await titles(luz)).toHaveLength(3);
  });

  test('let readers read and not write', async () => {
    await group('Hub Readers', READ, [luz]);
    expect(await refusalOfCall(notes(luz).items.add({ Title: 'x' }))).toMatchObject({
      status: 403,
    });
    expect(await refusalOfCall(notes(luz).items.getById(1).update({ Title: 'x' }))).toMatchObject({
      status: 403,
    });
    expect(await refusalOfCall(notes(luz).items.getById(1).delete())).toMatchObject({
      status: 403,
    });
    expect(await refusalOfCall(as(luz).lists.add('Mine'))).toMatchObject({ status: 403 });
    expect(await refusalOfCall(as(luz).siteGroups.add({ Title: 'Mine' }))).toMatchObject({
      status: 403,
    });
    expect(await titles(ada)).toEqual(['one', 'two', 'three']);
  });

  test('let contributors write items and not lists', async () => {
    await group('Hub Contributors', CONTRIBUTE, [luz]);
    const { Id } = await notes(luz).items.add({ Title: 'four' });
    const item = await notes(ada).items.getById(Id).select('Author/Title').expand('Author')();
    expect(item.Author.Title).toBe(luz.displayName);
    expect(await refusalOfCall(notes(luz).fields.addText('Mine'))).toMatchObject({ status: 403 });
    expect(await refusalOfCall(notes(luz).breakRoleInheritance())).toMatchObject({ status: 403 });
  });

  // source: fidelity checklist: results are security-trimmed
  test('of one item keep it out of everybody else’s sight', async () => {
    await group('Hub Readers', READ, [luz, rui]);
    const secret = notes(ada).items.getById(2);
    await secret.breakRoleInheritance(false, true);
    expect(await titles(luz)).toEqual(['one', 'three']);
    expect(await refusalOfCall(notes(luz).items.getById(2)())).toMatchObject({ status: 404 });
    await secret.roleAssignments.add(await idOf(luz), READ);
    expect(await titles(luz)).toEqual(['one', 'two', 'three']);
    expect(await titles(rui)).toEqual(['one', 'three']);
    expect((await secret.select('HasUniqueRoleAssignments')()).HasUniqueRoleAssignments).toBe(true);
    await secret.resetRoleInheritance();
    expect(await titles(rui)).toEqual(['one', 'two', 'three']);
  });

  test('of a list are copied or emptied, and pass to its items', async () => {
    await group('Hub Readers', READ, [luz]);
    await notes(ada).breakRoleInheritance(true);
    expect(await titles(luz)).toHaveLength(3);
    await notes(ada).resetRoleInheritance();
    await notes(ada).breakRoleInheritance(false);
    // a list that may not be read is a list that is not there
    expect(await refusalOfCall(titles(luz))).toMatchObject({ status: 404 });
    expect((await as(luz).lists.select('Title')()).map(({ Title }) => Title)).not.toContain(
      'Notes'
    );
    expect(await titles(ada)).toHaveLength(3);
  });

  test('go with the list, item or folder that had them, and leave nothing behind', async () => {
    const scopes = async (): Promise<number> => {
      const state = (await (await local.admin('GET', '/state')).json()) as {
        permissionScopes: number;
      };
      return state.permissionScopes;
    };
    const before = await scopes();
    await notes(ada).items.getById(1).breakRoleInheritance(true);
    await notes(ada).items.getById(1).delete();
    expect(await scopes()).toBe(before);

    await notes(ada).items.getById(2).breakRoleInheritance(true);
    await notes(ada).breakRoleInheritance(true);
    expect(await scopes()).toBe(before + 2);
    await notes(ada).items.getById(3).delete();
    expect(await scopes()).toBe(before + 2);
    await notes(ada).delete();
    expect(await scopes()).toBe(before);

    const library = '/sites/hub/Shared Documents';
    await as(ada).folders.addUsingPath(`${library}/old`);
    const old = as(ada).getFolderByServerRelativePath(`${library}/old`);
    await old.files.addUsingPath('a.txt', 'x');
    const item = await old.files.getByUrl('a.txt').getItem();
    await item.breakRoleInheritance(false);
    expect(await scopes()).toBe(before + 1);
    await old.delete();
    expect(await scopes()).toBe(before);
  });

  test('that are inherited cannot be changed in place', async () => {
    const refusal = await refusalOfCall(notes(ada).roleAssignments.add(await idOf(luz), READ));
    expect(refusal.message).toContain('break the inheritance first');
  });

  test('are told with their levels', async () => {
    const id = await group('Hub Readers', READ, [luz]);
    const assignments = await as(ada).roleAssignments.expand('Member', 'RoleDefinitionBindings')();
    const own = assignments.find(({ PrincipalId }) => PrincipalId === id);
    expect(own).toMatchObject({
      Member: { Title: 'Hub Readers', PrincipalType: 8 },
      RoleDefinitionBindings: [{ Name: 'Read', Id: READ }],
    });
    await as(ada).roleAssignments.remove(id, READ);
    expect(await refusalOfCall(titles(luz))).toMatchObject({ status: 403 });
  });

  test('of a person are told as SharePoint’s mask', async () => {
    await group('Hub Readers', READ, [luz]);
    const { PermissionKind } = await import('@pnp/sp/security');
    expect(await as(luz).currentUserHasPermissions(PermissionKind.ViewListItems)).toBe(true);
    expect(await as(luz).currentUserHasPermissions(PermissionKind.AddListItems)).toBe(false);
    expect(await as(ada).userHasPermissions(loginOf(luz), PermissionKind.ViewListItems)).toBe(true);
    expect(await as(ada).currentUserHasPermissions(PermissionKind.ManageWeb)).toBe(true);
  });

  test('levels are found by name, number and kind', async () => {
    const { roleDefinitions } = as(ada);
    expect((await roleDefinitions.getByName('Full Control')()).Id).toBe(1073741829);
    expect((await roleDefinitions.getById(READ)()).Name).toBe('Read');
    expect((await roleDefinitions.getByType(3)()).Name).toBe('Contribute');
  });

  test('the site has its three groups, and a group is removed with its rights', async () => {
    expect((await as(ada).siteGroups()).map(({ Title }) => Title)).toEqual([
      'Regional KM Hub Owners',
      'Regional KM Hub Members',
      'Regional KM Hub Visitors',
    ]);
    const id = await group('Hub Readers', READ, [luz]);
    expect((await as(luz).currentUser.groups()).map(({ Title }) => Title)).toEqual(['Hub Readers']);
    await as(ada).siteGroups.removeById(id);
    expect(await refusalOfCall(titles(luz))).toMatchObject({ status: 403 });
  });

  test('search finds what a person may read, and nothing else', async () => {
    await group('Hub Readers', READ, [luz, rui]);
    await notes(ada).items.getById(2).breakRoleInheritance(false);
    await notes(ada)
      .items.getById(2)
      .roleAssignments.add(await idOf(luz), READ);
    const found = async (person: { mail: string }): Promise<number> => {
      const answer = await local.ask(person, 'POST', '/sites/hub/_api/search/postquery', {
        body: {
          request: { Querytext: 'ListId:"*" OR one OR two OR three', TrimDuplicates: false },
        },
      });
      const body = (await answer.json()) as {
        PrimaryQueryResult: { RelevantResults: { TotalRows: number } };
      };
      return body.PrimaryQueryResult.RelevantResults.TotalRows;
    };
    expect([await found(luz), await found(rui)]).toEqual([3, 2]);
  });
});
