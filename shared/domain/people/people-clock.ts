import type { PeopleNotifier, PeoplePorts } from './ports';

export type PeopleClockPorts = Pick<
  PeoplePorts,
  'directory' | 'skills' | 'staff' | 'contacts' | 'clock' | 'random'
> & { readonly notifier: PeopleNotifier };

/** What a run did, for the log: numbers alone. */
export interface PeopleClockReport {
  /** Claims that evidence has confirmed. */
  readonly proved: number;
  /** Claims that wait for a specialist from now on. */
  readonly waiting: number;
  /** Confirmed a year ago: the person is asked. */
  readonly due: number;
  readonly lapsed: number;
  /** People who were asked whether they carry on a colleague's work. */
  readonly successors: number;
  /** People who were asked whether a colleague could help. */
  readonly asked: number;
  /** Contacts that are too old to be kept. */
  readonly forgotten: number;
}
