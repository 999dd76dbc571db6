/** Work in parts: at each `yield` it may stand still while other work has its turn. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it now. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does it part by part.
 * @param breathe lets whatever else waits have its turn; what it throws ends the work
 */
export async function inTurns<T>(steps: Steps<T>, breathe: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}

/** Walks something long, and may stand still after every few of it. */
export function* inSlices<T>(
  all: Iterable<T>,
  size: number,
  each: (one: T) => void
): Steps<undefined> {
  let done = 0;
  for (const one of all) {
    each(one);
    done += 1;
    if (done % size === 0) yield;
  }
  return undefined;
}
