import type { AccountName } from './person';

export const languageLevels = ['basic', 'good', 'native'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

export interface SpokenLanguage {
  /** BCP 47, such as `pt` or `gn`. */
  readonly tag: string;
  readonly level: LanguageLevel;
}

export const availabilityKinds = ['open', 'limited', 'notUntil'] as const;

/** Whether a person may be asked. */
export type Availability =
  | { readonly kind: 'open' }
  | { readonly kind: 'limited' }
  /** Not before a day; open again by itself on it. */
  | {
      readonly kind: 'notUntil';
      /** YYYY-MM-DD. */
      readonly until: string;
      /** Who is asked meanwhile. */
      readonly standInId?: string;
    };

/** Parts of a profile that a person may keep to herself. Name, mission and mail stay: the directory shows them. */
export const hideableParts = [
  'post',
  'languages',
  'countries',
  'projects',
  'works',
  'evidence',
  'about',
  'mentoring',
] as const;
export type HideablePart = (typeof hideableParts)[number];

export const genders = ['woman', 'man', 'other'] as const;
/**
 * Self-declared and optional. Used in sums of five or more people and for the balance of a proposal
 * of reviewers; never shown to anybody but herself.
 */
export type Gender = (typeof genders)[number];

/** A document or practice that represents a person. */
export interface ChosenWork {
  readonly kind: 'document' | 'practice';
  readonly title: string;
  /** Address on the hub's site; others are refused. */
  readonly url: string;
}

/** At most so many represent a person. */
export const mostWorks = 3;
export const mostAboutLetters = 600;

/** What a person says of herself. One for each account. */
export interface Profile {
  /** Object id, lower case. */
  readonly personId: string;
  /** ISO 8601: when she agreed that what she says she knows is shown to colleagues; missing: never. */
  readonly consentAt?: string;
  readonly languages: readonly SpokenLanguage[];
  /** Keys such as `country.PER`. */
  readonly countriesWorked: readonly string[];
  readonly availability: Availability;
  /** Whether she takes new colleagues by the hand. */
  readonly isMentor: boolean;
  readonly about: string;
  readonly works: readonly ChosenWork[];
  readonly hidden: readonly HideablePart[];
  readonly gender?: Gender;
  /** ISO 8601. */
  readonly savedAt: string;
  /** Her account as of then. */
  readonly account?: AccountName;
}

/** What she may change at once; all of it, as she saw it. */
export type ProfileChanges = Omit<Profile, 'personId' | 'consentAt' | 'savedAt' | 'account'>;

export function emptyProfile(personId: string): Profile {
  return {
    personId,
    languages: [],
    countriesWorked: [],
    availability: { kind: 'open' },
    isMentor: false,
    about: '',
    works: [],
    hidden: [],
    savedAt: '',
  };
}
