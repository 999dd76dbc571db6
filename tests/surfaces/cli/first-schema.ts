import { planTerms } from '../../../shared/adapters/graph/term-store-provisioning';
import { columnXml } from '../../../shared/adapters/sharepoint/provisioning/column-xml';
import { readGraphSiteId } from '../../../shared/adapters/sharepoint/provisioning/provision-site';
import { documentColumns } from '../../../shared/adapters/sharepoint/schema/document-columns';
import { termGroupName, termSets } from '../../../shared/adapters/sharepoint/schema/terms';
import { siteUrl, type LocalSite } from './local-site';

/** The eight columns of version 1, which stood in the library alone. */
const firstColumns = [
  ...['HubThemes', 'HubCountries', 'HubDocumentType', 'HubLanguages', 'HubReferenceYear'],
  ...['HubSummary', 'HubSourceId', 'HubSourceHash'],
];

/** Makes the site what version 1 of the schema made of it, with one document in it. */
export async function makeFirstSchema(site: LocalSite): Promise<void> {
  const { sp, graph } = site.connection();
  const terms = await planTerms({
    graph,
    siteId: await readGraphSiteId(sp, siteUrl),
    groupName: termGroupName,
    sets: termSets.filter(({ key }) =>
      ['themes', 'countries', 'document-types', 'languages'].includes(key)
    ),
    waitFor: () => Promise.resolve(),
  });
  for (const step of terms.steps) await step.apply?.();
  await sp.web.lists.add('HubDocuments', '', 101, false, { EnableVersioning: true });
  const list = sp.web.getList('/sites/hub/HubDocuments');
  for (const column of documentColumns) {
    if (!firstColumns.includes(column.internalName)) continue;
    const binding = 'termSetName' in column ? terms.termBinding(column.termSetName) : undefined;
    await list.fields.createFieldAsXml({ SchemaXml: columnXml(column, binding), Options: 8 });
  }
  await list.breakRoleInheritance(true, false);
  await list.update({ Title: 'Hub Documents', Description: 'Documents [hub schema 1]' });
  await list.rootFolder.files.addUsingPath('old.txt', 'from version 1', { Overwrite: true });
  await list.items.getById(1).update({ Title: 'Old', HubReferenceYear: 2019, HubSourceId: 's-1' });
}
