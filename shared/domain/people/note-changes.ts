import { atOnce } from '../../kernel/turns';
import type { Contact } from './contact';
import { countOne, daysOf } from './count-asked';
import { partsOf, sortFacts, type DirectoryFacts } from './directory-facts';
import type { DirectoryParts } from './directory-parts';
import type { PeopleChanged } from './ports';
import { emptyProfile, type Profile } from './profile';
import { ownerOfSkill, type Skill } from './skill';
import type { StaffRecord } from './staff-record';
import type { TwinDecision } from './twin';

/** A change that was saved just now, to be seen before the next reading. Noted twice it is as once. */
export interface Note {
  /** The record that has changed. */
  readonly about: string;
  apply(facts: DirectoryFacts): Noted;
}

export interface Noted {
  readonly facts: DirectoryFacts;
  /** Whose entries are to be made again. */
  readonly ids: readonly string[];
}

export function noteProfile(profile: Profile): Note {
  const { personId } = profile;
  return {
    about: `profile ${personId}`,
    apply(facts) {
      facts.profiles.set(personId, profile);
      return { facts, ids: [shownId(facts, personId)] };
    },
  };
}

export function noteSkill(skill: Skill): Note {
  const { id, personId } = skill;
  return {
    about: `skill ${id}`,
    apply(facts) {
      const there = facts.skills.get(personId) ?? [];
      const isNew = there.every((one) => one.id !== id);
      const all = isNew ? [...there, skill] : there.map((one) => (one.id === id ? skill : one));
      facts.skills.set(personId, all);
      return { facts, ids: [shownId(facts, personId)] };
    },
  };
}

export function noteRecord(record: StaffRecord): Note {
  const { personId } = record;
  return {
    about: `record ${personId}`,
    apply(facts) {
      facts.records.set(personId, record);
      return { facts, ids: [shownId(facts, personId)] };
    },
  };
}

export function noteContact(contact: Contact): Note {
  const { id, at } = contact;
  return {
    about: `contact ${id}`,
    apply(facts) {
      const shown = shownId(facts, contact.personId.toLowerCase());
      if (!facts.contacts.has(id)) {
        countOne(facts.asked, shown, at.slice(0, 10), daysOf(facts.parts.today));
      }
      facts.contacts.set(id, contact);
      return { facts, ids: [shown] };
    },
  };
}

/** Whose works and contacts go to which account is sorted out anew; what was noted before stays. */
export function noteTwin(decision: TwinDecision): Note {
  return {
    about: `twin ${decision.id}`,
    apply(facts) {
      if (newTwins(facts.parts, [decision]).length === 0) return { facts, ids: [] };
      const fresh = atOnce(sortFacts(withTwins(partsOf(facts), [decision])));
      const pair = decision.id.split('+');
      const ids = pair.flatMap((id) => [id, shownId(facts, id), shownId(fresh, id)]);
      return { facts: fresh, ids: [...new Set(ids)] };
    },
  };
}

/** Of these decisions those that are not known yet. */
export function newTwins(
  { twins }: DirectoryParts,
  decided: readonly TwinDecision[]
): readonly TwinDecision[] {
  return decided.filter(
    ({ id, verdict, keepId, at }) =>
      !twins.some(
        (known) =>
          known.id === id && known.verdict === verdict && known.keepId === keepId && known.at === at
      )
  );
}

/** A later word about two accounts stands in the place of the earlier one. */
export function withTwins(parts: DirectoryParts, decided: readonly TwinDecision[]): DirectoryParts {
  const ids = new Set(decided.map(({ id }) => id));
  return { ...parts, twins: [...parts.twins.filter(({ id }) => !ids.has(id)), ...decided] };
}

/** What was changed in the lists by whomever; decisions about two accounts apart. */
export function notesOf(changed: PeopleChanged): readonly Note[] {
  const { profiles, skills, staff, contacts, goneProfiles, goneSkills } = changed;
  return [
    ...profiles.map(noteProfile),
    ...skills.map(noteSkill),
    ...staff.map(noteRecord),
    ...contacts.map(noteContact),
    // As after her own erasing: nothing is shown that she took back.
    ...goneProfiles.map((personId) => noteProfile(emptyProfile(personId))),
    ...goneSkills.map(noteSkillGone),
  ];
}

function noteSkillGone(id: string): Note {
  const personId = ownerOfSkill(id);
  return {
    about: `skill ${id}`,
    apply(facts) {
      const left = (facts.skills.get(personId) ?? []).filter((one) => one.id !== id);
      facts.skills.set(personId, left);
      return { facts, ids: [shownId(facts, personId)] };
    },
  };
}

/** The entry that a change of an account is seen in. */
function shownId({ sameAs }: DirectoryFacts, personId: string): string {
  return sameAs.get(personId) ?? personId;
}
