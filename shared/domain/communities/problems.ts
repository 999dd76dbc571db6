import type { Problem } from '../../kernel/result';

/** Every reason for which a step with a community may be refused; their words: `communities.problems`. */
export const communityProblemCodes = [
  'communities.not-found',
  'communities.no-right',
  'communities.other-theme',
  'communities.moderators-only',
  'communities.changed-meanwhile',
  'communities.name-missing',
  'communities.name-too-long',
  'communities.name-taken',
  'communities.purpose-missing',
  'communities.purpose-too-long',
  'communities.theme-unknown',
  'communities.governance-missing',
  'communities.audience-analysis-missing',
  'communities.language-missing',
  'communities.supervisor-missing',
  'communities.moderators-too-few',
  'communities.term-invalid',
  'communities.person-unknown',
  'communities.poem-link-invalid',
  'communities.review-date-invalid',
  'communities.channel-taken',
  'communities.channel-missing',
  'communities.stage-jump',
  'communities.ended',
  'communities.message-gone',
  'communities.event-not-allowed',
  'communities.reason-missing',
  'communities.reason-too-long',
  'communities.text-missing',
  'communities.text-too-long',
  'communities.expert-missing',
  'communities.document-missing',
  'communities.document-invalid',
  'communities.month-invalid',
  'communities.month-ahead',
  'communities.other-missing',
  'communities.proposal-open',
  'communities.own-proposal',
  'communities.bot-missing',
  'communities.faq-refused',
] as const;

export type CommunityProblemCode = (typeof communityProblemCodes)[number];

/** Something that a person can mend, or why she may not do what she wants. */
export interface CommunityProblem extends Problem {
  readonly code: CommunityProblemCode;
}
