const fnvStart = 0x811c9dc5;
const fnvPrime = 0x01000193;
/** Stands between the words of one run, so that `a bc` and `ab c` differ. */
const gap = 0x1f;

/**
 * What a text says, as the set of its runs of words: texts with much in common share many runs
 * (Broder, On the resemblance and containment of documents, 1997). Each run is kept as a number of 32
 * bits, in ascending order, so that two sets are compared in one walk.
 *
 * @param words in their order, already folded or stemmed as the comparison wants them.
 * @param size words in a run; a text of fewer words is one run. At least 1.
 */
export function shinglesOf(words: readonly string[], size: number): Uint32Array {
  if (words.length === 0) return new Uint32Array(0);
  const length = Math.max(1, Math.min(Math.floor(size), words.length));
  const hashes = new Uint32Array(words.length - length + 1);
  for (let first = 0; first < hashes.length; first += 1) {
    hashes[first] = hashOf(words, first, length);
  }
  return withoutRepeats(hashes.sort());
}

/** Shared runs among all runs of two sets: 0 nothing in common, 1 the same. Two empty sets share nothing. */
export function jaccard(one: Uint32Array, other: Uint32Array): number {
  const shared = countShared(one, other);
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** How much of `part` stands in `whole`: for a short text and a long one. */
export function containment(part: Uint32Array, whole: Uint32Array): number {
  return part.length === 0 ? 0 : countShared(part, whole) / part.length;
}

/** FNV-1a over the units of the words (Fowler, Noll, Vo). */
function hashOf(words: readonly string[], first: number, length: number): number {
  let hash = fnvStart;
  for (let position = first; position < first + length; position += 1) {
    const word = words[position] ?? '';
    for (let unit = 0; unit < word.length; unit += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(unit), fnvPrime);
    }
    hash = Math.imul(hash ^ gap, fnvPrime);
  }
  return hash >>> 0;
}

function withoutRepeats(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let position = 0; position < sorted.length; position += 1) {
    if (position === 0 || sorted[position] !== sorted[position - 1]) {
      sorted[kept] = sorted[position] ?? 0;
      kept += 1;
    }
  }
  return sorted.slice(0, kept);
}

function countShared(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let here = 0, there = 0; here < one.length && there < other.length;) {
    const left = one[here] ?? 0;
    const right = other[there] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) here += 1;
    if (right <= left) there += 1;
  }
  return shared;
}
