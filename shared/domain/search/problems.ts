/** Things worth telling a person although the search went on. */
export type SearchNotice =
  /** The link carried filters that are no longer in the vocabulary; they were left out. */
  | { readonly kind: 'unknown-filter'; readonly count: number }
  /** The text was too long; only `used` was searched. */
  | { readonly kind: 'long-text'; readonly used: string }
  /** The term store did not answer: no translations, no names of filters. */
  | { readonly kind: 'without-terms' };
