/** A moment as a wall clock in some place shows it. */
export interface LocalTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** Whether there is such a time zone (IANA). */
export function isTimeZone(name: string): boolean {
  try {
    return formatOf(name) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** @param moment milliseconds since 1970 */
export function localTime(moment: number, timeZone: string): LocalTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)])
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const date = { year: of('year'), month: of('month'), day: of('day') };
  return {
    ...date,
    minute: of('hour') * 60 + of('minute'),
    weekday: weekdayOf(date),
  };
}

/**
 * The moment when the clock of a place shows a date and time; where the clock jumps over it in spring,
 * the moment of the jump.
 * @param day may lie outside of the month: 32 January is 1 February
 */
export function momentOf(
  date: { readonly year: number; readonly month: number; readonly day: number },
  minute: number,
  timeZone: string
): number {
  const asIfUtc = Date.UTC(date.year, date.month - 1, date.day, 0, minute);
  // Twice: the first guess may stand on the other side of a change of the clock.
  const first = asIfUtc - offsetAt(asIfUtc, timeZone);
  const second = asIfUtc - offsetAt(first, timeZone);
  return offsetAt(second, timeZone) === asIfUtc - second ? second : Math.max(first, second);
}

export function weekdayOf(date: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): number {
  return ((Math.floor(Date.UTC(date.year, date.month - 1, date.day) / DAY_MS) + 3) % 7) + 1;
}

function offsetAt(moment: number, timeZone: string): number {
  const local = localTime(moment, timeZone);
  const shown = Date.UTC(local.year, local.month - 1, local.day, 0, local.minute);
  return shown - Math.floor(moment / 60_000) * 60_000;
}
