const monthForm = /^(\d{4})-(0[1-9]|1[0-2])$/;
const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text names a month: YYYY-MM. */
export function isMonth(text: string): boolean {
  return monthForm.test(text);
}

/** Months go by UTC, so that they are the same for all offices. @returns YYYY-MM */
export function monthOf(moment: Date | string): string {
  return new Date(moment).toISOString().slice(0, 7);
}

/** @returns YYYY-MM-DD in UTC */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The month some months later, or earlier with a negative number. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The first instant of a month. */
export function monthStart(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}

/** Whether a text is a day that exists: YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!dayForm.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
