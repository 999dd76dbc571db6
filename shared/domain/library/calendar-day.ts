/**
 * A day of the calendar as it is written in records.
 * @param text such as `2026-02-28`
 * @returns the same text, or undefined where there is no such day
 */
export function calendarDay(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  // The 30th of February would be moved into March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
