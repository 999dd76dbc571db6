/** Work that the service does by the clock, such as reminders. */
export interface Job {
  /** Stable: with several workers, the lease of a run goes by it. */
  readonly name: string;
  /** Milliseconds from one start to the next. */
  readonly every: number;
  /**
   * Does what is due. Repeating a run must do no harm: a worker may die at any instant.
   * @param signal set when the service is about to stop; end soon and leave the rest for the next run
   */
  run(signal: AbortSignal): Promise<void>;
}
