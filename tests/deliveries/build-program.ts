import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { buildSync } from 'esbuild';

/** A program in one file, which starts as a process of its own in a fraction of a second. */
export interface BuiltProgram {
  /** Arguments for `node` in front of the program's own. */
  readonly command: readonly string[];
  /** Takes it away. */
  clean(): void;
}

/** @param entry file of this folder, such as `worker-program.ts` */
export function buildProgram(entry: string): BuiltProgram {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hub-program-'));
  const program = path.join(folder, 'program.cjs');
  buildSync({
    entryPoints: [path.join(__dirname, entry)],
    outfile: program,
    ...{ bundle: true, platform: 'node', format: 'cjs', target: 'node22', minify: true },
    external: ['pg-native'],
    logLevel: 'error',
  });
  return {
    command: ['--disable-warning=ExperimentalWarning', program],
    clean: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
