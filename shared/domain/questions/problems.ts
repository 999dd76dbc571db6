import type { Problem } from '../../kernel/result';

/** Every expected failure of the feature; words stand in the catalogue under `questions.problems`. */
export const questionProblemCodes = [
  'questions.text-missing',
  'questions.text-too-short',
  'questions.text-too-long',
  'questions.reason-missing',
  'questions.unknown-theme',
  'questions.unknown-country',
  'questions.too-many-open',
  'questions.not-found',
  'questions.not-yours',
  'questions.role-missing',
  'questions.own-question',
  'questions.not-assigned-to-you',
  'questions.other-theme',
  'questions.km-only',
  'questions.not-now',
  'questions.done-already',
  'questions.changed-meanwhile',
  'questions.unknown-person',
  'questions.person-is-asker',
  'questions.person-not-in-team',
  'questions.source-link-invalid',
  'questions.verified-until-invalid',
  'questions.answer-missing',
  'questions.variant-missing',
  'questions.already-revealed',
] as const;

export type QuestionProblemCode = (typeof questionProblemCodes)[number];

/**
 * Why nothing was done. `done-already` names who did it in `by`, `not-now` the state in `state`,
 * `too-many-open` and the length problems a number in `most` or `least`.
 */
export interface QuestionProblem extends Problem {
  readonly code: QuestionProblemCode;
}
