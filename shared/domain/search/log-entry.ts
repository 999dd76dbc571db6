import type { Facet } from './query';
import type { Reason } from './reason';

/** What is kept of a search: no name, no address, and a text that says who is meant is taken out. */
export interface LogEntry {
  readonly event: 'search' | 'open';
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly text: string;
  /** Which facets narrowed; never by which values, since some of them are names. */
  readonly filters: readonly Facet[];
  readonly total: number;
  /** Which kinds of match the first results had, each once. */
  readonly matches: readonly Reason['kind'][];
  /** From 1, counted through all pages; for `open` only. */
  readonly position?: number;
}
