import { inSlices, type Steps } from '../../kernel/turns';
import type { Vocabulary } from '../taxonomy';
import { availabilityOn } from './ask-state';
import type { Directory, Known } from './directory';
import type { DirectoryFacts } from './directory-facts';
import type { Person } from './person';
import { hasLeftSomething, membershipOf } from './population';
import type { Account } from './ports';
import { emptyProfile, hideableParts, type Profile } from './profile';
import type { Skill } from './skill';
import type { StaffRecord } from './staff-record';
import { themeOf } from './theme-scope';
import { weighEvidence } from './weigh-evidence';

/** Weighing what speaks for somebody takes a while. */
const slice = 50;

/** Everybody, of what was read; of a large organisation in turns, so that nobody waits for it. */
export function* buildDirectory(facts: DirectoryFacts): Steps<Directory> {
  const known = new Map<string, Known>();
  yield* inSlices(facts.accounts.keys(), slice, (id) => {
    const one = knownOf(facts, id);
    if (one) known.set(id, one);
  });
  const { asOf, missing } = facts.parts;
  return { asOf, missing, known, documents: facts.documents, questions: facts.questions };
}

/**
 * One person; undefined where the account is nobody's, or nothing is left of who has left. Of two
 * accounts that are one person, the kept one has everything, and the other only points to it.
 */
export function knownOf(facts: DirectoryFacts, id: string): Known | undefined {
  const account = facts.accounts.get(id);
  if (!account) return undefined;
  const { terms, settings, today } = facts.parts;
  const ids = [id, ...(facts.others.get(id) ?? [])];
  const record = recordOf(facts, ids);
  const membership = membershipOf(account, record, settings, today);
  if (membership === 'out') return undefined;
  const shownAs = facts.sameAs.get(id);
  if (shownAs !== undefined) return pointer(account, shownAs, membership === 'former');
  const items = facts.items.get(id) ?? [];
  const isFormer = membership === 'former';
  const profile = profileOf(facts, ids);
  const skills = skillsOf(facts, ids);
  if (isFormer && !hasLeftSomething({ items, record, profile, skills })) return undefined;
  const { inMonth, inQuarter } = facts.asked.get(id) ?? { inMonth: 0, inQuarter: 0 };
  return {
    person: personOf(account, record, terms),
    ...(record ? { record } : {}),
    profile,
    skills,
    evidence: items.length === 0 ? noEvidence : weighEvidence(items, terms, today),
    items,
    specialistOf: isFormer ? [] : topmost(facts, ids),
    ...{ asked: inMonth, askedInQuarter: inQuarter },
    availability: availabilityOn(profile.availability, today),
    isFormer,
  };
}

const noEvidence: Known['evidence'] = new Map();

function pointer(account: Account, shownAs: string, isFormer: boolean): Known {
  return {
    person: bare(account),
    profile: emptyProfile(account.id),
    ...{ skills: [], evidence: noEvidence, items: [], specialistOf: [] },
    ...{ asked: 0, askedInQuarter: 0, availability: { kind: 'open' }, isFormer, shownAs },
  };
}

/** The record of the kept account, else that of the other. */
function recordOf({ records }: DirectoryFacts, ids: readonly string[]): StaffRecord | undefined {
  const [kept = ''] = ids;
  const record = ids.map((id) => records.get(id)).find((one) => one !== undefined);
  return record && { ...record, personId: kept };
}

function profileOf(facts: DirectoryFacts, ids: readonly string[]): Profile {
  const [kept = ''] = ids;
  const saved = ids.map((id) => facts.profiles.get(id)).find((one) => one !== undefined);
  if (saved) return { ...saved, personId: kept };
  const empty = emptyProfile(kept);
  // What nobody could read may have been hidden: as long as that is so, nothing is shown.
  return facts.parts.profiles === undefined ? { ...empty, hidden: hideableParts } : empty;
}

/** One for each theme; what she says of the kept account comes first. */
function skillsOf({ skills }: DirectoryFacts, ids: readonly string[]): readonly Skill[] {
  const all = ids.flatMap((id) => skills.get(id) ?? []);
  return [
    ...new Map([...all].reverse().map((skill) => [skill.themeKey, skill])).values(),
  ].reverse();
}

/** Of the themes that she answers for, those that do not stand below another of them. */
function topmost({ parts }: DirectoryFacts, ids: readonly string[]): readonly string[] {
  const { terms, specialists } = parts;
  const keys = new Set(
    ids.flatMap((id) => specialists.get(id) ?? []).flatMap((key) => themeOf(terms, key)?.key ?? [])
  );
  return [...keys].filter((key) => {
    const theme = terms.byKey(key);
    return theme && !terms.ancestors(theme.id).some((above) => keys.has(above.key));
  });
}

/** The account, corrected by what HR says of post and mission. */
function personOf(account: Account, record: StaffRecord | undefined, terms: Vocabulary): Person {
  const person = bare(account);
  const post = record?.post ?? person.post;
  const mission = record?.missionKey === undefined ? undefined : terms.byKey(record.missionKey);
  const countryKey = mission?.code === undefined ? undefined : `country.${mission.code}`;
  return {
    ...person,
    ...(post === undefined ? {} : { post }),
    ...(mission ? { mission: terms.label(mission.id, 'es'), missionKey: mission.key } : {}),
    ...(countryKey !== undefined && terms.byKey(countryKey) ? { countryKey } : {}),
  };
}

/** Without the parts of the name, which only told whether it is a person's. */
function bare({ givenName: _given, surname: _surname, ...person }: Account): Person {
  return person;
}
