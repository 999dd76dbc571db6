import type { Locale, LocalizedText } from '../../kernel/locale';
import type { Result } from '../../kernel/result';
import type { AnswerSource, KnownAnswer, KnownAnswerState, KnownMatch } from './known-answer';
import type { QuestionProblem } from './problems';
import type { Privacy, QuestionState, Urgency } from './question-states';
import type { QuestionTrace, QuestionView } from './views';

export interface AskInput {
  readonly text: string;
  /** Language in which the asker speaks to the hub. */
  readonly locale: Locale;
  /** Guessed from the text where it is missing. */
  readonly themeKey?: string;
  readonly countryKey?: string;
  readonly urgency: Urgency;
  readonly privacy: Privacy;
  /** Past the known answers, for who has seen them and wants a person. */
  readonly direct?: boolean;
  /** A UUID made by the surface: a second call with the same one asks no second question. */
  readonly requestId?: string;
  /** Where it was asked, for the measures. */
  readonly origin?: 'bot' | 'tab' | 'webPart';
}

export interface Asked {
  /** `suggested` where a known answer fits, `assigned` or `queued` where a person will answer. */
  readonly question: QuestionView;
  readonly known: readonly KnownMatch[];
}

/** Which of the questions that wait are wanted; without it all of them. */
export interface QueueFilter {
  readonly states?: readonly QuestionState[];
  readonly themeKey?: string;
  /** `mine`: assigned to the viewer. `unassigned`: waiting for somebody. `late`: past its time. */
  readonly show?: 'all' | 'mine' | 'unassigned' | 'late';
}

export interface PersonChoice {
  readonly personId: string;
  readonly name: string;
  /** Questions that the person has to answer now. */
  readonly load: number;
  /** Answers for the question’s theme. */
  readonly isSpecialist: boolean;
}

export interface PromoteInput {
  readonly questionId: string;
  /** The ways of asking; the question’s own text, in its language, unless told. */
  readonly variants?: KnownAnswer['variants'];
  /** The answer as it was given, in its language, unless told. */
  readonly answer?: LocalizedText;
  readonly sources?: readonly AnswerSource[];
  /** YYYY-MM-DD; a year from today unless told. */
  readonly verifiedUntil?: string;
}

export interface KnownAnswerDraft {
  /** Of the one that is changed; missing for a new one. */
  readonly id?: string;
  readonly version?: string;
  readonly variants: KnownAnswer['variants'];
  readonly answer: LocalizedText;
  readonly sources: readonly AnswerSource[];
  readonly themeKey?: string;
  readonly verifiedUntil: string;
}

/** Figures without a name; a group of fewer than five askers is not shown. */
export interface QuestionMeasures {
  readonly asked: number;
  /** Share solved by a known answer, from 0 to 1. */
  readonly solvedWithoutPerson?: number;
  /** Median hours to the first reply. */
  readonly hoursToFirstReply?: number;
  readonly waiting: number;
  readonly late: number;
  readonly hiddenShare?: number;
  readonly topThemes: readonly { readonly themeKey: string; readonly count: number }[];
  readonly byLocale: readonly { readonly locale: Locale; readonly count: number }[];
  readonly byCountry: readonly { readonly countryKey: string; readonly count: number }[];
}

/** Which known answers the actor may add, change and retire. */
export interface KnownRights {
  /** Of every theme, and of none. */
  readonly all: boolean;
  readonly themeKeys: readonly string[];
}

/** A term that a question can have, with its names. */
export interface TermChoice {
  readonly key: string;
  readonly labels: LocalizedText;
}

/** Themes and countries, in the order in which people should see them. */
export interface QuestionChoices {
  readonly themes: readonly TermChoice[];
  readonly countries: readonly TermChoice[];
}

export type QuestionResult = Result<QuestionView, QuestionProblem>;

/**
 * Ask the KM team. Every method takes one object and gives data that fits into JSON, since tabs and
 * web parts call it over the service. Who acts is bound before: see createQuestions.
 * Each throws HubError when what it asks does not answer.
 */
