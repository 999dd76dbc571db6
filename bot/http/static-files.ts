import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import * as path from 'node:path';

export interface StaticFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly etag: string;
  /** Seconds; a file whose name changes with its contents may be kept for a year. */
  readonly maxAge: number;
}

export interface StaticFiles {
  /** @param name below the folder, as it stands in the address @returns undefined where there is none */
  read(name: string): Promise<StaticFile | undefined>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const yearSeconds = 365 * 24 * 60 * 60;

/** Files of a folder, and nothing beside it. */
export function createStaticFiles(folder: string): StaticFiles {
  const root = path.resolve(folder);
  return {
    async read(name) {
      const plain = name === '' || name.endsWith('/') ? `${name}index.html` : name;
      const withEnding = path.extname(plain) === '' ? `${plain}.html` : plain;
      const file = path.resolve(root, `.${path.sep}${withEnding}`);
      const contentType = types[path.extname(file).toLowerCase()];
      if (!file.startsWith(root + path.sep) || contentType === undefined) return undefined;
      try {
        if (!(await stat(file)).isFile()) return undefined;
        const bytes = await readFile(file);
        const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
        const isHashed = /-[A-Z0-9]{8}\.\w+$/.test(file);
        return { bytes, contentType, etag, maxAge: isHashed ? yearSeconds : 0 };
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
  };
}

function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
