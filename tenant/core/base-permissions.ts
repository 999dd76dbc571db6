/**
 * SharePoint's base permissions: bit numbers of SP.PermissionKind, minus one.
 * Source: the Microsoft.SharePoint.Client.PermissionKind reference.
 */
const BITS = {
  ViewListItems: 0,
  AddListItems: 1,
  EditListItems: 2,
  DeleteListItems: 3,
  ApproveItems: 4,
  OpenItems: 5,
  ViewVersions: 6,
  DeleteVersions: 7,
  CancelCheckout: 8,
  ManagePersonalViews: 9,
  ManageLists: 11,
  ViewFormPages: 12,
  Open: 16,
  ViewPages: 17,
  AddAndCustomizePages: 18,
  BrowseDirectories: 26,
  BrowseUserInfo: 27,
  CreateGroups: 24,
  ManagePermissions: 25,
  ManageWeb: 30,
  UseClientIntegration: 36,
  UseRemoteAPIs: 37,
  CreateAlerts: 39,
  EditMyUserInfo: 40,
} as const;

export type PermissionName = keyof typeof BITS;

/** Every permission there is. */
export const fullMask = 0x7fffffffffffffffn;

/** The mask of the named permissions. */
function maskOf(...names: PermissionName[]): bigint {
  return names.reduce((mask, name) => mask | (1n << BigInt(BITS[name])), 0n);
}

/** Whether the mask holds the permission. */
export function allows(mask: bigint, name: PermissionName): boolean {
  return (mask & maskOf(name)) !== 0n;
}

/** The two 32-bit halves as decimal strings, the way SharePoint writes a mask. */
export function highAndLow(mask: bigint): { High: string; Low: string } {
  return { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
}

const read = maskOf(
  'ViewListItems',
  'OpenItems',
  'ViewVersions',
  'ViewFormPages',
  'Open',
  'ViewPages',
  'BrowseUserInfo',
  'UseClientIntegration',
  'UseRemoteAPIs',
  'CreateAlerts'
);
const contribute =
  read |
  maskOf(
    'AddListItems',
    'EditListItems',
    'DeleteListItems',
    'DeleteVersions',
    'ManagePersonalViews',
    'BrowseDirectories',
    'EditMyUserInfo'
  );
const edit = contribute | maskOf('ManageLists');

/** One of the site's permission levels. */
export interface RoleDefinition {
  id: number;
  name: string;
  description: string;
  order: number;
  /** SP.RoleType: 2 reader, 3 contributor, 4 designer, 5 administrator, 6 editor. */
  roleType: number;
  mask: bigint;
}

/** The levels every team site starts with; ids as in any SharePoint site. */
export const roleDefinitions: readonly RoleDefinition[] = [
  {
    id: 1073741829,
    name: 'Full Control',
    description: 'Has full control.',
    order: 1,
    roleType: 5,
    mask: fullMask,
  },
  {
    id: 1073741828,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    order: 32,
    roleType: 4,
    mask: edit | maskOf('ApproveItems', 'CancelCheckout', 'AddAndCustomizePages'),
  },
  {
    id: 1073741830,
    name: 'Edit',
    description:
      'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    order: 48,
    roleType: 6,
    mask: edit,
  },
  {
    id: 1073741827,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    order: 64,
    roleType: 3,
    mask: contribute,
  },
  {
    id: 1073741826,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    order: 128,
    roleType: 2,
    mask: read,
  },
];

/**
 * What an application role of the directory opens in SharePoint, on every scope.
 * Source: Graph permissions reference, "Sites permissions".
 */
export const appRoleMasks: Readonly<Record<string, bigint>> = {
  'Sites.FullControl.All': fullMask,
  'Sites.Manage.All': edit | maskOf('ApproveItems', 'CancelCheckout'),
  'Sites.ReadWrite.All': contribute,
  'Sites.Read.All': read,
};

/** The role that opens only sites which somebody granted to the application, one by one. */
export const SELECTED_SITES = 'Sites.Selected';

/** What a grant on one site opens, by its name in Graph. Source: Graph reference, "Create permission on a site". */
export const siteGrantMasks = {
  read,
  write: contribute,
  manage: edit | maskOf('ApproveItems', 'CancelCheckout'),
  fullcontrol: fullMask,
} as const;
export type SiteGrantRole = keyof typeof siteGrantMasks;