export interface Questions {
  /** Known answers that fit a text, the nearest first; asks nothing. */
  suggestKnown(input: {
    readonly text: string;
    readonly locale: Locale;
  }): Promise<readonly KnownMatch[]>;
  /** What a question can be about; also the names of what it is about already. */
  choices(input: Record<string, never>): Promise<QuestionChoices>;
  ask(input: AskInput): Promise<Result<Asked, QuestionProblem>>;
  /** The actor’s own questions, newest first. */
  mine(input: { readonly state?: 'open' | 'all' }): Promise<readonly QuestionView[]>;
  get(input: { readonly questionId: string }): Promise<QuestionResult>;
  /** What waits for the actor as expert, as specialist of her themes, or for the KM team. */
  queue(input: { readonly filter?: QueueFilter }): Promise<readonly QuestionView[]>;
  accept(input: { readonly questionId: string }): Promise<QuestionResult>;
  /** Gives the question on: to the suggested person, else to the next in turn, else to the KM team. */
  decline(input: {
    readonly questionId: string;
    readonly reason?: string;
    readonly suggestedPersonId?: string;
  }): Promise<QuestionResult>;
  /** Who could answer, for `assign` and `decline`. */
  candidates(input: {
    readonly questionId: string;
  }): Promise<Result<readonly PersonChoice[], QuestionProblem>>;
  assign(input: {
    readonly questionId: string;
    readonly personId: string;
  }): Promise<QuestionResult>;
  answer(input: {
    readonly questionId: string;
    readonly text: string;
    readonly sources?: readonly AnswerSource[];
    readonly locale?: Locale;
  }): Promise<QuestionResult>;
  /** Asks the asker for what is missing. */
  askBack(input: {
    readonly questionId: string;
    readonly text: string;
    readonly locale?: Locale;
  }): Promise<QuestionResult>;
  /** The asker’s word to what was asked back. */
  reply(input: {
    readonly questionId: string;
    readonly text: string;
    readonly locale?: Locale;
  }): Promise<QuestionResult>;
  /**
   * The asker says whether the answer, or the known answer suggested, is useful. Not useful: a
   * suggestion goes on to a person, an answer is reopened.
   * @param knownAnswerId which of the suggested ones
   */
  confirm(input: {
    readonly questionId: string;
    readonly useful: boolean;
    readonly knownAnswerId?: string;
    readonly reason?: string;
  }): Promise<QuestionResult>;
  /** A word about the answer after the question was closed; changes no state. */
  rate(input: { readonly questionId: string; readonly useful: boolean }): Promise<QuestionResult>;
  reopen(input: { readonly questionId: string; readonly reason: string }): Promise<QuestionResult>;
  withdraw(input: {
    readonly questionId: string;
    readonly reason?: string;
  }): Promise<QuestionResult>;
  close(input: { readonly questionId: string; readonly reason?: string }): Promise<QuestionResult>;
  /** The asker consents to be named to whoever answers. */
  reveal(input: { readonly questionId: string }): Promise<QuestionResult>;
  /** Makes a known answer of an answer that helped. */
  promote(input: PromoteInput): Promise<Result<KnownAnswer, QuestionProblem>>;
  listKnown(input: {
    readonly states?: readonly KnownAnswerState[];
    readonly themeKey?: string;
  }): Promise<readonly KnownAnswer[]>;
  /** So that a surface offers no step that would be refused. */
  knownRights(input: Record<string, never>): Promise<KnownRights>;
  saveKnown(input: KnownAnswerDraft): Promise<Result<KnownAnswer, QuestionProblem>>;
  retireKnown(input: {
    readonly knownAnswerId: string;
    readonly reason: string;
  }): Promise<Result<KnownAnswer, QuestionProblem>>;
  /** For the KM team: who asked and every step. Looking is a step as well. */
  trace(input: { readonly questionId: string }): Promise<Result<QuestionTrace, QuestionProblem>>;
  /** For the KM team: figures since a day (YYYY-MM-DD). */
  measures(input: { readonly since?: string }): Promise<Result<QuestionMeasures, QuestionProblem>>;
}
