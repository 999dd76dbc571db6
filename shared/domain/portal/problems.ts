import type { Problem } from '../../kernel/result';

/** A page was made for a theme that the vocabulary does not have (any more). */
export interface ThemeUnknown extends Problem {
  readonly code: 'portal.theme-unknown';
  readonly values: { readonly key: string };
}

export type PortalProblem = ThemeUnknown;
