import type { Locale, LocalizedText } from '../../kernel/locale';
import type { Result } from '../../kernel/result';
import type { TermReference } from './term-reference';
import type { RecordProblem, WriteNotice } from './problems';

/** The lists that people curate around the documents. */
export const curatedKinds = ['needToKnow', 'bestBets', 'specialists', 'knownAnswers'] as const;
export type CuratedKind = (typeof curatedKinds)[number];

/** A checked line of such a list; people by mail. */
export type CuratedEntry =
  | {
      readonly kind: 'needToKnow';
      /** Identity of the notice in its source. */
      readonly key: string;
      readonly text: LocalizedText;
      /** Below the site, or https; empty where it leads nowhere. */
      readonly link: string;
      readonly chosenBy: string;
      readonly until: string;
      readonly themes: readonly TermReference[];
    }
  | {
      readonly kind: 'bestBets';
      readonly theme: TermReference;
      /** The record that the document was imported from. */
      readonly sourceId: string;
      readonly until: string;
      readonly chosenBy: string;
      readonly reason: LocalizedText;
    }
  | { readonly kind: 'specialists'; readonly theme: TermReference; readonly mail: string }
  | {
      readonly kind: 'knownAnswers';
      /** Identity of the answer in its source. */
      readonly key: string;
      readonly themeKey: string;
      /** Ways of asking, in each language. */
      readonly questions: Readonly<Partial<Record<Locale, readonly string[]>>>;
      readonly answer: LocalizedText;
      /** Where it comes from; empty where that is nobody's document. */
      readonly sourceTitle: string;
      readonly sourceLink: string;
      readonly owner: string;
      readonly verifiedOn: string;
      readonly until: string;
    };

/** An entry, with the line where it stands. */
export interface CuratedLine {
  readonly line: number;
  readonly entry: CuratedEntry;
}

export type CuratedOutcome = 'created' | 'updated' | 'unchanged';

/** The curated lists, for whoever fills them. */
export interface CuratedLists {
  /**
   * Brings an entry to where its source has it; entries of other people stay.
   * @returns what was done, or why the entry has to wait
   * @throws HubError where the list cannot be reached
   */
  put(entry: CuratedEntry): Promise<Result<CuratedOutcome, CuratedProblem>>;
}

/** What the library or the directory lacks; the entry is left out. */
export type CuratedProblem =
  | Extract<WriteNotice, { readonly code: 'library.unknown-person' }>
  | Extract<RecordProblem, { readonly code: 'library.unknown-document' }>;
