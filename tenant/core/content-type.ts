import { createHash } from 'node:crypto';
import { CoreError } from './core-error';
import type { List } from './list';

/** A column in a content type. */
export interface FieldLink {
  /** The id of the site column. */
  id: string;
  name: string;
  required: boolean;
  hidden: boolean;
}

/** A content type of the site, or one of a list that was made from it. */
export interface ContentType {
  /** `0x…`: begins with the id of its parent. */
  id: string;
  /** The web or the list it belongs to; empty for those that every site has. */
  ownerId: string;
  name: string;
  description: string;
  group: string;
  hidden: boolean;
  readOnly: boolean;
  sealed: boolean;
  fieldLinks: readonly FieldLink[];
  /** Place in the list; the first one is the list's default. Undefined: after those with a place. */
  place?: number;
}

const TITLE: FieldLink = {
  id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
  name: 'Title',
  required: false,
  hidden: false,
};
const FILE_NAME: FieldLink = {
  id: '8553196d-ec8d-4564-9861-3dbe931050c8',
  name: 'FileLeafRef',
  required: true,
  hidden: false,
};

const born = (
  id: string,
  name: string,
  group: string,
  description: string,
  fieldLinks: readonly FieldLink[]
): ContentType => ({
  id,
  ownerId: '',
  name,
  description,
  group,
  hidden: false,
  readOnly: false,
  sealed: false,
  fieldLinks,
});

export const ITEM_TYPE = '0x01';
export const DOCUMENT_TYPE = '0x0101';
export const FOLDER_TYPE = '0x0120';
export const SITE_PAGE_TYPE = '0x0101009D1CB255DA76424F860D91F20E6C4118';

/** Content types of every site, with SharePoint's own ids (SPBuiltInContentTypeId, and the modern page). */
export const bornContentTypes: readonly ContentType[] = [
  born(ITEM_TYPE, 'Item', 'List Content Types', 'Create a new list item.', [
    { ...TITLE, required: true },
  ]),
  born(DOCUMENT_TYPE, 'Document', 'Document Content Types', 'Create a new document.', [
    FILE_NAME,
    TITLE,
  ]),
  born('0x0102', 'Event', 'List Content Types', 'Create a new meeting, deadline or other event.', [
    { ...TITLE, required: true },
  ]),
  born(
    '0x0105',
    'Link',
    'List Content Types',
    'Create a new link to a Web page or other resource.',
    [TITLE]
  ),
  born(FOLDER_TYPE, 'Folder', 'Folder Content Types', 'Create a new folder.', [TITLE, FILE_NAME]),
  born(SITE_PAGE_TYPE, 'Site Page', '_Hidden', 'Create a new site page.', [FILE_NAME, TITLE]),
];

const SITE_PAGES = 119;

/** The content types that a list of the kind is born with, its default first. */
export function bornTypesOf(list: List): readonly string[] {
  const main =
    list.template === SITE_PAGES ? SITE_PAGE_TYPE : list.isLibrary ? DOCUMENT_TYPE : ITEM_TYPE;
  return [main, FOLDER_TYPE];
}

/** Id of a list's own copy: the parent's, 00, and 32 hexadecimal digits. Copies from birth have always the same. */
export function bornCopyId(list: List, parentId: string): string {
  const digits = createHash('sha256').update(`${list.id}/${parentId}`).digest('hex').slice(0, 32);
  return `${parentId}00${digits.toUpperCase()}`;
}

/** Whether an id lies below another: what a child adds is two digits, or 00 and 32 of them. */
export function isChildOf(id: string, parentId: string): boolean {
  const [own, parent] = [id.toLowerCase(), parentId.toLowerCase()];
  return own.length > parent.length && own.startsWith(parent);
}

/**
 * An id in SharePoint's letter case.
 * @throws CoreError content-type-invalid
 */
export function checkTypeId(id: string): string {
  if (!/^0x([0-9a-f]{2}){1,256}$/i.test(id))
    throw new CoreError('content-type-invalid', `The content type id '${id}' is not valid.`);
  return `0x${id.slice(2).toUpperCase()}`;
}
