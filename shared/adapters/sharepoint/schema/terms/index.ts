import { countries } from './countries';
import { documentTypes } from './document-types';
import { languages } from './languages';
import type { TermSetSeed } from './term-seed';
import { themes } from './themes';

export { flattenTerms } from './term-seed';
export type { SeedLabels, SeedSynonyms, TermSeed, TermSetSeed } from './term-seed';
export { countries, documentTypes, languages, themes };

/** The term group that holds the hub's sets. */
export const termGroupName = 'Regional KM Hub';

/** Every term set of the hub, in the order in which a reader meets them. */
export const termSets: readonly TermSetSeed[] = [themes, countries, documentTypes, languages];
