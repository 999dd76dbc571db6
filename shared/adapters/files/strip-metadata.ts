import { extensionOf, kindOfFile } from './file-kinds';
import { inflateWithin } from './inflate-within';
import { entryBytes, type ZipEntry } from './read-zip';
import { rewriteZip } from './rewrite-zip';
import { stripJpeg, stripPng } from './strip-picture';

const mostEntries = 10_000;
const mostProperties = 1024 * 1024;
/** People and their firms; title, subject and language stay, search uses them. */
const personal: Readonly<Record<string, RegExp>> = {
  'docProps/core.xml': /(<(?:dc:creator|cp:lastModifiedBy)(?:\s[^>]*)?>)[^<]*(<\/)/g,
  'docProps/app.xml': /(<(?:Manager|Company)(?:\s[^>]*)?>)[^<]*(<\/)/g,
};

/**
 * The file without what it says of people beside its content (ASVS 5.0, 14.2.8): authors in Word,
 * Excel and PowerPoint; place, time, device and owner in pictures. What such a file has in its text,
 * such as comments, and everything in PDF and films, stays: changing those would need to rebuild them.
 * A file that cannot be read is given back as it is.
 * @param name by which its kind is known
 */
export function stripMetadata(name: string, body: Uint8Array): Uint8Array {
  switch (kindOfFile(name)?.family) {
    case 'office':
      return stripOffice(body);
    case 'jpeg':
      return stripJpeg(body);
    case 'png':
      return stripPng(body);
    default:
      return body;
  }
}

/** Whether stripMetadata does something for files of this name: for what people are told. */
export function canStripMetadata(name: string): boolean {
  const family = kindOfFile(name)?.family;
  return family === 'office' || family === 'jpeg' || extensionOf(name) === 'png';
}

function stripOffice(body: Uint8Array): Uint8Array {
  const change = (entry: ZipEntry): Uint8Array | undefined => {
    const people = personal[entry.name];
    if (!people || entry.size > mostProperties) return undefined;
    const raw = entryBytes(body, entry);
    const { bytes } = entry.method === 0 ? { bytes: raw } : inflateWithin(raw, mostProperties);
    const text = new TextDecoder('utf-8').decode(bytes);
    const stripped = text.replace(people, '$1$2');
    return stripped === text ? undefined : new TextEncoder().encode(stripped);
  };
  return rewriteZip(body, mostEntries, change) ?? body;
}
