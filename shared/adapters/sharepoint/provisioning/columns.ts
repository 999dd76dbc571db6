import type { SPFI } from '@pnp/sp';
import type { IFields } from '@pnp/sp/fields';
import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { taxonomyColumns } from '../term-set-ids';
import type { ColumnDeclaration } from '../schema/site-schema';
import type { TermBinding } from './column-xml';
import type { ProvisioningRefusal } from './plan';

/** A column that is there. */
export interface PresentColumn {
  readonly Id: string;
  readonly InternalName: string;
  readonly TypeAsString: string;
  readonly Indexed: boolean;
  readonly TermSetId: string | null;
}

/** Where the sets of terms are. */
export interface TermSets {
  /** Asked when a column is made, when every set is there. @throws HubError where it is not */
  termBinding(termSetName: string): TermBinding;
  /** The id of a set where it is there already. */
  knownTermSetId(termSetName: string): string | undefined;
}

/** Keeps the internal name of the XML (AddFieldOptions.AddFieldInternalNameHint). */
export const keepInternalName = 8;

/** The set of a column can be asked for only where every column of the answer has one. */
export async function readColumns(fields: () => IFields): Promise<readonly PresentColumn[]> {
  const [all, ofTerms] = await Promise.all([
    fields().select('Id', 'InternalName', 'TypeAsString', 'Indexed')<readonly PresentColumn[]>(),
    fields().filter(taxonomyColumns).select('InternalName', 'TermSetId')<
      readonly PresentColumn[]
    >(),
  ]);
  const sets = new Map(ofTerms.map((field) => [field.InternalName, field.TermSetId]));
  return all.map((field) => ({ ...field, TermSetId: sets.get(field.InternalName) ?? null }));
}

/** The columns of a list that is there; none where it is still to be made. */
export async function readListColumns(
  sp: SPFI,
  listId: string | undefined
): Promise<readonly PresentColumn[]> {
  return listId === undefined ? [] : readColumns(() => sp.web.lists.getById(listId).fields);
}

/**
 * Why a column that is there cannot be the hub's.
 * @param place title of the list, or the site's address
 */
export function columnRefusal(
  column: ColumnDeclaration,
  found: PresentColumn,
  place: string,
  sets: TermSets
): ProvisioningRefusal | undefined {
  const { internalName, title, type } = column;
  if (found.TypeAsString !== type) {
    const values = { column: internalName, title, type, found: found.TypeAsString, library: place };
    return { code: 'provisioning.column-type', values };
  }
  if (!('termSetName' in column)) return undefined;
  const wanted = sets.knownTermSetId(column.termSetName);
  if (wanted !== undefined && isSame(found.TermSetId ?? '', wanted)) return undefined;
  const values = { column: internalName, set: column.termSetName, library: place };
  return { code: 'provisioning.column-term-set', values };
}

/** Whether two names or addresses are the same for SharePoint. */
export function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
