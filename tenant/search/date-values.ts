/** Milliseconds since 1970, from `start` (included) to `end` (excluded). */
export interface Interval {
  start: number;
  end: number;
}

const DAY = 86_400_000;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.(\d{1,7}))?Z?)?$/i;

/**
 * The time that a date in a query stands for: a whole day for YYYY-MM-DD, an instant with a time of
 * day (always UTC), or one of KQL's named intervals such as "this month".
 * @returns undefined when it is no date
 */
export function dateInterval(text: string, now: number): Interval | undefined {
  const named = namedInterval(text.toLowerCase(), now);
  if (named) return named;
  const [, day, time, fraction = '0'] = ISO.exec(text) ?? [];
  if (!day) return undefined;
  const start = Date.parse(`${day}T${time ?? '00:00:00'}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  if (Number.isNaN(start)) return undefined;
  return { start, end: time ? start + 1 : start + DAY };
}

/** A date as result cells show it. */
export function formatDate(time: number): string {
  return new Date(time).toISOString().replace(/\.(\d{3})Z$/, '.$10000Z');
}

/** A date as the automatic text properties and refinement bins show it: whole seconds. */
export function formatSeconds(time: number): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function namedInterval(name: string, now: number): Interval | undefined {
  const date = new Date(now);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const today = Date.UTC(year, month, date.getUTCDate());
  switch (name) {
    case 'today':
      return { start: today, end: today + DAY };
    case 'yesterday':
      return { start: today - DAY, end: today };
    case 'this week': {
      const start = today - date.getUTCDay() * DAY;
      return { start, end: start + 7 * DAY };
    }
    case 'this month':
      return { start: Date.UTC(year, month, 1), end: Date.UTC(year, month + 1, 1) };
    case 'last month':
      return { start: Date.UTC(year, month - 1, 1), end: Date.UTC(year, month, 1) };
    case 'this year':
      return { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) };
    case 'last year':
      return { start: Date.UTC(year - 1, 0, 1), end: Date.UTC(year, 0, 1) };
    default:
      return undefined;
  }
}
