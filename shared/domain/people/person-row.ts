import type { Actor } from '../../kernel/policy';
import { askStateOf } from './ask-state';
import type { Known } from './directory';
import { decide } from './policy';
import type { HideablePart } from './profile';
import { isShown, languagesOf } from './shown-parts';
import type { FoundReason, PersonRef, PersonRow } from './views';

/** More reasons nobody reads. */
const mostReasons = 3;

/**
 * A person as the reader may see her in a list. What she hides is left out for everybody but herself
 * and the KM team; of who has left, only name and works remain, and nobody can write to her.
 * @param reasons why she is there, the strongest first
 */
export function toRow(
  reader: Actor,
  known: Known,
  reasons: readonly FoundReason[] = []
): PersonRow {
  const { person, profile, record, specialistOf, isFormer } = known;
  const sees = (part: HideablePart): boolean => isShown(known, part) || seesHidden(reader, known);
  const { post, mission, missionKey, countryKey } = person;
  return {
    personId: person.id,
    name: person.name,
    mail: isFormer ? '' : person.mail,
    ...(post === undefined || isFormer || !sees('post') ? {} : { post }),
    ...(mission === undefined ? {} : { mission }),
    ...(missionKey === undefined ? {} : { missionKey }),
    ...(countryKey === undefined ? {} : { countryKey }),
    languages: !isFormer && sees('languages') ? languagesOf(known) : [],
    asking: askStateOf(known),
    isMentor: !isFormer && profile.isMentor && sees('mentoring'),
    specialistOf: isFormer ? [] : specialistOf,
    focalPointOf: isFormer ? [] : (record?.focalPointOf ?? []),
    reasons: reasons.slice(0, mostReasons),
    isFormer,
  };
}

export function toRef({ person: { id, name } }: Known): PersonRef {
  return { personId: id, name };
}

/** Whether the reader sees what she keeps from colleagues. */
export function seesHidden(reader: Actor, { person }: Known): boolean {
  return decide(reader, 'seeHidden', { personId: person.id }).allowed;
}
