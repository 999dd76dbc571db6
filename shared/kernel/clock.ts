/** Where the domain gets the time from, so that a test can decide what time it is. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at `moment` (a date, or ISO 8601 text). */
export function fixedClock(moment: Date | string): Clock {
  const time = new Date(moment).getTime();
  // A new object each time: a Date can be changed by whoever holds it.
  return { now: () => new Date(time) };
}
