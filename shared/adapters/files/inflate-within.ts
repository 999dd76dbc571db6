import { Inflate } from 'fflate';

/** Bytes given to the decompressor at once: at the most 1,032 times as many come out. */
const step = 4096;

export interface Inflated {
  readonly bytes: Uint8Array;
  /** Whether everything was read, and no more than `most` came out. */
  readonly isWhole: boolean;
  /** Whether more than `most` came out. */
  readonly isOver: boolean;
}

/**
 * Decompresses a stream (RFC 1951) and stops as soon as there is more than wanted: whatever the file
 * says of itself, it costs no more memory and time than that.
 * @param most bytes wanted
 * @param isDone asked with what has come so far; yes ends the reading
 */
export function inflateWithin(
  compressed: Uint8Array,
  most: number,
  isDone?: (bytes: Uint8Array) => boolean
): Inflated {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isEnd = false;
  const stream = new Inflate((chunk, isLast) => {
    chunks.push(chunk);
    size += chunk.length;
    isEnd = isLast;
  });
  let isBroken = false;
  for (let at = 0; at < compressed.length && !isEnd && size <= most; at += step) {
    const part = compressed.subarray(at, at + step);
    try {
      stream.push(part, at + step >= compressed.length);
    } catch {
      // not a sound stream: what came out before is all that can be said of it
      isBroken = true;
      break;
    }
    if (isDone?.(joined(chunks, Math.min(size, most)))) break;
  }
  const bytes = joined(chunks, Math.min(size, most));
  return { bytes, isWhole: isEnd && !isBroken && size <= most, isOver: size > most };
}

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first) return first.subarray(0, size);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    if (at >= size) break;
    const part = chunk.subarray(0, size - at);
    whole.set(part, at);
    at += part.length;
  }
  // joined once, it is one chunk from now on
  chunks.splice(0, chunks.length, whole);
  return whole;
}
