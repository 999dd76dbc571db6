/*
 * Days are text, YYYY-MM-DD, in universal time: they compare as text, and no zone moves them.
 */

const millisecondsOfADay = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Whether a text is a day that the calendar has: 2027-02-30 is not. */
export function isDay(text: string): boolean {
  if (!shape.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && dayOf(date) === text;
}

export function addDays(day: string, count: number): string {
  return dayOf(new Date(startOf(day) + count * millisecondsOfADay));
}

/** The same day of another month, or that month's last: a year after 29 February is 28 February. */
export function addMonths(day: string, count: number): string {
  const date = new Date(startOf(day));
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count + 1, 0);
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  return dayOf(date);
}

/** How many days lie between; negative where the second is before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOf(to) - startOf(from)) / millisecondsOfADay);
}

function startOf(day: string): number {
  return new Date(`${day.slice(0, 10)}T00:00:00.000Z`).getTime();
}
