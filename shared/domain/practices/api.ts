import type { Locale } from '../../kernel/locale';
import type { Result } from '../../kernel/result';
import type { Assessment, PersonRef, Reuse } from './practice';
import type { PracticeContent, PracticeTexts } from './practice-content';
import type { PracticeState, RejectionReason } from './practice-states';
import type { PracticeProblem } from './problems';
import type {
  ExportedFile,
  ExportFormat,
  LanguageReviewer,
  OwnReuseView,
  PracticeChoices,
  PracticeGaps,
  PracticeMeasures,
  PracticeRow,
  PracticeView,
  ReuseView,
  ReviewerProposal,
  SimilarPractice,
} from './views';

export type PracticeResult = Result<PracticeView, PracticeProblem>;

/** A step on a practice as the person saw it. */
export interface OnPractice {
  readonly practiceId: string;
  /** Of the view that she looked at; where somebody has saved since, nothing is done. */
  readonly version: string;
}

export interface SubmitInput {
  /** Of the draft; the practice keeps it, so that a second call submits nothing twice. */
  readonly practiceId: string;
  readonly content: PracticeContent;
  /** Version of the practice that is changed; missing for a first submission. */
  readonly version?: string;
  /** At most `mostCoAuthors`; the author herself counts for nothing. */
  readonly coAuthorIds?: readonly string[];
}

export interface ReviewInput extends OnPractice {
  readonly assessment: Omit<Assessment, 'at'>;
  /** “I have no conflict of interest with this practice.” */
  readonly isFreeOfConflict: boolean;
}

export interface QueueFilter {
  readonly states?: readonly PracticeState[];
  readonly themeKey?: string;
  readonly countryKey?: string;
  readonly show?: 'all' | 'mine' | 'late';
}

/**
 * Good practices and lessons learned: what the service does with its own rights after the policy has
 * said yes. Every method takes one object and gives data that fits into JSON. Who acts is bound
 * before: see createPractices. Each throws HubError when what it asks does not answer.
 * Drafts are not here: they are their authors' own, see PracticeDrafts.
 */
