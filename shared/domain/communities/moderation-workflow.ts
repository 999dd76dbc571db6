import { defineWorkflow, type EventOf } from '../../kernel/workflow';

/** States of something that waits for a moderator. */
export const moderationStates = [
  'open',
  'waiting',
  'answered',
  'promoted',
  'linked',
  'hidden',
  'dismissed',
] as const;
export type ModerationState = (typeof moderationStates)[number];

const fromOpen = {
  answer: 'answered',
  tagExpert: 'waiting',
  promoteToFaq: 'promoted',
  linkDocument: 'linked',
  hide: 'hidden',
  dismiss: 'dismissed',
} as const;

const transitions = {
  open: { ...fromOpen, report: 'open' },
  // Somebody was asked; whoever is faster may still end it, and another person may be asked.
  waiting: { ...fromOpen, undo: 'open', report: 'open' },
  // A new report opens again what was done with; what is hidden stays so.
  answered: { promoteToFaq: 'promoted', undo: 'open', report: 'open' },
  promoted: { undo: 'open', report: 'open' },
  linked: { promoteToFaq: 'promoted', undo: 'open', report: 'open' },
  hidden: { undo: 'open', report: 'hidden' },
  dismissed: { undo: 'open', report: 'open' },
} as const;

/** What moderators do with a message, `undo` takes their last step back; and what anybody may do: `report`. */
export const moderationWorkflow = defineWorkflow({
  states: moderationStates,
  initial: 'open',
  transitions,
});

export type ModerationEvent = EventOf<typeof transitions>;
export type ModerationAction = Exclude<ModerationEvent, 'undo' | 'report'>;

export const moderationActions = [
  'answer',
  'tagExpert',
  'promoteToFaq',
  'linkDocument',
  'hide',
  'dismiss',
] as const satisfies readonly ModerationAction[];
