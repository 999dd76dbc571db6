/** Stands for `@msinternal/sp-idle-web-task`: work put off until a browser idles, not needed here. */

export const PrefetchDependencyPriority = { Low: 0, Medium: 1, High: 2 };
export const IdleTaskPriority = { Low: 0, Medium: 1, High: 2 };

export function createPrefetchDependencyQueue(): object {
  return { enqueue: nothing, cancel: nothing };
}

export const IdleTaskQueue = { instance: { enqueueTask: nothing, cancelTask: nothing } };

function nothing(): void {
  return;
}
