import { fork, type ChildProcess } from 'node:child_process';
import * as os from 'node:os';
import type { BotService } from './bot-service';
import { buildProgram } from './build-program';
import type { Storm } from './storm';

export interface ServiceOrder {
  readonly seed: number;
  readonly storm?: Storm;
}

/** What the process says. */
export type ServiceAnswer =
  | { readonly kind: 'ready'; readonly url: string }
  | {
      readonly kind: 'report';
      readonly counts: BotService['counts'];
      readonly received: readonly (readonly [string, number])[];
      readonly firstAt: number;
      readonly lastAt: number;
    };

/** What came of it. */
export interface ServiceReport extends Pick<BotService, 'counts' | 'received'> {
  /** Milliseconds between the first and the last arrival. */
  readonly spanMs: number;
}

export interface ServiceProcess {
  readonly url: string;
  report(): Promise<ServiceReport>;
  stop(): Promise<void>;
}

/** Starts the service beside those who are measured. */
export async function startServiceProcess(order: ServiceOrder): Promise<ServiceProcess> {
  const { command, clean } = buildProgram('service-program.ts');
  const [program = '', ...options] = [...command].reverse();
  const child = fork(program, [JSON.stringify(order)], {
    execArgv: options,
    serialization: 'json',
  });
  goFirst(child);
  const ready = await nextAnswer(child);
  if (ready.kind !== 'ready') throw new Error('the service has said something else');
  return {
    url: ready.url,
    async report() {
      const answer = nextAnswer(child);
      child.send('report');
      const said = await answer;
      if (said.kind !== 'report') throw new Error('the service has said something else');
      const { counts, received, firstAt, lastAt } = said;
      return { counts, received: new Map(received), spanMs: lastAt - firstAt };
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await ended;
      clean();
    },
  };
}

/**
 * It stands for another machine, which does not wait for a processor until those have had theirs whom
 * it serves. Where the system does not allow that, the figures are a little worse.
 */
function goFirst({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_HIGH);
  } catch {
    // not allowed here
  }
}

function nextAnswer(child: ChildProcess): Promise<ServiceAnswer> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as ServiceAnswer));
    child.once('exit', (code) => reject(new Error(`the service has ended with ${code}`)));
  });
}
