/** Whoever waits has a turn: what came in over the wire is answered before long work goes on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
