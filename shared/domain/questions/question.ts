import type { Locale } from '../../kernel/locale';
import type { AnswerSource } from './known-answer';
import type { Privacy, QuestionState, Urgency } from './question-states';
import type { PersonView, ThreadKind } from './views';

/** Who wrote or did something. Never the asker's identity: that stands apart, see Asker. */
export type Hand =
  | { readonly kind: 'asker' }
  | { readonly kind: 'hub' }
  | ({ readonly kind: 'person' } & PersonView);

export interface ThreadRecord {
  readonly kind: ThreadKind;
  readonly by: Hand;
  readonly text: string;
  readonly locale: Locale;
  readonly sources: readonly AnswerSource[];
  /** ISO 8601. */
  readonly at: string;
}

/** One line of the audit: written once, never changed. */
export interface TrailRecord {
  readonly at: string;
  readonly by: Hand;
  readonly event: string;
  readonly before: QuestionState;
  readonly after: QuestionState;
  readonly reason?: string;
}

/** What a message about a question says; the bot has a card and words for each. */
export const questionTemplateNames = [
  'assigned',
  'queued',
  'accepted',
  'askedBack',
  'replied',
  'answered',
  'confirmed',
  'reopened',
  'released',
  'revealed',
  'reminded',
  'confirmReminded',
  'escalated',
  'lapsed',
] as const;
export type QuestionTemplateName = (typeof questionTemplateNames)[number];

/** Under these kinds people choose how messages about questions reach them. */
export type QuestionNotificationKind =
  | 'question-assigned'
  | 'question-answered'
  | 'question-progress'
  | 'question-reminder'
  | 'question-escalated';

/** A message that is still to be sent. Kept with the question, so that both are saved or neither. */
export interface PendingEvent {
  readonly id: string;
  readonly kind: QuestionNotificationKind;
  readonly template: QuestionTemplateName;
  readonly to: { readonly kind: 'asker' } | { readonly kind: 'person'; readonly personId: string };
}

/** By when something has to happen, and what was done about it. ISO 8601. */
export interface TimeLimits {
  readonly firstReplyBy: string;
  readonly firstReplyAt?: string;
  readonly answerBy: string;
  /** Messages sent since the last step of a person. */
  readonly reminders: number;
  /** 1: went back to the queue; 2: the KM team was told. */
  readonly escalations: number;
  /** When the state was reached. */
  readonly since: string;
}

/** A question without its asker. */
export interface Question {
  readonly id: string;
  readonly state: QuestionState;
  readonly text: string;
  readonly locale: Locale;
  readonly themeKey?: string;
  readonly countryKey?: string;
  readonly urgency: Urgency;
  readonly privacy: Privacy;
  /** The asker of a hidden question has consented to be named. */
  readonly isRevealed: boolean;
  readonly origin: 'bot' | 'tab' | 'webPart';
  readonly askedAt: string;
  readonly assignee?: PersonView;
  /** Everybody who had the question before; who declined it is not asked again. */
  readonly formerAssignees: readonly string[];
  readonly suggestions: readonly { readonly knownAnswerId: string; readonly likeness: number }[];
  readonly knownAnswerId?: string;
  readonly useful?: boolean;
  readonly thread: readonly ThreadRecord[];
  readonly limits: TimeLimits;
  readonly trail: readonly TrailRecord[];
  readonly pending: readonly PendingEvent[];
}

/** Who asked: kept in a list of its own, which nobody but the service may read. */
export interface Asker {
  readonly questionId: string;
  readonly personId: string;
  readonly name: string;
  readonly mail: string;
  readonly countryKey?: string;
  readonly locale: Locale;
}
