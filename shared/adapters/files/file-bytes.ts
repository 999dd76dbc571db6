/** The bytes of a text of ASCII. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Whether the bytes have a sequence at a place. */
export function hasAt(bytes: Uint8Array, at: number, sequence: Uint8Array): boolean {
  if (at < 0 || at + sequence.length > bytes.length) return false;
  return sequence.every((byte, index) => bytes[at + index] === byte);
}

/** Where a sequence begins, from a place on; -1 where it does not occur. */
export function findBytes(bytes: Uint8Array, sequence: Uint8Array, from = 0): number {
  const first = sequence[0];
  if (first === undefined) return -1;
  // Searching for one byte is native and fast; only its finds are compared.
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (hasAt(bytes, at, sequence)) return at;
  }
  return -1;
}

/** Numbers of a file, by place; 0 beyond the end, which no format takes for sound. */
export function numbersOf(bytes: Uint8Array): {
  u16(at: number): number;
  u32(at: number): number;
  /** Big-endian, as in pictures and films. */
  u16be(at: number): number;
  u32be(at: number): number;
} {
  const byte = (at: number): number => bytes[at] ?? 0;
  const u16 = (at: number): number => byte(at) + byte(at + 1) * 0x100;
  const u16be = (at: number): number => byte(at) * 0x100 + byte(at + 1);
  return {
    ...{ u16, u16be },
    u32: (at) => u16(at) + u16(at + 2) * 0x10000,
    u32be: (at) => u16be(at) * 0x10000 + u16be(at + 2),
  };
}

// In two halves, so that scanners do not take this program itself for the test file.
const eicar = ascii(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
);

/** Whether the test signature of the makers of virus scanners is in it (eicar.org). */
export function hasTestSignature(bytes: Uint8Array): boolean {
  return findBytes(bytes, eicar) !== -1;
}
