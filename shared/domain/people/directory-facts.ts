import type { Vocabulary } from '../taxonomy';
import { addDays } from './calendar-days';
import type { Contact } from './contact';
import type { ThemeCount } from './directory';
import type { Evidence } from './evidence';
import { createIdentify, type Identify } from './identify-people';
import { isPerson } from './population';
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

export interface Asked {
  readonly inMonth: number;
  readonly inQuarter: number;
}

/** The same by person, so that one of them can be made again after a change. */
export interface DirectoryFacts {
  readonly parts: DirectoryParts;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly profiles: Map<string, Profile>;
  readonly skills: Map<string, readonly Skill[]>;
  readonly records: Map<string, StaffRecord>;
  readonly asked: Map<string, Asked>;
  /** Who was asked since they were read. */
  readonly askedSince: string[];
  readonly items: ReadonlyMap<string, readonly Evidence[]>;
  /** Of a second account, the one that stands for both. */
  readonly sameAs: ReadonlyMap<string, string>;
  /** Of an account that stands for others, these. */
  readonly others: ReadonlyMap<string, readonly string[]>;
  readonly documents: readonly ThemeCount[];
  readonly questions: readonly ThemeCount[];
}

const monthDays = 30;
/** How far back it counts for “never asked”. */
export const quarterDays = 90;

export function sortFacts(parts: DirectoryParts): DirectoryFacts {
  const accounts = new Map(parts.accounts.map((account) => [account.id, account]));
  const people = parts.accounts.filter((account) => isPerson(account, parts.settings));
  const sameAs = readTwins(parts.twins, accounts);
  const identify = createIdentify(people, sameAs);
  const others = new Map<string, string[]>();
  for (const [id, kept] of sameAs) put(others, kept, id);
  const skills = new Map<string, Skill[]>();
  for (const skill of parts.skills) put(skills, skill.personId, skill);
  return {
    ...{ parts, accounts, skills, sameAs, others },
    profiles: new Map((parts.profiles ?? []).map((profile) => [profile.personId, profile])),
    records: new Map(parts.staff.map((record) => [record.personId, record])),
    asked: countAsked(parts, sameAs),
    askedSince: [],
    items: itemsByPerson(parts, identify),
    documents: parts.found.get('documents')?.counts ?? [],
    questions: parts.found.get('questions')?.counts ?? [],
  };
}

/** From each second account to the one that is kept, also where that one is second to a third. */
function readTwins(
  twins: readonly TwinDecision[],
  accounts: ReadonlyMap<string, Account>
): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const { id, verdict, keepId } of twins) {
    const pair = id.split('+');
    const other = pair.find((one) => one !== keepId);
    if (verdict !== 'same' || keepId === undefined || other === undefined) continue;
    const [kept, second] = [accounts.get(keepId), accounts.get(other)];
    if (!kept || !pair.includes(keepId)) continue;
    // Where the kept account was closed since, nobody could write to her by it.
    if (second?.isActive && !kept.isActive) next.set(keepId, other);
    else next.set(other, keepId);
  }
  const sameAs = new Map<string, string>();
  for (const first of next.keys()) {
    const seen = new Set([first]);
    let last = first;
    for (let to = next.get(last); to !== undefined && !seen.has(to); to = next.get(to)) {
      seen.add(to);
      last = to;
    }
    // Two decisions that contradict each other say nothing.
    if (last !== first && !seen.has(next.get(last) ?? '')) sameAs.set(first, last);
  }
  return sameAs;
}

/** Each thing once for each person, whoever brings it. */
function itemsByPerson(
  { found }: DirectoryParts,
  identify: Identify
): ReadonlyMap<string, readonly Evidence[]> {
  const byPerson = new Map<string, Map<string, Evidence>>();
  for (const { evidence } of found.values()) {
    for (const item of evidence) {
      const personId = identify(item.who);
      if (personId === undefined) continue;
      const items = byPerson.get(personId) ?? new Map<string, Evidence>();
      byPerson.set(personId, items);
      if (!items.has(item.id)) items.set(item.id, item);
    }
  }
  return new Map([...byPerson].map(([personId, items]) => [personId, [...items.values()]]));
}

/** How much each was turned to: contacts, and questions that she answered. */
function countAsked(
  { contacts, found, today }: DirectoryParts,
  sameAs: ReadonlyMap<string, string>
): Map<string, Asked> {
  const month = addDays(today, -monthDays);
  const quarter = addDays(today, -quarterDays);
  const asked = new Map<string, Asked>();
  const count = (id: string, on: string): void => {
    if (on < quarter) return;
    const personId = sameAs.get(id.toLowerCase()) ?? id.toLowerCase();
    const { inMonth, inQuarter } = asked.get(personId) ?? { inMonth: 0, inQuarter: 0 };
    const isOfMonth = on >= month;
    asked.set(personId, { inMonth: inMonth + Number(isOfMonth), inQuarter: inQuarter + 1 });
  };
  for (const { personId, at } of contacts) count(personId, at.slice(0, 10));
  for (const { answers = [] } of found.values()) {
    for (const { personId, on } of answers) count(personId, on);
  }
  return asked;
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const there = lists.get(key);
  if (there) there.push(value);
  else lists.set(key, [value]);
}
