import type { BestBet } from './best-bet';
import type { TermId } from './query';

/** Why a document is among the results, in a form each surface puts into words. The closest come first. */
export type Reason =
  | { readonly kind: 'bestBet'; readonly bet: BestBet }
  | { readonly kind: 'words'; readonly place: 'title' | 'text'; readonly words: readonly string[] }
  /** The words between quotation marks, one after the other. */
  | { readonly kind: 'phrase'; readonly place: 'title' | 'text'; readonly phrase: string }
  /** `accent`: the same letters with other accents; `similar`: another form of the word. */
  | {
      readonly kind: 'accent' | 'similar' | 'synonym' | 'translation' | 'cognate' | 'typo';
      readonly typed: string;
      readonly found: string;
    }
  /** `isPart`: the document's tag stands below the term that the words name. */
  | {
      readonly kind: 'tag';
      readonly typed: string;
      readonly term: TermId;
      readonly isPart: boolean;
    }
  /** A year was typed, and the document is of that year. */
  | { readonly kind: 'year'; readonly year: number }
  /** Further on in the document, beyond what the index shows. */
  | { readonly kind: 'elsewhere'; readonly words: readonly string[] };
