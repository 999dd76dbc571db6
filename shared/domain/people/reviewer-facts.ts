import type { Directory } from './directory';
import { knownAs } from './known-as';
import type { Gender, SpokenLanguage } from './profile';
import { isShown, languagesOf } from './shown-parts';

/** What is told of somebody in her profile and may weigh when reviewers are proposed. */
export interface ReviewerFacts {
  /** Empty where she hides them, or nobody has said any. */
  readonly languages: readonly SpokenLanguage[];
  /** For the balance of a proposal alone: nobody is ever shown it, nor what came of it. */
  readonly gender?: Gender;
  /** Has said that she cannot be asked for now. */
  readonly isAway?: boolean;
}

/** Of these people, by the ids that were asked for; who is not there, or has left, is left out. */
export function reviewerFacts(
  directory: Directory,
  personIds: readonly string[]
): ReadonlyMap<string, ReviewerFacts> {
  return new Map(
    personIds.flatMap((personId): readonly (readonly [string, ReviewerFacts])[] => {
      const known = knownAs(directory, personId);
      if (!known || known.isFormer) return [];
      const { gender } = known.profile;
      const languages = isShown(known, 'languages') ? languagesOf(known) : [];
      const isAway = known.availability.kind === 'notUntil';
      return [
        [
          personId,
          {
            languages,
            ...(gender === undefined ? {} : { gender }),
            ...(isAway ? { isAway } : {}),
          },
        ],
      ];
    })
  );
}
