/**
 * Asks once and keeps the answer. A failure is not kept, so that the next caller asks again.
 * @param ask what costs a request
 */
export function keepSuccess<T>(ask: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    const asked = (kept ??= ask());
    return asked.catch((failure: unknown) => {
      if (kept === asked) kept = undefined;
      throw failure;
    });
  };
}
