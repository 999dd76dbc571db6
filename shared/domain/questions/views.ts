import type { Locale } from '../../kernel/locale';
import type { AnswerSource, KnownMatch } from './known-answer';
import type { Privacy, QuestionState, Urgency } from './question-states';

/** Who asked, as far as the viewer may know. */
export type AskerView =
  | { readonly kind: 'you' }
  | { readonly kind: 'named'; readonly personId: string; readonly name: string }
  /** A colleague in an office of the region: nothing more is said. */
  | { readonly kind: 'colleague' };

export interface PersonView {
  readonly personId: string;
  readonly name: string;
}

/** Why the viewer sees the question. */
export type Viewer = 'asker' | 'expert' | 'specialist' | 'team';

/** What the viewer may do now; the names of the methods that do it. */
export const questionActions = [
  'accept',
  'decline',
  'assign',
  'answer',
  'askBack',
  'reply',
  'confirm',
  'rate',
  'reopen',
  'withdraw',
  'close',
  'reveal',
  'promote',
  'trace',
] as const;
export type QuestionAction = (typeof questionActions)[number];

export type ThreadKind = 'askBack' | 'reply' | 'answer' | 'reopen';

/** One message of the conversation between asker and expert. */
export interface ThreadEntry {
  readonly kind: ThreadKind;
  readonly by: AskerView | ({ readonly kind: 'expert' } & PersonView);
  readonly text: string;
  /** Language of the text. */
  readonly locale: Locale;
  readonly sources: readonly AnswerSource[];
  /** ISO 8601. */
  readonly at: string;
}

/** A question as one viewer may see it. Dates are ISO 8601 in UTC. */
export interface QuestionView {
  readonly id: string;
  readonly state: QuestionState;
  readonly text: string;
  /** Language of the text. */
  readonly locale: Locale;
  readonly themeKey?: string;
  /** Never given to others while the asker is hidden: it could name her office. */
  readonly countryKey?: string;
  readonly urgency: Urgency;
  readonly privacy: Privacy;
  readonly askedAt: string;
  readonly asker: AskerView;
  readonly viewer: Viewer;
  readonly assignee?: PersonView;
  readonly firstReplyBy: string;
  readonly firstReplyAt?: string;
  readonly answerBy: string;
  readonly isLate: boolean;
  readonly thread: readonly ThreadEntry[];
  /** The last answer given. */
  readonly answer?: ThreadEntry;
  /** What was found among the known answers; for the asker. */
  readonly suggestions: readonly KnownMatch[];
  /** Whether the asker found the answer useful. */
  readonly useful?: boolean;
  readonly knownAnswerId?: string;
  /** Right after asking: when whoever shall answer hears of it, where quiet hours hold it back. */
  readonly toldAt?: string;
  readonly actions: readonly QuestionAction[];
}

/** A step of the trace. */
export interface TraceEntry {
  readonly at: string;
  readonly by:
    | { readonly kind: 'asker' }
    | { readonly kind: 'hub' }
    | ({ readonly kind: 'person' } & PersonView);
  /** The event of the workflow, or `refused`, `seen`, `rated`, `revealed`, `reminded`, `escalated`. */
  readonly event: string;
  readonly before: QuestionState;
  readonly after: QuestionState;
  readonly reason?: string;
}

/** All about a question, for the KM team alone. That it was looked at stands in it as well. */
export interface QuestionTrace {
  readonly question: QuestionView;
  readonly asker: PersonView & {
    readonly mail: string;
    readonly countryKey?: string;
    readonly locale: Locale;
  };
  readonly entries: readonly TraceEntry[];
}
