import {
  reactToPractices,
  runPracticeClocks,
  type PracticeNotifier,
  type PracticePorts,
} from '../../shared/domain/practices';
import type { Job } from '../jobs';

const secondMs = 1000;
const minuteMs = 60 * secondMs;

export interface PracticeJobSettings {
  readonly ports: PracticePorts;
  /** Takes the messages over; the deliveries'. */
  readonly notifier: PracticeNotifier;
}

/** What the service does for practices by the clock. Each run may be repeated. */
export function createPracticeJobs({ ports, notifier }: PracticeJobSettings): readonly Job[] {
  return [
    {
      // Reviewers and authors wait for each of these messages.
      ...{ name: 'practices-reactions', every: 2 * secondMs },
      async run(signal) {
        await reactToPractices({ ...ports, notifier }, signal);
      },
    },
    {
      ...{ name: 'practices-clocks', every: 10 * minuteMs },
      async run(signal) {
        await runPracticeClocks(ports, signal);
      },
    },
  ];
}
