import type { Locale, LocalizedText } from '../../kernel/locale';

/** Where an answer comes from: a document, a page, a person’s word. */
export interface AnswerSource {
  readonly title: string;
  /** Below the site, or https; missing where the source is no document. */
  readonly url?: string;
}

/** `due`: its day of verification is over; still given, and said to be so. `retired`: given no more. */
export const knownAnswerStates = ['active', 'due', 'retired'] as const;
export type KnownAnswerState = (typeof knownAnswerStates)[number];

/** An answer that somebody has checked, with the ways in which people ask for it. */
export interface KnownAnswer {
  readonly id: string;
  /** The question as people put it, in each language several times. */
  readonly variants: Readonly<Partial<Record<Locale, readonly string[]>>>;
  readonly answer: LocalizedText;
  readonly sources: readonly AnswerSource[];
  readonly themeKey?: string;
  /** Who keeps it true. */
  readonly ownerId: string;
  readonly ownerName: string;
  /** YYYY-MM-DD: when somebody checked it, and how long that holds. */
  readonly verifiedOn: string;
  readonly verifiedUntil: string;
  readonly verifierName: string;
  readonly uses: number;
  readonly state: KnownAnswerState;
  /** The question that it grew out of. */
  readonly questionId?: string;
  /** For the next change: whoever saves an older one is told of the newer. */
  readonly version: string;
}

/** A known answer that fits a question. */
export interface KnownMatch {
  readonly known: KnownAnswer;
  /** In the asker’s language where there is one, else Spanish, else any. */
  readonly text: string;
  readonly locale: Locale;
  /** From 0 to 1; from 0.75 the question is as good as the same. */
  readonly likeness: number;
}
