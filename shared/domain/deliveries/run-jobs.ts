import type { WorkerPorts } from './worker-ports';

/** Work by the clock, such as reminders. */
export interface ScheduledJob {
  /** Stable: its lease and its next time go by it. */
  readonly name: string;
  /** Milliseconds from one start to the next. */
  readonly every: number;
  /** Repeating a run must do no harm: a worker may die at any instant. */
  run(signal: AbortSignal): Promise<void>;
}

type JobPorts = Pick<WorkerPorts, 'store' | 'clock' | 'timing' | 'log'>;

/** A job is looked at again so often, or at its own interval where that is shorter. */
const longestLookMs = 5_000;

/**
 * Runs each job when it is due, in one worker at a time. What is due is in the store: a restart
 * forgets nothing, and who dies in the middle of a run is relieved of it by `watchWorkers`.
 */
export async function runJobs(
  { store, clock, timing, log }: JobPorts,
  jobs: readonly ScheduledJob[],
  session: () => { readonly workerId: string },
  signal: AbortSignal
): Promise<void> {
  const runOnce = async (job: ScheduledJob): Promise<void> => {
    const { workerId } = session();
    const startedAt = clock.now().getTime();
    const isTaken = await store.takeJob({ name: job.name, every: job.every, workerId }, startedAt);
    if (!isTaken) return;
    try {
      await job.run(signal);
    } catch (cause) {
      // The next run tries again; one job must not stop the others.
      log.warn('job-failed', { job: job.name }, cause);
    } finally {
      await store.endJob(job.name, workerId, startedAt + job.every);
    }
  };

  const keep = async (job: ScheduledJob): Promise<void> => {
    while (!signal.aborted) {
      try {
        await runOnce(job);
      } catch (cause) {
        log.warn('job-store-failed', { job: job.name }, cause);
      }
      await timing.sleep(Math.min(job.every, longestLookMs), signal);
    }
  };

  await Promise.all(jobs.map(keep));
}
