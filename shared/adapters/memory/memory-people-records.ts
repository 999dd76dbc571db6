import type {
  Contact,
  ContactStore,
  Kept,
  PeopleChanges,
  Profile,
  Records,
  Skill,
  SkillStore,
  StaffRecord,
  TwinDecision,
} from '../../domain/people';
import { HubError } from '../../kernel/errors';
import {
  createMemoryPeopleChanges,
  type ChangeLog,
  type PeopleLists,
} from './memory-people-changes';

type ListName = keyof PeopleLists | 'changes';

export interface MemoryPeopleLists extends PeopleLists {
  readonly changes: PeopleChanges;
  /**
   * The next call of a list fails: before it did anything, or after it did it, as when an answer is
   * lost on its way.
   */
  failNext(fault: ListFault): void;
}

export interface ListFault {
  readonly list: ListName;
  /** Any method unless named. */
  readonly method?: string;
  readonly when?: 'before' | 'after';
}

export interface FirstRecords {
  readonly profiles?: readonly Profile[];
  readonly skills?: readonly Skill[];
  readonly staff?: readonly StaffRecord[];
  readonly contacts?: readonly Contact[];
  readonly twins?: readonly TwinDecision[];
}

/** All lists of people in memory, each call of which can be made to fail. */
export function createMemoryPeopleLists(first: FirstRecords = {}): MemoryPeopleLists {
  const faults: ListFault[] = [];
  const log: ChangeLog = [];
  const noteIn = (list: keyof PeopleLists) => (id: string) => void log.push({ list, id });
  const personOf = ({ personId }: { readonly personId: string }): string => personId;
  const idOf = ({ id }: { readonly id: string }): string => id;
  const lists: PeopleLists = {
    profiles: createMemoryRecords(personOf, first.profiles, noteIn('profiles')),
    skills: createMemorySkills(first.skills, noteIn('skills')),
    staff: createMemoryRecords(personOf, first.staff, noteIn('staff')),
    contacts: createMemoryContacts(first.contacts, noteIn('contacts')),
    twins: createMemoryRecords(idOf, first.twins, noteIn('twins')),
  };
  return {
    profiles: breakable('profiles', lists.profiles, faults),
    skills: breakable('skills', lists.skills, faults),
    staff: breakable('staff', lists.staff, faults),
    contacts: breakable('contacts', lists.contacts, faults),
    twins: breakable('twins', lists.twins, faults),
    changes: breakable('changes', createMemoryPeopleChanges(lists, log), faults),
    failNext: (fault) => void faults.push(fault),
  };
}

/**
 * One record for each id, in memory.
 * @param onChange hears of each record that is saved or taken out
 */
export function createMemoryRecords<T>(
  idOf: (value: T) => string,
  first: readonly T[] = [],
  onChange: (id: string) => void = () => undefined
): Records<T> {
  let saves = 0;
  const kept = new Map<string, Kept<T>>();
  const keep = (value: T): Kept<T> => {
    saves += 1;
    // As over a wire: whoever holds what was given changes nothing here.
    const stored = structuredClone({ value, version: String(saves) });
    kept.set(idOf(value), stored);
    onChange(idOf(value));
    return structuredClone(stored);
  };
  for (const value of first) keep(value);
  return {
    all: (signal) =>
      signal?.aborted
        ? Promise.reject(new HubError('unavailable', { message: 'memory records: ended' }))
        : Promise.resolve(structuredClone([...kept.values()])),
    get: (id) => Promise.resolve(structuredClone(kept.get(id))),
    save: (value, version) =>
      Promise.resolve(kept.get(idOf(value))?.version === version ? keep(value) : 'conflict'),
    remove(id) {
      if (kept.delete(id)) onChange(id);
      return Promise.resolve();
    },
  };
}

/** Skills in memory. */
export function createMemorySkills(
  first: readonly Skill[] = [],
  onChange?: (id: string) => void
): SkillStore {
  const records = createMemoryRecords<Skill>(({ id }) => id, first, onChange);
  const those = async (
    fits: (skill: Skill) => boolean,
    most = Infinity
  ): Promise<readonly Kept<Skill>[]> =>
    (await records.all()).filter(({ value }) => fits(value)).slice(0, most);
  return {
    ...records,
    ofPerson: (personId) => those((skill) => skill.personId === personId.toLowerCase()),
    withNews: (most) => those(({ news }) => news.length > 0, most),
    dueBy: (day, most) =>
      those(
        ({ state, dueOn }) => state === 'confirmed' && dueOn !== undefined && dueOn <= day,
        most
      ),
  };
}

/** Who turned to whom, in memory. */
export function createMemoryContacts(
  first: readonly Contact[] = [],
  onChange: (id: string) => void = () => undefined
): ContactStore {
  const kept = new Map<string, Contact>();
  const keep = (contact: Contact): Contact => {
    kept.set(contact.id, structuredClone(contact));
    onChange(contact.id);
    return structuredClone(contact);
  };
  for (const contact of first) keep(contact);
  const those = (fits: (contact: Contact) => boolean): readonly Contact[] =>
    structuredClone([...kept.values()].filter(fits));
  return {
    add: (contact) => Promise.resolve(structuredClone(kept.get(contact.id)) ?? keep(contact)),
    get: (id) => Promise.resolve(structuredClone(kept.get(id))),
    since: (day) => Promise.resolve(those(({ at }) => at.slice(0, 10) >= day)),
    madeBy: (personId, most) =>
      Promise.resolve(
        [...those(({ askerId }) => askerId === personId)]
          .sort((one, other) => other.at.localeCompare(one.at))
          .slice(0, most)
      ),
    toAsk: (until, most) =>
      Promise.resolve(
        those(({ at, askedAt }) => askedAt === undefined && at.slice(0, 10) <= until).slice(0, most)
      ),
    save: (contact) => Promise.resolve(void keep(contact)),
    forget(before) {
      const old = those(({ at }) => at.slice(0, 10) < before);
      for (const { id } of old) kept.delete(id);
      return Promise.resolve(old.length);
    },
  };
}

/** A list whose calls fail once where a fault waits for them. */
function breakable<List extends object>(name: ListName, list: List, faults: ListFault[]): List {
  return new Proxy(list, {
    get(target, key, receiver) {
      const method: unknown = Reflect.get(target, key, receiver);
      if (typeof method !== 'function') return method;
      return async (...given: readonly unknown[]): Promise<unknown> => {
        const place = faults.findIndex(
          (fault) => fault.list === name && (fault.method === undefined || fault.method === key)
        );
        const [fault] = place < 0 ? [] : faults.splice(place, 1);
        const error = new HubError('unavailable', { message: `${name} was told to fail` });
        if (fault && fault.when !== 'after') throw error;
        const answer: unknown = await Reflect.apply(method, target, given);
        if (fault) throw error;
        return answer;
      };
    },
  });
}
