import type { PermissionMask } from './pages-host';

// Base permissions as SharePoint numbers them (SP.PermissionKind), all in the low half.
const ADD_LIST_ITEMS = 0x2;
const EDIT_LIST_ITEMS = 0x4;
const VIEW_PAGES = 0x20000;
const MANAGE_WEB = 0x40000000;

export interface PageRights {
  read: boolean;
  edit: boolean;
  create: boolean;
  manageSite: boolean;
}

/** What a person may do with site pages, by the same base permissions as in SharePoint. */
export function pageRights(mask: PermissionMask): PageRights {
  const has = (bit: number): boolean => (mask.low & bit) !== 0;
  return {
    read: has(VIEW_PAGES),
    edit: has(VIEW_PAGES) && has(EDIT_LIST_ITEMS),
    create: has(VIEW_PAGES) && has(ADD_LIST_ITEMS),
    manageSite: has(MANAGE_WEB),
  };
}
