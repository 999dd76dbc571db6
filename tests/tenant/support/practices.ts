import { openTenant, type TestTenant } from './open-tenant';
import { ada, loginOf, luz, rui } from './people';
import { createTermSet } from './terms';

/** A condition of a CAML query on a text. */
export function condition(name: string, column: string, value: string, more = ''): string {
  return `<${name}><FieldRef Name="${column}"${more}/><Value Type="Text">${value}</Value></${name}>`;
}

/** A tenant whose list "Practices" has three items and a column of each kind, on 10 May 2026. */
export async function openPractices(): Promise<{ local: TestTenant; wssId: number }> {
  const local = await openTenant({ now: () => Date.parse('2026-05-10T12:00:00Z') });
  const sp = local.sharePoint(ada);
  const set = await createTermSet(local, 'Themes', ['Water', 'Schools']);
  const { Id: offices } = await sp.web.lists.add('Offices', '', 100);
  for (const Title of ['Lima', 'Cusco'])
    await sp.web.lists.getByTitle('Offices').items.add({ Title });
  await sp.web.lists.add('Practices', '', 100);
  const practices = sp.web.lists.getByTitle('Practices');
  const { fields } = practices;
  await fields.addNumber('Year');
  await fields.addBoolean('Open');
  await fields.addDateTime('Due');
  await fields.addChoice('Status', { Choices: ['Draft', 'Approved'] });
  await fields.addMultiChoice('Channels', { Choices: ['Mail', 'Teams'] });
  await fields.addMultilineText('Story');
  await fields.addUser('Owner', { SelectionMode: 0 });
  await fields.createFieldAsXml(
    '<Field Type="UserMulti" Mult="TRUE" Name="Team" DisplayName="Team"/>'
  );
  await fields.addLookup('Office', { LookupListId: offices, LookupFieldName: 'Title' });
  await fields.createFieldAsXml(
    `<Field Type="LookupMulti" Mult="TRUE" Name="Offices" DisplayName="Offices" List="{${offices}}" ShowField="Title"/>`
  );
  for (const [name, type] of [
    ['Theme', 'TaxonomyFieldType'],
    ['Themes', 'TaxonomyFieldTypeMulti'],
  ]) {
    await fields.createFieldAsXml(
      `<Field Type="${type}" Name="${name}" DisplayName="${name}"><Customization><ArrayOfProperty><Property><Name>TermSetId</Name><Value>${set.setId}</Value></Property></ArrayOfProperty></Customization></Field>`
    );
  }
  const { Id: owner } = await sp.web.ensureUser(loginOf(luz));
  const { Id: second } = await sp.web.ensureUser(loginOf(rui));
  const { items } = practices;
  await items.add({
    Title: 'Agua',
    Year: 2019,
    Open: true,
    Due: '2026-05-10T18:00:00Z',
    Status: 'Draft',
    Channels: ['Mail'],
    Story: 'Un relato del río',
    OwnerId: owner,
    TeamId: [owner, second],
    OfficeId: 1,
    OfficesId: [1, 2],
    Theme: { Label: 'Water', TermGuid: set.terms['Water'], WssId: -1 },
  });
  await items.add({
    Title: 'Bosque',
    Year: 2021,
    Open: false,
    Due: '2026-05-01T10:00:00Z',
    Status: 'Approved',
    Channels: ['Mail', 'Teams'],
    OfficeId: 2,
    OfficesId: [2],
  });
  await items.add({ Title: 'Clima & suelo', Year: 2023, Status: 'Approved' });
  await items.getById(2).validateUpdateListItem([
    {
      FieldName: 'Themes',
      FieldValue: `Water|${set.terms['Water']};Schools|${set.terms['Schools']};`,
    },
  ]);
  const { Theme } = await items.getById(1)();
  return { local, wssId: (Theme as { WssId: number }).WssId };
}
