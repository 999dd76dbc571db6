/** The states of a question (specification 11.3). */
export const questionStates = [
  'new',
  'suggested',
  'resolved',
  'queued',
  'assigned',
  'inProgress',
  'waitingForAsker',
  'answered',
  'confirmed',
  'reopened',
  'closed',
  'promoted',
  'withdrawn',
] as const;

export type QuestionState = (typeof questionStates)[number];

/** In these somebody still has to do something. */
export const openStates = [
  'new',
  'suggested',
  'queued',
  'assigned',
  'inProgress',
  'waitingForAsker',
  'reopened',
] as const satisfies readonly QuestionState[];

/** In these nobody has to do anything any more; from some of them a known answer can be made. */
export const finishedStates = [
  'confirmed',
  'closed',
  'promoted',
  'resolved',
  'withdrawn',
] as const satisfies readonly QuestionState[];

export const urgencies = ['normal', 'soon', 'urgent'] as const;
export type Urgency = (typeof urgencies)[number];

/**
 * `named`: whoever answers sees who asks. `hidden`: she sees “a colleague in an office of the region”.
 * `kmOnly`: nobody but the KM team sees the question.
 */
export const privacies = ['named', 'hidden', 'kmOnly'] as const;
export type Privacy = (typeof privacies)[number];
