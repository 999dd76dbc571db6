import { ascii, findBytes, hasAt, numbersOf } from './file-bytes';
import { faulty, sound, type FileFinding } from './file-fault';
import { findZipEnd } from './read-zip';

/** A picture of more would fill the memory of who opens it: a hundred megapixels take 400 MB. */
const mostPixels = 100_000_000;
const pngStart = ascii('\u0089PNG\r\n\u001a\n');
const jpegStart = ascii('\u00ff\u00d8\u00ff');
/** What may not follow a picture: the beginning of something else. */
const others = ['%PDF-', '<svg', '<html', '<script', '<?php', '<!DOCTYPE'].map(ascii);

/** Looks into a PNG (ISO 15948): chunk by chunk to its last, after which nothing may come. */
export function checkPng(bytes: Uint8Array): FileFinding {
  const { u32be } = numbersOf(bytes);
  const header = ascii('IHDR');
  if (!hasAt(bytes, 0, pngStart) || !hasAt(bytes, 12, header)) return faulty('not-what-it-says');
  if (u32be(16) * u32be(20) > mostPixels) return faulty('bomb');
  const last = ascii('IEND');
  for (let at = pngStart.length; at + 12 <= bytes.length; at += 12 + u32be(at)) {
    if (!hasAt(bytes, at + 4, last)) continue;
    return at + 12 === bytes.length ? sound : faulty('not-what-it-says');
  }
  return faulty('not-what-it-says');
}

/** Looks into a JPEG (ISO 10918-1, annex B). Cameras add previews after the end: those may stay. */
export function checkJpeg(bytes: Uint8Array): FileFinding {
  if (!hasAt(bytes, 0, jpegStart)) return faulty('not-what-it-says');
  const { u16be } = numbersOf(bytes);
  let at = 2;
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // start of scan: from here on, pixels
    if (marker === 0xda) break;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && u16be(at + 5) * u16be(at + 7) > mostPixels) return faulty('bomb');
    // fill bytes stand alone, everything else has its length
    at += marker === 0xff ? 1 : 2 + u16be(at + 2);
  }
  const end = findBytes(bytes, ascii('\u00ff\u00d9'), at);
  if (bytes[at + 1] !== 0xda || end === -1) return faulty('not-what-it-says');
  const rest = bytes.subarray(end + 2);
  const isMore = findZipEnd(bytes) !== -1 || others.some((mark) => findBytes(rest, mark) !== -1);
  return isMore ? faulty('not-what-it-says') : sound;
}
