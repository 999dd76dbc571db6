import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { TermSetKey } from '../../domain/taxonomy';
import { asHubError } from './requests';
import { columns, libraryTitle } from './schema/library-names';

/** Ids of the term sets that the hub's library takes its terms from. */
export type TermSetIds = Readonly<Partial<Record<TermSetKey, string>>>;

/** OData filter for columns that take terms: only they know a set. */
export const taxonomyColumns =
  "TypeAsString eq 'TaxonomyFieldType' or TypeAsString eq 'TaxonomyFieldTypeMulti'";

const setOfColumn: ReadonlyMap<string, TermSetKey> = new Map([
  [columns.themes, 'themes'],
  [columns.countries, 'countries'],
  [columns.type, 'types'],
  [columns.languages, 'languages'],
  [columns.mission, 'missions'],
  [columns.frameworks, 'frameworks'],
  [columns.readers, 'audiences'],
]);

/**
 * Reads the term sets off the library's columns: whatever a set is called today, and in whatever
 * group it stands, these are the terms that documents are tagged with.
 * @param sp bound to the hub's site
 * @throws HubError where the library cannot be read
 */
export async function readTermSetIds(sp: SPFI): Promise<TermSetIds> {
  const fields = await sp.web.lists
    .getByTitle(libraryTitle)
    .fields.filter(taxonomyColumns)
    .select('InternalName', 'TermSetId')<readonly { InternalName: string; TermSetId?: unknown }[]>()
    .catch((error: unknown) => {
      throw asHubError(error, 'sharepoint columns');
    });
  const ids: Partial<Record<TermSetKey, string>> = {};
  for (const { InternalName, TermSetId } of fields) {
    const key = setOfColumn.get(InternalName);
    if (key && typeof TermSetId === 'string' && TermSetId !== '') ids[key] = TermSetId;
  }
  return ids;
}
