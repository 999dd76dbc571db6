import { newId } from '../../kernel/ids';
import type { Session } from './lane';
import type { WorkerPorts, WorkerSettings } from './worker-ports';

type WatchPorts = Pick<WorkerPorts, 'store' | 'clock' | 'timing' | 'log' | 'random'>;

/** Registers a worker under a name of its own. */
export async function openSession({
  store,
  random,
}: Pick<WatchPorts, 'store' | 'random'>): Promise<Session> {
  const workerId = newId(random);
  await store.beat(workerId, true);
  return { workerId };
}

/**
 * Gives signs of life, and takes over from workers that give none. No clock is compared with another:
 * a worker is gone when its beat has stood still for a while that the watcher measures itself, so
 * neither a wrong clock nor a change to summer time ends a lease too early or keeps it for a day.
 * @param lost called when others have taken this worker for gone
 */
export async function watchWorkers(
  { store, clock, timing, log, random }: WatchPorts,
  settings: Pick<WorkerSettings, 'beatMs' | 'goneAfterMs'>,
  session: () => Session,
  lost: (next: Session) => void,
  signal: AbortSignal
): Promise<void> {
  const seen = new Map<string, { readonly beat: number; readonly since: number }>();

  const look = async (): Promise<void> => {
    if (!(await store.beat(session().workerId, false))) {
      log.warn('worker-was-taken-for-gone', {});
      lost(await openSession({ store, random }));
    }
    const now = timing.monotonic();
    const present = await store.workers();
    for (const { workerId, beat } of present) {
      if (workerId === session().workerId) continue;
      const known = seen.get(workerId);
      if (known?.beat !== beat) {
        seen.set(workerId, { beat, since: now });
      } else if (now - known.since >= settings.goneAfterMs) {
        seen.delete(workerId);
        if (await store.takeOver(workerId, beat, clock.now().getTime())) {
          log.note('worker-taken-over', {});
        }
      }
    }
    const names = new Set(present.map(({ workerId }) => workerId));
    for (const workerId of seen.keys()) if (!names.has(workerId)) seen.delete(workerId);
  };

  while (!signal.aborted) {
    try {
      await look();
    } catch (cause) {
      log.warn('watch-failed', {}, cause);
    }
    await timing.sleep(settings.beatMs, signal);
  }
}
