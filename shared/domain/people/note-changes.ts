import { sortFacts, type DirectoryFacts } from './directory-facts';
import type { Profile } from './profile';
import type { Skill } from './skill';
import type { StaffRecord } from './staff-record';
import type { TwinDecision } from './twin';

/** A change that was saved just now, to be seen before the next reading. */
export type Note = (facts: DirectoryFacts) => Noted;

export interface Noted {
  readonly facts: DirectoryFacts;
  /** Whose entries are to be made again. */
  readonly ids: readonly string[];
}

export function noteProfile(profile: Profile): Note {
  return (facts) => {
    facts.profiles.set(profile.personId, profile);
    return { facts, ids: shownIds(facts, profile.personId) };
  };
}

export function noteSkill(skill: Skill): Note {
  return (facts) => {
    const others = (facts.skills.get(skill.personId) ?? []).filter(({ id }) => id !== skill.id);
    facts.skills.set(skill.personId, [...others, skill]);
    return { facts, ids: shownIds(facts, skill.personId) };
  };
}

export function noteRecord(record: StaffRecord): Note {
  return (facts) => {
    facts.records.set(record.personId, record);
    return { facts, ids: shownIds(facts, record.personId) };
  };
}

export function noteAsked(personId: string): Note {
  return (facts) => {
    const id = personId.toLowerCase();
    const [shown = id] = shownIds(facts, id);
    const { inMonth, inQuarter } = facts.asked.get(shown) ?? { inMonth: 0, inQuarter: 0 };
    facts.asked.set(shown, { inMonth: inMonth + 1, inQuarter: inQuarter + 1 });
    facts.askedSince.push(id);
    return { facts, ids: [shown] };
  };
}

/** Whose works and contacts go to which account is sorted out anew; what was noted before stays. */
export function noteTwin(decision: TwinDecision): Note {
  return (facts) => {
    const { parts, profiles, skills, records, askedSince } = facts;
    const fresh = sortFacts({
      ...parts,
      ...(parts.profiles ? { profiles: [...profiles.values()] } : {}),
      skills: [...skills.values()].flat(),
      staff: [...records.values()],
      twins: [...parts.twins.filter(({ id }) => id !== decision.id), decision],
    });
    for (const personId of askedSince) noteAsked(personId)(fresh);
    const pair = decision.id.split('+');
    const ids = pair.flatMap((id) => [id, ...shownIds(facts, id), ...shownIds(fresh, id)]);
    return { facts: fresh, ids: [...new Set(ids)] };
  };
}

/** The entry that a change of an account is seen in. */
function shownIds({ sameAs }: DirectoryFacts, personId: string): readonly string[] {
  return [sameAs.get(personId) ?? personId];
}
