import type { Actor } from '../../kernel/policy';
import { decideOutcome } from './decide-outcome';
import type { Practice } from './practice';
import { endedStates, openStates, publicStates, type PracticeState } from './practice-states';
import type { PracticeProblem } from './problems';
import { currentSeats, leastReviewers, openSeatOf } from './seats';
import { isShelved } from './shelf-state';
import type { PracticeAction } from './views';
import { practiceWorkflow, type PracticeEvent } from './workflow';

/** What people say to a text that is still being made. */
const remarkStates: readonly PracticeState[] = openStates;
/** Of three, two agree or three differ: a fourth has nothing to add. */
const mostSeats = 3;
const externalStates: readonly PracticeState[] = ['accepted', ...publicStates];

/**
 * The event of the workflow that an action is, as the practice stands; undefined for what changes no
 * state. A new version of what is published is never an end: it is given up, and readers keep the old.
 */
export function eventOf(
  action: PracticeAction,
  { publishedAt, state }: Practice
): PracticeEvent | undefined {
  switch (action) {
    case 'withdraw':
    case 'reject': {
      const isNewVersion =
        publishedAt !== undefined && state !== 'published' && state !== 'dueForReview';
      return isNewVersion ? 'abandon' : action;
    }
    case 'replaceReviewer':
    case 'decline':
      // Who sits where changes; the state stays.
      return 'review';
    case 'screen':
    case 'submit':
    case 'assign':
    case 'review':
    case 'requestChanges':
    case 'publish':
    case 'merge':
    case 'confirm':
    case 'revise':
    case 'abandon':
    case 'archive':
    case 'restore':
      return action;
    default:
      return undefined;
  }
}

/**
 * Why an action cannot happen as the practice stands, whoever asks; undefined where it can. The views
 * and the steps ask here both, so that what is offered is what works.
 */
export function unavailability(
  action: PracticeAction,
  practice: Practice,
  { id }: Pick<Actor, 'id'>
): PracticeProblem | undefined {
  const notNow: PracticeProblem = { code: 'practices.not-now', values: { state: practice.state } };
  const event = eventOf(action, practice);
  if (event && !practiceWorkflow.next(practice.state, event).ok) return notNow;
  const isPossible = conditions[action]?.(practice, id) ?? true;
  return isPossible ? undefined : notNow;
}

/** What the workflow alone does not say. */
const conditions: Readonly<
  Partial<Record<PracticeAction, (practice: Practice, actorId: string) => boolean>>
> = {
  reject: ({ state, publishedAt }) =>
    // A new version in the author's hands is nobody's to refuse.
    publishedAt === undefined ||
    (state !== 'changesRequested' && state !== 'revising' && state !== 'accepted'),
  abandon: ({ publishedAt }) => publishedAt !== undefined,
  assign: (practice) => practice.state !== 'inReview' || currentSeats(practice).length < mostSeats,
  decline: (practice, actorId) => openSeatOf(practice, actorId) !== undefined,
  replaceReviewer: (practice) =>
    currentSeats(practice).some(({ assessment }) => assessment === undefined),
  remark: ({ state }) => remarkStates.includes(state),
  translate: ({ state }) => !endedStates.includes(state),
  checkTranslation: hasToCheck,
  chooseLanguageReviewer: hasToCheck,
  wantExternal: ({ state }) => externalStates.includes(state),
  confirmExternal: ({ state, external }) =>
    externalStates.includes(state) && external !== undefined && external.confirmedBy === undefined,
  reuse: isShelved,
};

function hasToCheck({ state, translations }: Practice): boolean {
  return (
    !endedStates.includes(state) && translations.some(({ checkedBy }) => checkedBy === undefined)
  );
}

/** Whether a review waits for another reviewer: too few sit, or two differ. */
export function needsSomebody(practice: Practice): boolean {
  if (practice.state !== 'inReview') return false;
  const seats = currentSeats(practice);
  return seats.length < leastReviewers || decideOutcome(seats) === 'tieBreak';
}
