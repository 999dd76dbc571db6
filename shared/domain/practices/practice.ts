import type { Locale } from '../../kernel/locale';
import type { Criterion, Score } from './criteria';
import type { PracticeAttachment, PracticeContent, Translation } from './practice-content';
import type { PracticeState, RejectionReason } from './practice-states';

export interface PersonRef {
  readonly personId: string;
  readonly name: string;
}

/** The author, as the directory had her when she submitted: rules of independence stand on it. */
export interface Author extends PersonRef {
  readonly missionKey?: string;
  readonly mission?: string;
  readonly countryKey?: string;
  readonly locale: Locale;
}

/** Who wrote or did something. */
export type Hand = { readonly kind: 'hub' } | ({ readonly kind: 'person' } & PersonRef);

export const verdicts = ['approve', 'requestChanges', 'reject'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a reviewer says on each of the questions on gender, rights and harm. */
export const sufficiencies = ['enough', 'missing'] as const;
export type Sufficiency = (typeof sufficiencies)[number];
export const lensQuestions = ['reach', 'rights', 'harm'] as const;
export type LensQuestion = (typeof lensQuestions)[number];

export interface Assessment {
  readonly ratings: Readonly<Partial<Record<Criterion, Score>>>;
  readonly lens: Readonly<Partial<Record<LensQuestion, Sufficiency>>>;
  readonly message: string;
  readonly verdict: Verdict;
  readonly rejectionReason?: RejectionReason;
  /** ISO 8601. */
  readonly at: string;
}

/** Somebody who is to review, from assignment to word. */
export interface ReviewSeat extends PersonRef {
  readonly countryKey?: string;
  readonly locale?: Locale;
  /** Called in because the others disagree. */
  readonly isTieBreaker: boolean;
  /** Revision of the text that she reviews; the first where it is missing. */
  readonly revision?: number;
  readonly assignedAt: string;
  /** ISO 8601: end of the last of ten working days of the reviewer's country. */
  readonly dueAt: string;
  readonly remindedAt?: string;
  /** She states that she has no conflict of interest; without it no verdict counts. */
  readonly statedFreeAt?: string;
  /** Why she left: declined, conflict of interest, too late, left the organisation. */
  readonly left?: {
    readonly why: 'declined' | 'conflict' | 'late' | 'gone' | 'replaced';
    readonly at: string;
  };
  readonly assessment?: Assessment;
}

/** A remark on a passage; survives changes of the text because it quotes it. */
export interface Remark {
  readonly id: string;
  readonly by: PersonRef;
  readonly at: string;
  /** Such as `results`. */
  readonly field: string;
  readonly quote: string;
  readonly text: string;
  readonly replies: readonly {
    readonly by: PersonRef;
    readonly at: string;
    readonly text: string;
  }[];
  readonly isResolved: boolean;
}

/** One line of the audit: written once, never changed. */
export interface TrailRecord {
  readonly at: string;
  readonly by: Hand;
  /** An event of the workflow, or `refused`, `conflict`, `edited`, `remark`, `external`, `translated` … */
  readonly event: string;
  readonly before: PracticeState;
  readonly after: PracticeState;
  readonly reason?: string;
}

export const practiceTemplateNames = [
  'submitted',
  'assigned',
  'reminded',
  'replaced',
  'tieBreak',
  'changesRequested',
  'resubmitted',
  'accepted',
  'published',
  'rejected',
  'merged',
  'decided',
  'screeningLate',
  'reviewerMissing',
  'dueForReview',
  'reused',
  'reuseFollowUp',
  'translationToCheck',
  'remark',
  'externalToConfirm',
] as const;
export type PracticeTemplateName = (typeof practiceTemplateNames)[number];

export const practiceNotificationKinds = [
  'practice-review',
  'practice-progress',
  'practice-reminder',
  'practice-reuse',
] as const;
export type PracticeNotificationKind = (typeof practiceNotificationKinds)[number];

/** Something that is still to be done about a change; kept with it, so that both are saved or neither. */
export type PendingEvent =
  | {
      readonly id: string;
      readonly effect: 'notify';
      readonly kind: PracticeNotificationKind;
      readonly template: PracticeTemplateName;
      readonly personId: string;
      readonly urgent?: boolean;
    }
  /** Bring the list that all staff read to what is accepted, or take it out of there. */
  | { readonly id: string; readonly effect: 'project' }
  /** Tell the theme's community, and leave a candidate for the newsletter. */
  | { readonly id: string; readonly effect: 'announce' }
  /** For other parts: expertise evidence, newsletter candidate, indicator. */
  | {
      readonly id: string;
      readonly effect: 'publishEvent';
      readonly name: PracticeHappening;
      /** ISO 8601. */
      readonly at: string;
    };

/** What other parts of the hub hear of, in the past tense. */
export const practiceHappenings = [
  'practicePublished',
  'practiceReviewed',
  'practiceReused',
] as const;
export type PracticeHappening = (typeof practiceHappenings)[number];

/** What all staff read while the author's new version is under way. */
export type PublishedVersion = Pick<
  Practice,
  'content' | 'coAuthors' | 'attachments' | 'translations'
>;

/** A practice from its submission on. */
export interface Practice {
  readonly id: string;
  readonly state: PracticeState;
  readonly author: Author;
  readonly coAuthors: readonly PersonRef[];
  readonly content: PracticeContent;
  readonly attachments: readonly PracticeAttachment[];
  readonly translations: readonly Translation[];
  /** Raised whenever the author hands in a text. */
  readonly revision: number;
  readonly seats: readonly ReviewSeat[];
  readonly remarks: readonly Remark[];
  readonly rejection?: { readonly reason: RejectionReason; readonly text: string };
  readonly mergedIntoId?: string;
  /** External visibility needs two people of the KM team. */
  readonly external?: { readonly wantedBy: PersonRef; readonly confirmedBy?: PersonRef };
  readonly submittedAt: string;
  /** When the state was reached. */
  readonly since: string;
  /** End of the time that the state has: screening 3 working days, review 10, publication 5. ISO 8601. */
  readonly dueAt?: string;
  readonly publishedAt?: string;
  /**
   * Kept from the moment in which the author hands in a new version of what is published until that
   * version is published or given up: then the practice is again what it was.
   */
  readonly lastPublished?: PublishedVersion;
  /** YYYY-MM-DD, 24 months after publication or confirmation. */
  readonly reviewOn?: string;
  readonly reminders: number;
  readonly trail: readonly TrailRecord[];
  readonly pending: readonly PendingEvent[];
}

/** Somebody has used a practice (specification 4.10). */
export interface Reuse {
  readonly id: string;
  readonly practiceId: string;
  readonly by: PersonRef & { readonly missionKey?: string };
  readonly countryKey: string;
  readonly whatChanged: string;
  readonly result: string;
  readonly hoursSaved?: number;
  readonly mayQuote: boolean;
  /** ISO 8601. */
  readonly at: string;
  /** Asked three months later whether it helped. */
  readonly followUp?: { readonly askedAt: string; readonly helped?: 'yes' | 'partly' | 'no' };
}
