import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fail, ok } from '../kernel/result';
import type { DraftContentReader, FileFacts } from '../domain/library';

/** The formats that are plain text: only in them do broken letters mean a wrong encoding. */
const textEndings = new Set(['.txt', '.md', '.csv', '.html', '.htm', '.json', '.xml']);

/**
 * Looks at the files that records name, before anything is checked.
 * @param folder where their paths start; nothing outside of it is ever opened
 * @returns the facts by path; `missing` for a path that was not among those given
 */
export async function inspectFiles(
  folder: string,
  paths: readonly string[]
): Promise<(path: string) => FileFacts> {
  const root = await realpath(folder);
  const facts = new Map<string, FileFacts>();
  for (const path of new Set(paths)) facts.set(path, await inspectFile(root, path));
  return (path) => facts.get(path) ?? { state: 'missing' };
}

/** Reads drafts from the files beside their source, or encodes their text. */
export function createDraftContentReader(folder: string): DraftContentReader {
  return {
    async read({ content }) {
      if (content.kind === 'text') return ok(new TextEncoder().encode(content.text));
      try {
        const bytes = await readFile(join(folder, localPath(content.path)));
        return ok(new Uint8Array(bytes));
      } catch {
        // It was there when the source was checked; whatever happened since, the record waits.
        const values = { file: content.path };
        return fail({ code: 'library.source-unreadable', values });
      }
    },
  };
}

async function inspectFile(root: string, path: string): Promise<FileFacts> {
  const wanted = join(root, localPath(path));
  if (!isInside(root, wanted)) return { state: 'outside' };
  // Behind symbolic links as well: a link may lead out of the folder.
  const file = await realpath(wanted).catch(() => undefined);
  if (file === undefined) return { state: 'missing' };
  if (!isInside(root, file)) return { state: 'outside' };
  const found = await stat(file);
  if (!found.isFile()) return { state: 'missing' };
  const isText = textEndings.has(extname(file).toLowerCase());
  if (!isText) return { state: 'found', bytes: found.size, isBrokenText: false };
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return { state: 'unreadable' };
  return { state: 'found', bytes: found.size, isBrokenText: isBrokenUtf8(bytes) };
}

/** Sources made on Windows write paths with the other slash. */
function localPath(path: string): string {
  return path.replace(/\\/g, '/');
}

function isInside(root: string, file: string): boolean {
  return file.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

function isBrokenUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}
