import { refusalOfCall, type TestTenant } from './support/open-tenant';
import { ada, loginOf, luz, rui } from './support/people';
import { condition, openPractices } from './support/practices';

interface Titled {
  Title: string;
}

// sources: Microsoft Learn, "Query schema" (CAML) and "View schema"; what is a guess says so
describe('A CAML query', () => {
  let local: TestTenant;
  let wssId: number;
  const list = (person = ada) => local.sharePoint(person).web.lists.getByTitle('Practices');

  beforeAll(async () => {
    ({ local, wssId } = await openPractices());
  });
  afterAll(() => local.tenant.close());

  const query = async (viewXml: string, person = ada): Promise<string[]> => {
    const found = (await list(person).getItemsByCAMLQuery({ ViewXml: viewXml })) as Titled[];
    return found.map(({ Title }) => Title);
  };
  const where = (xml: string): Promise<string[]> =>
    query(`<View><Query><Where>${xml}</Where></Query></View>`);

  const value = (name: string, column: string, type: string, inner: string): string =>
    `<${name}><FieldRef Name="${column}"/><Value Type="${type}">${inner}</Value></${name}>`;

  test.each([
    ['equal', condition('Eq', 'Status', 'Approved'), ['Bosque', 'Clima & suelo']],
    ['in other letters', condition('Eq', 'Title', 'AGUA'), ['Agua']],
    ['not equal', condition('Neq', 'Status', 'Approved'), ['Agua']],
    ['less', condition('Lt', 'Year', '2021'), ['Agua']],
    ['at most', condition('Leq', 'Year', '2021'), ['Agua', 'Bosque']],
    ['more', condition('Gt', 'Year', '2021'), ['Clima & suelo']],
    ['at least', condition('Geq', 'Year', '2021'), ['Bosque', 'Clima & suelo']],
    ['empty', '<IsNull><FieldRef Name="Due"/></IsNull>', ['Clima & suelo']],
    ['not empty', '<IsNotNull><FieldRef Name="Due"/></IsNotNull>', ['Agua', 'Bosque']],
    ['without several values', '<IsNull><FieldRef Name="Channels"/></IsNull>', ['Clima & suelo']],
    ['beginning', condition('BeginsWith', 'Title', 'bos'), ['Bosque']],
    [
      'containing, with an entity',
      condition('Contains', 'Title', 'clima &amp; s'),
      ['Clima & suelo'],
    ],
    ['containing in a note', condition('Contains', 'Story', 'relato'), ['Agua']],
    ['yes', condition('Eq', 'Open', '1'), ['Agua']],
    [
      'one of',
      '<In><FieldRef Name="Year"/><Values><Value Type="Number">2019</Value><Value Type="Number">2023</Value></Values></In>',
      ['Agua', 'Clima & suelo'],
    ],
    [
      'both',
      `<And>${condition('Eq', 'Status', 'Approved')}${condition('Gt', 'Year', '2021')}</And>`,
      ['Clima & suelo'],
    ],
    [
      'either',
      `<Or>${condition('Eq', 'Status', 'Draft')}${condition('Gt', 'Year', '2021')}</Or>`,
      ['Agua', 'Clima & suelo'],
    ],
    ['a choice of several', condition('Eq', 'Channels', 'Teams'), ['Bosque']],
    ['none of several', condition('Neq', 'Channels', 'Teams'), ['Agua', 'Clima & suelo']],
    ['a person by name', condition('Eq', 'Owner', luz.displayName), ['Agua']],
    ['one of several people', condition('Eq', 'Team', rui.displayName), ['Agua']],
    ['a lookup by its text', condition('Eq', 'Office', 'cusco'), ['Bosque']],
    ['a lookup by its id', condition('Eq', 'Office', '1', ' LookupId="TRUE"'), ['Agua']],
    [
      'a lookup among several',
      condition('Includes', 'Offices', '2', ' LookupId="TRUE"'),
      ['Agua', 'Bosque'],
    ],
    [
      'no lookup among several',
      condition('NotIncludes', 'Offices', 'Lima'),
      ['Bosque', 'Clima & suelo'],
    ],
    ['a term by its label', condition('Eq', 'Theme', 'Water'), ['Agua']],
    ['a term among several', condition('Eq', 'Themes', 'Schools'), ['Bosque']],
    ['a day, whatever the hour', value('Eq', 'Due', 'DateTime', '2026-05-10T00:00:00Z'), ['Agua']],
    [
      'an hour, when asked',
      '<Eq><FieldRef Name="Due"/><Value Type="DateTime" IncludeTimeValue="TRUE">2026-05-10T00:00:00Z</Value></Eq>',
      [],
    ],
    ['today', value('Eq', 'Due', 'DateTime', '<Today/>'), ['Agua']],
    [
      'the last days',
      value('Geq', 'Due', 'DateTime', '<Today OffsetDays="-20"/>'),
      ['Agua', 'Bosque'],
    ],
    [
      'myself',
      value('Eq', 'Author', 'Integer', '<UserID/>').replace('"Author"', '"Author" LookupId="TRUE"'),
      ['Agua', 'Bosque', 'Clima & suelo'],
    ],
  ])('finds what is %s', async (_, xml, titles) => {
    expect(await where(xml)).toEqual(titles);
  });

  test('finds a term by its number in the site’s hidden list', async () => {
    expect(await where(condition('Eq', 'Theme', String(wssId), ' LookupId="TRUE"'))).toEqual([
      'Agua',
    ]);
  });

  test('sorts, and stops after its row limit', async () => {
    const sorted = '<OrderBy><FieldRef Name="Year" Ascending="FALSE"/></OrderBy>';
    expect(await query(`<View><Query>${sorted}</Query><RowLimit>2</RowLimit></View>`)).toEqual([
      'Clima & suelo',
      'Bosque',
    ]);
    expect(
      await query('<View><Query><OrderBy><FieldRef Name="Office"/></OrderBy></Query></View>')
    ).toEqual(['Clima & suelo', 'Bosque', 'Agua']);
  });

  test('gives nobody what she may not read', async () => {
    const sp = local.sharePoint(ada);
    await sp.web.roleAssignments.add((await sp.web.ensureUser(loginOf(luz))).Id, 1073741826);
    await list().items.getById(3).breakRoleInheritance(false);
    expect(await query('<View/>', luz)).toEqual(['Agua', 'Bosque']);
    await list().items.getById(3).resetRoleInheritance();
    expect(await query('<View/>', luz)).toHaveLength(3);
  });

  test('finds what is assigned to the groups of the caller', async () => {
    const sp = local.sharePoint(ada);
    const { Id: group } = await sp.web.siteGroups.add({ Title: 'Reviewers' });
    await list().items.getById(3).update({ OwnerId: group });
    const mine = '<Membership Type="CurrentUserGroups"><FieldRef Name="Owner"/></Membership>';
    expect(await where(mine)).toEqual([]);
    await sp.web.siteGroups.getById(group).users.add(loginOf(ada));
    expect(await where(mine)).toEqual(['Clima & suelo']);
    await list().items.getById(3).update({ OwnerId: null });
  });

  test.each([
    ['broken XML', '<View><Query></View>'],
    [
      'an unknown column',
      `<View><Query><Where>${condition('Eq', 'Nope', 'x')}</Where></Query></View>`,
    ],
    ['an unknown element', '<View><Query><Where><Like/></Where></Query></View>'],
    [
      'three conditions in an And',
      `<View><Query><Where><And>${condition('Eq', 'Title', 'x').repeat(3)}</And></Where></Query></View>`,
    ],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><View/>'],
    [
      'a word for a number',
      `<View><Query><Where>${condition('Eq', 'Year', 'x')}</Where></Query></View>`,
    ],
  ])('with %s is a 400', async (_, viewXml) => {
    expect(await refusalOfCall(list().getItemsByCAMLQuery({ ViewXml: viewXml }))).toMatchObject({
      status: 400,
    });
  });

  test.each([
    ['GroupBy', '<View><Query><GroupBy><FieldRef Name="Status"/></GroupBy></Query></View>'],
    ['Joins', '<View><Joins/></View>'],
  ])('with %s is refused, and stands in the log as not played', async (_, viewXml) => {
    await local.admin('DELETE', '/log');
    await refusalOfCall(list().getItemsByCAMLQuery({ ViewXml: viewXml }));
    const log = (await (await local.admin('GET', '/log?unsupported=true')).json()) as object[];
    expect(log).toHaveLength(1);
  });

  // source: fidelity checklist, "Threshold rule": the first condition must be indexed and narrow
  test('meets the threshold of long lists like any $filter', async () => {
    await local.admin('PUT', '/settings', { listViewThreshold: 2 });
    const refused = list().getItemsByCAMLQuery({
      ViewXml: `<View><Query><Where>${condition('Eq', 'Status', 'Draft')}</Where></Query></View>`,
    });
    expect(await refusalOfCall(refused)).toMatchObject({
      status: 500,
      code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    });
    await list().fields.getByInternalNameOrTitle('Status').update({ Indexed: true });
    expect(await where(condition('Eq', 'Status', 'Draft'))).toEqual(['Agua']);
    // walking the list without a condition stays allowed
    expect(await query('<View><RowLimit>1</RowLimit></View>')).toEqual(['Agua']);
    await local.admin('PUT', '/settings', { listViewThreshold: 5000 });
  });
});
