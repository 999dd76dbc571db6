import type { SPFI } from '@pnp/sp';
import '@pnp/sp/content-types';
import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import type { IRoleAssignments } from '@pnp/sp/security';
import { readLists } from './present-lists';

/**
 * What the site has before an upgrade, whole enough to make it again by hand: columns with their
 * XML, views with their queries, who may do what. Documents and terms are no part of it; nothing of
 * them is changed by an upgrade.
 * @param libraryPath address of the library on its server
 * @param version that the site has
 * @returns JSON
 */
export async function takeSnapshot(
  sp: SPFI,
  libraryPath: string,
  version: number,
  takenAt: Date
): Promise<string> {
  const library = sp.web.getList(libraryPath);
  const [lists, columns, views, contentTypes, siteRights, libraryRights] = await Promise.all([
    readLists(sp),
    // Whole, with the XML that makes a column again.
    library.fields(),
    library.views.select('Id', 'Title', 'ViewQuery', 'RowLimit', 'DefaultView', 'ListViewXml')(),
    library.contentTypes.select('StringId', 'Name')(),
    rightsOf(sp.web.roleAssignments),
    rightsOf(library.roleAssignments),
  ]);
  const snapshot = {
    form: 1,
    takenAt: takenAt.toISOString(),
    version,
    lists,
    library: { path: libraryPath, columns, views, contentTypes, rights: libraryRights },
    site: { rights: siteRights },
  };
  return JSON.stringify(snapshot, undefined, 2);
}

async function rightsOf(assignments: IRoleAssignments): Promise<readonly object[]> {
  return assignments
    .expand('Member', 'RoleDefinitionBindings')
    .select('Member/Title', 'Member/LoginName', 'RoleDefinitionBindings/Name')();
}
