import { inflateRawSync } from 'node:zlib';

/** A file in an archive, as its directory says. */
export interface ArchiveEntry {
  name: string;
  method: number;
  packed: number;
  size: number;
  /** Where its own header starts. */
  offset: number;
}

/** What no honest office document exceeds. */
const MOST_ENTRIES = 10_000;
const MOST_BYTES = 256 * 1024 * 1024;
/** Unpacked to packed; small archives may well exceed it. */
const MOST_RATIO = 100;
const RATIO_FROM_BYTES = 1024 * 1024;

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const DIRECTORY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** The archive is damaged, or made to exhaust whoever opens it. */
export class ArchiveRefused extends Error {}

const endOf = (bytes: Buffer): number => {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1)
    if (bytes.readUInt32LE(at) === END) return at;
  throw new ArchiveRefused('no directory');
};

/**
 * Reads the directory of a zip archive and nothing else, so that a bomb costs no more than a look.
 * @throws ArchiveRefused for too many entries, too much content, or too much from too little
 */
export function readDirectory(bytes: Buffer): ArchiveEntry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new ArchiveRefused('too many entries');
  const entries: ArchiveEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  let packed = 0;
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + DIRECTORY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY)
      throw new ArchiveRefused('damaged directory');
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry: ArchiveEntry = {
      name: bytes.toString('utf8', at + DIRECTORY_LENGTH, at + DIRECTORY_LENGTH + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    entries.push(entry);
    packed += entry.packed;
    size += entry.size;
    at += DIRECTORY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (size > MOST_BYTES || (size > RATIO_FROM_BYTES && size > packed * MOST_RATIO))
    throw new ArchiveRefused('unpacks to too much');
  return entries;
}

/**
 * The content of an entry, never more than its directory said.
 * @throws ArchiveRefused when it is damaged, encrypted or larger
 */
export function readEntry(bytes: Buffer, entry: ArchiveEntry): Buffer {
  const { offset, packed, size, method } = entry;
  if (offset + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(offset) !== LOCAL)
    throw new ArchiveRefused('damaged entry');
  const start =
    offset + LOCAL_LENGTH + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(start, start + packed);
  if (method === STORED && packed === size && content.length === size) return content;
  if (method !== DEFLATED) throw new ArchiveRefused('unknown packing');
  try {
    const unpacked = inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
    if (unpacked.length === size) return unpacked;
  } catch (error) {
    // zlib tells damage and excess by errors with a code; anything else is a defect
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
  throw new ArchiveRefused('damaged content');
}
