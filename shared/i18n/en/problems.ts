import type { HubErrorCode } from '../../kernel/errors';

interface ProblemWords {
  /** What failed. */
  what: string;
  /** What is safe in spite of it. */
  safe: string;
  /** What the person can do now. */
  next: string;
}

export const problems = {
  'not-found': {
    what: 'This is no longer where it was.',
    safe: 'Nothing of yours was changed.',
    next: 'It may have been moved or archived. Try to find it with the search.',
  },
  'no-right': {
    what: 'Your access does not cover this.',
    safe: 'Nothing was changed.',
    next: 'You can ask the knowledge management team for access.',
  },
  conflict: {
    what: 'Someone else saved this before you.',
    safe: 'Both versions are kept: theirs and yours.',
    next: 'Compare the two and choose what stays.',
  },
  throttled: {
    what: 'Many people are working here right now.',
    safe: 'What you wrote is still here.',
    next: 'Please wait a moment and try again.',
  },
  unavailable: {
    what: 'The service is taking a break.',
    safe: 'What you wrote is still here.',
    next: 'Please try again in a few minutes.',
  },
  offline: {
    what: 'We could not reach the hub.',
    safe: 'What you wrote is still here.',
    next: 'Check your connection and try again.',
  },
  'signed-out': {
    what: 'Your session has ended.',
    safe: 'What you wrote is still here.',
    next: 'Sign in again in another window, then try again here.',
  },
  rejected: {
    what: 'The hub asked for something that was not accepted.',
    safe: 'Nothing was changed.',
    next: 'This one is on us. Please send the code below to support.',
  },
  unexpected: {
    what: 'Something went wrong on our side.',
    safe: 'What was saved before is safe.',
    next: 'Try again. If it happens once more, please send the code below to support.',
  },
} satisfies Record<HubErrorCode, ProblemWords>;
