import { parseArgs } from 'node:util';
import { isLocale, negotiateLocale, type Locale } from '../kernel/locale';
import { fail, ok, type Problem, type Result } from '../kernel/result';

/** What was typed after the name of the program. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

export interface ArgumentProblem extends Problem {
  readonly code: 'optionUnknown' | 'optionIncomplete';
  readonly values: { readonly option: string };
}

/** The options of a program, by what follows them. */
export interface OptionNames {
  readonly withValue: readonly string[];
  readonly flags: readonly string[];
}

/** Reads the arguments of a program. An option that it does not have is a problem, never ignored. */
export function readArguments(
  typed: readonly string[],
  names: OptionNames
): Result<Arguments, ArgumentProblem> {
  const options = Object.fromEntries([
    ...names.withValue.map((name) => [name, { type: 'string' }] as const),
    ...names.flags.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  const { tokens } = parseArgs({
    args: [...typed],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const paths: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option } = token;
    if (names.withValue.includes(name)) {
      if (!token.value || token.value.startsWith('--')) {
        return fail({ code: 'optionIncomplete', values: { option } });
      }
      values.set(name, token.value);
    } else if (names.flags.includes(name)) {
      flags.add(name);
    } else {
      return fail({ code: 'optionUnknown', values: { option } });
    }
  }
  return ok({ paths, values, flags });
}

/**
 * The language to speak: the one asked for, else the one of the terminal.
 * @param typed all arguments, since a mistake in them must be told in the right language
 */
export function languageOf(
  typed: readonly string[],
  environment: Readonly<Record<string, string | undefined>>
): Locale {
  const asked = typed[typed.indexOf('--lang') + 1];
  if (typed.includes('--lang') && asked !== undefined && isLocale(asked)) return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return negotiateLocale([LC_ALL ?? LC_MESSAGES ?? LANG ?? 'en']);
}
