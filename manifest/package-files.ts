import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { checkPackage, type PackageFiles } from './checks';
import { languageFile } from './languages';
import { createManifest, type PackageSettings } from './manifest';

/** All files of the package for one organisation. */
export function packageFiles(settings: PackageSettings): PackageFiles {
  const drawn = (name: string): Uint8Array =>
    new Uint8Array(readFileSync(path.join(__dirname, 'icons', name)));
  return {
    manifest: createManifest(settings),
    languages: {
      'en.json': languageFile('en'),
      'es.json': languageFile('es'),
      'pt.json': languageFile('pt'),
    },
    color: drawn('color.png'),
    outline: drawn('outline.png'),
  };
}

/** The files by their names in the package. */
export function namedFiles(files: PackageFiles): Record<string, Uint8Array> {
  const json = (value: object): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  return {
    'manifest.json': json(files.manifest),
    ...Object.fromEntries(
      Object.entries(files.languages).map(([name, words]) => [name, json(words)])
    ),
    'color.png': files.color,
    'outline.png': files.outline,
  };
}

/** A package twice made of the same files is the same to the byte: its files carry no time of today. */
const DAY = new Date('2026-01-01T00:00:00Z');

/**
 * The package as an administrator uploads it.
 * @throws Error naming everything that is wrong with it
 */
export function zipPackage(files: PackageFiles, isLocal = false): Uint8Array {
  const wrong = checkPackage(files, isLocal);
  if (wrong.length > 0) throw new Error(`The Teams package is not right:\n- ${wrong.join('\n- ')}`);
  return zipSync(namedFiles(files), { mtime: DAY });
}
