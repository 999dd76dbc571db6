import type { Clock } from '../../kernel/clock';
import type { Locale } from '../../kernel/locale';
import type { Actor } from '../../kernel/policy';
import type { VocabularySource } from '../taxonomy';
import type { Contact, ContactChannel } from './contact';
import type { DirectorySource, ThemeCount } from './directory';
import type { Evidence } from './evidence';
import type { PeopleNotification } from './messages';
import type { Person } from './person';
import type { Profile } from './profile';
import type { Skill } from './skill';
import type { StaffRecord } from './staff-record';
import type { TwinDecision } from './twin';
import type { EvidenceSourceName, PeopleSource } from './views';

/** The organisation’s people. Throws HubError when it cannot answer. */
export interface PeopleDirectory {
  byId(id: string): Promise<Person | undefined>;
  byMail(mail: string): Promise<Person | undefined>;
  /** People of exactly this display name; several where a name is shared. */
  byName(name: string): Promise<readonly Person[]>;
  /** People whose name has these words, in any order, by the beginning of each; accents apart. */
  search(words: string, most: number): Promise<readonly Person[]>;
}

/** Who somebody is to the hub: roles from the groups of the site, themes from the list of specialists. */
export interface ActorDirectory {
  /**
   * @param id object id of the account (claim `oid` of a checked token), in any case
   * @returns undefined where the directory has no such account, or it is switched off
   */
  actorOf(id: string): Promise<Actor | undefined>;
  /** Everybody of a role. */
  peopleOf(role: Actor['roles'][number]): Promise<readonly Person[]>;
  /** Who answers for a theme, or for one above it. */
  specialistsOf(themeKey: string): Promise<readonly Person[]>;
}

/** All accounts of the organisation. Throws HubError when it cannot answer. */
export interface Accounts {
  /** Page by page; guests and closed accounts too. One read of 20,000 people takes few requests. */
  all(signal?: AbortSignal): AsyncIterable<readonly Account[]>;
}

/** An account, with what tells a person from a program. */
export interface Account extends Person {
  readonly givenName?: string;
  readonly surname?: string;
}

export interface Kept<T> {
  readonly value: T;
  /** Changes with every save. */
  readonly version: string;
}

/** One record for each id. Throws HubError when it cannot answer. */
export interface Records<T> {
  all(signal?: AbortSignal): Promise<readonly Kept<T>[]>;
  get(id: string): Promise<Kept<T> | undefined>;
  /**
   * Adds, or changes where a version is given.
   * @returns `conflict` where the id is taken, or somebody else has saved since: then nothing was changed
   */
  save(value: T, version?: string): Promise<Kept<T> | 'conflict'>;
  remove(id: string): Promise<void>;
}

/** Profiles by the id of the account. */
export type ProfileStore = Records<Profile>;
/** What HR says, by the id of the account. */
export type StaffStore = Records<StaffRecord>;
export type TwinStore = Records<TwinDecision>;

/** Skills by `skillId`. */
export interface SkillStore extends Records<Skill> {
  ofPerson(personId: string): Promise<readonly Kept<Skill>[]>;
  /** With news that nobody has been told. */
  withNews(most: number): Promise<readonly Kept<Skill>[]>;
  /** Confirmed and to be asked about on this day (YYYY-MM-DD) or before. */
  dueBy(day: string, most: number): Promise<readonly Kept<Skill>[]>;
}

/** Who turned to whom. */
export interface ContactStore {
  /** Gives back the one that is there already, where the id is taken. */
  add(contact: Contact): Promise<Contact>;
  get(id: string): Promise<Contact | undefined>;
  /** @param day YYYY-MM-DD */
  since(day: string): Promise<readonly Contact[]>;
  madeBy(personId: string, most: number): Promise<readonly Contact[]>;
  /** Made on this day (YYYY-MM-DD) or before, and nobody was asked about. */
  toAsk(until: string, most: number): Promise<readonly Contact[]>;
  /** Whoever saves last wins: only the asker and the clock write it. */
  save(contact: Contact): Promise<void>;
  /** Forgets what is older than a day. @returns how many */
  forget(before: string): Promise<number>;
}

