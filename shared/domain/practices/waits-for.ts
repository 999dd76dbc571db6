import type { Actor } from '../../kernel/policy';
import { needsSomebody, unavailability } from './availability';
import { decideOutcome } from './decide-outcome';
import { decide } from './policy';
import type { Practice } from './practice';
import { currentSeats, openSeatOf } from './seats';
import type { Ties } from './ties';
import type { PracticeAction, PracticeRow } from './views';

type Task = NonNullable<PracticeRow['waitsFor']>;

/** What the actor is to do about a practice now, if anything. */
export function waitsFor(practice: Practice, actor: Actor, ties?: Ties): Task | undefined {
  const thing = { practice, ...(ties ? { ties } : {}) };
  const may = (action: PracticeAction): boolean =>
    decide(actor, action, thing).allowed && unavailability(action, practice, actor) === undefined;
  const task = taskOfState(practice, actor, may);
  if (task) return task;
  return isChosenToCheck(practice, actor) && may('checkTranslation') ? 'check' : undefined;
}

function taskOfState(
  practice: Practice,
  actor: Actor,
  may: (action: PracticeAction) => boolean
): Task | undefined {
  const isAuthor = practice.author.personId === actor.id;
  switch (practice.state) {
    case 'submitted':
      return may('screen') ? 'screen' : undefined;
    case 'screening':
    case 'resubmitted':
      return may('assign') ? 'assign' : undefined;
    case 'inReview':
      if (openSeatOf(practice, actor.id)) return 'review';
      return needsSomebody(practice) && may('assign') ? taskOfKeeper(practice) : undefined;
    case 'changesRequested':
    case 'revising':
      return isAuthor ? 'change' : undefined;
    case 'accepted':
      return may('publish') ? 'publish' : undefined;
    case 'dueForReview':
      return isAuthor ? 'confirm' : undefined;
    case 'published':
      return isToCheck(practice, actor) && may('checkTranslation') ? 'check' : undefined;
    default:
      return undefined;
  }
}

function taskOfKeeper(practice: Practice): Task {
  return decideOutcome(currentSeats(practice)) === 'tieBreak' ? 'tieBreak' : 'assign';
}

/** Nobody checks what she has translated herself, nor what somebody else was chosen for. */
function isToCheck({ translations }: Practice, { id }: Actor): boolean {
  return translations.some(
    ({ checkedBy, by, reviewer }) =>
      checkedBy === undefined &&
      by.personId !== id &&
      (reviewer === undefined || reviewer.personId === id)
  );
}

function isChosenToCheck({ translations }: Practice, { id }: Actor): boolean {
  return translations.some(
    ({ checkedBy, reviewer }) => checkedBy === undefined && reviewer?.personId === id
  );
}
