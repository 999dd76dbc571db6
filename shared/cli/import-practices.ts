import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPeopleDirectory } from '../adapters/graph/people-directory';
import { createWorkingDays } from '../adapters/calendar/working-days';
import { sitePathOf } from '../adapters/sharepoint/provisioning/provision-site';
import { createPracticeStores } from '../adapters/sharepoint/practices/practice-stores';
import { createDraftsForOthers } from '../adapters/sharepoint/practices/drafts-for-others';
import { isShelved, toPublished, type Practice } from '../domain/practices';
import type { Person } from '../domain/people';
import type { Vocabulary } from '../domain/taxonomy';
import { systemClock } from '../kernel/clock';
import type { SiteConnection } from './composition';
import type { CliTranslator } from './messages';
import { faultsOf, mailsIn, type SourceFault, type SourceSurroundings } from './practice-faults';
import { faultWords } from './practice-fault-words';
import { practiceFromSource, reuseFromSource } from './practice-from-source';
import type { PracticeSource } from './practice-source';
import { readPracticeSource } from './read-practice-source';
import type { Terminal } from './terminal';

export interface PracticesImport {
  readonly connection: SiteConnection;
  readonly vocabulary: Vocabulary;
  /** With one JSON file for each practice. */
  readonly folder: string;
  readonly planOnly: boolean;
  readonly words: CliTranslator;
  readonly terminal: Terminal;
}

type Outcome = 'created' | 'unchanged' | 'refused';

/**
 * Takes over practices with their reviews, translations and reuses: history that the organisation
 * brings along. Nobody is told of it. What is there already stays as it is, since people work on it; so
 * it is safe to repeat.
 * @returns how many were left out
 */
export async function importPractices(settings: PracticesImport): Promise<number> {
  const { folder, planOnly, words, terminal } = settings;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) return 0;
  const importer = importerOf(settings);
  const tally: Record<Outcome, number> = { created: 0, unchanged: 0, refused: 0 };
  const told: string[] = [];
  for (const file of files) {
    const faults = await importer(await readFile(join(folder, file), 'utf8'), (outcome) => {
      tally[outcome] += 1;
    });
    for (const fault of faults) {
      told.push(words.t('practiceImport.row', { file, problem: faultWords(fault, words) }));
    }
  }
  const { created, unchanged, refused } = tally;
  terminal.print(
    planOnly
      ? words.t('practiceImport.plan', { count: files.length - refused, refused })
      : words.t('practiceImport.done', { created, unchanged, refused })
  );
  for (const line of told) terminal.print(`  ${line}`);
  return refused;
}

function importerOf({ connection, vocabulary, folder, planOnly }: PracticesImport) {
  const { sp, siteUrl, graph } = connection;
  const sitePath = sitePathOf(siteUrl);
  const clock = systemClock;
  const directory = createPeopleDirectory({
    ...{ graph, clock, vocabulary: { load: () => Promise.resolve(vocabulary) } },
  });
  const mailOf = async (id: string): Promise<string | undefined> =>
    (await directory.byId(id))?.mail || undefined;
  const stores = createPracticeStores(sp, sitePath, mailOf);
  const drafts = createDraftsForOthers(sp, sitePath);
  const surroundings = { vocabulary, workingDays: createWorkingDays(), now: clock.now() };

  const peopleOf = async (source: PracticeSource): Promise<ReadonlyMap<string, Person>> => {
    const people = new Map<string, Person>();
    for (const mail of mailsIn(source)) {
      const person = await directory.byMail(mail);
      if (person) people.set(mail, person);
    }
    return people;
  };

  const bodiesOf = async (source: PracticeSource) => {
    const bodies: { readonly name: string; readonly body: Uint8Array }[] = [];
    for (const { name, file } of source.attachments) {
      const body = await readFile(join(folder, file)).catch(() => undefined);
      if (body) bodies.push({ name, body: new Uint8Array(body) });
    }
    return bodies;
  };

  /** Files come in as an author's do: on a draft of hers, from which the service takes them. */
  const filesOf = async (source: PracticeSource, authorId: string) => {
    if (source.attachments.length === 0) return [];
    const { id, author } = source;
    const content = { ...source.content };
    const draft = { id, content, coAuthorIds: [], savedAt: surroundings.now };
    await drafts.put(draft, author, await bodiesOf(source));
    const files = await stores.files.takeFromDraft(id, authorId);
    await drafts.remove(id);
    return files;
  };

  const add = async (source: PracticeSource, all: SourceSurroundings): Promise<Outcome> => {
    const author = all.people.get(source.author.toLowerCase());
    if (source.state === 'draft') {
      const savedAt = new Date(all.now.getTime() - source.savedDaysAgo * dayMs);
      const draft = { id: source.id, content: source.content, coAuthorIds: [], savedAt };
      return (await drafts.put(draft, source.author, await bodiesOf(source)))
        ? 'created'
        : 'unchanged';
    }
    if (await stores.practices.get(source.id)) return 'unchanged';
    for (const one of source.reuses) {
      await stores.reuses.add(reuseFromSource(one, source.id, all));
    }
    const files = await filesOf(source, author?.id ?? '');
    const practice: Practice = practiceFromSource(source, files, all);
    await stores.practices.add(practice);
    if (isShelved(practice)) await stores.shelf.put(toPublished(practice, source.reuses.length));
    return 'created';
  };

  return async (
    text: string,
    count: (outcome: Outcome) => void
  ): Promise<readonly SourceFault[]> => {
    const parsed = parse(text);
    if (parsed === undefined) {
      count('refused');
      return [{ code: 'value', field: 'JSON' }];
    }
    const { source, unread } = readPracticeSource(parsed);
    const all = { ...surroundings, people: await peopleOf(source) };
    const missingFiles = await missingOf(source, folder);
    const faults = [
      ...unread.map((field): SourceFault => ({ code: 'value', field })),
      ...missingFiles.map((file): SourceFault => ({ code: 'file', field: 'attachments', file })),
      ...faultsOf(source, all),
    ];
    if (faults.length > 0) count('refused');
    else if (!planOnly) count(await add(source, all));
    return faults;
  };
}

const dayMs = 24 * 60 * 60 * 1000;

async function missingOf(source: PracticeSource, folder: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const { file } of source.attachments) {
    const isThere = await readFile(join(folder, file)).then(
      () => true,
      () => false
    );
    if (!isThere) missing.push(file);
  }
  return missing;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
