import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import type { WorkerSettings } from '../../shared/domain/deliveries';
import { buildProgram } from './build-program';

export interface WorkerOrder {
  /** File of SQLite, or the address of PostgreSQL. */
  readonly store: string;
  /** What SQLite waits for. */
  readonly survives?: 'power-failure' | 'kill';
  /** Of PostgreSQL. */
  readonly schema?: string;
  /** Address of the service that messages go to. */
  readonly service: string;
  readonly people: number;
  readonly settings?: Partial<WorkerSettings>;
}

/** Starts workers as processes of their own. */
export interface WorkerProcesses {
  start(order: WorkerOrder): WorkerProcess;
  /** Takes the built program away. */
  clean(): void;
}

export interface WorkerProcess {
  /** As the power failure does it: no handler runs. */
  kill(): Promise<void>;
  /** As a person does it. */
  stop(): Promise<void>;
  readonly words: () => string;
  /** The most memory that it has held so far, in bytes; as Linux counts it (VmHWM). */
  readonly peakMemory: () => number;
}

/** Builds the program once: a process of its own then starts in a fraction of a second. */
export function buildWorkerProgram(): WorkerProcesses {
  const { command, clean } = buildProgram('worker-program.ts');
  return {
    start(order) {
      const child = spawn(process.execPath, [...command, JSON.stringify(order)], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let words = '';
      child.stderr.on('data', (chunk: Buffer) => {
        words = `${words}${chunk.toString()}`.slice(-4000);
      });
      const ended = endOf(child);
      const end = async (signal: NodeJS.Signals) => {
        child.kill(signal);
        await ended;
      };
      return {
        kill: () => end('SIGKILL'),
        stop: () => end('SIGTERM'),
        words: () => words,
        peakMemory: () => peakMemoryOf(child.pid),
      };
    },
    clean,
  };
}

function peakMemoryOf(pid: number | undefined): number {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  if (kilobytes === undefined) throw new Error('the process tells nothing of its memory');
  return Number(kilobytes) * 1024;
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
