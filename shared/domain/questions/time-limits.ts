import type { WorkingDays } from './ports';
import type { TimeLimits } from './question';
import type { Urgency } from './question-states';

/** Specification 11.4: first reply within a working day, the answer within five; less where it hurries. */
const firstReplyDays = 1;
const answerDays: Readonly<Record<Urgency, number>> = { normal: 5, soon: 3, urgent: 2 };
/** What whoever answers has at least after the asker has said what was missing. */
const daysAfterReply = 2;

/**
 * The limits of a question that is asked now.
 * @param countryKey whose working days count; never the asker's own where she is hidden
 */
export function firstLimits(
  urgency: Urgency,
  now: Date,
  workingDays: WorkingDays,
  countryKey?: string
): TimeLimits {
  return {
    firstReplyBy: workingDays.after(now, firstReplyDays, countryKey).toISOString(),
    answerBy: workingDays.after(now, answerDays[urgency], countryKey).toISOString(),
    reminders: 0,
    escalations: 0,
    since: now.toISOString(),
  };
}

/** A person did something: the counting of reminders begins anew. */
export function stepTaken(limits: TimeLimits, now: Date, isFirstReply: boolean): TimeLimits {
  const { firstReplyAt } = limits;
  return {
    ...limits,
    ...(isFirstReply && firstReplyAt === undefined ? { firstReplyAt: now.toISOString() } : {}),
    reminders: 0,
    since: now.toISOString(),
  };
}

/** While the asker was asked, the clock did not run against whoever answers. */
export function afterReply(
  limits: TimeLimits,
  now: Date,
  workingDays: WorkingDays,
  countryKey?: string
): TimeLimits {
  const least = workingDays.after(now, daysAfterReply, countryKey).toISOString();
  return { ...limits, answerBy: least > limits.answerBy ? least : limits.answerBy };
}

/** A reopened question has its time once more. */
export function afterReopening(
  limits: TimeLimits,
  urgency: Urgency,
  now: Date,
  workingDays: WorkingDays,
  countryKey?: string
): TimeLimits {
  const again = firstLimits(urgency, now, workingDays, countryKey);
  return { ...again, ...(limits.firstReplyAt ? { firstReplyAt: limits.firstReplyAt } : {}) };
}
