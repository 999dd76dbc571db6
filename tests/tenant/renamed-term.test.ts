import { openTenant } from './support/open-tenant';
import { ada } from './support/people';
import { createTermSet, STORE } from './support/terms';

describe('A renamed term', () => {
  test('is found under its new name once the index has caught up', async () => {
    const local = await openTenant({ indexLagMs: 60_000 });
    const { setId, storeId, terms } = await createTermSet(local, 'Themes', ['Old name']);
    const web = local.sharePoint(ada).web;
    await web.lists.add('Papers', '', 100);
    const papers = web.lists.getByTitle('Papers');
    await papers.fields.createFieldAsXml(
      `<Field Type="TaxonomyFieldType" Name="Theme" DisplayName="Theme"><Customization><ArrayOfProperty>` +
        `<Property><Name>SspId</Name><Value>${storeId}</Value></Property>` +
        `<Property><Name>TermSetId</Name><Value>${setId}</Value></Property></ArrayOfProperty></Customization></Field>`
    );
    await papers.items.add({
      Title: 'Paper',
      Theme: { Label: 'x', TermGuid: terms['Old name'], WssId: -1 },
    });
    const value = async (): Promise<string | undefined> => {
      const answer = await local.ask(ada, 'POST', '/sites/hub/_api/search/postquery', {
        body: { request: { Querytext: 'Paper', SelectProperties: ['owstaxIdTheme'] } },
      });
      const text = await answer.text();
      return /"owstaxIdTheme","Value":"([^"]*)"/.exec(text)?.[1];
    };
    const wait = (milliseconds: number) => local.admin('POST', '/clock/advance', { milliseconds });
    expect(await value()).toBeUndefined();
    await wait(60_000);
    expect(await value()).toContain('|Old name');
    await local.ask(ada, 'PATCH', `${STORE}/sets/${setId}/terms/${terms['Old name'] ?? ''}`, {
      body: { labels: [{ name: 'New name', languageTag: 'en-US', isDefault: true }] },
    });
    expect(await value()).toContain('|Old name');
    await wait(60_000);
    expect(await value()).toContain('|New name');
    local.tenant.close();
  });
});
