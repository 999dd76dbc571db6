import { ascii, hasAt, numbersOf } from './file-bytes';

const pngStart = 8;
/** Texts, time and the data of the camera: ISO 15948, 11.3; the extension eXIf. */
const personalChunks = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'].map(ascii);
const exif = ascii('Exif\u0000\u0000');
const orientationTag = 0x0112;

/** A PNG without texts and data of the camera. */
export function stripPng(bytes: Uint8Array): Uint8Array {
  const { u32be } = numbersOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, pngStart)];
  let at = pngStart;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + u32be(at);
    if (!personalChunks.some((chunk) => hasAt(bytes, at + 4, chunk))) {
      kept.push(bytes.subarray(at, end));
    }
    at = end;
  }
  return at === bytes.length ? joined(kept) : bytes;
}

/**
 * A JPEG without data of the camera, texts and what was added after its end. Which side is up stays:
 * without it, pictures of telephones would lie.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const { u16be } = numbersOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + u16be(at + 2);
    if (end > bytes.length) return bytes;
    // application data 1 and 13 (camera, agency), and comments; 0, 2 and 14 hold what colours need
    if (marker === 0xe1) orientation = orientationOf(bytes.subarray(at + 4, end)) ?? orientation;
    else if (marker !== 0xed && marker !== 0xfe) kept.push(bytes.subarray(at, end));
    at = end;
  }
  if (bytes[at + 1] !== 0xda) return bytes;
  kept.push(bytes.subarray(at, endOfPicture(bytes, at)));
  // directly after the start, where the standard wants it
  if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation));
  return joined(kept);
}

/** Where the picture ends: within pixels, FF is followed by 00 or by a restart mark. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xd9) return at + 2;
  }
  return bytes.length;
}

/** TIFF 6.0, section 2: a list of entries of twelve bytes. */
function orientationOf(segment: Uint8Array): number | undefined {
  if (!hasAt(segment, 0, exif)) return undefined;
  const tiff = segment.subarray(exif.length);
  const isLittle = tiff[0] === 0x49;
  const { u16, u32, u16be, u32be } = numbersOf(tiff);
  const short = isLittle ? u16 : u16be;
  const list = (isLittle ? u32 : u32be)(4);
  for (let entry = 0; entry < short(list); entry += 1) {
    const at = list + 2 + entry * 12;
    if (short(at) !== orientationTag) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

function orientationSegment(orientation: number): Uint8Array {
  const data = [
    ...[0xff, 0xe1, 0, 34, ...exif],
    // big-endian, one entry: tag, a short, one value, and no further list
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ];
  return Uint8Array.from(data);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
