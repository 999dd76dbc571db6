import { createInterface } from 'node:readline/promises';

/** Where a program for administrators speaks and listens. */
export interface Terminal {
  /** A line of the answer. */
  print(line: string): void;
  /** A line that concerns the run and not its result. */
  warn(line: string): void;
  /** How far the run is; takes the place of what it said before where the terminal can. */
  progress(line: string): void;
  /** Undefined where nobody is there to answer. */
  readonly ask?: (question: string) => Promise<string>;
}

/** So often, in milliseconds, progress is told where it cannot be written over. */
const quietMs = 5000;

/** The terminal that the program was started from. */
export function processTerminal(): Terminal {
  let lastTold = 0;
  let isLineOpen = false;
  const closeLine = (): void => {
    if (isLineOpen) process.stderr.write('\n');
    isLineOpen = false;
  };
  const ask = async (question: string): Promise<string> => {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await lines.question(question);
    } finally {
      lines.close();
    }
  };
  return {
    print(line) {
      closeLine();
      process.stdout.write(`${line}\n`);
    },
    warn(line) {
      closeLine();
      process.stderr.write(`${line}\n`);
    },
    progress(line) {
      if (process.stderr.isTTY) {
        process.stderr.write(`\r${line}\u001b[K`);
        isLineOpen = true;
      } else if (Date.now() - lastTold >= quietMs) {
        lastTold = Date.now();
        process.stderr.write(`${line}\n`);
      }
    },
    ...(process.stdin.isTTY ? { ask } : {}),
  };
}
