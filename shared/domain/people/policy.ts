import { roleMissing, type Actor } from '../../kernel/policy';
import { isOwnTheme, peoplePolicy, type GuardedThing } from './policy-table';
import type { PeopleProblemCode } from './problems';
import type { OfferedAction, PeopleAction } from './views';

export type PeopleDecision =
  | { readonly allowed: true; readonly reason?: undefined }
  | { readonly allowed: false; readonly reason: PeopleProblemCode };

/**
 * Whether the actor may do it; the reason of a refusal is a code of the feature.
 * @param thing whose and of which theme it is; left out, whether she may do it at all
 */
export function decide(
  actor: Actor,
  action: PeopleAction,
  thing: GuardedThing = {}
): PeopleDecision {
  const decision = peoplePolicy.decide(actor, action, thing);
  if (decision.allowed) return decision;
  const reason = decision.reason === roleMissing ? 'people.role-missing' : decision.reason;
  return { allowed: false, reason: nearest(actor, action, thing, reason as PeopleProblemCode) };
}

/** A line has one reason; of her own theme it is not the theme that stands in the way. */
function nearest(
  actor: Actor,
  action: PeopleAction,
  thing: GuardedThing,
  reason: PeopleProblemCode
): PeopleProblemCode {
  const isAboutSkills =
    action === 'confirmSkill' || action === 'declineSkill' || action === 'propose';
  const isOwnSkill = thing.personId?.toLowerCase() === actor.id.toLowerCase();
  return isAboutSkills && reason === 'people.other-theme' && isOwnSkill && isOwnTheme(actor, thing)
    ? 'people.own-skill'
    : reason;
}

/** Reasons for which a control is not shown at all: it is not the reader's matter. */
const unmentioned: readonly PeopleProblemCode[] = [
  ...(['people.role-missing', 'people.guests-not', 'people.not-yours'] as const),
];

/** The controls that a reader is shown, each with the reason where it is denied. */
export function offer(
  actor: Actor,
  actions: readonly PeopleAction[],
  thing: GuardedThing = {}
): readonly OfferedAction[] {
  return actions.flatMap((action): readonly OfferedAction[] => {
    const { allowed, reason } = decide(actor, action, thing);
    if (reason === undefined) return [{ action, allowed }];
    return unmentioned.includes(reason) ? [] : [{ action, allowed, reason }];
  });
}