export interface Practices {
  choices(input: Record<string, never>): Promise<PracticeChoices>;
  /** Names by id, for co-authors that a draft holds; who is missing is known to nobody any more. */
  nameColleagues(input: { readonly personIds: readonly string[] }): Promise<readonly PersonRef[]>;
  /** First submission and every later one: the workflow knows which. */
  submit(input: SubmitInput): Promise<PracticeResult>;
  /** The actor's own from submission on, newest first. */
  mine(input: Record<string, never>): Promise<readonly PracticeRow[]>;
  get(input: { readonly practiceId: string }): Promise<PracticeResult>;
  /** What waits for the actor: as reviewer, as specialist of her themes, as KM team, as author. */
  waiting(input: Record<string, never>): Promise<readonly PracticeRow[]>;
  /** Everything under way, for the KM team and specialists of the theme, with every clock. */
  queue(input: { readonly filter?: QueueFilter }): Promise<readonly PracticeRow[]>;
  /** Takes a submitted practice for screening. */
  screen(input: OnPractice): Promise<PracticeResult>;
  requestChanges(input: OnPractice & { readonly reason: string }): Promise<PracticeResult>;
  reject(
    input: OnPractice & { readonly reason: RejectionReason; readonly text: string }
  ): Promise<PracticeResult>;
  /** Everybody who could review, those proposed first, with why and why not. */
  reviewers(input: {
    readonly practiceId: string;
  }): Promise<Result<readonly ReviewerProposal[], PracticeProblem>>;
  /** Two at least for a first round, one of another country; a third to break a tie. */
  assign(input: OnPractice & { readonly personIds: readonly string[] }): Promise<PracticeResult>;
  /** A reviewer gives her seat back: no time, or a conflict of interest. */
  decline(
    input: OnPractice & { readonly why: 'declined' | 'conflict'; readonly reason?: string }
  ): Promise<PracticeResult>;
  replaceReviewer(
    input: OnPractice & { readonly personId: string; readonly byPersonId: string }
  ): Promise<PracticeResult>;
  /** A reviewer's word. The last one that is needed decides. */
  review(input: ReviewInput): Promise<PracticeResult>;
  remark(input: {
    readonly practiceId: string;
    readonly field: string;
    readonly quote: string;
    readonly text: string;
  }): Promise<PracticeResult>;
  replyToRemark(input: {
    readonly practiceId: string;
    readonly remarkId: string;
    readonly text: string;
  }): Promise<PracticeResult>;
  resolveRemark(input: {
    readonly practiceId: string;
    readonly remarkId: string;
    readonly isResolved: boolean;
  }): Promise<PracticeResult>;
  publish(input: OnPractice): Promise<PracticeResult>;
  /** The first yes to showing it outside the organisation. */
  wantExternal(input: OnPractice & { readonly wanted: boolean }): Promise<PracticeResult>;
  /** The second yes, of another person. */
  confirmExternal(input: OnPractice): Promise<PracticeResult>;
  merge(input: OnPractice & { readonly intoId: string }): Promise<PracticeResult>;
  withdraw(input: OnPractice & { readonly reason?: string }): Promise<PracticeResult>;
  /** Still right: good for another 24 months. */
  confirm(input: OnPractice): Promise<PracticeResult>;
  /** Opens it to its author again; what is published stays until the new version is. */
  revise(input: OnPractice): Promise<PracticeResult>;
  abandon(input: OnPractice): Promise<PracticeResult>;
  archive(input: OnPractice & { readonly reason: string }): Promise<PracticeResult>;
  restore(input: OnPractice): Promise<PracticeResult>;
  translate(
    input: OnPractice & {
      readonly locale: Locale;
      readonly texts: PracticeTexts;
      readonly isMachine: boolean;
      /** Who is asked to check it; missing where the KM team is to find somebody. */
      readonly reviewerId?: string;
    }
  ): Promise<PracticeResult>;
  checkTranslation(input: OnPractice & { readonly locale: Locale }): Promise<PracticeResult>;
  /** Who may check a translation and speaks its language, each with why. */
  languageReviewers(input: {
    readonly practiceId: string;
    readonly locale: Locale;
  }): Promise<Result<readonly LanguageReviewer[], PracticeProblem>>;
  /** Asks somebody to check a translation that is there; without a person, the KM team. */
  chooseLanguageReviewer(
    input: OnPractice & { readonly locale: Locale; readonly personId?: string }
  ): Promise<PracticeResult>;
  /** Almost the same text among those under way and published, for authors and the KM team. */
  similar(input: {
    readonly practiceId?: string;
    readonly content: Pick<PracticeContent, 'texts' | 'themeKeys' | 'countryKeys' | 'locale'>;
  }): Promise<readonly SimilarPractice[]>;
  /** “I used this.” @param requestId a UUID made by the surface: a second call records nothing twice */
  reuse(
    input: Pick<Reuse, 'practiceId' | 'countryKey' | 'whatChanged' | 'result' | 'mayQuote'> & {
      readonly hoursSaved?: number;
      readonly requestId: string;
    }
  ): Promise<Result<ReuseView, PracticeProblem>>;
  reuses(input: { readonly practiceId: string }): Promise<readonly ReuseView[]>;
  /** What the actor herself has used, newest first, those that she is asked about before them. */
  myReuses(input: Record<string, never>): Promise<readonly OwnReuseView[]>;
  /** The answer months later. */
  followUp(input: {
    readonly reuseId: string;
    readonly helped: 'yes' | 'partly' | 'no';
    readonly result?: string;
  }): Promise<Result<ReuseView, PracticeProblem>>;
  gaps(input: Record<string, never>): Promise<PracticeGaps>;
  measures(input: { readonly since?: string }): Promise<Result<PracticeMeasures, PracticeProblem>>;
  export(input: {
    readonly practiceId: string;
    readonly format: ExportFormat;
    /** Language of the texts and of the headings. */
    readonly locale: Locale;
  }): Promise<Result<ExportedFile, PracticeProblem>>;
  /** A file of a practice that is not published yet, for whoever may see it. */
  attachment(input: {
    readonly practiceId: string;
    readonly name: string;
  }): Promise<Result<ExportedFile, PracticeProblem>>;
}
