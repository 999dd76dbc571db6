import { ascii, hasAt } from './file-bytes';
import { faulty, sound, type FileFinding } from './file-fault';

const startRoom = 1024;
const markup = /^\s*<(\?xml|!doctype|html|svg|script|body|head|iframe)/i;
const binaryStarts = ['%PDF-', 'PK\u0003\u0004', 'MZ', '\u007fELF', '{\\rtf', '#!'].map(ascii);

/** Looks into a plain text or table: it must be text, and not the source of a page. */
export function checkText(bytes: Uint8Array): FileFinding {
  if (binaryStarts.some((beginning) => hasAt(bytes, 0, beginning))) {
    return faulty('not-what-it-says');
  }
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16 && bytes.includes(0)) return faulty('not-what-it-says');
  const label = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const start = new TextDecoder(label).decode(bytes.subarray(0, startRoom));
  return markup.test(start) ? faulty('not-what-it-says') : sound;
}
