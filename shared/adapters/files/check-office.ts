import { ascii, findBytes, hasAt, hasTestSignature } from './file-bytes';
import { faulty, sound, type FileFault, type FileFinding } from './file-fault';
import { inflateWithin } from './inflate-within';
import { checkRelations, checkXmlStart, hasLiveFields } from './office-xml';
import { entryBytes, readZip, type ZipEntry, type ZipFault } from './read-zip';

/** Word, Excel and PowerPoint make some dozens, large decks a few thousand. */
const mostEntries = 10_000;
/** Real documents stay below 30; beyond 100 nothing but a bomb is to be expected. */
const mostRatio = 100;
/** Small files of very even content may have any ratio: they harm nobody. */
const harmlessSize = 1024 * 1024;
const mostUnpacked = 1024 * 1024 * 1024;
/** What of a compressed part is looked at when only its beginning counts. */
const sampleSize = 64 * 1024;
const mostXml = 64 * 1024 * 1024;
const mostEmbedded = 20 * 1024 * 1024;

const compoundFile = ascii('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1');
/** The name of the stream with the locked document: [MS-OFFCRYPTO] 2.3.4.4. */
const lockedStream = ascii('EncryptedPackage'.replace(/./g, '$&\u0000'));
const mainParts = /^(word\/document\d*|xl\/workbook\d*|ppt\/presentation\d*)\.xml$/i;
const folders: Readonly<Record<string, string>> = { docx: 'word/', xlsx: 'xl/', pptx: 'ppt/' };

/** Programs, macros, controls, and objects of other programs whose content nobody can check. */
const activeParts =
  /(vbaproject|vbadata|macrosheets\/|dialogsheets\/|activex|oleobject|customui|\.(bin|exe|dll|scr|com|bat|cmd|ps1|vbs|js|jse|wsf|hta|jar|msi|lnk)$)/i;
/** Settings of printers end in .bin as well and hold no program. */
const harmlessParts = /^(xl|word|ppt)\/printersettings\/[^/]+\.bin$/i;
const archives = /\.(zip|7z|rar|gz|tgz|bz2|xz|tar|cab|iso)$/i;
const officeParts = /\.(docx|xlsx|pptx)$/i;
const archiveStarts = ['PK\u0003\u0004', '7z\u00bc\u00af', 'Rar!', '\u001f\u008b\u0008'].map(ascii);

const faultOfZip: Readonly<Record<ZipFault, FileFault>> = {
  broken: 'practices.file-not-what-it-says',
  prefixed: 'practices.file-not-what-it-says',
  tooManyEntries: 'practices.file-bomb',
  overlapping: 'practices.file-bomb',
};

/**
 * Looks into a Word, Excel or PowerPoint file. Bombs are recognised by the list of contents alone;
 * of the parts, those are read that can reach out: relations, the beginnings of XML, fields.
 * @param extension what the name promises
 * @param isEmbedded it lies within another one already, so nothing more may lie within it
 */
export function checkOffice(bytes: Uint8Array, extension: string, isEmbedded = false): FileFinding {
  if (hasAt(bytes, 0, compoundFile)) {
    const isLocked = findBytes(bytes, lockedStream) !== -1;
    return faulty(isLocked ? 'encrypted' : 'not-what-it-says');
  }
  const entries = readZip(bytes, mostEntries);
  if (typeof entries === 'string') return { fault: faultOfZip[entries] };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return faulty('encrypted');
  if (isBomb(entries)) return faulty('bomb');
  const main = entries.find(({ name }) => mainParts.test(name));
  const isOfKind = main?.name.toLowerCase().startsWith(folders[extension] ?? '-') === true;
  const hasTypes = entries.some(({ name }) => name === '[Content_Types].xml');
  if (!isOfKind || !hasTypes) return faulty('not-what-it-says');
  for (const entry of entries) {
    const fault = checkPart(bytes, entry, isEmbedded);
    if (fault) return { fault };
  }
  return sound;
}

function isBomb(entries: readonly ZipEntry[]): boolean {
  let unpacked = 0;
  let packed = 1;
  for (const { size, compressedSize } of entries) {
    unpacked += size;
    packed += compressedSize;
    if (size > harmlessSize && size > mostRatio * Math.max(compressedSize, 1)) return true;
  }
  return unpacked > mostUnpacked || (unpacked > mostXml && unpacked > mostRatio * packed);
}

function checkPart(bytes: Uint8Array, entry: ZipEntry, isEmbedded: boolean): FileFault | undefined {
  const { name } = entry;
  if (/(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:/i.test(name)) return 'practices.file-not-what-it-says';
  if (activeParts.test(name) && !harmlessParts.test(name)) return 'practices.file-active-content';
  if (archives.test(name)) return 'practices.file-bomb';
  if (name.endsWith('/')) return undefined;
  const isXml = /\.(xml|rels|vml)$/i.test(name);
  const raw = entryBytes(bytes, entry);
  if (entry.method !== 0 && entry.method !== 8) return 'practices.file-not-what-it-says';
  const isFully = isXml && isReadFully(name);
  const start =
    entry.method === 0
      ? { bytes: raw, isOver: raw.length > entry.size, isWhole: true }
      : inflateWithin(isFully ? raw : raw.subarray(0, sampleSize), Math.min(entry.size, mostXml));
  // more comes out than the list of contents admits
  if (start.isOver) return 'practices.file-bomb';
  if (hasTestSignature(start.bytes)) return 'practices.file-malware';
  if (isXml) return checkXml(name, start.bytes, isFully && !start.isWhole);
  if (!archiveStarts.some((beginning) => hasAt(start.bytes, 0, beginning))) return undefined;
  return checkEmbedded(name, entry, raw, isEmbedded);
}

/** Parts in which a link or a command can stand anywhere; of others the beginning counts. */
function isReadFully(name: string): boolean {
  return (
    /\.rels$/i.test(name) ||
    name === '[Content_Types].xml' ||
    /^word\/[^/]+\.xml$/i.test(name) ||
    /^xl\/externallinks\//i.test(name)
  );
}

function checkXml(name: string, bytes: Uint8Array, isCut: boolean): FileFault | undefined {
  if (isCut) return 'practices.file-not-what-it-says';
  const fault = checkXmlStart(bytes);
  if (fault) return fault;
  if (/\.rels$/i.test(name)) return checkRelations(bytes);
  return isReadFully(name) && hasLiveFields(bytes) ? 'practices.file-active-content' : undefined;
}

/** A chart carries its table as a workbook: that is looked into as well, and must hold no more. */
function checkEmbedded(
  name: string,
  entry: ZipEntry,
  raw: Uint8Array,
  isEmbedded: boolean
): FileFault | undefined {
  const kind = officeParts.exec(name)?.[1]?.toLowerCase();
  if (kind === undefined || isEmbedded) return 'practices.file-bomb';
  if (entry.size > mostEmbedded) return 'practices.file-too-large';
  const whole = entry.method === 0 ? raw : inflateWithin(raw, entry.size).bytes;
  return checkOffice(whole, kind, true).fault;
}
