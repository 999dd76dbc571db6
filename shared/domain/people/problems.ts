import type { Problem } from '../../kernel/result';

/** Every expected failure of the feature; words stand in the catalogues under `people.problems`. */
export const peopleProblemCodes = [
  'people.not-found',
  'people.role-missing',
  'people.guests-not',
  'people.other-theme',
  'people.own-skill',
  'people.not-yours',
  'people.not-successor',
  'people.not-now',
  'people.changed-meanwhile',
  'people.consent-missing',
  'people.unknown-term',
  'people.unknown-person',
  'people.text-too-long',
  'people.reason-missing',
  'people.date-invalid',
  'people.date-past',
  'people.stand-in-self',
  'people.language-unknown',
  'people.too-many-works',
  'people.work-elsewhere',
  'people.not-listed',
  'people.contact-self',
  'people.no-mail',
  'people.former',
  'people.same-account',
  'people.decided-already',
  'people.query-too-long',
  'people.quiz-not-yet',
] as const;
export type PeopleProblemCode = (typeof peopleProblemCodes)[number];

/** `field` names the field of a form, `most` a limit, `by` who was faster, `state` where a skill stands. */
export interface PeopleProblem extends Problem {
  readonly code: PeopleProblemCode;
  readonly values?: Readonly<Partial<Record<'field' | 'most' | 'by' | 'state', string | number>>>;
}
