import type { IItem } from '@pnp/sp/items';
import '@pnp/sp/security/item';
import type { RoleGrant } from './role-grants';

/** Whoever may read the list; or these principals alone, with these permission levels. */
export type ItemReaders = 'everybody' | readonly RoleGrant[];

/** Keeps an entry of a list as closed as the document that it speaks of. */
export interface PinRights {
  /** Who has rights on an item. */
  of(item: IItem): Promise<ItemReaders>;
  /**
   * Gives an item these rights and no others.
   * @returns whether there was anything to change
   */
  bring(item: IItem, readers: ItemReaders): Promise<boolean>;
}

interface AssignmentAnswer {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly {
    readonly Id: number;
    readonly RoleTypeKind: number;
  }[];
}

/** Limited Access: SharePoint adds it by itself, and nobody can give it. */
const limitedAccess = 1;

/** For a program that may read and give rights; its requests may throw whatever PnPjs throws. */
export function createPinRights(): PinRights {
  const of = async (item: IItem): Promise<ItemReaders> => {
    const { HasUniqueRoleAssignments: isClosed } = await item.select('HasUniqueRoleAssignments')<{
      readonly HasUniqueRoleAssignments: boolean;
    }>();
    return isClosed ? readAssignments(item) : 'everybody';
  };

  return {
    of,

    async bring(item, readers) {
      const present = await of(item);
      if (readers === 'everybody') {
        if (present === 'everybody') return false;
        await item.resetRoleInheritance();
        return true;
      }
      const isOpen = present === 'everybody';
      if (isOpen) await item.breakRoleInheritance(false, true);
      // Read anew: who breaks the inheritance off is given full control of the item.
      const given = isOpen ? await readAssignments(item) : present;
      const missing = without(readers, given);
      const surplus = without(given, readers);
      for (const { principalId, roleId } of missing) {
        await item.roleAssignments.add(principalId, roleId);
      }
      // Last, for the program's own right may be among them.
      for (const { principalId, roleId } of surplus) {
        await item.roleAssignments.remove(principalId, roleId);
      }
      return isOpen || missing.length > 0 || surplus.length > 0;
    },
  };
}

async function readAssignments(item: IItem): Promise<readonly RoleGrant[]> {
  const assignments = await item.roleAssignments
    .expand('RoleDefinitionBindings')
    .select('PrincipalId', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/RoleTypeKind')<
    readonly AssignmentAnswer[]
  >();
  return assignments.flatMap(({ PrincipalId: principalId, RoleDefinitionBindings }) =>
    RoleDefinitionBindings.filter(({ RoleTypeKind }) => RoleTypeKind !== limitedAccess).map(
      ({ Id: roleId }) => ({ principalId, roleId })
    )
  );
}

/** The grants of `all` that are not among `others`. */
function without(all: readonly RoleGrant[], others: readonly RoleGrant[]): readonly RoleGrant[] {
  return all.filter(
    (one) =>
      !others.some(
        ({ principalId, roleId }) => principalId === one.principalId && roleId === one.roleId
      )
  );
}
