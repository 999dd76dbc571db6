import type { Locale } from '../../kernel/locale';
import type { ReviewerFacts } from '../people';
import type { Practice, PracticeHappening, Reuse } from './practice';
import type { PracticeAttachment, PracticeContent } from './practice-content';
import type { PracticeState } from './practice-states';
import type { ExportedFile, ExportFormat, PublishedPractice } from './views';

export interface StoredPractice {
  readonly practice: Practice;
  /** Changes with every save. */
  readonly version: string;
}

/** Every filter stands on an indexed column; none may meet more than 5,000 items (battery F18). */
export interface PracticeSearch {
  readonly ids?: readonly string[];
  readonly states?: readonly PracticeState[];
  readonly authorId?: string;
  /** Has a review still to give, or was chosen to check a translation and has not done so. */
  readonly reviewerId?: string;
  /** Only those that somebody has still to review or to check a translation of. */
  readonly isAwaited?: boolean;
  /** Only those with something still to be done about a change. */
  readonly isPending?: boolean;
  /** YYYY-MM-DD: published ones to be looked at again on this day or before. */
  readonly reviewOnUntil?: string;
  /** YYYY-MM-DD: reached their state on this day or later. */
  readonly since?: string;
  readonly most?: number;
}

/** Practices from submission on. The service alone reads and writes it. Throws HubError when it cannot answer. */
export interface PracticeRepository {
  /** Gives back the one that is there already, where the id is taken. */
  add(practice: Practice): Promise<StoredPractice>;
  get(id: string): Promise<StoredPractice | undefined>;
  /** @returns `conflict` where somebody else has saved since `version`: then nothing was changed */
  save(practice: Practice, version: string): Promise<StoredPractice | 'conflict'>;
  /** Newest first. */
  find(search: PracticeSearch): Promise<readonly StoredPractice[]>;
}

export interface ReuseRepository {
  /** Gives back the one that is there already, where the id is taken. */
  add(reuse: Reuse): Promise<Reuse>;
  get(id: string): Promise<Reuse | undefined>;
  ofPractice(practiceId: string): Promise<readonly Reuse[]>;
  ofPerson(personId: string): Promise<readonly Reuse[]>;
  /** Recorded on or before a day (YYYY-MM-DD) and not yet asked about. */
  toAsk(until: string, most: number): Promise<readonly Reuse[]>;
  /** YYYY-MM-DD. */
  since(day: string): Promise<readonly Reuse[]>;
  /** Whoever saves last wins: only its own person and the clock write a reuse. */
  save(reuse: Reuse): Promise<void>;
}

/** What the view of gaps counts. */
export interface PublishedSummary extends Pick<
  PublishedPractice,
  'id' | 'kind' | 'publishedAt' | 'isDue'
> {
  readonly themeKeys: readonly string[];
  readonly countryKeys: readonly string[];
}

/** What all staff read: brought to what is published, by the service. */
export interface PublishedPracticeShelf {
  /** Puts or replaces it, its files with it; the same call twice changes nothing. */
  put(practice: PublishedPractice): Promise<void>;
  /** Takes it away; nothing happens where it is not there. */
  remove(id: string): Promise<void>;
  setReuseCount(id: string, count: number): Promise<void>;
  /** Counts of all that are published, for the view of gaps. */
  overview(): Promise<readonly PublishedSummary[]>;
}

/** Files of practices under way. */
export interface PracticeFiles {
  /** Copies the files of the author's draft to the practice; what is there already stays. */
  takeFromDraft(practiceId: string, authorId: string): Promise<readonly PracticeAttachment[]>;
  read(
    practiceId: string,
    name: string
  ): Promise<{ readonly mediaType: string; readonly body: Uint8Array } | undefined>;
}

/** Makes the file that leaves the hub. */
export interface PracticeExporter {
  export(
    practice: PublishedPractice,
    format: ExportFormat,
    locale: Locale,
    files: readonly { readonly name: string; readonly body: Uint8Array }[]
  ): Promise<ExportedFile>;
}

/** What people have told of themselves, as far as it weighs when reviewers are proposed. */
export interface ReviewerFactsSource {
  /** By id; who is missing has told nothing, or cannot be asked about now: a proposal goes on without. */
  of(personIds: readonly string[]): Promise<ReadonlyMap<string, ReviewerFacts>>;
}

/** For other parts of the hub; repeating one with the same id changes nothing. */
export interface PracticeEvents {
  happened(event: {
    readonly id: string;
    readonly name: PracticeHappening;
    readonly practiceId: string;
    readonly at: string;
    readonly personIds: readonly string[];
  }): Promise<void>;
}

/** Tells the community of a theme that a practice is published; repeating it tells nobody twice. */
export interface PracticeVoice {
  announce(practice: PublishedPractice, eventId: string): Promise<void>;
}

// --- the author's own side, with her own rights -------------------------------------------------

export interface PracticeDraft {
  /** A UUID; the practice has the same from its submission on. */
  readonly id: string;
  readonly content: PracticeContent;
  readonly coAuthorIds: readonly string[];
  readonly attachments: readonly PracticeAttachment[];
  /** The version of the practice that is being changed; missing before the first submission. */
  readonly basedOn?: string;
  /** ISO 8601. */
  readonly savedAt: string;
  /** Changes with every save. */
  readonly version: string;
}

/** A person's own drafts, which nobody else sees. Throws HubError (`offline`, `conflict`, …). */
export interface PracticeDrafts {
  list(): Promise<readonly Omit<PracticeDraft, 'attachments'>[]>;
  get(id: string): Promise<PracticeDraft | undefined>;
  /**
   * Adds or changes.
   * @param version of the draft that was changed; missing where it is new
   * @returns what is kept now; `conflict` with the other version where another window has saved since
   */
  save(
    draft: Pick<PracticeDraft, 'id' | 'content' | 'coAuthorIds' | 'basedOn'>,
    version?: string
  ): Promise<{ readonly kind: 'saved' | 'conflict'; readonly draft: PracticeDraft }>;
  remove(id: string): Promise<void>;
  attach(id: string, name: string, body: Uint8Array): Promise<readonly PracticeAttachment[]>;
  detach(id: string, name: string): Promise<readonly PracticeAttachment[]>;
}

/** What is published, read with the reader's own rights. */
export interface PublishedPractices {
  /** @returns undefined where it is not published, or she may not read it */
  get(id: string): Promise<PublishedPractice | undefined>;
}
