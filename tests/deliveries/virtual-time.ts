import type { Timing } from '../../shared/domain/deliveries';
import type { Clock } from '../../shared/kernel/clock';

/** Time that goes on only when everybody waits for it: hours pass in seconds, and always alike. */
export interface VirtualTime {
  readonly clock: Clock;
  readonly timing: Timing;
  /** Milliseconds since the beginning. */
  now(): number;
  /** Sets the clock on the wall, as people and programs do; what is measured goes on evenly. */
  setClockBy(milliseconds: number): void;
  /** Lets time go on until the condition holds. @throws where it does not within `within` milliseconds */
  until(condition: () => boolean | Promise<boolean>, within?: number): Promise<void>;
  /** Lets so much time go by. */
  pass(milliseconds: number): Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly end: () => void;
  isOver: boolean;
}

export function createVirtualTime(start = Date.parse('2026-11-24T15:00:00Z')): VirtualTime {
  const timers: Timer[] = [];
  let now = 0;
  let made = 0;
  let shift = 0;

  const isBefore = (one: Timer, other: Timer): boolean =>
    one.at < other.at || (one.at === other.at && one.order < other.order);

  const push = (timer: Timer): void => {
    timers.push(timer);
    for (let at = timers.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!swapIf(at, parent)) break;
      at = parent;
    }
  };

  /** Puts the earlier one of two above. */
  const swapIf = (lower: number, upper: number): boolean => {
    const [one, other] = [timers[lower], timers[upper]];
    if (!one || !other || !isBefore(one, other)) return false;
    timers[lower] = other;
    timers[upper] = one;
    return true;
  };

  const pop = (): Timer | undefined => {
    const first = timers[0];
    const last = timers.pop();
    if (first === undefined || last === undefined || timers.length === 0) return first;
    timers[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [timers[2 * at + 1], timers[2 * at + 2]];
      if (!left) break;
      const child = right && isBefore(right, left) ? 2 * at + 2 : 2 * at + 1;
      if (!swapIf(child, at)) break;
      at = child;
    }
    return first;
  };

  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  const step = async (limit: number): Promise<boolean> => {
    await settle();
    let next = pop();
    while (next?.isOver) next = pop();
    if (next === undefined) return false;
    if (next.at > limit) {
      push(next);
      return false;
    }
    now = Math.max(now, next.at);
    next.isOver = true;
    next.end();
    return true;
  };

  return {
    now: () => now,
    clock: { now: () => new Date(start + now + shift) },
    setClockBy(milliseconds) {
      shift += milliseconds;
    },
    timing: {
      monotonic: () => now,
      sleep: (milliseconds, signal) =>
        new Promise((resolve) => {
          if (signal?.aborted === true) {
            resolve();
            return;
          }
          made += 1;
          const timer: Timer = {
            ...{ at: now + Math.max(0, milliseconds), order: made, isOver: false },
            end: () => {
              signal?.removeEventListener('abort', stop);
              resolve();
            },
          };
          const stop = (): void => {
            timer.isOver = true;
            resolve();
          };
          signal?.addEventListener('abort', stop, { once: true });
          push(timer);
        }),
    },
    async until(condition, within = 24 * 60 * 60 * 1000) {
      const limit = now + within;
      for (let steps = 0; !(await condition()); steps += 1) {
        if (await step(limit)) continue;
        await settle();
        if (await condition()) return;
        throw new Error(`It did not come about in ${within} ms (${steps} steps).`);
      }
    },
    async pass(milliseconds) {
      const limit = now + milliseconds;
      while (await step(limit));
      now = limit;
    },
  };
}

/** The same numbers each time: a small generator (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
