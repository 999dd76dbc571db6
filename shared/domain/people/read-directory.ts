import { HubError } from '../../kernel/errors';
import type { Vocabulary } from '../taxonomy';
import { addDays, dayOf } from './calendar-days';
import { quarterDays, type DirectoryParts } from './directory-facts';
import type { Account, DirectoryPorts, EvidenceFound, Kept } from './ports';
import type { EvidenceSourceName, PeopleSource } from './views';

type Reader = (signal?: AbortSignal) => Promise<DirectoryParts>;
/** What answered at least once. */
type LastParts = Partial<Omit<DirectoryParts, 'found'>>;

/**
 * Reads everything that the directory is made of, side by side. What does not answer is named, and
 * what it said last goes on counting; without the accounts of at least one reading there is no
 * directory.
 */
export function createDirectoryReader(ports: DirectoryPorts): Reader {
  const { profiles, skills, staff, contacts, twins, clock, settings, sources } = ports;
  const lastFound = new Map<EvidenceSourceName, EvidenceFound>();
  let last: LastParts = {};

  return async (signal) => {
    const now = clock.now();
    const today = dayOf(now);
    const missing: PeopleSource[] = [];
    const attempt = async <T>(
      name: PeopleSource,
      ask: () => Promise<T>,
      before: T | undefined
    ): Promise<T | undefined> => {
      try {
        return await ask();
      } catch (error) {
        // Whoever ends the reading wants no half of it; and of nobody there is no directory.
        if (signal?.aborted || (name === 'accounts' && before === undefined)) throw error;
        ports.onFailure(name, error);
        if (!missing.includes(name)) missing.push(name);
        return before;
      }
    };
    const terms = await ports.vocabulary.load().catch((error: unknown) => {
      if (!last.terms) throw error;
      return last.terms;
    });
    const [accounts, ofProfiles, ofSkills, ofStaff, ofContacts, ofTwins, specialists] =
      await Promise.all([
        attempt('accounts', () => readAccounts(ports, last.accounts, signal), last.accounts),
        attempt('profiles', async () => valuesOf(await profiles.all(signal)), last.profiles),
        attempt('skills', async () => valuesOf(await skills.all(signal)), last.skills),
        attempt('staff', async () => valuesOf(await staff.all(signal)), last.staff),
        attempt('contacts', () => contacts.since(addDays(today, -quarterDays)), last.contacts),
        attempt('staff', async () => valuesOf(await twins.all(signal)), last.twins),
        attempt('staff', () => readSpecialists(ports, terms), last.specialists),
        Promise.all(
          sources.map(async (source) => {
            const { name } = source;
            const found = await attempt(name, () => source.collect(signal), lastFound.get(name));
            if (found) lastFound.set(name, found);
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
      found: new Map(lastFound),
      // Its age is that of the people in it.
      asOf: isNew ? now.toISOString() : (last.asOf ?? now.toISOString()),
      ...{ terms, settings, today, missing },
    };
    last = parts;
    return parts;
  };
}

function valuesOf<T>(kept: readonly Kept<T>[]): readonly T[] {
  return kept.map(({ value }) => value);
}

/** All accounts; one that was there before and is not any more is that of somebody who has left. */
async function readAccounts(
  { accounts }: DirectoryPorts,
  before: readonly Account[] = [],
  signal: AbortSignal | undefined
): Promise<readonly Account[]> {
  const found = new Map<string, Account>();
  for await (const page of accounts.all(signal)) {
    for (const account of page) found.set(account.id, account);
  }
  const gone = before.filter(({ id }) => !found.has(id));
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
