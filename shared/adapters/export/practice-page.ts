import type { Locale } from '../../kernel/locale';

/** A part of the page that is exported; Word and PDF show the same parts in the same order. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** Lines of the practice, in its own language; or a note of the hub, in the reader's. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly locale: Locale }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | {
      readonly kind: 'facts';
      /** What the table is about, for who hears it. */
      readonly caption: string;
      readonly rows: readonly Fact[];
    };

export interface Fact {
  readonly label: string;
  /** In the reader's language; may be empty where there is a text. */
  readonly value: string;
  /** Words of the practice, below the value, in the language of its original. */
  readonly text?: { readonly words: string; readonly locale: Locale };
}

/** A page ready to be written in any format. */
export interface PracticePage {
  readonly title: string;
  /** Of headings and facts. */
  readonly locale: Locale;
  /** Of the title and the texts: another one where there is no translation. */
  readonly textLocale: Locale;
  readonly maker: string;
  readonly blocks: readonly PageBlock[];
}
