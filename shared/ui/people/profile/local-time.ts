/** How somebody's clock stands to the reader's. */
export interface LocalTime {
  /** 14:20, by the 24-hour clock. */
  readonly time: string;
  /** Hours that her clock is ahead of the reader's; behind where negative. */
  readonly ahead: number;
}

/**
 * The time in another zone.
 * @param readerZone IANA name; the machine's own unless told
 * @returns missing for a zone that the platform does not know
 */
export function localTime(
  zone: string,
  now: Date,
  formatTag: string,
  readerZone?: string
): LocalTime | undefined {
  try {
    const time = new Intl.DateTimeFormat(formatTag, {
      ...{ timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    }).format(now);
    const minutes = wallMinutes(now, zone) - wallMinutes(now, readerZone);
    return { time, ahead: minutes / 60 };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

/** What the clock on a wall shows there, in minutes since any beginning. */
function wallMinutes(now: Date, timeZone: string | undefined): number {
  const parts = new Intl.DateTimeFormat('en', {
    ...(timeZone === undefined ? {} : { timeZone }),
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', hourCycle: 'h23' },
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) / 60_000
  );
}
