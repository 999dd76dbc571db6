import { openTenant, refusalOfCall, type TestTenant } from './support/open-tenant';
import { ada } from './support/people';
import { createTermSet, type TermSetIds } from './support/terms';

interface FormResult {
  FieldName: string;
  HasException: boolean;
  ErrorCode: number;
  ErrorMessage: string | null;
}

describe('Managed metadata columns', () => {
  let local: TestTenant;
  let themes: TermSetIds;
  let other: TermSetIds;
  const documents = () => local.sharePoint(ada).web.lists.getByTitle('Papers');
  const item = () => documents().items.getById(1);
  const label = (name: string): string => `${name}|${themes.terms[name] ?? ''}`;

  const columnXml = (name: string, type: string, setId: string): string =>
    `<Field Type="${type}" Name="${name}" DisplayName="${name}"${type.endsWith('Multi') ? ' Mult="TRUE"' : ''}>` +
    `<Customization><ArrayOfProperty><Property><Name>SspId</Name><Value>${themes.storeId}</Value></Property>` +
    `<Property><Name>TermSetId</Name><Value>${setId}</Value></Property></ArrayOfProperty></Customization></Field>`;

  beforeAll(async () => {
    local = await openTenant();
    themes = await createTermSet(local, 'Themes', [
      'Agua, saneamiento e higiene',
      'Return',
      'Border',
    ]);
    other = await createTermSet(local, 'Types', ['Manual']);
    await local.sharePoint(ada).web.lists.add('Papers', '', 100);
    await documents().fields.createFieldAsXml(
      columnXml('Themes', 'TaxonomyFieldTypeMulti', themes.setId)
    );
    await documents().fields.createFieldAsXml(
      columnXml('Theme', 'TaxonomyFieldType', themes.setId)
    );
    await documents().items.add({ Title: 'A paper' });
  });
  afterAll(() => local.tenant.close());

  const write = (values: Record<string, string>): Promise<FormResult[]> =>
    item().validateUpdateListItem(
      Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }))
    ) as Promise<FormResult[]>;

  test('know their term set', async () => {
    const fields = await documents()
      .fields.filter("TypeAsString eq 'TaxonomyFieldTypeMulti'")
      .select('InternalName', 'TermSetId', 'AllowMultipleValues')();
    expect(fields).toEqual([
      expect.objectContaining({
        InternalName: 'Themes',
        TermSetId: themes.setId,
        AllowMultipleValues: true,
      }),
    ]);
  });

  test('cannot point to a term set that is not there', async () => {
    const xml = columnXml('Bad', 'TaxonomyFieldType', '99999999-9999-4999-8999-999999999999');
    expect((await refusalOfCall(documents().fields.createFieldAsXml(xml))).message).toContain(
      'does not exist'
    );
  });

  // source: fidelity checklist, taxonomy: several values go through validateUpdateListItem
  test('take several terms as Label|guid;Label|guid; — with commas in the label', async () => {
    const [result] = await write({
      Themes: `${label('Agua, saneamiento e higiene')};${label('Border')};`,
    });
    expect(result).toMatchObject({
      FieldName: 'Themes',
      HasException: false,
      ErrorCode: 0,
      ErrorMessage: null,
    });
    const { Themes } = (await item()()) as { Themes: { Label: string; TermGuid: string }[] };
    // of several terms REST tells the labels (pnpjs #1464)
    expect(Themes).toEqual([
      {
        Label: 'Agua, saneamiento e higiene',
        TermGuid: themes.terms['Agua, saneamiento e higiene'],
        WssId: expect.any(Number),
      },
      { Label: 'Border', TermGuid: themes.terms['Border'], WssId: expect.any(Number) },
    ]);
  });

  // source: fidelity checklist, taxonomy: "Label comes back as the WssId string, not the text" (sp-dev-docs #10119)
  test('give the term’s number in place of the label when there is one term only', async () => {
    await item().update({
      Theme: { Label: 'Return', TermGuid: themes.terms['Return'], WssId: -1 },
    });
    const { Theme } = (await item()()) as {
      Theme: { Label: string; TermGuid: string; WssId: number };
    };
    expect(Theme).toEqual({
      Label: String(Theme.WssId),
      TermGuid: themes.terms['Return'],
      WssId: expect.any(Number),
    });
    expect(Theme.WssId).toBeGreaterThan(0);
  });

  test('tell the labels through TaxCatchAll', async () => {
    const found = (await item()
      .select('TaxCatchAll/Term', 'TaxCatchAll/IdForTerm')
      .expand('TaxCatchAll')()) as {
      TaxCatchAll: { Term: string }[];
    };
    expect(found.TaxCatchAll.map((entry) => entry.Term)).toContain('Return');
  });

  test('are emptied by an empty text', async () => {
    await write({ Theme: label('Return') });
    await write({ Theme: '' });
    expect(((await item()()) as { Theme: unknown }).Theme).toBeNull();
  });

  // source: fidelity checklist, writes: 200 with errors per field, nothing thrown
  test('tell errors per column under a 200, and then save nothing', async () => {
    const before = await item()();
    const results = await write({
      Title: 'changed',
      Themes: 'Nothing|99999999-9999-4999-8999-999999999999;',
      Nowhere: 'x',
    });
    expect(results.map(({ FieldName, HasException }) => [FieldName, HasException])).toEqual([
      ['Title', false],
      ['Themes', true],
      ['Nowhere', true],
    ]);
    expect(results[1]?.ErrorMessage).toBe('The given guid does not exist in the term store.');
    expect(await item()()).toEqual(before);
  });

  test.each([
    ['a label without an id', 'Return'],
    ['two terms in a column for one', 'both'],
    ['a term of another set', 'foreign'],
  ])('refuse %s', async (_, given) => {
    const texts: Record<string, string> = {
      both: `${label('Return')};${label('Border')};`,
      foreign: `Manual|${other.terms['Manual'] ?? ''};`,
    };
    const [result] = await write({ Theme: texts[given] ?? given });
    expect(result).toMatchObject({
      HasException: true,
      ErrorMessage: expect.stringContaining('Theme'),
    });
  });

  // source: fidelity checklist, taxonomy: arrays cannot be written directly
  test('refuse several terms in the body of a save', async () => {
    const refusal = await refusalOfCall(
      item().update({ Themes: [{ Label: 'Return', TermGuid: themes.terms['Return'], WssId: -1 }] })
    );
    expect(refusal.status).toBe(400);
  });

  // source: fidelity checklist, list queries: "no query on multi-value lookups" [O]
  test('cannot be filtered by', async () => {
    const refusal = await refusalOfCall(documents().items.filter("Themes eq 'Return'")());
    expect(refusal.message).toContain(
      "of type 'TaxonomyFieldTypeMulti' cannot be used in the query filter expression"
    );
  });
});

