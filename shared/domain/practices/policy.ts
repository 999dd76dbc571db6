import { roleMissing, type Actor, type Decision } from '../../kernel/policy';
import {
  isOneOfReviewers,
  isOneOfWriters,
  isOwnTheme,
  isSpecialist,
  noTies,
  practicePolicy,
  sits,
  type GuardedAction,
  type GuardedPractice,
} from './policy-table';
import type { Practice } from './practice';
import type { PracticeProblemCode } from './problems';
import { tieOf } from './ties';
import type { PracticeViewer } from './views';

type Code = PracticeProblemCode;

/** Whether the actor may do it; the reason of a refusal is a code of the feature. */
export function decide(actor: Actor, action: GuardedAction, thing: GuardedPractice): Decision {
  const decision = practicePolicy.decide(actor, action, thing);
  if (decision.allowed) return decision;
  if (decision.reason === roleMissing) return no('practices.role-missing');
  return no(nearest(actor, action, thing, decision.reason as Code));
}

function no(reason: Code): Decision {
  return { allowed: false, reason };
}

/** A line has one reason; where what binds the actor to the practice stands behind it, that is said. */
function nearest(actor: Actor, action: GuardedAction, thing: GuardedPractice, reason: Code): Code {
  const { practice, ties = noTies } = thing;
  if (!practice) return reason;
  const tie = tieOf(actor.id, ties, practice);
  switch (reason) {
    case 'practices.own-practice':
      return tie ?? reason;
    case 'practices.other-theme':
      return isOwnTheme(actor, thing) ? (tie ?? reason) : reason;
    case 'practices.not-your-review':
      if (action !== 'review') return reason;
      if (tie !== undefined && (sits(actor, thing) || isOneOfWriters(actor, thing))) return tie;
      return hasStatedConflict(actor, practice) ? 'practices.conflict-stated' : reason;
    case 'practices.second-yes-needed':
      return isOneOfWriters(actor, thing) ? 'practices.own-practice' : reason;
    default:
      return reason;
  }
}

function hasStatedConflict({ id }: Actor, { seats }: Practice): boolean {
  return seats.some(({ personId, left }) => personId === id && left?.why === 'conflict');
}

/** As whom the actor sees a practice: the nearest of the reasons; undefined where she does not. */
export function viewerOf(actor: Actor, thing: GuardedPractice): PracticeViewer | undefined {
  if (!decide(actor, 'see', thing).allowed) return undefined;
  if (isOneOfWriters(actor, thing)) return 'author';
  if (actor.roles.includes('KMTeam')) return 'team';
  if (isOneOfReviewers(actor, thing)) return 'reviewer';
  if (isSpecialist(actor, thing)) return 'specialist';
  return actor.roles.every((role) => role === 'Guest') ? 'guest' : 'reader';
}
