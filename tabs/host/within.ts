/**
 * Waits for a promise, but not for ever: some hosts never answer what they do not know.
 * @param otherwise makes what is thrown when the time is over
 */
export function within<T>(
  milliseconds: number,
  promise: Promise<T>,
  otherwise: () => Error
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(otherwise()), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