describe('The other columns of validateUpdateListItem', () => {
  test('are texts in the site’s locale', async () => {
    const local = await openTenant();
    const sp = local.sharePoint(ada);
    await sp.web.lists.add('Forms', '', 100);
    const list = sp.web.lists.getByTitle('Forms');
    await list.fields.addNumber('Year');
    await list.fields.addDateTime('Due');
    await list.fields.addBoolean('Open');
    await list.fields.addUser('Owner', { SelectionMode: 0 });
    await list.fields.addMultiChoice('Channels', { Choices: ['Mail', 'Teams'] });
    await list.items.add({ Title: 'x' });
    const save = (FieldName: string, FieldValue: string) =>
      list.items.getById(1).validateUpdateListItem([{ FieldName, FieldValue }]) as Promise<
        FormResult[]
      >;
    await save('Year', '2,021');
    await save('Due', '3/31/2026 1:30 PM');
    await save('Open', '1');
    await save('Owner', `[{'Key':'i:0#.f|membership|${ada.mail}'}]`);
    await save('Channels', 'Mail;#Teams');
    expect(await list.items.getById(1)()).toMatchObject({
      Year: 2021,
      Due: '2026-03-31T13:30:00Z',
      Open: true,
      OwnerId: expect.any(Number),
      Channels: ['Mail', 'Teams'],
    });
    expect((await save('Due', '2/30/2026'))[0]?.HasException).toBe(true);
    expect((await save('Due', '31/3/2026'))[0]?.HasException).toBe(true);
    expect((await save('Year', 'MMXXI'))[0]?.ErrorMessage).toContain('Only numbers');
    local.tenant.close();
  });
});
