import { SPQueryable, type SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/webs';

/** Whether a list has rights of its own. */
export async function readHasOwnRights(sp: SPFI, listId: string): Promise<boolean> {
  return SPQueryable(sp.web.lists.getById(listId), 'HasUniqueRoleAssignments')<boolean>();
}
