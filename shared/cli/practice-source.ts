import type {
  Assessment,
  PracticeContent,
  PracticeState,
  PracticeTexts,
  RejectionReason,
  ReviewSeat,
} from '../domain/practices';
import type { Locale } from '../kernel/locale';

/** What happened to a practice, by whom, so many days before the import. */
export interface SourceEvent {
  readonly event: string;
  readonly daysAgo: number;
  /** Mail address, or `hub` for what the hub does by itself. */
  readonly by: string;
  readonly reason?: string;
}

export interface SourceSeat {
  readonly reviewer: string;
  readonly assignedDaysAgo: number;
  readonly isTieBreaker: boolean;
  /** Of the text that she reviews; the first unless told. */
  readonly revision?: number;
  readonly left?: {
    readonly why: NonNullable<ReviewSeat['left']>['why'];
    readonly daysAgo: number;
  };
  readonly assessment?: Omit<Assessment, 'at'> & { readonly daysAgo: number };
}

export interface SourceRemark {
  readonly id: string;
  readonly by: string;
  readonly daysAgo: number;
  readonly field: string;
  readonly quote: string;
  readonly text: string;
  readonly replies: readonly {
    readonly by: string;
    readonly daysAgo: number;
    readonly text: string;
  }[];
  readonly isResolved: boolean;
}

export interface SourceTranslation {
  readonly locale: Locale;
  readonly texts: PracticeTexts;
  readonly isMachine: boolean;
  readonly by: string;
  readonly checkedBy?: string;
  readonly daysAgo: number;
}

export interface SourceReuse {
  readonly id: string;
  readonly by: string;
  readonly countryKey: string;
  readonly whatChanged: string;
  readonly result: string;
  readonly hoursSaved?: number;
  readonly mayQuote: boolean;
  readonly daysAgo: number;
  readonly helped?: 'yes' | 'partly' | 'no';
}

/** A practice in a file: people by mail, terms by key, days counted back from the import. */
export interface PracticeSource {
  readonly id: string;
  readonly state: PracticeState;
  readonly author: string;
  readonly coAuthors: readonly string[];
  /** Without its contact, which is named by mail. */
  readonly content: Omit<PracticeContent, 'contact'>;
  readonly contact: string;
  /** Of a draft. */
  readonly savedDaysAgo: number;
  readonly revision: number;
  readonly history: readonly SourceEvent[];
  readonly seats: readonly SourceSeat[];
  readonly remarks: readonly SourceRemark[];
  readonly translations: readonly SourceTranslation[];
  readonly attachments: readonly { readonly name: string; readonly file: string }[];
  readonly reuses: readonly SourceReuse[];
  readonly rejection?: { readonly reason: RejectionReason; readonly text: string };
  readonly mergedIntoId?: string;
  readonly external?: { readonly wantedBy: string; readonly confirmedBy?: string };
}
