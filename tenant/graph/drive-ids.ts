import type { List } from '../core/list';
import type { Web } from '../core/webs';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const DRIVE_MARK = 'b!';
const ITEM_MARK = '01';

const bytesOf = (guid: string): Buffer => Buffer.from(guid.replace(/-/g, ''), 'hex');

const guidOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const toBase32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET.charAt(parseInt(group.padEnd(5, '0'), 2))).join('');
};

const fromBase32 = (text: string): Buffer => {
  const bits = [...text]
    .map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => parseInt(byte, 2)));
};

/** The id of a library as a drive: `b!` and the ids of site, web and list, as SharePoint makes them. */
export function driveIdOf(web: Web, list: Pick<List, 'id'>): string {
  const bytes = Buffer.concat([bytesOf(web.siteId), bytesOf(web.id), bytesOf(list.id)]);
  return DRIVE_MARK + bytes.toString('base64url');
}

/** The web and list in a drive's id, or undefined when it is none. */
export function readDriveId(id: string): { webId: string; listId: string } | undefined {
  if (!id.startsWith(DRIVE_MARK)) return undefined;
  const bytes = Buffer.from(id.slice(DRIVE_MARK.length), 'base64url');
  if (bytes.byteLength !== 48) return undefined;
  return { webId: guidOf(bytes.subarray(16, 32)), listId: guidOf(bytes.subarray(32)) };
}

/**
 * The id of a file or folder in its drive. SharePoint's begin with `01` too; what follows there is longer,
 * and nobody may rely on it.
 * @param uniqueId of the item, or the list's own id for the root folder
 */
export function driveItemIdOf(uniqueId: string): string {
  return ITEM_MARK + toBase32(bytesOf(uniqueId));
}

/** The unique id in a drive item's id, or undefined when it is none. */
export function readDriveItemId(id: string): string | undefined {
  return /^01[A-Z2-7]{26}$/.test(id) ? guidOf(fromBase32(id.slice(2))) : undefined;
}
