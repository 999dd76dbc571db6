/**
 * The longest wait that the hub sits out by itself. A wait that reaches it means: park the work and
 * let the person, or the next run of a job, start it again. Asking again at the cap would be earlier
 * than a longer stated wait.
 */
export const longestRetryAfterMs = 10 * 60 * 1000;

const delaySeconds = /^\d+(\.\d+)?$/;
// The three forms of RFC 9110, section 5.6.7: IMF-fixdate, RFC 850, asctime.
const dateInGmt = /^[A-Za-z]{3,9}, .+ GMT$/;
const asctimeDate = /^[A-Za-z]{3} [A-Za-z]{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/**
 * Reads a `Retry-After` header (RFC 9110, section 10.2.3).
 *
 * @param value the header as it came: seconds (decimals are tolerated, as proxies send them) or an
 *   HTTP date.
 * @param now the moment to count an HTTP date from.
 * @returns milliseconds, rounded up so that nobody asks earlier than stated, at most
 *   `longestRetryAfterMs`; `undefined` when the header is absent or senseless (for example -1), so
 *   that the caller uses its own back-off.
 */
export function parseRetryAfter(value: string | null | undefined, now: Date): number | undefined {
  const stated = value?.trim() ?? '';
  const wait = delaySeconds.test(stated)
    ? Math.ceil(Number(stated) * 1000)
    : millisecondsUntil(stated, now);
  return wait === undefined ? undefined : Math.min(Math.max(wait, 0), longestRetryAfterMs);
}

function millisecondsUntil(date: string, now: Date): number | undefined {
  if (dateInGmt.test(date)) {
    return differenceOrNothing(Date.parse(date), now);
  }
  // asctime names no zone but means GMT; without it the machine's own zone would be taken.
  return asctimeDate.test(date) ? differenceOrNothing(Date.parse(`${date} GMT`), now) : undefined;
}

function differenceOrNothing(moment: number, now: Date): number | undefined {
  return Number.isNaN(moment) ? undefined : moment - now.getTime();
}
