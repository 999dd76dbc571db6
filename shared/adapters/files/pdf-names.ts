/** A name in the objects of a PDF (ISO 32000-1, 7.3.5). */
export interface PdfName {
  /** Without its slash; letters that were written as numbers are letters again. */
  readonly name: string;
  /** Where it ends in the bytes. */
  readonly end: number;
  /** What stands behind it. */
  next(): string;
}

const slash = 0x2f;
const hash = 0x23;
/** Longer names are of no interest here. */
const longest = 24;
const nextRoom = 40;

/** Every name in the bytes, in their order; also those that chance makes in compressed content. */
export function* namesIn(bytes: Uint8Array): Generator<PdfName> {
  for (let at = bytes.indexOf(slash); at !== -1; at = bytes.indexOf(slash, at + 1)) {
    let name = '';
    let end = at + 1;
    while (name.length < longest) {
      const byte = bytes[end] ?? 0;
      const coded = byte === hash ? hexAt(bytes, end + 1) : undefined;
      if (coded === undefined && !isLetter(byte)) break;
      name += String.fromCharCode(coded ?? byte);
      end += coded === undefined ? 1 : 3;
    }
    const stop = end;
    if (name !== '') {
      yield {
        ...{ name, end: stop },
        next: () => String.fromCharCode(...bytes.subarray(stop, stop + nextRoom)),
      };
    }
  }
}

/** Names that matter have letters and numbers alone. */
function isLetter(byte: number): boolean {
  return (
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x30 && byte <= 0x39)
  );
}

function hexAt(bytes: Uint8Array, at: number): number | undefined {
  const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  return /^[0-9a-f]{2}$/i.test(digits) ? parseInt(digits, 16) : undefined;
}
