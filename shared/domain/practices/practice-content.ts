import type { Locale } from '../../kernel/locale';
import type { Ratings } from './criteria';
import type { PracticeKind } from './practice-kinds';

/** The texts of a practice: each exists once for every language in which it is published. */
export const textFields = [
  'title',
  'summary',
  'context',
  'actions',
  'results',
  'enabling',
  'obstacles',
  'replicability',
  'takeaways',
  'actionPoints',
  'shortVersion',
] as const;
export type TextField = (typeof textFields)[number];

/** Plain text with line breaks; never markup. */
export type PracticeTexts = Readonly<Partial<Record<TextField, string>>>;

/** Whether the practice reached women, men and other identities alike. */
export const reachAnswers = ['withData', 'partly', 'notDone', 'unknown'] as const;
export type ReachAnswer = (typeof reachAnswers)[number];

/** Rights that a practice may have protected, by key; words stand in the catalogue. */
export const rightKeys = [
  'identity',
  'nonDiscrimination',
  'bestInterestsOfTheChild',
  'health',
  'education',
  'decentWork',
  'justice',
  'protectionFromViolence',
  'familyUnity',
  'information',
  'participation',
  'asylumAndNonRefoulement',
  'housing',
  'food',
] as const;
export type RightKey = (typeof rightKeys)[number];

/** The questions without whose answers nobody can approve (specification 4.7, capability S54). */
export interface GenderAndRights {
  readonly reach?: ReachAnswer;
  readonly reachEvidence: string;
  readonly rights: readonly RightKey[];
  /** “Not done” is an answer as well. */
  readonly rightsNotDone: boolean;
  readonly rightsEvidence: string;
  /** Whether there was a risk of harm, and what was done about it. */
  readonly harm: string;
}

/** Persons reached, by sex, gender and age (capability S36); a missing number is unknown, never zero. */
export interface PeopleReached {
  readonly women?: number;
  readonly men?: number;
  readonly otherIdentities?: number;
  readonly under18?: number;
  readonly from18To59?: number;
  readonly over59?: number;
  /** Where the figures come from. */
  readonly source: string;
}

/** What has been asked to decide the kind (specification 4.4). */
export interface KindAnswers {
  readonly didWork?: 'yes' | 'partly' | 'no';
  readonly testedMoreThanOnce?: boolean;
  readonly hasEvidence?: boolean;
  readonly adaptedElsewhere?: boolean;
}

/** Whether people can be recognised in texts, pictures or attachments, and agreed to it. */
export const consents = ['nobodyShown', 'given', 'missing'] as const;
export type Consent = (typeof consents)[number];

export interface PracticeAttachment {
  /** Safe stored name, unique within the practice. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** What cannot be searched in it, for example a scan without text. */
  readonly hasNoText?: boolean;
}

/** What an author writes; all of it may be incomplete until it is submitted. */
export interface PracticeContent {
  readonly kind: PracticeKind;
  readonly kindAnswers: KindAnswers;
  /** Language of the original. */
  readonly locale: Locale;
  readonly texts: PracticeTexts;
  readonly themeKeys: readonly string[];
  readonly countryKeys: readonly string[];
  /** Objectives and guiding principles of the Global Compact, and SDG targets, by key. */
  readonly frameworkKeys: readonly string[];
  /** YYYY-MM; `to` is missing where it goes on. */
  readonly period: { readonly from?: string; readonly to?: string };
  /** In US dollars. */
  readonly cost?: number;
  /** Hours of staff a month. */
  readonly hours?: number;
  /** Institutions that took part. */
  readonly actors: readonly string[];
  readonly reached: PeopleReached;
  readonly ratings: Ratings;
  readonly genderAndRights: GenderAndRights;
  readonly consent?: Consent;
  /** Colleague who answers questions about it. */
  readonly contact?: { readonly personId: string; readonly name: string };
  /** Project under which it was done; a reviewer of the same project has a conflict of interest. */
  readonly projectCode: string;
  /** For negative lessons: readers see the mission and nobody's name. */
  readonly shownAs: 'named' | 'missionOnly';
  /** Practice that this one adapts. */
  readonly adaptsId?: string;
}

/** A version of the texts in another language. */
export interface Translation {
  readonly locale: Locale;
  readonly texts: PracticeTexts;
  /** Made by a machine and not yet read by a person: shown as a draft. */
  readonly isMachine: boolean;
  readonly by: { readonly personId: string; readonly name: string };
  readonly checkedBy?: { readonly personId: string; readonly name: string };
  /** Who was chosen to check it; missing where that is left to the KM team. */
  readonly reviewer?: { readonly personId: string; readonly name: string };
  /** ISO 8601. */
  readonly at: string;
}

/** Most words of a summary (specification 4.2). */
export const mostSummaryWords = 200;

/** Nothing written yet. */
export function emptyContent(kind: PracticeKind, locale: Locale): PracticeContent {
  return {
    ...{ kind, kindAnswers: {}, locale, texts: {} },
    ...{ themeKeys: [], countryKeys: [], frameworkKeys: [], period: {}, actors: [] },
    reached: { source: '' },
    ratings: {},
    genderAndRights: {
      ...{ reachEvidence: '', rights: [], rightsNotDone: false },
      ...{ rightsEvidence: '', harm: '' },
    },
    ...{ projectCode: '', shownAs: 'named' },
  };
}