/**
 * What shows that people know something: documents, practices, questions, communities; events and
 * newsletters come through the same door. Throws HubError when it cannot answer: the others go on.
 */
export interface EvidenceSource {
  readonly name: EvidenceSourceName;
  collect(signal?: AbortSignal): Promise<EvidenceFound>;
}

export interface EvidenceFound {
  readonly evidence: readonly Evidence[];
  /** Of documents: how many there are, whoever wrote them; of questions: of the last three months. */
  readonly counts?: readonly ThemeCount[];
  /** Of questions: when (YYYY-MM-DD) and by whom each was answered, for how much people are asked. */
  readonly answers?: readonly { readonly personId: string; readonly on: string }[];
}

/** Addresses by which a colleague is written to. */
export interface ContactLinks {
  link(
    channel: ContactChannel,
    to: { readonly name: string; readonly mail: string },
    message: { readonly subject: string; readonly text: string }
  ): string;
}

/** The words of a first message, in the language that both speak. */
export interface ContactWords {
  message(
    locale: Locale,
    facts: { readonly name: string; readonly topic: string }
  ): { readonly subject: string; readonly text: string };
}

/** Takes messages over; it is the deliveries' matter how and when they arrive. */
export interface PeopleNotifier {
  /** Idempotent by id. @throws HubError where it cannot take them: they stay pending */
  notify(requests: readonly PeopleNotification[]): Promise<void>;
}

export interface PeopleSettings {
  /** Beginnings of mail addresses of accounts that are no people, such as `svc.`. */
  readonly serviceAccounts: readonly string[];
  /** Guests that the KM team lists; all others are invisible. */
  readonly listedGuests: readonly string[];
}

/** Everything that the feature needs of the world outside. */
export interface PeoplePorts {
  readonly directory: DirectorySource;
  readonly profiles: ProfileStore;
  readonly skills: SkillStore;
  readonly staff: StaffStore;
  readonly contacts: ContactStore;
  readonly twins: TwinStore;
  readonly people: Pick<PeopleDirectory, 'byId' | 'byMail'>;
  readonly actors: ActorDirectory;
  readonly vocabulary: VocabularySource;
  readonly links: ContactLinks;
  readonly words: ContactWords;
  /** Address of the hub's site: works that represent a person lie there. */
  readonly siteUrl: string;
  readonly clock: Clock;
  /** Values from 0 to below 1. */
  readonly random?: () => number;
}

/**
 * What was saved in the lists of people since somebody looked, by whichever service. Throws HubError
 * when it cannot answer.
 */
export interface PeopleChanges {
  /** Where the lists stand now. */
  mark(signal?: AbortSignal): Promise<string>;
  /**
   * Records that have changed come as they are now; one that has not may come as well.
   * @param mark of an earlier look; after a failure the same one is asked for again
   * @returns undefined where it is so much that reading everything takes no longer
   */
  since(mark: string): Promise<PeopleChanged | undefined>;
}

export interface PeopleChanged {
  /** For the next look. */
  readonly mark: string;
  readonly profiles: readonly Profile[];
  readonly skills: readonly Skill[];
  readonly staff: readonly StaffRecord[];
  readonly contacts: readonly Contact[];
  readonly twins: readonly TwinDecision[];
  /** Ids of what was erased. Nothing else is ever taken out but contacts too old to count. */
  readonly goneProfiles: readonly string[];
  readonly goneSkills: readonly string[];
}

/** What the directory is built of. */
export interface DirectoryPorts extends Pick<
  PeoplePorts,
  'profiles' | 'skills' | 'staff' | 'contacts' | 'twins' | 'actors' | 'vocabulary' | 'clock'
> {
  readonly accounts: Accounts;
  readonly changes: PeopleChanges;
  readonly sources: readonly EvidenceSource[];
  readonly settings: PeopleSettings;
  /** Lets whatever else waits have its turn: 20,000 people take seconds, and others want answers. */
  breathe(): Promise<void>;
  /**
   * Hears of what did not answer, for the log: readers see that a source is missing and not why.
   * `directory` where a whole reading in the background failed, `changes` where a look did.
   */
  onFailure(source: PeopleSource | 'directory' | 'changes', error: unknown): void;
}
