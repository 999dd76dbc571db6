import { strToU8, zipSync, type Zippable } from 'fflate';

/** Bytes of a text of ASCII. */
export const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

export const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const relations = (inside: string): string =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
export const word = (inside: string): string =>
  `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;

/** The parts of the smallest Word file, with some replaced or added. */
export const wordParts = (
  more: Readonly<Record<string, string | Uint8Array>> = {}
): Record<string, Uint8Array> => {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations(
      '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    ),
    'word/document.xml': word('<w:p><w:r><w:t>Acta de la mesa</w:t></w:r></w:p>'),
    ...more,
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === 'string' ? strToU8(part) : part,
    ])
  );
};

export const wordFile = (more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipSync(wordParts(more) as Zippable);

/** A small sound PDF; `body` stands among its objects. */
export const pdfFile = (
  body = '3 0 obj << /Type /Font /BaseFont /Helvetica >> endobj',
  trailer = ''
): Uint8Array =>
  bytesOf(
    `%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages >> endobj\n${body}\ntrailer << /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`
  );

const bigEndian = (value: number): readonly number[] => [
  (value >>> 24) & 0xff,
  (value >>> 16) & 0xff,
  (value >>> 8) & 0xff,
  value & 0xff,
];
const chunk = (name: string, data: readonly number[]): readonly number[] => [
  ...bigEndian(data.length),
  ...bytesOf(name),
  ...data,
  ...[0, 0, 0, 0],
];

/** A PNG by its chunks; the pixels do not matter here. */
export const pngFile = (
  width = 4,
  height = 4,
  more: readonly (readonly [string, string])[] = []
): Uint8Array =>
  Uint8Array.from([
    ...bytesOf('\u0089PNG\r\n\u001a\n'),
    ...chunk('IHDR', [...bigEndian(width), ...bigEndian(height), 8, 2, 0, 0, 0]),
    ...more.flatMap(([name, text]) => chunk(name, [...bytesOf(text)])),
    ...chunk('IDAT', [1, 2, 3]),
    ...chunk('IEND', []),
  ]);

const segment = (marker: number, data: readonly number[]): readonly number[] => {
  const length = data.length + 2;
  return [0xff, marker, length >>> 8, length & 0xff, ...data];
};

/** A JPEG as a telephone makes it: turned, with place and owner in its EXIF. */
export const jpegFile = (orientation = 6, place = 'GPS -12.05 -77.04'): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe1, [
      ...bytesOf('Exif\u0000\u0000'),
      ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
      ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
      ...[0, 0, 0, 0],
      ...bytesOf(place),
    ]),
    ...segment(0xfe, [...bytesOf('Taken by somebody')]),
    ...segment(0xc0, [8, 0, 16, 0, 16, 1, 1, 0x11, 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...[1, 2, 3, 0xff, 0, 4],
    ...[0xff, 0xd9],
  ]);

export const mp4File = (): Uint8Array =>
  Uint8Array.from([
    ...bigEndian(20),
    ...bytesOf('ftypisom'),
    ...bigEndian(512),
    ...bytesOf('mp42'),
    ...bigEndian(12),
    ...bytesOf('mdat'),
    ...[1, 2, 3, 4],
  ]);

/** The test file of the makers of virus scanners, in two halves so that this file is not taken for it. */
export const eicar = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR',
  '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('');
