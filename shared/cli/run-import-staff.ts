import { basename } from 'node:path';
import { languageOf, readArguments } from './arguments';
import { asTyped } from './as-typed';
import { connect, defaultSite, type Surroundings } from './composition';
import { failureWords } from './failure-words';
import { importStaffFile } from './import-staff-file';
import { loadVocabulary } from './load-vocabulary';
import { cliTranslator } from './messages';
import { deviceCodeFlag, signInOptions } from './sign-in-choice';
import type { Terminal } from './terminal';

/** As those of the import of documents: a file to mend is told from a run to repeat. */
const exitCodes = { allTaken: 0, failed: 1, someLeftOut: 2 } as const;

/**
 * Takes a file of HR over into the hub's closed list of staff.
 * @param typed what stood after the name of the program
 * @returns exit code, see exitCodes
 */
export async function runImportStaff(
  typed: readonly string[],
  surroundings: Surroundings,
  terminal: Terminal
): Promise<number> {
  const words = cliTranslator(languageOf(typed, surroundings.environment));
  const stop = (...lines: readonly string[]): number => {
    for (const line of lines) terminal.warn(line);
    return exitCodes.failed;
  };
  const read = readArguments(typed, {
    withValue: ['site', 'lang', ...Object.keys(signInOptions)],
    flags: ['plan', deviceCodeFlag],
  });
  const usage = words.t('staffImport.usage');
  if (!read.ok) {
    const { code, values } = read.problem;
    return stop(words.t(`provisioning.run.${code}`, values), usage);
  }
  const { paths, values, flags } = read.value;
  const [file, ...others] = paths;
  if (file === undefined || others.length > 0) return stop(usage);
  const site = values.get('site') ?? defaultSite(surroundings.environment);
  const connection = connect(site, asTyped(surroundings, read.value, words, terminal));
  if (!connection.ok) {
    return stop(words.t(`provisioning.run.${connection.problem.code}`, connection.problem.values));
  }
  try {
    const vocabulary = await loadVocabulary(connection.value);
    if (vocabulary.concepts.length === 0) return stop(words.t('library.run.vocabularyMissing'));
    const leftOut = await importStaffFile({
      ...{ connection: connection.value, vocabulary, words, terminal },
      ...{ file, fileName: basename(file), planOnly: flags.has('plan') },
    });
    return leftOut > 0 ? exitCodes.someLeftOut : exitCodes.allTaken;
  } catch (failure) {
    return stop(failureWords(failure, words));
  }
}
