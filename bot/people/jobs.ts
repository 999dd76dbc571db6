import {
  reactToPeople,
  runPeopleClocks,
  type PeopleNotifier,
  type PeoplePorts,
} from '../../shared/domain/people';
import type { Job } from '../jobs';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

export interface PeopleJobSettings {
  readonly ports: PeoplePorts;
  /** Takes the messages over; the deliveries'. */
  readonly notifier: PeopleNotifier;
}

/** What the service does for people by the clock. Each run may be repeated. */
export function createPeopleJobs({ ports, notifier }: PeopleJobSettings): readonly Job[] {
  return [
    {
      // Who says what she knows waits for the specialist, and nobody stands in front of a screen.
      ...{ name: 'people-reactions', every: 10 * secondMs },
      async run(signal) {
        await reactToPeople({ ...ports, notifier }, signal);
      },
    },
    {
      // Days, not minutes: skills come due, lapse and are proven, successors are asked; contacts are asked
      // about and forgotten.
      ...{ name: 'people-clocks', every: hourMs },
      async run(signal) {
        await runPeopleClocks({ ...ports, notifier }, signal);
      },
    },
  ];
}
