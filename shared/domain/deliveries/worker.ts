import { closeCampaigns } from './close-campaigns';
import { runLane } from './lane';
import { createNotifier } from './notify';
import { planCampaigns } from './plan-campaigns';
import { createMailReconciliation } from './reconcile-mails';
import { runJobs, type ScheduledJob } from './run-jobs';
import { createSettler } from './settler';
import { openSession, watchWorkers } from './watch-workers';
import {
  defaultWorkerSettings,
  lanesOf,
  type WorkerPorts,
  type WorkerSettings,
} from './worker-ports';

export interface DeliveryWorker {
  /**
   * Works until the signal is set, then ends what is under way and leaves. Several may run, in one
   * process or in many.
   * @param jobs of all features; each runs in one worker at a time
   */
  run(jobs: readonly ScheduledJob[], signal: AbortSignal): Promise<void>;
}

const monthMs = (365.25 / 12) * 24 * 60 * 60 * 1000;
/** Retention of what says who got what. */
const retentionMs = 13 * monthMs;
const dayMs = 24 * 60 * 60 * 1000;

/** The engine behind all that the hub sends: see `runLane` for how one message leaves exactly once. */
export function createDeliveryWorker(
  ports: WorkerPorts,
  settings: WorkerSettings = defaultWorkerSettings
): DeliveryWorker {
  return {
    async run(jobs, signal) {
      let session = await openSession(ports);
      const current = () => session;
      const settler = createSettler(ports);
      const own = ownJobs(ports);
      // Signs of life go on until the last answer is written.
      const life = new AbortController();
      const watching = watchWorkers(
        ports,
        settings,
        current,
        (next) => {
          session = next;
        },
        life.signal
      );
      await Promise.all([
        ...lanesOf(ports, settings).map((lane) =>
          runLane(ports, lane, settings, settler, current, signal)
        ),
        runJobs(ports, [...own, ...jobs], current, signal),
      ]);
      life.abort();
      await watching;
      await ports.store.leave(session.workerId, ports.clock.now().getTime());
    },
  };
}

function ownJobs(ports: WorkerPorts): ScheduledJob[] {
  const { store, clock, log } = ports;
  const notifier = createNotifier(ports);
  const reconcileMails = createMailReconciliation(ports);
  return [
    { name: 'deliveries.plan', every: 1_000, run: (signal) => planCampaigns(ports, signal) },
    { name: 'deliveries.close', every: 2_000, run: () => closeCampaigns({ ...ports, notifier }) },
    { name: 'deliveries.reconcile', every: 2_500, run: reconcileMails },
    {
      name: 'deliveries.forget',
      every: dayMs,
      async run() {
        const lines = await store.forget(clock.now().getTime() - retentionMs);
        if (lines > 0) log.note('ledger-forgotten', { lines });
      },
    },
  ];
}
