import { readFile } from 'node:fs/promises';
import { createAccounts } from '../adapters/graph/accounts';
import { createPeopleStores } from '../adapters/sharepoint/people/people-stores';
import { sitePathOf } from '../adapters/sharepoint/provisioning/provision-site';
import {
  isStaffColumn,
  takeOverStaff,
  type Accounts,
  type PersonRef,
  type StaffImport,
  type StaffMistake,
} from '../domain/people';
import type { Vocabulary } from '../domain/taxonomy';
import { systemClock } from '../kernel/clock';
import type { SiteConnection } from './composition';
import type { CliTranslator } from './messages';
import type { Terminal } from './terminal';

export interface StaffFileImport {
  readonly connection: SiteConnection;
  readonly vocabulary: Vocabulary;
  /** The file, and its name for what is said of it. */
  readonly file: string;
  readonly fileName: string;
  readonly planOnly: boolean;
  readonly words: CliTranslator;
  readonly terminal: Terminal;
}

/**
 * Takes over HR's list, however long it is. Safe to repeat: what has not changed is not written.
 * @returns how many rows were left out; one where the file cannot be read as a whole
 */
export async function importStaffFile(settings: StaffFileImport): Promise<number> {
  const { connection, vocabulary, file, fileName, planOnly, words, terminal } = settings;
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    terminal.warn(words.t('staffImport.unreadable', { file: fileName }));
    return 1;
  }
  const { sp, siteUrl, graph } = connection;
  const source = { load: () => Promise.resolve(vocabulary) };
  const people = await peopleByMail(createAccounts({ graph, vocabulary: source }));
  const imported = await takeOverStaff(
    {
      staff: createPeopleStores(sp, sitePathOf(siteUrl)).staff,
      ...{ vocabulary: source, clock: systemClock },
      personOf: (mail) => Promise.resolve(people.get(mail)),
    },
    // Not fatal: broken letters become signs that the reader of the file refuses.
    { text: new TextDecoder('utf-8').decode(bytes), isDryRun: planOnly }
  );
  report(imported, fileName, words, terminal);
  return imported.fileProblem ? 1 : new Set(imported.mistakes.map(({ line }) => line)).size;
}

/** Closed accounts too: HR says who has left. Guests are no staff. */
async function peopleByMail(accounts: Accounts): Promise<ReadonlyMap<string, PersonRef>> {
  const people = new Map<string, PersonRef>();
  for await (const page of accounts.all()) {
    for (const { id, name, mail, isGuest } of page) {
      if (!isGuest && mail !== '') people.set(mail, { personId: id, name });
    }
  }
  return people;
}

function report(
  { rows, changed, unchanged, mistakes, fileProblem, ignoredColumns, isDryRun }: StaffImport,
  file: string,
  words: CliTranslator,
  terminal: Terminal
): void {
  terminal.print(words.t('staffImport.reading', { file, count: rows }));
  if (fileProblem) terminal.print(words.t(`staffImport.fileProblems.${fileProblem}`));
  if (ignoredColumns.length > 0) {
    terminal.print(words.t('staffImport.ignored', { columns: ignoredColumns.join(', ') }));
  }
  if (mistakes.length > 0) terminal.print(words.t('staffImport.leftOut'));
  for (const mistake of mistakes) terminal.print(`  ${mistakeWords(mistake, words)}`);
  if (fileProblem) return;
  terminal.print(
    words.t(isDryRun ? 'staffImport.plan' : 'staffImport.done', {
      ...{ rows, changed: changed.length, unchanged },
      mistakes: rows - changed.length - unchanged,
    })
  );
}

function mistakeWords(
  { line, column, code, value = '' }: StaffMistake,
  words: CliTranslator
): string {
  const problem = words.t(`staffImport.mistakes.${code}`, { value });
  const place = { line: String(line), problem };
  return isStaffColumn(column)
    ? words.t('staffImport.rowInColumn', {
        ...place,
        column: words.t(`staffImport.columns.${column}`),
      })
    : words.t('staffImport.row', place);
}
