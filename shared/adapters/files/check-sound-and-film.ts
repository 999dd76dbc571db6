import { ascii, hasAt, numbersOf } from './file-bytes';
import { faulty, sound, type FileFinding } from './file-fault';
import { findZipEnd } from './read-zip';

const filmBrands = /^(isom|iso\d|mp4[12]|avc1|M4[AV] |dash|MSNV|mmp4|f4v )$/;

/** Looks at an MP3: a tag or the beginning of a frame of layer III (ISO 11172-3, 2.4.1.3). */
export function checkMp3(bytes: Uint8Array): FileFinding {
  const [first = 0, second = 0] = bytes;
  // eleven bits set, a version, and layer III
  const isFrame = first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) === 0x02;
  const isTagged = hasAt(bytes, 0, ascii('ID3'));
  const isSound = (isFrame || isTagged) && findZipEnd(bytes) === -1;
  return isSound ? sound : faulty('not-what-it-says');
}

/** Looks at an MP4 (ISO 14496-12): its boxes, one after another, fill the file to its end. */
export function checkMp4(bytes: Uint8Array): FileFinding {
  const { u32be } = numbersOf(bytes);
  const brand = String.fromCharCode(...bytes.subarray(8, 12));
  if (!hasAt(bytes, 4, ascii('ftyp')) || !filmBrands.test(brand)) {
    return faulty('not-what-it-says');
  }
  for (let at = 0; at < bytes.length;) {
    const short = u32be(at);
    // 0: to the end of the file; 1: the size stands in eight bytes after the name
    const size =
      short === 0
        ? bytes.length - at
        : short === 1
          ? u32be(at + 8) * 0x100000000 + u32be(at + 12)
          : short;
    if (size < 8 || at + size > bytes.length) return faulty('not-what-it-says');
    at += size;
  }
  return sound;
}
