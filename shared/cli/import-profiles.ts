import { readFile } from 'node:fs/promises';
import { createPeopleDirectory } from '../adapters/graph/people-directory';
import { createPeopleStores } from '../adapters/sharepoint/people/people-stores';
import { sitePathOf } from '../adapters/sharepoint/provisioning/provision-site';
import { emptyRecord, type Person } from '../domain/people';
import type { Vocabulary } from '../domain/taxonomy';
import { systemClock } from '../kernel/clock';
import type { SiteConnection } from './composition';
import type { CliTranslator } from './messages';
import { mailsIn, profileFaults, profileFaultWords, type ProfileFault } from './profile-faults';
import {
  contactFromSource,
  profileFromSource,
  recordFromSource,
  skillFromSource,
  type ProfileSurroundings,
} from './profile-from-source';
import type { ProfileSource } from './profile-source';
import { readProfileSource } from './read-profile-source';
import type { Terminal } from './terminal';

export interface ProfilesImport {
  readonly connection: SiteConnection;
  readonly vocabulary: Vocabulary;
  /** A JSON list of people, and its name for what is said of it. */
  readonly file: string;
  readonly fileName: string;
  readonly planOnly: boolean;
  readonly words: CliTranslator;
  readonly terminal: Terminal;
}

type Outcome = 'created' | 'unchanged';

/**
 * Takes over what people have said of themselves, with the skills that were confirmed and who turned
 * to them: history that the organisation brings along. Nobody is told of it. Who has a profile already
 * is left as she is, since it is hers; so it is safe to repeat.
 * @returns how many were left out
 */
export async function importProfiles(settings: ProfilesImport): Promise<number> {
  const { file, fileName, planOnly, words, terminal } = settings;
  const list = await readList(file);
  if (list === undefined) {
    terminal.print(words.t('library.run.sourceBroken', { file: fileName, format: 'JSON' }));
    return 1;
  }
  const importOne = importerOf(settings);
  const tally: Record<Outcome, number> = { created: 0, unchanged: 0 };
  let refused = 0;
  const told: string[] = [];
  for (const [place, entry] of list.entries()) {
    const { source, unread } = readProfileSource(entry);
    const outcome = await importOne(source, unread);
    if (typeof outcome === 'string') tally[outcome] += 1;
    else {
      refused += 1;
      const person = source.mail || String(place + 1);
      for (const fault of outcome) {
        const problem = profileFaultWords(fault, words);
        told.push(words.t('profileImport.row', { file: fileName, person, problem }));
      }
    }
  }
  const { created, unchanged } = tally;
  terminal.print(
    planOnly
      ? words.t('profileImport.plan', { count: list.length - refused, refused })
      : words.t('profileImport.done', { created, unchanged, refused })
  );
  for (const line of told) terminal.print(`  ${line}`);
  return refused;
}

function importerOf({ connection, vocabulary, planOnly }: ProfilesImport) {
  const { sp, siteUrl, graph } = connection;
  const now = systemClock.now();
  const directory = createPeopleDirectory({
    ...{ graph, clock: systemClock, vocabulary: { load: () => Promise.resolve(vocabulary) } },
  });
  const stores = createPeopleStores(sp, sitePathOf(siteUrl));

  const peopleOf = async (source: ProfileSource): Promise<ReadonlyMap<string, Person>> => {
    const people = new Map<string, Person>();
    for (const mail of mailsIn(source)) {
      const person = await directory.byMail(mail);
      if (person) people.set(mail, person);
    }
    return people;
  };

  const add = async (
    source: ProfileSource,
    person: Person,
    surroundings: ProfileSurroundings
  ): Promise<Outcome> => {
    const { id } = person;
    if (await stores.profiles.get(id)) return 'unchanged';
    // Her profile comes last: a run that was cut off is taken up where it stopped.
    for (const skill of source.skills) {
      await stores.skills.save(skillFromSource(skill, id, surroundings));
    }
    for (const contact of source.contacts) {
      await stores.contacts.add(contactFromSource(contact, id, surroundings));
    }
    for (const { of, daysAgo } of source.succeeds) {
      const predecessorId = surroundings.people.get(of.toLowerCase())?.id ?? '';
      const kept = await stores.staff.get(predecessorId);
      const before = kept?.value ?? emptyRecord(predecessorId);
      const record = recordFromSource(before, id, daysAgo, surroundings);
      if (record) await stores.staff.save(record, kept?.version);
    }
    const saved = await stores.profiles.save(profileFromSource(source, person, surroundings));
    return saved === 'conflict' ? 'unchanged' : 'created';
  };

  return async (
    source: ProfileSource,
    unread: readonly string[]
  ): Promise<Outcome | readonly ProfileFault[]> => {
    const people = await peopleOf(source);
    const faults = [
      ...unread.map((field): ProfileFault => ({ code: 'value', field })),
      ...profileFaults(source, vocabulary, people),
    ];
    const person = people.get(source.mail);
    if (faults.length > 0 || !person) return faults;
    if (planOnly) return 'created';
    return add(source, person, { now, siteUrl, people });
  };
}

async function readList(file: string): Promise<readonly unknown[] | undefined> {
  try {
    const list = JSON.parse(await readFile(file, 'utf8')) as unknown;
    return Array.isArray(list) ? (list as readonly unknown[]) : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
