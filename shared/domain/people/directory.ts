import type { Contact } from './contact';
import type { Availability, Profile } from './profile';
import type { Evidence, EvidenceSum } from './evidence';
import type { Person } from './person';
import type { Skill } from './skill';
import type { StaffRecord } from './staff-record';
import type { TwinDecision } from './twin';
import type { PeopleSource } from './views';

/** Everything the hub knows of one person, before anything is hidden from anybody. */
export interface Known {
  readonly person: Person;
  readonly record?: StaffRecord;
  /** An empty one where she has saved none. */
  readonly profile: Profile;
  readonly skills: readonly Skill[];
  /** By theme, with what is below it. */
  readonly evidence: ReadonlyMap<string, EvidenceSum>;
  /** What the sums were made of, for networks and her latest works. */
  readonly items: readonly Evidence[];
  /** Themes for which she is the region's specialist. */
  readonly specialistOf: readonly string[];
  /** Contacts and answered questions of the last 30 days. */
  readonly asked: number;
  /** Contacts and answered questions of the last 90 days. */
  readonly askedInQuarter: number;
  /** As of the day of the directory: `notUntil` is over on its day. */
  readonly availability: Availability;
  /** Has left; only her works and her successor are shown. */
  readonly isFormer: boolean;
  /** Her other account, which stands for both. */
  readonly shownAs?: string;
}

/** The whole organisation at a moment, kept in the service's memory: nobody's search asks Graph. */
export interface Directory {
  /** ISO 8601. */
  readonly asOf: string;
  /** Sources that did not answer; what they said last is used where there is any. */
  readonly missing: readonly PeopleSource[];
  /**
   * By object id: staff, and who has left and wrote something. No guests, no service accounts (see
   * population rule).
   */
  readonly known: ReadonlyMap<string, Known>;
  /** Documents that all staff may read, by theme and country, for coverage. */
  readonly documents: readonly ThemeCount[];
  /** Questions of the last three months. */
  readonly questions: readonly ThemeCount[];
}

/** How many there are; each counts for the themes that it carries and for those above them. */
export interface ThemeCount {
  readonly themeKey: string;
  /** Missing for the total of the theme: what names two countries is in it once. */
  readonly countryKey?: string;
  readonly count: number;
}

/**
 * The one directory of the organisation: read again by the clock, changed at once by what is saved here,
 * and about a minute later by what is saved through another service.
 */
export interface DirectorySource {
  /** @throws HubError where nothing was ever read */
  current(): Promise<Directory>;
  /** What was saved just now is seen at once by whoever asks this service. */
  noteProfile(profile: Profile): void;
  noteSkill(skill: Skill): void;
  noteRecord(record: StaffRecord): void;
  /** Two accounts are one person from now on, or two. */
  noteTwin(decision: TwinDecision): void;
  /** Somebody was turned to. */
  noteContact(contact: Contact): void;
  /** Reads everything again; two calls at once are one. */
  refresh(signal?: AbortSignal): Promise<void>;
}
