import {
  startServiceProcess,
  type ServiceOrder,
  type ServiceReport,
} from '../deliveries/service-process';
import type { StorePlace } from '../deliveries/stores';
import { judge, type Verdict } from '../deliveries/verdict';
import { buildWorkerProgram } from '../deliveries/worker-process';

/** Until the last answer is there. */
const MEDIAN_MS = 300;

export interface FanOut extends ServiceOrder {
  readonly place: StorePlace;
  readonly workers: number;
  readonly people: number;
}

export interface FanOutResult {
  readonly service: ServiceReport;
  readonly verdict: Verdict;
  /** From the first request to the last answer. */
  readonly ms: number;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Writes a campaign for everyone, as the author's "Send" does. */
export async function addCampaign(
  store: Awaited<ReturnType<StorePlace['open']>>,
  id: string
): Promise<void> {
  const now = Date.now();
  await store.addSource({
    ...{ id, kind: 'announcement', template: 'deliveries.notice', values: {} },
    ...{ urgent: true, createdAt: now },
    campaign: {
      ...{ title: id, authorId: 'nobody', state: 'planning', startAt: now },
      audience: { kind: 'everyone' },
    },
  });
}

/** One campaign in real time: workers as processes, the ledger on disk, the service over HTTP. */
export async function runFanOut(run: FanOut): Promise<FanOutResult> {
  const { place, people } = run;
  const programs = buildWorkerProgram();
  await place.empty();
  const store = await place.open();
  const teams = await startServiceProcess({
    seed: run.seed,
    ...(run.storm ? { storm: run.storm } : {}),
  });
  const order = { ...place.address(), service: teams.url, people };
  const workers = Array.from({ length: run.workers }, () => programs.start(order));
  try {
    await addCampaign(store, 'c1');
    while ((await store.sources(['c1']))[0]?.campaign?.state !== 'done') await pause(500);
    for (const worker of workers) await worker.stop();
    const service = await teams.report();
    const verdict = await judge(store, service, 'c1', people);
    return { service, verdict, ms: service.spanMs + MEDIAN_MS };
  } finally {
    for (const worker of workers) await worker.kill();
    await teams.stop();
    await store.close();
    programs.clean();
  }
}

/** Runs with each store that is here: SQLite with one worker, PostgreSQL with four. */
export async function onEachStore<T>(
  places: readonly StorePlace[],
  run: (place: StorePlace, workers: number) => Promise<T>
): Promise<T[]> {
  const results: T[] = [];
  for (const place of places) {
    if (!place.isHere) continue;
    await place.start();
    try {
      results.push(await run(place, place.name === 'SQLite' ? 1 : 4));
    } finally {
      await place.stop();
    }
  }
  return results;
}
