import type { Locale, LocalizedText } from '../../kernel/locale';
import type { PracticeEvent } from './workflow';
import type {
  PracticeAttachment,
  PracticeContent,
  PracticeTexts,
  Translation,
} from './practice-content';
import type { PersonRef, Remark, ReviewSeat, TrailRecord } from './practice';
import type { PracticeKind } from './practice-kinds';
import type { PracticeState, RejectionReason } from './practice-states';

/** Everything that somebody may do with a practice; each has a line in the policy. */
export type PracticeAction =
  | Exclude<PracticeEvent, 'accept' | 'lapse' | 'review'>
  | 'see'
  | 'review'
  | 'decline'
  | 'replaceReviewer'
  | 'remark'
  | 'seeReviews'
  | 'seeTrail'
  | 'translate'
  | 'checkTranslation'
  | 'chooseLanguageReviewer'
  | 'wantExternal'
  | 'confirmExternal'
  | 'reuse'
  | 'export';

/** As whom somebody sees a practice: the nearest of the reasons. */
export type PracticeViewer = 'author' | 'reviewer' | 'team' | 'specialist' | 'reader' | 'guest';

/** What may be done now, or why not: the control stays and shows the reason. */
export interface ActionView {
  readonly action: PracticeAction;
  readonly allowed: boolean;
  /** Code of the reason, under `practices.problems`. */
  readonly reason?: string;
}

/** One line of a list. */
export interface PracticeRow {
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  readonly kind: PracticeKind;
  readonly state: PracticeState;
  readonly themeKeys: readonly string[];
  readonly countryKeys: readonly string[];
  /** Missing where the lesson shows its mission alone. */
  readonly author?: PersonRef;
  readonly missionKey?: string;
  readonly mission?: string;
  readonly since: string;
  readonly dueAt?: string;
  readonly isLate: boolean;
  /** Reviews given and wanted. */
  readonly reviews: { readonly given: number; readonly wanted: number };
  /** What the reader is to do about it, if anything. */
  readonly waitsFor?:
    'screen' | 'assign' | 'review' | 'change' | 'publish' | 'confirm' | 'tieBreak' | 'check';
}

/** A practice as somebody may see it. What she may not see is missing. */
export interface PracticeView extends PracticeRow {
  readonly viewer: PracticeViewer;
  /** Changes with every save; goes back with each step. */
  readonly version: string;
  readonly content: PracticeContent;
  /** Nobody where the author is hidden from the reader. */
  readonly coAuthors: readonly PersonRef[];
  readonly attachments: readonly PracticeAttachment[];
  readonly translations: readonly Translation[];
  readonly revision: number;
  /** The reviewer's own seat; those of others for the KM team, and for everybody concerned after the decision. */
  readonly seats: readonly ReviewSeat[];
  readonly remarks: readonly Remark[];
  readonly rejection?: { readonly reason: RejectionReason; readonly text: string };
  readonly mergedIntoId?: string;
  readonly external?: { readonly wantedBy: PersonRef; readonly confirmedBy?: PersonRef };
  readonly publishedAt?: string;
  readonly reviewOn?: string;
  readonly reuseCount: number;
  readonly actions: readonly ActionView[];
  readonly trail?: readonly TrailRecord[];
}

/** A published practice, as all staff read it straight from SharePoint. */
export interface PublishedPractice {
  readonly id: string;
  readonly kind: PracticeKind;
  readonly content: PracticeContent;
  readonly translations: readonly Translation[];
  readonly attachments: readonly (PracticeAttachment & { readonly url: string })[];
  /** Missing where the lesson shows its mission alone. */
  readonly author?: PersonRef;
  /** Missing where there are none, and where the author's name is. */
  readonly coAuthors?: readonly PersonRef[];
  readonly missionKey?: string;
  readonly mission?: string;
  /** ISO 8601. */
  readonly publishedAt: string;
  readonly reviewOn: string;
  readonly isDue: boolean;
  readonly reuseCount: number;
  readonly isExternal: boolean;
  /** Names of those who reviewed it; thanks that everybody sees. */
  readonly reviewers: readonly string[];
}

