import { defineWorkflow, type EventOf } from '../../kernel/workflow';
import { practiceStates } from './practice-states';

const transitions = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { screen: 'screening', withdraw: 'withdrawn' },
  screening: {
    assign: 'inReview',
    requestChanges: 'changesRequested',
    reject: 'rejected',
    merge: 'merged',
    withdraw: 'withdrawn',
    /** A new version of what is published is given up: readers keep the one that they have. */
    abandon: 'published',
  },
  inReview: {
    /** A reviewer's word that decides nothing yet; also who joins, leaves or is replaced. */
    review: 'inReview',
    assign: 'inReview',
    accept: 'accepted',
    requestChanges: 'changesRequested',
    reject: 'rejected',
    merge: 'merged',
    withdraw: 'withdrawn',
    abandon: 'published',
  },
  changesRequested: { submit: 'resubmitted', withdraw: 'withdrawn', abandon: 'published' },
  resubmitted: {
    /** Its reviewers look at it again without a second screening. */
    assign: 'inReview',
    screen: 'screening',
    reject: 'rejected',
    merge: 'merged',
    withdraw: 'withdrawn',
    abandon: 'published',
  },
  accepted: {
    publish: 'published',
    requestChanges: 'changesRequested',
    withdraw: 'withdrawn',
    abandon: 'published',
  },
  published: { revise: 'revising', lapse: 'dueForReview', archive: 'archived' },
  dueForReview: { confirm: 'published', revise: 'revising', archive: 'archived' },
  revising: { submit: 'resubmitted', abandon: 'published', archive: 'archived' },
  archived: { restore: 'published' },
} as const;

/** The life of a practice. Rejected, withdrawn and merged are ends. */
export const practiceWorkflow = defineWorkflow({
  states: practiceStates,
  initial: 'draft',
  transitions,
});

export type PracticeEvent = EventOf<typeof transitions>;

/** What the hub does by itself when the reviews or the calendar say so: nobody needs a right for it. */
export const hubEvents = ['accept', 'lapse'] as const satisfies readonly PracticeEvent[];
