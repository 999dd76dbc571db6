import type { Contact } from './contact';
import type { EvidenceKind } from './evidence';
import type { Profile } from './profile';
import type { StaffRecord } from './staff-record';
import type { NamedSuccessor, OwnSuccession } from './succession';
import type { TwinDecision } from './twin';
import type { PeopleSource, PersonRef, PersonRow, SkillView } from './views';

/* What surfaces get to keep the directory right, and what the hub keeps about a person; see views. */

/** Who is asked too much, and who never although she knows; for specialists and the KM team. */
export interface LoadView {
  readonly overloaded: readonly LoadLine[];
  readonly neverAsked: readonly LoadLine[];
  /** How many more there are than lists have room for. */
  readonly leftOut: number;
  readonly asOf: string;
  readonly missing: readonly PeopleSource[];
}

export interface LoadLine {
  readonly person: PersonRow;
  readonly themeKeys: readonly string[];
  /** Who could be asked in her place, or who is asked in hers. */
  readonly other?: PersonRow;
}

export interface TwinCandidate {
  readonly id: string;
  readonly one: PersonRow;
  readonly other: PersonRow;
  readonly why: 'sameName' | 'sameNameAndMission';
  readonly decision?: TwinDecision;
}

/** Successors who were named and have not accepted; for HR and the KM team. */
export interface OpenSuccessions {
  readonly lines: readonly OpenSuccession[];
  /** How many more there are than the list has room for. */
  readonly leftOut: number;
}

export interface OpenSuccession extends NamedSuccessor {
  /** Whose work it is. */
  readonly predecessor: PersonRef;
}

/** Everything that the hub keeps about a person (specification 3.12). */
export interface AboutMe {
  readonly profile: Profile | null;
  readonly staff: StaffRecord | null;
  readonly skills: readonly SkillView[];
  /** For whose work she is named, and what she has answered. */
  readonly successions: readonly OwnSuccession[];
  readonly contactsMade: readonly Omit<Contact, 'askerId'>[];
  /** How many turned to her in 13 months; by whom is the others' own. */
  readonly contactsReceived: number;
  /** Kinds of what is kept elsewhere, with how many. */
  readonly elsewhere: readonly { readonly kind: EvidenceKind; readonly count: number }[];
}