/** A person whom the hub proposes as a reviewer, with the reasons in plain words' keys. */
export interface ReviewerProposal extends PersonRef {
  readonly countryKey?: string;
  readonly missionKey?: string;
  readonly locales: readonly Locale[];
  /** Reviews that she has to give now. */
  readonly load: number;
  readonly reasons: readonly ReviewerReason[];
  /** Why she cannot be chosen: shown, not hidden. */
  readonly barred?:
    'author' | 'sameUnit' | 'sameProject' | 'tooMany' | 'declined' | 'away' | 'seated';
  /** Among those that the hub would choose now. */
  readonly isProposed: boolean;
}
export type ReviewerReason =
  | 'otherCountry'
  | 'sameTheme'
  | 'readsLanguage'
  | 'littleLoad'
  | 'balancesLanguage'
  | 'balancesCountry';

/** Somebody who may check a translation and speaks its language, with why she is proposed. */
export interface LanguageReviewer extends PersonRef {
  readonly missionKey?: string;
  readonly countryKey?: string;
  /** The strongest first. */
  readonly reasons: readonly LanguageReason[];
}
export const languageReasons = [
  'readsOriginal',
  'native',
  'speaks',
  'sameTheme',
  'reviewedIt',
] as const;
export type LanguageReason = (typeof languageReasons)[number];

/** How near another practice is, and why. */
export interface SimilarPractice {
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  readonly kind?: PracticeKind;
  readonly countryKeys: readonly string[];
  readonly year?: number;
  readonly reuseCount?: number;
  /** 0 to 1. */
  readonly likeness: number;
  readonly why: readonly ('sameWords' | 'sameTheme' | 'sameCountry')[];
  /** 0.8 or more: almost the same text. */
  readonly isNearDuplicate: boolean;
}

/** One reuse as others see it: without a name where no quote was allowed. */
export interface ReuseView {
  readonly id: string;
  readonly by?: PersonRef;
  readonly countryKey: string;
  readonly missionKey?: string;
  readonly whatChanged: string;
  readonly result: string;
  readonly hoursSaved?: number;
  readonly at: string;
  readonly helped?: 'yes' | 'partly' | 'no';
  /** The reader was asked and has not answered. */
  readonly asksMe: boolean;
}

/** A reuse of the reader's own, with what she used. */
export interface OwnReuseView extends ReuseView {
  readonly practiceId: string;
  readonly title: string;
  /** Language of the title. */
  readonly locale: Locale;
}

/** Theme x country x kind: what is there and what is missing (capability S28). */
export interface PracticeGaps {
  /** Each with what is below its theme; a practice counts once in a cell. */
  readonly cells: readonly {
    readonly themeKey: string;
    readonly countryKey: string;
    readonly counts: Readonly<Partial<Record<PracticeKind, number>>>;
    /** Newest publication, YYYY-MM-DD. */
    readonly newest?: string;
    readonly due: number;
  }[];
  /** In the order in which people see them; one without a parent stands at the top. */
  readonly themes: readonly { readonly key: string; readonly parentKey?: string }[];
  readonly countryKeys: readonly string[];
}

/** Specification 4.17. A group of fewer than five is not shown. */
export interface PracticeMeasures {
  readonly byState: Readonly<Partial<Record<PracticeState, number>>>;
  /** Median working days spent in each stage. */
  readonly daysInStage: readonly {
    readonly state: PracticeState;
    readonly days: number;
    readonly count: number;
  }[];
  readonly acceptanceByCountry: readonly {
    readonly countryKey: string;
    readonly accepted: number;
    readonly decided: number;
  }[];
  readonly reuses: number;
  readonly hoursSaved: number;
  readonly withGenderAnalysis?: { readonly share: number; readonly of: number };
  /** Working days that the oldest unreviewed one has waited. */
  readonly oldestUnreviewed?: number;
}

export const exportFormats = ['docx', 'pdf', 'unHub', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** Base64. */
  readonly body: string;
}

/** Terms that a practice can have, in the order in which people should see them. */
export interface TermChoice {
  readonly key: string;
  readonly labels: LocalizedText;
}
export interface PracticeChoices {
  readonly themes: readonly TermChoice[];
  readonly countries: readonly TermChoice[];
  readonly frameworks: readonly (TermChoice & { readonly group: 'gcm' | 'principle' | 'sdg' })[];
}

/** Texts of a practice in the reader's language where they exist, else in the original's. */
export interface ChosenTexts {
  readonly locale: Locale;
  readonly texts: PracticeTexts;
  readonly isMachine: boolean;
  readonly isOriginal: boolean;
}
