import { deflateSync } from 'fflate';
import { entryBytes, readZip, type ZipEntry } from './read-zip';

const localSize = 30;
const centralSize = 46;
const endSize = 22;
/** Names in UTF-8: APPNOTE 6.3.10, 4.4.4, bit 11. */
const utf8Names = 0x800;

interface WrittenEntry {
  readonly name: Uint8Array;
  readonly entry: ZipEntry;
  readonly content: Uint8Array;
}

/**
 * An archive with the content of some entries replaced; the others keep their bytes, so that a large
 * file costs no more than copying it.
 * @param change gives the new content of an entry; undefined leaves it as it is
 * @returns undefined where it is no sound archive
 */
export function rewriteZip(
  bytes: Uint8Array,
  mostEntries: number,
  change: (entry: ZipEntry) => Uint8Array | undefined
): Uint8Array | undefined {
  const entries = readZip(bytes, mostEntries);
  if (typeof entries === 'string') return undefined;
  const written = entries.map((entry): WrittenEntry => {
    const name = new TextEncoder().encode(entry.name);
    const changed = change(entry);
    if (changed === undefined) return { name, entry, content: entryBytes(bytes, entry) };
    const content = deflateSync(changed);
    const sizes = { size: changed.length, compressedSize: content.length, crc: crc32(changed) };
    return { name, content, entry: { ...entry, ...sizes, method: 8 } };
  });
  return archiveOf(written);
}

function archiveOf(written: readonly WrittenEntry[]): Uint8Array {
  const bodySize = sum(
    written.map(({ name, content }) => localSize + name.length + content.length)
  );
  const listSize = sum(written.map(({ name }) => centralSize + name.length));
  const archive = new Uint8Array(bodySize + listSize + endSize);
  const view = new DataView(archive.buffer);
  let at = 0;
  let listAt = bodySize;
  for (const { name, entry, content } of written) {
    view.setUint32(listAt, 0x02014b50, true);
    view.setUint16(listAt + 4, 20, true);
    writeFacts(view, listAt + 6, entry, name.length);
    view.setUint32(listAt + 42, at, true);
    archive.set(name, listAt + centralSize);
    listAt += centralSize + name.length;

    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, entry, name.length);
    archive.set(name, at + localSize);
    archive.set(content, at + localSize + name.length);
    at += localSize + name.length + content.length;
  }
  view.setUint32(listAt, 0x06054b50, true);
  view.setUint16(listAt + 8, written.length, true);
  view.setUint16(listAt + 10, written.length, true);
  view.setUint32(listAt + 12, listSize, true);
  view.setUint32(listAt + 16, bodySize, true);
  return archive;
}

/** What both headers of an entry say, in the same order. */
function writeFacts(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The check sum of an entry (APPNOTE 6.3.10, 4.4.7). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
