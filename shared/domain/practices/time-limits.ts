import type { WorkingDays } from '../questions';

/** Working days that each state has (specifications 4.5 and 4.6). */
export const screeningDays = 3;
export const publicationDays = 5;
export const reviewDays = 10;
/** Working days after which a reviewer is reminded, and after which the next is asked instead. */
export const reviewReminderDays = 5;
export const reviewReplacementDays = 12;
/** Working days after which an author is reminded of changes, the first time and the second. */
export const authorReminderDays = [10, 20] as const;
/** Months after which somebody who used a practice is asked whether it helped. */
export const monthsUntilFollowUp = 3;

/** The end of so many working days. @param countryKey the regional office's where it is missing */
export function limit(
  workingDays: WorkingDays,
  from: Date | string,
  days: number,
  countryKey?: string
): string {
  return workingDays.after(new Date(from), days, countryKey).toISOString();
}
