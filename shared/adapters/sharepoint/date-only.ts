/** A minute less than half a day: noon itself still belongs to its day. */
const nearlyHalfDayMs = (12 * 60 - 1) * 60 * 1000;

/**
 * A day as SharePoint takes it for a column of days. SharePoint keeps the day that it is on the site
 * at this instant: noon in Greenwich is the same day almost everywhere.
 * @param day YYYY-MM-DD
 */
export function dayAsInstant(day: string): string {
  return `${day}T12:00:00Z`;
}

/**
 * The day of a column of days, which SharePoint gives as the instant at which the day begins on the
 * site: west of Greenwich some hours later, east of it still on the day before.
 * @param instant ISO 8601
 * @returns YYYY-MM-DD, or undefined where the text is no instant
 */
export function dayOfInstant(instant: string | null | undefined): string | undefined {
  const milliseconds = Date.parse(instant ?? '');
  if (Number.isNaN(milliseconds)) return undefined;
  return new Date(milliseconds + nearlyHalfDayMs).toISOString().slice(0, 10);
}
