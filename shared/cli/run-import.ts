import { createDocumentLibrary } from '../adapters/sharepoint/document-library';
import { sitePathOf } from '../adapters/sharepoint/provisioning/provision-site';
import {
  importDocuments,
  importProfiles,
  readRecord,
  validateRecords,
  type ImportProgress,
  type ValidatedRecords,
  type WriteSummary,
} from '../domain/library';
import type { Vocabulary } from '../domain/taxonomy';
import { languageOf, readArguments } from './arguments';
import { asTyped } from './as-typed';
import { connect, defaultSite, type Surroundings } from './composition';
import { failureWords } from './failure-words';
import { importCurated } from './import-curated';
import { loadVocabulary } from './load-vocabulary';
import { cliTranslator, type CliTranslator } from './messages';
import { noticeWords, problemWords } from './problem-words';
import { readSource, type Source } from './read-source';
import { deviceCodeFlag, signInOptions } from './sign-in-choice';
import { createDraftContentReader, inspectFiles } from './source-files';
import type { Terminal } from './terminal';

/** Exit codes, so that a script can tell a source to mend from an import to repeat. */
const exitCodes = { allWritten: 0, failed: 1, someRefused: 2 } as const;

/** Four at a time: the smallest licence band lets a program write some 600 documents a minute. */
const concurrency = 4;
const largestFile = 100 * 1024 * 1024;

/**
 * Imports a folder or file of records into the hub's library.
 * @param typed what stood after the name of the program
 * @returns exit code, see exitCodes
 */
export async function runImport(
  typed: readonly string[],
  surroundings: Surroundings,
  terminal: Terminal
): Promise<number> {
  const words = cliTranslator(languageOf(typed, surroundings.environment));
  const profiles = importProfiles.map(({ name }) => name).join('|');
  const stop = (...lines: readonly string[]): number => {
    for (const line of lines) terminal.warn(line);
    return exitCodes.failed;
  };
  const usage = words.t('library.run.usage', { profiles });
  const read = readArguments(typed, {
    withValue: ['site', 'profile', 'lang', ...Object.keys(signInOptions)],
    flags: ['plan', deviceCodeFlag],
  });
  if (!read.ok) {
    const { code, values } = read.problem;
    return stop(words.t(`provisioning.run.${code}`, values), usage);
  }
  const { paths, values, flags } = read.value;
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0)
    return stop(words.t('library.run.pathMissing'), usage);
  const source = await readSource(path, values.get('profile'));
  if (!source.ok) return stop(words.t(`library.run.${source.problem.code}`, source.problem.values));
  const site = values.get('site') ?? defaultSite(surroundings.environment);
  const connection = connect(site, asTyped(surroundings, read.value, words, terminal));
  if (!connection.ok) {
    return stop(words.t(`provisioning.run.${connection.problem.code}`, connection.problem.values));
  }

  try {
    const { fileName: file, profile, rows } = source.value;
    terminal.print(
      words.t('library.run.reading', { file, count: rows.length, profile: profile.name })
    );
    const vocabulary = await loadVocabulary(connection.value);
    if (vocabulary.concepts.length === 0) return stop(words.t('library.run.vocabularyMissing'));
    if (vocabulary.inSet('missions').length === 0) {
      return stop(words.t('library.run.schemaOlder'));
    }
    const validated = await validate(source.value, vocabulary);
    const summary = await importDocuments(validated.drafts, {
      library: createDocumentLibrary({
        sp: connection.value.sp,
        sitePath: sitePathOf(connection.value.siteUrl),
      }),
      contents: createDraftContentReader(source.value.folder),
      concurrency,
      planOnly: flags.has('plan'),
      onProgress: progressTeller(words, terminal),
    });
    report(validated, summary, flags.has('plan'), { words, terminal, vocabulary });
    const leftOut = await importCurated({
      ...{ connection: connection.value, vocabulary, words, terminal },
      folder: source.value.folder,
      planOnly: flags.has('plan'),
    });
    if (summary.failed.length > 0) return exitCodes.failed;
    return validated.refused.length + leftOut > 0 ? exitCodes.someRefused : exitCodes.allWritten;
  } catch (failure) {
    return stop(failureWords(failure, words));
  }
}

async function validate(
  { folder, profile, rows }: Source,
  vocabulary: Vocabulary
): Promise<ValidatedRecords> {
  const records = rows.map((row) => ('fault' in row ? row : readRecord(row, profile, vocabulary)));
  const paths = records.flatMap((record) =>
    'content' in record && record.content.kind === 'file' ? [record.content.path] : []
  );
  return validateRecords(records, {
    vocabulary,
    currentYear: new Date().getFullYear(),
    today: new Date().toISOString().slice(0, 10),
    largestFile,
    fileFacts: await inspectFiles(folder, paths),
  });
}

function progressTeller(
  words: CliTranslator,
  terminal: Terminal
): (progress: ImportProgress) => void {
  const start = performance.now();
  return ({ done, planned }) => {
    const seconds = Math.max((performance.now() - start) / 1000, 0.001);
    const rate = Math.round(done / seconds);
    terminal.progress(words.t('library.run.progress', { done, planned, rate }));
  };
}

function report(
  { refused }: ValidatedRecords,
  summary: WriteSummary,
  isPlan: boolean,
  {
    words,
    terminal,
    vocabulary,
  }: { words: CliTranslator; terminal: Terminal; vocabulary: Vocabulary }
): void {
  const row = (line: number, id: string, problem: string): void => {
    const key = id === '' ? 'library.run.rowWithoutId' : 'library.run.row';
    terminal.print(`  ${words.t(key, { line: String(line), id, problem })}`);
  };
  const { failed, notices } = summary;
  if (refused.length > 0) {
    terminal.print(words.t('library.run.refusedHeading', { count: refused.length }));
    for (const { line, id, problems } of refused) {
      for (const problem of problems) row(line, id, problemWords(problem, words, vocabulary));
    }
  }
  if (failed.length > 0) {
    terminal.print(words.t('library.run.failedHeading', { count: failed.length }));
    for (const { line, id, problem } of failed) {
      row(line, id, problemWords(problem, words, vocabulary));
    }
  }
  if (notices.length > 0) {
    terminal.print(words.t('library.run.noticesHeading'));
    for (const { line, id, notice } of notices) row(line, id, noticeWords(notice, words));
  }
  const { created, updated, unchanged } = summary;
  terminal.print(
    words.t(isPlan ? 'library.run.plan' : 'library.run.summary', {
      planned: summary.planned + refused.length,
      ...{ created, updated, unchanged },
      refused: refused.length,
      failed: failed.length,
    })
  );
}
