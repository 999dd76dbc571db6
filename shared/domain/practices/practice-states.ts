/** Where a practice stands (specification 4.5). A draft is its author's alone and in a list of its own. */
export const practiceStates = [
  'draft',
  'submitted',
  'screening',
  'inReview',
  'changesRequested',
  'resubmitted',
  'accepted',
  'published',
  'dueForReview',
  'revising',
  'archived',
  'rejected',
  'withdrawn',
  'merged',
] as const;
export type PracticeState = (typeof practiceStates)[number];

/** States in which somebody has still to do something. */
export const openStates = [
  'submitted',
  'screening',
  'inReview',
  'changesRequested',
  'resubmitted',
  'accepted',
  'dueForReview',
  'revising',
] as const satisfies readonly PracticeState[];

/** States in which all staff may read it; while it is revised, they read what was published before. */
export const publicStates = [
  'published',
  'dueForReview',
  'revising',
] as const satisfies readonly PracticeState[];

/** Ends: nothing more is done with it, and what was published is taken away again. */
export const endedStates: readonly PracticeState[] = [
  'archived',
  'rejected',
  'withdrawn',
  'merged',
];

/** States in which the author may write. */
export const writableStates = [
  'draft',
  'changesRequested',
  'revising',
] as const satisfies readonly PracticeState[];

export const rejectionReasons = [
  'notAPractice',
  'noEvidence',
  'duplicate',
  'harm',
  'personalData',
  'outOfScope',
  'other',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];
