import type { KnownAnswer } from './known-answer';
import type { QuestionState } from './question-states';
import type { Asker, Question } from './question';

/** A question as it is kept. */
export interface StoredQuestion {
  readonly question: Question;
  /** Changes with every save. */
  readonly version: string;
}

export interface QuestionSearch {
  readonly states?: readonly QuestionState[];
  readonly assigneeId?: string;
  readonly themeKey?: string;
  readonly ids?: readonly string[];
  /** Only those with messages still to be sent. */
  readonly isPending?: boolean;
  /** YYYY-MM-DD: asked on this day or later. */
  readonly askedSince?: string;
  /** The newest so many. */
  readonly most?: number;
}

/** Where questions are kept, without their askers. Throws HubError when it cannot answer. */
export interface QuestionRepository {
  add(question: Question): Promise<StoredQuestion>;
  get(id: string): Promise<StoredQuestion | undefined>;
  /**
   * @param version the one that the change was made from
   * @returns `conflict` where somebody else has saved since: then nothing was changed
   */
  save(question: Question, version: string): Promise<StoredQuestion | 'conflict'>;
  /** Newest first. */
  find(search: QuestionSearch): Promise<readonly StoredQuestion[]>;
}

/** Who asked which question. Only the service reads it. */
export interface AskerRepository {
  /** Added before the question: an asker without a question tells nobody anything. */
  add(asker: Asker): Promise<void>;
  of(questionIds: readonly string[]): Promise<ReadonlyMap<string, Asker>>;
  /** Newest first. */
  questionsOf(personId: string, most: number): Promise<readonly string[]>;
}

/** Answers that somebody has checked. */
export interface KnownAnswerRepository {
  list(): Promise<readonly KnownAnswer[]>;
  get(id: string): Promise<KnownAnswer | undefined>;
  /** Gives back the one that is there already, where the id is taken. */
  add(known: Omit<KnownAnswer, 'version'>): Promise<KnownAnswer>;
  /** @returns `conflict` where somebody else has saved since `known.version` */
  save(known: KnownAnswer): Promise<KnownAnswer | 'conflict'>;
}

/** Working days of an office: no weekends, no public holidays, in its own zone. */
export interface WorkingDays {
  /**
   * The end of the office’s working hours on the n-th working day after a moment.
   * @param countryKey such as `country.PER`; the regional office where it is missing or unknown
   */
  after(from: Date, days: number, countryKey?: string): Date;
}
