import { inSlices, type Steps } from '../../kernel/turns';
import type { Contact } from './contact';
import { countAsked, type Asked } from './count-asked';
import type { ThemeCount } from './directory';
import type { DirectoryParts } from './directory-parts';
import type { Evidence } from './evidence';
import { identifyAmong, type Identify } from './identify-people';
import { leftAccounts } from './left-accounts';
import { isPerson } from './population';
import type { Account } from './ports';
import type { Profile } from './profile';
import type { Skill } from './skill';
import type { StaffRecord } from './staff-record';
import { readTwins } from './twin-accounts';

/** The same by person, so that one of them can be made again after a change. */
export interface DirectoryFacts {
  readonly parts: DirectoryParts;
  /** Those that are listed, and those of who is gone and left something. */
  readonly accounts: ReadonlyMap<string, Account>;
  readonly profiles: Map<string, Profile>;
  readonly skills: Map<string, readonly Skill[]>;
  readonly records: Map<string, StaffRecord>;
  /** By their own ids: one that is noted twice counts once. */
  readonly contacts: Map<string, Contact>;
  readonly asked: Map<string, Asked>;
  readonly items: ReadonlyMap<string, readonly Evidence[]>;
  /** Of a second account, the one that stands for both. */
  readonly sameAs: ReadonlyMap<string, string>;
  /** Of an account that stands for others, these. */
  readonly others: ReadonlyMap<string, readonly string[]>;
  readonly documents: readonly ThemeCount[];
  readonly questions: readonly ThemeCount[];
}

/** So much of a list takes a few milliseconds. */
const slice = 500;

/** Sorts what was read by person; of a large organisation in turns, so that nobody waits for it. */
export function* sortFacts(parts: DirectoryParts): Steps<DirectoryFacts> {
  const accounts = new Map<string, Account>();
  const take = (account: Account): void => void accounts.set(account.id, account);
  yield* inSlices(parts.accounts, slice, take);
  for (const account of yield* leftAccounts(parts)) take(account);
  const sameAs = readTwins(parts.twins, accounts);
  const people: Account[] = [];
  yield* inSlices(accounts.values(), slice, (account) => {
    if (isPerson(account, parts.settings)) people.push(account);
  });
  const identify = yield* identifyAmong(people, sameAs);
  const others = new Map<string, string[]>();
  for (const [id, kept] of sameAs) put(others, kept, id);
  const skills = new Map<string, Skill[]>();
  yield* inSlices(parts.skills, slice, (skill) => put(skills, skill.personId, skill));
  const profiles = yield* byPerson(parts.profiles ?? []);
  const records = yield* byPerson(parts.staff);
  const contacts = new Map(parts.contacts.map((contact) => [contact.id, contact]));
  const asked = yield* countAsked(parts, contacts.values(), sameAs);
  const items = yield* itemsByPerson(parts, identify);
  return {
    ...{ parts, accounts, profiles, skills, records, contacts, asked, items, sameAs, others },
    documents: parts.found.get('documents')?.counts ?? [],
    questions: parts.found.get('questions')?.counts ?? [],
  };
}

/** What was read, with what was noted since in the place of it. */
export function partsOf(facts: DirectoryFacts): DirectoryParts {
  const { parts, profiles, skills, records, contacts } = facts;
  return {
    ...parts,
    ...(parts.profiles ? { profiles: [...profiles.values()] } : {}),
    skills: [...skills.values()].flat(),
    staff: [...records.values()],
    contacts: [...contacts.values()],
  };
}

function* byPerson<T extends { readonly personId: string }>(
  values: readonly T[]
): Steps<Map<string, T>> {
  const sorted = new Map<string, T>();
  yield* inSlices(values, slice, (value) => sorted.set(value.personId, value));
  return sorted;
}

/** Each thing once for each person, whoever brings it. */
function* itemsByPerson(
  { found }: DirectoryParts,
  identify: Identify
): Steps<ReadonlyMap<string, readonly Evidence[]>> {
  const byPersonAndThing = new Map<string, Map<string, Evidence>>();
  for (const { evidence } of found.values()) {
    yield* inSlices(evidence, slice, (item) => {
      const personId = identify(item.who);
      if (personId === undefined) return;
      const items = byPersonAndThing.get(personId) ?? new Map<string, Evidence>();
      byPersonAndThing.set(personId, items);
      if (!items.has(item.id)) items.set(item.id, item);
    });
  }
  const items = new Map<string, readonly Evidence[]>();
  yield* inSlices(byPersonAndThing, slice, ([id, things]) => items.set(id, [...things.values()]));
  return items;
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const there = lists.get(key);
  if (there) there.push(value);
  else lists.set(key, [value]);
}
