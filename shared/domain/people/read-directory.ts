import { HubError } from '../../kernel/errors';
import type { Vocabulary } from '../taxonomy';
import { addDays, dayOf } from './calendar-days';
import { quarterDays } from './count-asked';
import type { DirectoryParts } from './directory-parts';
import type { Account, DirectoryPorts, EvidenceFound, Kept } from './ports';
import type { EvidenceSourceName, PeopleSource } from './views';

export interface ReadDirectory {
  readonly parts: DirectoryParts;
  /** Where the lists stood before they were read; missing where nobody could say. */
  readonly mark?: string;
}

/** @param before what is there, with what was noted since: it stays where a source does not answer */
type Reader = (before: DirectoryParts | undefined, signal?: AbortSignal) => Promise<ReadDirectory>;

const lists: readonly PeopleSource[] = ['profiles', 'skills', 'staff', 'contacts'];

/** Whether every list was read, so that nothing that was saved in one before is missing. */
export function isOfAllLists(missing: readonly PeopleSource[]): boolean {
  return lists.every((name) => !missing.includes(name));
}

/**
 * Reads everything that the directory is made of, side by side. What does not answer is named, and
 * what is there of it goes on counting; without the accounts of at least one reading there is no
 * directory.
 */
export function createDirectoryReader(ports: DirectoryPorts): Reader {
  const { profiles, skills, staff, contacts, twins, clock, settings, sources } = ports;

  return async (before, signal) => {
    const found = new Map<EvidenceSourceName, EvidenceFound>(before?.found);
    const now = clock.now();
    const today = dayOf(now);
    const missing: PeopleSource[] = [];
    const attempt = async <T>(
      name: PeopleSource,
      ask: () => Promise<T>,
      there: T | undefined
    ): Promise<T | undefined> => {
      try {
        return await ask();
      } catch (error) {
        // Whoever ends the reading wants no half of it; and of nobody there is no directory.
        if (signal?.aborted || (name === 'accounts' && there === undefined)) throw error;
        ports.onFailure(name, error);
        if (!missing.includes(name)) missing.push(name);
        return there;
      }
    };
    // Before anything is read: what is saved while it is read is seen by the next look.
    const mark = await ports.changes.mark(signal).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      ports.onFailure('changes', error);
      return undefined;
    });
    const terms = await ports.vocabulary.load().catch((error: unknown) => {
      if (!before) throw error;
      return before.terms;
    });
    const [accounts, ofProfiles, ofSkills, ofStaff, ofContacts, ofTwins, specialists] =
      await Promise.all([
        attempt('accounts', () => readAccounts(ports, before?.accounts, signal), before?.accounts),
        attempt('profiles', async () => valuesOf(await profiles.all(signal)), before?.profiles),
        attempt('skills', async () => valuesOf(await skills.all(signal)), before?.skills),
        attempt('staff', async () => valuesOf(await staff.all(signal)), before?.staff),
        attempt('contacts', () => contacts.since(addDays(today, -quarterDays)), before?.contacts),
        attempt('staff', async () => valuesOf(await twins.all(signal)), before?.twins),
        attempt('staff', () => readSpecialists(ports, terms), before?.specialists),
        Promise.all(
          sources.map(async (source) => {
            const { name } = source;
            const read = await attempt(name, () => source.collect(signal), found.get(name));
            if (read) found.set(name, read);
          })
        ),
      ]);
    if (signal?.aborted) {
      throw new HubError('unavailable', { message: 'people directory: the reading was ended' });
    }
    const isNew = !missing.includes('accounts');
    const parts: DirectoryParts = {
      accounts: accounts ?? [],
      ...(ofProfiles ? { profiles: ofProfiles } : {}),
      skills: ofSkills ?? [],
      staff: ofStaff ?? [],
      contacts: ofContacts ?? [],
      twins: ofTwins ?? [],
      specialists: specialists ?? new Map<string, readonly string[]>(),
      // Its age is that of the people in it.
      asOf: isNew ? now.toISOString() : (before?.asOf ?? now.toISOString()),
      ...{ found, terms, settings, today, missing },
    };
    return { parts, ...(mark === undefined ? {} : { mark }) };
  };
}

function valuesOf<T>(kept: readonly Kept<T>[]): readonly T[] {
  return kept.map(({ value }) => value);
}

/**
 * All accounts; one that was there before and is not any more is that of somebody who has left, unless
 * she came back under the same address. After a restart `leftAccounts` finds who left something.
 */
async function readAccounts(
  { accounts }: DirectoryPorts,
  before: readonly Account[] = [],
  signal: AbortSignal | undefined
): Promise<readonly Account[]> {
  const found = new Map<string, Account>();
  for await (const page of accounts.all(signal)) {
    for (const account of page) found.set(account.id, account);
  }
  const taken = new Set([...found.values()].map(({ mail }) => mail).filter((mail) => mail !== ''));
  const gone = before.filter(({ id, mail }) => !found.has(id) && !taken.has(mail));
  return [...found.values(), ...gone.map((account) => ({ ...account, isActive: false }))];
}

async function readSpecialists(
  { actors }: DirectoryPorts,
  terms: Vocabulary
): Promise<ReadonlyMap<string, readonly string[]>> {
  const themes = new Map<string, string[]>();
  await Promise.all(
    terms.inSet('themes').map(async ({ key }) => {
      for (const { id } of await actors.specialistsOf(key)) {
        const there = themes.get(id);
        if (there) there.push(key);
        else themes.set(id, [key]);
      }
    })
  );
  return themes;
}
