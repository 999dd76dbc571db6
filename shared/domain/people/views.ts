import type { ContactOutcome, ContactTopic } from './contact';
import type { EvidenceKind, EvidenceLine } from './evidence';
import type { Availability, ChosenWork, Profile, SpokenLanguage } from './profile';
import type { Confirmation, SkillLevel } from './skill';
import type { SkillState } from './skill-workflow';
import type { NamedSuccessor, OwnSuccession } from './succession';

/*
 * What surfaces get: only what the reader may see, as data that fits into JSON. Terms travel as keys;
 * each surface names them in the reader's language.
 */

/** Every action that the policy table knows. */
export const peopleActions = [
  ...['search', 'see', 'seeContract', 'seeHidden', 'contact', 'quiz', 'map', 'network'],
  ...['claim', 'saveProfile', 'consent', 'answerOwn', 'answerSuccession', 'aboutMe', 'erase'],
  ...['confirmSkill', 'declineSkill', 'propose', 'coverage', 'load', 'duplicates', 'merge'],
  ...['importStaff', 'setSuccessor'],
] as const satisfies readonly string[];
export type PeopleAction =
  | ('search' | 'see' | 'seeContract' | 'seeHidden' | 'contact' | 'quiz' | 'map' | 'network')
  | ('claim' | 'saveProfile' | 'consent' | 'answerOwn' | 'answerSuccession' | 'aboutMe' | 'erase')
  | ('confirmSkill' | 'declineSkill' | 'propose' | 'coverage' | 'load' | 'duplicates' | 'merge')
  | ('importStaff' | 'setSuccessor');

/** A control that the reader sees: with a reason where it is denied. */
export interface OfferedAction {
  readonly action: PeopleAction;
  readonly allowed: boolean;
  /** Code of the reason. */
  readonly reason?: string;
}

/** Where a fact comes from (specification 3.2). */
export type FactSource = 'directory' | 'hr' | 'self' | 'specialist' | 'evidence';

/** Whether she can be asked now; `overloaded` where enough colleagues have asked her this month. */
export interface AskState {
  readonly availability: Availability;
  readonly isOverloaded: boolean;
  /** Contacts and answers of the last 30 days. */
  readonly asked: number;
  /** How many are possible in 30 days: 8 when open, 3 when limited. */
  readonly possible: number;
}

/** A person in a list. */
export interface PersonRow {
  readonly personId: string;
  readonly name: string;
  /** Empty: cannot be written to. */
  readonly mail: string;
  readonly post?: string;
  readonly mission?: string;
  readonly missionKey?: string;
  readonly countryKey?: string;
  readonly languages: readonly SpokenLanguage[];
  readonly asking: AskState;
  readonly isMentor: boolean;
  /** Regional specialist of these themes. */
  readonly specialistOf: readonly string[];
  /** Focal point of her mission for these themes. */
  readonly focalPointOf: readonly string[];
  /** Why she is here, the strongest first; at most three. */
  readonly reasons: readonly FoundReason[];
  readonly isFormer: boolean;
}

/** Why a person was found, in figures that each surface puts into words. */
export type FoundReason =
  | { readonly kind: 'name' }
  | { readonly kind: 'specialist'; readonly themeKey: string }
  | { readonly kind: 'focalPoint'; readonly themeKey: string }
  | {
      readonly kind: 'skill';
      readonly themeKey: string;
      readonly level: SkillLevel;
      readonly state: SkillState;
    }
  | {
      readonly kind: 'evidence';
      readonly themeKey: string;
      readonly lines: readonly EvidenceLine[];
    }
  | { readonly kind: 'post'; readonly post: string }
  | { readonly kind: 'project'; readonly code: string }
  | { readonly kind: 'language'; readonly tag: string };

/** Who does what, apart from who knows what (specification 3.5). */
export type SearchSide = 'knows' | 'does';

/** Values of one part are alternatives, as in the search for documents; every part must hold. */
export interface PeopleFilter {
  readonly themeKeys?: readonly string[];
  readonly countryKeys?: readonly string[];
  /** BCP 47. */
  readonly languages?: readonly string[];
  readonly roles?: readonly PersonRole[];
  readonly projectCode?: string;
  /** Only who can be asked now. */
  readonly isFree?: boolean;
}

export interface PeopleCount {
  readonly value: string;
  readonly count: number;
}

/** What one can be for colleagues, besides the post. */
export type PersonRole = (typeof personRoles)[number];
export const personRoles = ['specialist', 'focalPoint', 'mentor'] as const;

/** Counts of each facet under all other filters. */
export interface PeopleFacets {
  readonly themes: readonly PeopleCount[];
  readonly countries: readonly PeopleCount[];
  readonly languages: readonly PeopleCount[];
  readonly roles: readonly PeopleCount[];
}

