import { CoreError } from './core-error';

const RESERVED = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini|_vti_.*|~\$.*)$/i;
const MAXIMUM_NAME = 255;
/** Characters of a decoded server-relative path, without its first slash. */
export const MAXIMUM_PATH = 400;

/**
 * Refuses what SharePoint refuses in names of files and folders.
 * Source: Microsoft Support, "Restrictions and limitations in OneDrive and SharePoint".
 * @throws CoreError name-forbidden
 */
export function checkFileName(folder: string, name: string): void {
  const forbidden =
    name === '' ||
    name.length > MAXIMUM_NAME ||
    /["*:<>?/\\|]/.test(name) ||
    [...name].some((sign) => sign < ' ') ||
    name !== name.trim() ||
    name.endsWith('.') ||
    name.includes('_vti_') ||
    RESERVED.test(name);
  if (forbidden) {
    throw new CoreError(
      'name-forbidden',
      'The file or folder name contains characters that are not permitted.  Please use a different name.'
    );
  }
  if (`${folder}/${name}`.length - 1 > MAXIMUM_PATH) {
    throw new CoreError(
      'name-forbidden',
      'The specified file or folder name is too long.  Please use a shorter one.'
    );
  }
}

/**
 * What a name is compared by when letters beyond ASCII are in it, so that a name written in another letter
 * case or with composed accents is the same name (unverified: SharePoint compares names like its database).
 * @returns null for plain names, which the database compares itself
 */
export function nameKey(name: string): string | null {
  return [...name].every((sign) => sign <= '\u007f') ? null : name.normalize('NFC').toLowerCase();
}

/** The name's extension without the dot, in small letters; empty when it has none. */
export function fileTypeOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at <= 0 ? '' : name.slice(at + 1).toLowerCase();
}

/** Splits a server-relative path into folder and name. */
export function splitPath(path: string): { dir: string; leaf: string } {
  const at = path.lastIndexOf('/');
  return { dir: path.slice(0, at), leaf: path.slice(at + 1) };
}
