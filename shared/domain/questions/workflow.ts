import { defineWorkflow, type EventOf } from '../../kernel/workflow';
import { questionStates } from './question-states';

const transitions = {
  new: { suggest: 'suggested', assign: 'assigned', queue: 'queued' },
  suggested: {
    resolve: 'resolved',
    assign: 'assigned',
    queue: 'queued',
    withdraw: 'withdrawn',
    lapse: 'closed',
  },
  // Whoever may answer may also take a question that waits for somebody.
  queued: {
    accept: 'inProgress',
    assign: 'assigned',
    answer: 'answered',
    askBack: 'waitingForAsker',
    withdraw: 'withdrawn',
  },
  assigned: {
    accept: 'inProgress',
    decline: 'queued',
    answer: 'answered',
    askBack: 'waitingForAsker',
    assign: 'assigned',
    escalate: 'queued',
    withdraw: 'withdrawn',
  },
  inProgress: {
    answer: 'answered',
    askBack: 'waitingForAsker',
    decline: 'queued',
    assign: 'assigned',
    escalate: 'queued',
    withdraw: 'withdrawn',
  },
  waitingForAsker: {
    reply: 'inProgress',
    answer: 'answered',
    decline: 'queued',
    assign: 'assigned',
    withdraw: 'withdrawn',
    close: 'closed',
    lapse: 'closed',
  },
  answered: { confirm: 'confirmed', reopen: 'reopened', close: 'closed', lapse: 'closed' },
  reopened: {
    accept: 'inProgress',
    answer: 'answered',
    askBack: 'waitingForAsker',
    queue: 'queued',
    decline: 'queued',
    assign: 'assigned',
    escalate: 'queued',
    withdraw: 'withdrawn',
  },
  confirmed: { close: 'closed', promote: 'promoted', reopen: 'reopened', lapse: 'closed' },
  closed: { promote: 'promoted', reopen: 'reopened' },
} as const;

/** The life of a question (specification 11.3). Resolved, promoted and withdrawn are ends. */
export const questionWorkflow = defineWorkflow({
  states: questionStates,
  initial: 'new',
  transitions,
});

export type QuestionEvent = EventOf<typeof transitions>;

/** What the hub does by itself, by rules and by the clock: nobody needs a right for it. */
export const hubEvents = [
  'suggest',
  'queue',
  'escalate',
  'lapse',
] as const satisfies readonly QuestionEvent[];
