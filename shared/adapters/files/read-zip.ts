import { ascii, findBytes, hasAt, numbersOf } from './file-bytes';

/** A file within an archive, as its list of contents has it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 compressed. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its own header begins. */
  readonly offset: number;
  /** Time and day as the archive has them. */
  readonly stamp: number;
}

export type ZipFault = 'broken' | 'tooManyEntries' | 'overlapping' | 'prefixed';

const localHeader = ascii('PK\u0003\u0004');
const centralHeader = ascii('PK\u0001\u0002');
const endHeader = ascii('PK\u0005\u0006');
const endSize = 22;
const zip64 = 0xffffffff;

/** Where the end record of an archive stands, looked for in the last 64 KB as every program does. */
export function findZipEnd(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.length - endSize - 0xffff);
  let found = -1;
  for (let at = findBytes(bytes, endHeader, from); at !== -1;) {
    found = at;
    at = findBytes(bytes, endHeader, at + 1);
  }
  return found;
}

/**
 * Reads the list of contents of an archive (APPNOTE 6.3.10, 4.3.12 and 4.3.16); nothing is
 * decompressed. Archives of more than 4 GB do not occur here and are taken for broken.
 * @param mostEntries more than these are not read
 */
export function readZip(bytes: Uint8Array, mostEntries: number): readonly ZipEntry[] | ZipFault {
  const { u16, u32 } = numbersOf(bytes);
  if (!hasAt(bytes, 0, localHeader)) return 'prefixed';
  const end = findZipEnd(bytes);
  if (end === -1 || end + endSize + u16(end + 20) !== bytes.length) return 'broken';
  const [count, listSize, listStart] = [u16(end + 10), u32(end + 12), u32(end + 16)];
  // 0xffff says that the true number stands elsewhere: it is higher in any case.
  if (count > mostEntries) return 'tooManyEntries';
  if (listSize === zip64 || listStart === zip64) return 'broken';
  if (listStart + listSize !== end) return 'prefixed';
  const entries: ZipEntry[] = [];
  let at = listStart;
  for (; at < end && hasAt(bytes, at, centralHeader);) {
    if (entries.length >= mostEntries) return 'tooManyEntries';
    const nameLength = u16(at + 28);
    const flags = u16(at + 8);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      name: new TextDecoder('utf-8').decode(name),
      method: u16(at + 10),
      isEncrypted: (flags & 1) === 1,
      stamp: u32(at + 12),
      crc: u32(at + 16),
      compressedSize: u32(at + 20),
      size: u32(at + 24),
      offset: u32(at + 42),
    });
    at += 46 + nameLength + u16(at + 30) + u16(at + 32);
  }
  if (at !== end || entries.length !== count) return 'broken';
  return faultOf(bytes, entries, listStart) ?? entries;
}

/** Entries that share their bytes are the trick of an archive that unfolds without nesting. */
function faultOf(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  listStart: number
): ZipFault | undefined {
  let free = 0;
  for (const entry of [...entries].sort((one, other) => one.offset - other.offset)) {
    const start = entryStart(bytes, entry);
    if (start === undefined) return 'broken';
    if (entry.offset < free) return 'overlapping';
    free = start + entry.compressedSize;
    if (free > listStart) return 'broken';
  }
  return undefined;
}

/** Where the content of an entry begins; undefined where no entry is. */
export function entryStart(bytes: Uint8Array, { offset }: ZipEntry): number | undefined {
  if (!hasAt(bytes, offset, localHeader)) return undefined;
  const { u16 } = numbersOf(bytes);
  return offset + 30 + u16(offset + 26) + u16(offset + 28);
}

/** The bytes of an entry as the archive has them, compressed or not. */
export function entryBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const start = entryStart(bytes, entry) ?? bytes.length;
  return bytes.subarray(start, start + entry.compressedSize);
}
