import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../kernel/locale';
import { allCatalogues } from './all-catalogues';

/** File names of SPFx by language; `en-us` is also what SharePoint takes for all other languages. */
const fileByLocale: Readonly<Record<Locale, string>> = {
  en: 'en-us.js',
  es: 'es-es.js',
  pt: 'pt-br.js',
};

export interface LocFile {
  /** Path below `webparts/src`. */
  readonly path: string;
  readonly text: string;
}

/** The `loc` files of all web parts, as SPFx wants them, from the catalogue's `webParts`. */
export function locFiles(): LocFile[] {
  return Object.keys(allCatalogues.en.webParts).flatMap((webPart) => {
    const folder = `${webPart}/loc`;
    const scripts = (Object.keys(fileByLocale) as Locale[]).map((locale) => ({
      path: `${folder}/${fileByLocale[locale]}`,
      text: amdModule(stringsOf(webPart, locale)),
    }));
    const names = Object.keys(stringsOf(webPart, 'en'));
    return [...scripts, { path: `${folder}/mystrings.d.ts`, text: declaration(webPart, names) }];
  });
}

/** Paths of the files that are missing in `folder` or differ from the catalogue. */
export async function staleLocFiles(folder: string): Promise<string[]> {
  const stale = await Promise.all(
    locFiles().map(async (file) =>
      (await textOnDisk(path.join(folder, file.path))) === file.text ? [] : [file.path]
    )
  );
  return stale.flat();
}

/** Writes all files below `folder` (`webparts/src`). */
export async function writeLocFiles(folder: string): Promise<void> {
  for (const file of locFiles()) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.text);
  }
}

async function textOnDisk(file: string): Promise<string | undefined> {
  try {
    // Git on Windows may have changed the line ends; the words are what counts.
    return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
  } catch (error) {
    if (isMissingFile(error)) {
      return undefined;
    }
    throw error;
  }
}

function isMissingFile(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

function stringsOf(webPart: string, locale: Locale): Readonly<Record<string, string>> {
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> =
    allCatalogues[locale].webParts;
  return groups[webPart] ?? {};
}

function amdModule(strings: Readonly<Record<string, string>>): string {
  const body = JSON.stringify(strings, null, 2).replaceAll('\n', '\n  ');
  return `define([], function () {\n  return ${body};\n});\n`;
}

function declaration(webPart: string, names: readonly string[]): string {
  const module = `${webPart.charAt(0).toUpperCase()}${webPart.slice(1)}WebPartStrings`;
  const members = names.map((name) => `  ${name}: string;`).join('\n');
  return (
    `declare interface I${module} {\n${members}\n}\n\n` +
    `declare module '${module}' {\n  const strings: I${module};\n  export = strings;\n}\n`
  );
}

async function main(): Promise<void> {
  const folder = path.resolve(__dirname, '../../webparts/src');
  if (!process.argv.includes('--check')) {
    await writeLocFiles(folder);
    return;
  }
  const stale = await staleLocFiles(folder);
  if (stale.length > 0) {
    console.error(
      `These files are not what the catalogue says: ${stale.join(', ')}.\n` +
        'Run "tsx shared/i18n/generate-loc.ts".'
    );
    process.exitCode = 1;
  }
}

if (require.main === module) {
  void main();
}