export interface PeopleFound {
  readonly rows: readonly PersonRow[];
  readonly total: number;
  readonly facets: PeopleFacets;
  /** The theme that the words named, which was searched for. */
  readonly understood?: { readonly themeKey: string };
  /** Where nobody was found: themes above or beside it for which there is somebody. */
  readonly nearThemes: readonly string[];
  /** ISO 8601: when the directory was read. */
  readonly asOf: string;
  /** Sources that did not answer; the rest is complete. */
  readonly missing: readonly PeopleSource[];
}

export type PeopleSource =
  'accounts' | 'profiles' | 'skills' | 'staff' | 'contacts' | EvidenceSourceName;
export type EvidenceSourceName = 'documents' | 'practices' | 'questions' | 'communities' | 'events';

/** What she knows of a theme, with why we say so. */
export interface SkillView {
  readonly themeKey: string;
  /** Missing where there is evidence and no claim. */
  readonly level?: SkillLevel;
  readonly state?: SkillState;
  readonly evidence: readonly EvidenceLine[];
  readonly note?: string;
  readonly confirmedAt?: string;
  readonly confirmedBy?: Confirmation & { readonly name?: string };
  /** YYYY-MM-DD. */
  readonly dueOn?: string;
  readonly isHidden: boolean;
  /** While it is not confirmed: for herself and whoever sees what colleagues do not. */
  readonly declined?: SkillRefusal;
  readonly actions: readonly OfferedAction[];
}

/** A specialist's no to what somebody says she knows. */
export interface SkillRefusal {
  /** ISO 8601. */
  readonly at: string;
  /** Missing where the specialist is in the directory no more. */
  readonly name?: string;
  /** Missing where the hub was told of it without one. */
  readonly reason?: string;
}

export interface ProjectLine {
  readonly code: string;
  readonly source: FactSource;
}

export interface WorkLine {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly url: string;
  readonly on: string;
}

export interface ProfileView extends PersonRow {
  readonly unit?: string;
  readonly about: string;
  /** IANA zone of her office. */
  readonly timeZone?: string;
  readonly countriesWorked: readonly string[];
  readonly standIn?: PersonRef;
  readonly skills: readonly SkillView[];
  /** Chosen by her. */
  readonly works: readonly ChosenWork[];
  /** Documents, practices, answers and events, newest first; at most ten. */
  readonly recent: readonly WorkLine[];
  readonly projects: readonly ProjectLine[];
  /** Others who know her first theme. */
  readonly alsoKnows: readonly PersonRow[];
  /** Where each group of facts comes from, with its day. */
  readonly sources: readonly {
    readonly facts: 'post' | 'languages' | 'levels' | 'availability' | 'projects';
    readonly source: FactSource;
    readonly on?: string;
  }[];
  /** For HR, the KM team and herself. */
  readonly contractEnd?: string;
  /** Who carries on her work, from the moment that she has accepted it. */
  readonly successor?: PersonRef;
  /** For HR and the KM team: who is named, and what she says to it. */
  readonly named?: NamedSuccessor;
  readonly actions: readonly OfferedAction[];
  readonly asOf: string;
  readonly missing: readonly PeopleSource[];
}

export interface PersonRef {
  readonly personId: string;
  readonly name: string;
}

/** Her own profile, to be changed. */
export interface OwnProfile {
  readonly profile: Profile;
  /** Missing where she has saved none yet. */
  readonly version?: string;
  readonly view: ProfileView;
  /** 0 to 1: how much of it is filled in. */
  readonly filled: number;
  /** Themes that her own works speak for and that she has not claimed; at most three. */
  readonly suggested: readonly {
    readonly themeKey: string;
    readonly evidence: readonly EvidenceLine[];
  }[];
  /** Her skills that a yes or no is asked for. */
  readonly due: readonly string[];
  /** For whose work she is named; what is to be answered first. */
  readonly successions: readonly OwnSuccession[];
}

/** A skill that waits for a specialist. */
export interface SkillToConfirm {
  readonly person: PersonRef & Pick<PersonRow, 'post' | 'mission' | 'missionKey'>;
  readonly skill: SkillView;
  readonly version: string;
  readonly since: string;
}

/** What writing to a colleague needs; `instead` where she should not be asked now. */
export interface ContactPlan {
  readonly contactId: string;
  /** Opens a chat in Teams, or a mail, with the message. */
  readonly url: string;
  readonly message: string;
  readonly instead?: PersonRow;
  readonly why?: 'overloaded' | 'away';
}

/** Whom she turned to, and is asked whether it helped. */
export interface ContactToRate {
  readonly contactId: string;
  readonly person: PersonRef;
  readonly topic: ContactTopic;
  readonly at: string;
  readonly outcome?: ContactOutcome;
}
