import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** Sizes that Graph offers. Source: Graph reference, "Get profilePhoto". */
export const PHOTO_SIZES = [48, 64, 96, 120, 240, 360, 432, 504, 648] as const;

const CELLS = 5;

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.byteLength);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/**
 * A picture that stands for a person's photo: a pattern of her own in two colours, the same every time.
 * @param size width and height in pixels
 * @returns a PNG
 */
export function photoOf(objectId: string, size: number): Uint8Array<ArrayBuffer> {
  const seed = createHash('sha256').update(objectId).digest();
  const ink = [seed[0] ?? 0, seed[1] ?? 0, seed[2] ?? 0].map((part) => 40 + (part % 140));
  const isInk = (x: number, y: number): boolean => {
    const column = Math.floor((x * CELLS) / size);
    const row = Math.floor((y * CELLS) / size);
    // the left half mirrored
    const cell = row * 3 + Math.min(column, CELLS - 1 - column);
    return ((seed[4 + cell] ?? 0) & 1) === 1;
  };
  const rows = Buffer.alloc(size * (1 + size * 3));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const at = y * (1 + size * 3) + 1 + x * 3;
      const colour = isInk(x, y) ? ink : [238, 238, 238];
      colour.forEach((part, index) => rows.writeUInt8(part, at + index));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // eight bits for each of red, green and blue
  header.set([8, 2, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ])
  );
}
