import type { PracticeProblem } from './problems';

/** What fits on a card and into a head. */
export const longestMessage = 4000;
const longestReason = 2000;

/** A reason that somebody else will read and act on. */
export function reasonProblem(reason: string): PracticeProblem | undefined {
  if (reason.trim() === '') return { code: 'practices.reason-missing' };
  return tooLong(reason, longestReason);
}

/** A text that has to say something. */
export function messageProblem(text: string, field = 'message'): PracticeProblem | undefined {
  if (text.trim() === '') return { code: 'practices.text-missing', values: { field } };
  return tooLong(text, longestMessage, field);
}

export function tooLong(text: string, most: number, field?: string): PracticeProblem | undefined {
  if (text.trim().length <= most) return undefined;
  const values = { most, ...(field === undefined ? {} : { field }) };
  return { code: 'practices.text-too-long', values };
}
