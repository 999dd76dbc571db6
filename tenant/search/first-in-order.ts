/**
 * The first positions of an order without sorting all of them: a page is short, and results are many.
 * @param length how many positions there are
 * @param among only these, when given
 * @param wanted how many
 */
export function firstInOrder(
  length: number,
  among: Uint32Array | undefined,
  order: (a: number, b: number) => number,
  wanted: number
): number[] {
  const count = among?.length ?? length;
  const at = (index: number): number => (among ? (among[index] ?? 0) : index);
  if (wanted * 4 > count)
    return Array.from({ length: count }, (_, index) => at(index))
      .sort(order)
      .slice(0, wanted);
  // a heap with the last of those kept on top
  const heap: number[] = [];
  const isAfter = (a: number, b: number): boolean => order(heap[a] ?? 0, heap[b] ?? 0) > 0;
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b] ?? 0, heap[a] ?? 0];
  };
  const sink = (): void => {
    for (let parent = 0; ;) {
      const left = 2 * parent + 1;
      let last = parent;
      for (const child of [left, left + 1])
        if (child < heap.length && isAfter(child, last)) last = child;
      if (last === parent) return;
      swap(parent, last);
      parent = last;
    }
  };
  const rise = (): void => {
    for (let child = heap.length - 1; child > 0;) {
      const parent = (child - 1) >> 1;
      if (!isAfter(child, parent)) return;
      swap(child, parent);
      child = parent;
    }
  };
  for (let index = 0; index < count && wanted > 0; index += 1) {
    const position = at(index);
    if (heap.length < wanted) {
      heap.push(position);
      rise();
    } else if (order(position, heap[0] ?? 0) < 0) {
      heap[0] = position;
      sink();
    }
  }
  return heap.sort(order);
}
