import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createCuratedLists } from '../adapters/sharepoint/curated-lists';
import { sitePathOf } from '../adapters/sharepoint/provisioning/provision-site';
import {
  curatedColumns,
  curatedKinds,
  readCurated,
  type CuratedKind,
  type CuratedLists,
  type ReadCuration,
} from '../domain/library';
import type { Vocabulary } from '../domain/taxonomy';
import type { SiteConnection } from './composition';
import { importCommunities } from './import-communities';
import { importPractices } from './import-practices';
import { importProfiles } from './import-profiles';
import type { CliTranslator } from './messages';
import { problemWords } from './problem-words';
import { readTable } from './read-source';
import type { Terminal } from './terminal';

/** The lists that may stand beside a list of documents, by their names. */
const fileNames: Readonly<Record<CuratedKind, string>> = {
  specialists: 'specialists.csv',
  needToKnow: 'need-to-know.csv',
  bestBets: 'best-bets.csv',
  knownAnswers: 'known-answers.csv',
};

const communitiesFile = 'communities.csv';
/** A folder with a file for each practice. */
const practicesFolder = 'practices';
const profilesFile = 'profiles.json';

export interface CuratedImport {
  readonly connection: SiteConnection;
  readonly vocabulary: Vocabulary;
  /** The folder of the list of documents. */
  readonly folder: string;
  readonly planOnly: boolean;
  readonly words: CliTranslator;
  readonly terminal: Terminal;
}

/**
 * Fills the curated lists from the files that stand beside the list of documents, or beside its
 * folder. Safe to repeat: what is there and the same is left alone, what others made stays.
 * @returns how many entries were left out
 */
export async function importCurated(settings: CuratedImport): Promise<number> {
  const { connection, folder } = settings;
  const lists = createCuratedLists(connection.sp, sitePathOf(connection.siteUrl));
  let leftOut = 0;
  for (const kind of curatedKinds) {
    const file = await findFile(folder, fileNames[kind]);
    if (file !== undefined) leftOut += await importOne(kind, file, lists, settings);
  }
  const file = await findFile(folder, communitiesFile);
  if (file !== undefined) {
    const { vocabulary, planOnly, words, terminal } = settings;
    leftOut += await importCommunities({
      ...{ connection, vocabulary, planOnly, words, terminal },
      ...{ file, fileName: communitiesFile },
    });
  }
  const practices = await findFile(folder, practicesFolder);
  if (practices !== undefined) {
    const { vocabulary, planOnly, words, terminal } = settings;
    leftOut += await importPractices({
      ...{ connection, vocabulary, planOnly, words, terminal },
      folder: practices,
    });
  }
  const profiles = await findFile(folder, profilesFile);
  if (profiles !== undefined) {
    const { vocabulary, planOnly, words, terminal } = settings;
    leftOut += await importProfiles({
      ...{ connection, vocabulary, planOnly, words, terminal },
      ...{ file: profiles, fileName: profilesFile },
    });
  }
  return leftOut;
}

async function importOne(
  kind: CuratedKind,
  file: string,
  lists: CuratedLists,
  { vocabulary, planOnly, words, terminal }: CuratedImport
): Promise<number> {
  const table = await readTable(file);
  const isOfKind = curatedColumns[kind].every((column) => table?.columns.includes(column));
  const name = fileNames[kind];
  if (!table || !isOfKind) {
    terminal.print(words.t('library.run.sourceBroken', { file: name, format: 'CSV' }));
    return 1;
  }
  const { lines, refused }: ReadCuration = readCurated(kind, table.rows, vocabulary);
  const tell = (line: number, problem: string): void => {
    terminal.print(`  ${words.t('library.run.rowWithoutId', { line: String(line), problem })}`);
  };
  const tally = { created: 0, updated: 0, unchanged: 0 };
  let leftOut = refused.length;
  const told: (() => void)[] = refused.flatMap(({ line, problems }) =>
    problems.map((problem) => () => tell(line, problemWords(problem, words, vocabulary)))
  );
  for (const { line, entry } of planOnly ? [] : lines) {
    const put = await lists.put(entry);
    if (put.ok) {
      tally[put.value] += 1;
    } else {
      leftOut += 1;
      told.push(() => tell(line, problemWords(put.problem, words, vocabulary)));
    }
  }
  terminal.print(
    planOnly
      ? words.t('library.run.curatedPlan', { file: name, count: lines.length, refused: leftOut })
      : words.t('library.run.curated', { file: name, ...tally, refused: leftOut })
  );
  for (const one of told) one();
  return leftOut;
}

/** Beside the list; or beside its folder, where documents have one to themselves. */
async function findFile(folder: string, name: string): Promise<string | undefined> {
  for (const place of [folder, dirname(folder)]) {
    const names = await readdir(place).catch((): readonly string[] => []);
    if (names.includes(name)) return join(place, name);
  }
  return undefined;
}
