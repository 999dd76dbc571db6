import type { Vocabulary } from '../taxonomy';
import type { Contact } from './contact';
import type { Account, EvidenceFound, PeopleSettings } from './ports';
import type { Profile } from './profile';
import type { Skill } from './skill';
import type { StaffRecord } from './staff-record';
import type { TwinDecision } from './twin';
import type { EvidenceSourceName, PeopleSource } from './views';

/** What was read, as it came. */
export interface DirectoryParts {
  readonly accounts: readonly Account[];
  /** Missing where they were never read: then everything that could be hidden is. */
  readonly profiles?: readonly Profile[];
  readonly skills: readonly Skill[];
  readonly staff: readonly StaffRecord[];
  /** Of the last quarter. */
  readonly contacts: readonly Contact[];
  readonly twins: readonly TwinDecision[];
  /** Themes of each specialist, by id. */
  readonly specialists: ReadonlyMap<string, readonly string[]>;
  readonly found: ReadonlyMap<EvidenceSourceName, EvidenceFound>;
  readonly terms: Vocabulary;
  readonly settings: PeopleSettings;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly asOf: string;
  readonly missing: readonly PeopleSource[];
}
