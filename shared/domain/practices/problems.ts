import type { Problem } from '../../kernel/result';

/** Every expected failure of the feature; words stand in the catalogue under `practices.problems`. */
export const practiceProblemCodes = [
  'practices.not-found',
  'practices.role-missing',
  'practices.not-yours',
  'practices.not-your-review',
  'practices.other-theme',
  'practices.own-practice',
  'practices.same-unit',
  'practices.same-project',
  'practices.conflict-stated',
  'practices.conflict-not-answered',
  'practices.not-now',
  'practices.done-already',
  'practices.changed-meanwhile',
  'practices.incomplete',
  'practices.gender-unanswered',
  'practices.rights-unanswered',
  'practices.harm-unanswered',
  'practices.evidence-missing',
  'practices.names-people',
  'practices.text-missing',
  'practices.text-too-long',
  'practices.too-many-words',
  'practices.reason-missing',
  'practices.unknown-term',
  'practices.unknown-person',
  'practices.too-many-co-authors',
  'practices.too-few-reviewers',
  'practices.no-other-country',
  'practices.reviewer-not-free',
  'practices.reviewer-not-reviewer',
  'practices.second-yes-needed',
  'practices.same-person-twice',
  'practices.no-such-translation',
  'practices.not-language-reviewer',
  'practices.translation-is-original',
  'practices.merge-into-itself',
  'practices.hours-invalid',
  'practices.consent-missing',
  'practices.file-empty',
  'practices.file-too-large',
  'practices.file-type',
  'practices.file-not-what-it-says',
  'practices.file-bomb',
  'practices.file-encrypted',
  'practices.file-active-content',
  'practices.file-malware',
  'practices.file-name-taken',
  'practices.too-many-files',
] as const;

export type PracticeProblemCode = (typeof practiceProblemCodes)[number];

/**
 * Why nothing was done. `done-already` and `changed-meanwhile` name who did it in `by`, `not-now` the
 * state in `state`, the length problems a number in `most`; `field` names the field concerned, as it
 * stands in `PracticeField`.
 */
export interface PracticeProblem extends Problem {
  readonly code: PracticeProblemCode;
}

/**
 * The values of a problem as people read them: where the name of who did it is hidden or not known, a
 * word stands for it.
 */
export function namedValues(
  values: NonNullable<PracticeProblem['values']>,
  somebody: string
): NonNullable<PracticeProblem['values']> {
  return values['by'] === '' ? { ...values, by: somebody } : values;
}
