import type { Clock } from '../../kernel/clock';
import type { DeliveryStore, Settlement, Timing } from './ports';
import type { DeliveryLog } from './worker-ports';

/** Writes ends to the ledger, several in one transaction, and again until the store takes them. */
export interface Settler {
  /** Comes back when it is on disk. */
  settle(workerId: string, settlements: readonly Settlement[]): Promise<void>;
}

const gatherMs = 25;
const pauseMs = 500;

interface Pending {
  readonly workerId: string;
  readonly settlements: readonly Settlement[];
  readonly done: () => void;
}

export function createSettler(ports: {
  readonly store: DeliveryStore;
  readonly clock: Clock;
  readonly timing: Timing;
  readonly log: DeliveryLog;
}): Settler {
  const { store, clock, timing, log } = ports;
  let pending: Pending[] = [];
  let isFlushing = false;

  const write = async (group: readonly Pending[]): Promise<void> => {
    const byWorker = new Map<string, Settlement[]>();
    for (const { workerId, settlements } of group) {
      byWorker.set(workerId, [...(byWorker.get(workerId) ?? []), ...settlements]);
    }
    for (const [workerId, settlements] of byWorker) {
      await store.settle(workerId, settlements, clock.now().getTime());
    }
  };

  const flush = async (): Promise<void> => {
    isFlushing = true;
    await timing.sleep(gatherMs);
    while (pending.length > 0) {
      const group = pending;
      pending = [];
      try {
        await write(group);
        for (const { done } of group) done();
      } catch (cause) {
        // Kept and tried again: an outcome that is known must not become unknown.
        pending = [...group, ...pending];
        log.warn('ledger-not-written', { waiting: pending.length }, cause);
        await timing.sleep(pauseMs);
      }
    }
    isFlushing = false;
  };

  return {
    settle: (workerId, settlements) =>
      new Promise((resolve) => {
        pending.push({ workerId, settlements, done: resolve });
        if (!isFlushing) void flush();
      }),
  };
}
