import { audiences } from './audiences';
import { countries } from './countries';
import { documentTypes } from './document-types';
import { frameworks } from './frameworks';
import { languages } from './languages';
import { missions } from './missions';
import { projectPhases } from './project-phases';
import type { TermSetSeed } from './term-seed';
import { themes } from './themes';

export { flattenTerms } from './term-seed';
export type { SeedLabels, SeedSynonyms, TermCategory, TermSeed, TermSetSeed } from './term-seed';
export {
  audiences,
  countries,
  documentTypes,
  frameworks,
  languages,
  missions,
  projectPhases,
  themes,
};

/** The term group that holds the hub's sets. */
export const termGroupName = 'Regional KM Hub';

/** Every term set of the hub, in the order in which a reader meets them. */
export const termSets: readonly TermSetSeed[] = [
  themes,
  countries,
  missions,
  documentTypes,
  languages,
  frameworks,
  audiences,
  projectPhases,
];
