/** Ids of documents, ascending and without repeats. */
export type DocSet = Uint32Array;

export const NO_DOCUMENTS: DocSet = new Uint32Array(0);

/** From this ratio on, looking each id up beats walking both sets. */
const LOOK_UP_RATIO = 16;

/** First position in `docs`, from `start` on, whose id is at least `doc`. */
function positionOf(docs: DocSet, doc: number, start: number): number {
  let low = start;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((docs[middle] ?? 0) < doc) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls back for each id of `docs` that is in `others` (or is not, with `present` false). */
function walk(docs: DocSet, others: DocSet, present: boolean, take: (index: number) => void): void {
  const looksUp = docs.length * LOOK_UP_RATIO < others.length;
  let at = 0;
  for (let index = 0; index < docs.length; index += 1) {
    const doc = docs[index] ?? 0;
    if (looksUp) at = positionOf(others, doc, at);
    else while (at < others.length && (others[at] ?? 0) < doc) at += 1;
    if ((at < others.length && others[at] === doc) === present) take(index);
  }
}

/** Calls back with the positions in `docs` of the ids that both sets have. */
export function forEachShared(
  docs: DocSet,
  others: DocSet,
  visit: (position: number) => void
): void {
  walk(docs, others, true, visit);
}

function kept(docs: DocSet, others: DocSet, present: boolean): DocSet {
  const result = new Uint32Array(docs.length);
  let length = 0;
  walk(docs, others, present, (index) => {
    result[length] = docs[index] ?? 0;
    length += 1;
  });
  return result.subarray(0, length);
}

export function intersect(first: DocSet, second: DocSet): DocSet {
  return first.length <= second.length ? kept(first, second, true) : kept(second, first, true);
}

export function subtract(docs: DocSet, without: DocSet): DocSet {
  return kept(docs, without, false);
}

function merge(first: DocSet, second: DocSet): DocSet {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const result = new Uint32Array(first.length + second.length);
  let length = 0;
  let left = 0;
  let right = 0;
  while (left < first.length || right < second.length) {
    const a = left < first.length ? (first[left] ?? 0) : Infinity;
    const b = right < second.length ? (second[right] ?? 0) : Infinity;
    if (a <= b) left += 1;
    if (b <= a) right += 1;
    result[length] = Math.min(a, b);
    length += 1;
  }
  return result.subarray(0, length);
}

export function unite(sets: readonly DocSet[]): DocSet {
  if (sets.length <= 2) return merge(sets[0] ?? NO_DOCUMENTS, sets[1] ?? NO_DOCUMENTS);
  const middle = sets.length >> 1;
  return merge(unite(sets.slice(0, middle)), unite(sets.slice(middle)));
}
