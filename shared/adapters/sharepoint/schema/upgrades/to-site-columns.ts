import type { SPFI } from '@pnp/sp';
import '@pnp/sp/content-types';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { linkColumns, linkedColumns } from '../../provisioning/plan-content-types';
import { documentColumns } from '../document-columns';

const document = '0x0101';
/** A list's copy of Document itself: its id, 00, and 32 digits; the hub's own is longer. */
const plainDocument = new RegExp(`^${document}00[0-9a-f]{32}$`, 'i');

/**
 * Version 1 had the columns in the library alone. Documents of that time keep the content type
 * Document: it is given the new columns as well, so that their forms show them, and no document is
 * touched (which would make the administrator its last editor).
 */
export async function toSiteColumns(sp: SPFI, libraryPath: string): Promise<void> {
  const types = await sp.web.getList(libraryPath).contentTypes.select('StringId')<
    readonly { readonly StringId: string }[]
  >();
  for (const { StringId } of types.filter((type) => plainDocument.test(type.StringId))) {
    const type = sp.web.getList(libraryPath).contentTypes.getById(StringId);
    const linked = await linkedColumns(type);
    const names = documentColumns.map(({ internalName }) => internalName);
    await linkColumns(
      type,
      names.filter((name) => !linked.has(name))
    );
  }
}
