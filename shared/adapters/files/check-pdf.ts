import { Unzlib } from 'fflate';
import { ascii, findBytes, hasAt } from './file-bytes';
import { faulty, type FileFinding } from './file-fault';
import { namesIn, type PdfName } from './pdf-names';
import { findZipEnd } from './read-zip';

const start = ascii('%PDF-');
const ending = ascii('%%EOF');
/** Programs write no more than a few line ends after the last mark. */
const endRoom = 2048;

/*
 * What runs, opens or carries something (ISO 32000-1, 12.6.4, 7.11.4, 13.6). Names so long do not occur
 * by chance in compressed bytes, so the whole file is searched and nothing can hide.
 */
const activeNames = new Set([
  ...['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia'],
  ...['ImportData', 'SubmitForm', 'GoToE'],
]);
/** A form of a program of its own (12.7.8): so short a name counts with its value alone. */
const programForm = /^\s*[[\d]/;
const encryption = /^\s*(\d+\s+\d+\s+R|<<)/;

/** Objects may lie in compressed streams; of these so much is unfolded, in all and each. */
const mostUnfolded = 32 * 1024 * 1024;
const mostOfOne = 8 * 1024 * 1024;
const streamStart = ascii('stream');
const streamEnd = ascii('endstream');
/** Within so many bytes of its type the content of a stream of objects begins. */
const dictionaryRoom = 512;

/**
 * Looks into a PDF: encrypted ones, those that run or carry something, cut and double ones are
 * refused. One without any font has pictures of text at the most; search will not find its words.
 */
export function checkPdf(bytes: Uint8Array): FileFinding {
  // The standard lets the mark stand further in; then the file could be something else as well.
  if (!hasAt(bytes, 0, start)) return faulty('not-what-it-says');
  const hasEnd = findBytes(bytes, ending, Math.max(0, bytes.length - endRoom)) !== -1;
  if (!hasEnd || findZipEnd(bytes) !== -1) return faulty('not-what-it-says');
  let room = mostUnfolded;
  let hasFont = false;
  for (const found of namesIn(bytes)) {
    if (found.name === 'Encrypt' && encryption.test(found.next())) return faulty('encrypted');
    if (isActive(found)) return faulty('active-content');
    hasFont ||= found.name === 'Font';
    if (found.name !== 'ObjStm' || room <= 0) continue;
    const objects = objectsAt(bytes, found.end, Math.min(mostOfOne, room));
    room -= objects.length;
    for (const folded of namesIn(objects)) {
      if (isActive(folded)) return faulty('active-content');
      hasFont ||= folded.name === 'Font';
    }
  }
  return hasFont ? {} : { hasNoText: true };
}

function isActive({ name, next }: PdfName): boolean {
  return activeNames.has(name) || (name === 'XFA' && programForm.test(next()));
}

/** The objects that lie in a compressed stream (ISO 32000-1, 7.5.7). */
function objectsAt(bytes: Uint8Array, from: number, most: number): Uint8Array {
  const room = bytes.subarray(0, from + dictionaryRoom);
  const mark = findBytes(room, streamStart, from);
  const to = mark === -1 ? -1 : findBytes(bytes, streamEnd, mark);
  if (to === -1) return new Uint8Array();
  // after the word a line ends: by one sign or by two
  const first = mark + streamStart.length;
  return unfold(bytes.subarray(first + (bytes[first] === 0x0d ? 2 : 1), to), most);
}

function unfold(compressed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Unzlib((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  const step = 4096;
  try {
    for (let at = 0; at < compressed.length && size <= most; at += step) {
      stream.push(compressed.subarray(at, at + step), at + step >= compressed.length);
    }
  } catch {
    // another filter, or broken: what was read until here is what can be checked
    size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
