import type { Actor } from '../../kernel/policy';
import type { Hand, PersonRef, Practice } from './practice';
import type { Translation } from './practice-content';
import { isWriter } from './ties';

/** Who sees a practice decides what may be said of its author. */
export interface Veil {
  /** Whether the author's name is hidden from this reader. */
  readonly isHidden: boolean;
  person(one: PersonRef): PersonRef;
  hand(one: Hand): Hand;
  translation(one: Translation): Translation;
}

/** Whether a lesson about what failed shows its mission and nobody's name (specification 4.8). */
export function isAuthorHidden({ content }: Pick<Practice, 'content'>): boolean {
  return content.kind === 'lessonNegative' && content.shownAs === 'missionOnly';
}

/** Whether this reader sees who wrote it: the writers do, and the KM team, which may call for a talk. */
export function seesAuthor(actor: Pick<Actor, 'id' | 'roles'>, practice: Practice): boolean {
  return (
    !isAuthorHidden(practice) || isWriter(actor.id, practice) || actor.roles.includes('KMTeam')
  );
}

/**
 * Takes the names of a hidden author and her co-authors out of everything that names people.
 * @param isHidden see seesAuthor
 */
export function veilOf(practice: Practice, isHidden: boolean): Veil {
  const person = (one: PersonRef): PersonRef =>
    isHidden && isWriter(one.personId, practice)
      ? { personId: '', name: practice.author.mission ?? '' }
      : one;
  return {
    isHidden,
    person,
    hand: (one) => (one.kind === 'person' ? { kind: 'person', ...person(refOf(one)) } : one),
    translation: ({ by, checkedBy, reviewer, ...rest }) => ({
      ...rest,
      by: person(by),
      ...(checkedBy ? { checkedBy: person(checkedBy) } : {}),
      ...(reviewer ? { reviewer: person(reviewer) } : {}),
    }),
  };
}

function refOf({ personId, name }: PersonRef): PersonRef {
  return { personId, name };
}
