import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { BuiltProgram } from './build-program';

export interface ClaimOrder {
  /** File of SQLite, or the address of PostgreSQL. */
  readonly store: string;
  /** Of PostgreSQL. */
  readonly schema?: string;
  readonly workerId: string;
  /** What is due by then, in milliseconds since 1970. */
  readonly now: number;
}

/** A process that takes lines when it is told to, a few at a time. */
export interface ClaimProcess {
  /** @returns the ids of what it took; none when nothing is left */
  claim(): Promise<readonly string[]>;
  /** Ends the process, and comes back when it has ended. */
  end(): Promise<void>;
}

/** Starts one, and comes back when it is registered. */
export async function startClaimProcess(
  { command }: BuiltProgram,
  order: ClaimOrder
): Promise<ClaimProcess> {
  const child = spawn(process.execPath, [...command, JSON.stringify(order)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('The process has ended too early.');
    return value as string;
  };
  await next();
  return {
    async claim() {
      child.stdin.write('claim\n');
      return JSON.parse(await next()) as readonly string[];
    },
    async end() {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}
