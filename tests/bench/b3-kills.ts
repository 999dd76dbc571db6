import { createBotService } from '../deliveries/bot-service';
import { serveBotService } from '../deliveries/http-bot-service';
import { storePlaces } from '../deliveries/stores';
import { judge } from '../deliveries/verdict';
import { seeded } from '../deliveries/virtual-time';
import { buildWorkerProgram, type WorkerProcess } from '../deliveries/worker-process';
import { addCampaign, onEachStore, pause } from './fan-out-run';
import { lowerIsBetter, type Figure } from './figure';

const PEOPLE = 2_000;
const LOST = 0.01;
const IN_FLIGHT = 20;
/** Faster than Teams: what is measured is what a death does, not how long a campaign takes. */
const settings = {
  ...{ teamsGate: { intervalMs: 2.5 }, teamsInFlight: IN_FLIGHT },
  ...{ beatMs: 40, goneAfterMs: 200, idleMs: 20 },
};

/** B3: runs in which a worker is killed (-9) at a random instant, with 1 % of the answers lost. */
export async function measureKills({ runs }: { readonly runs: number }): Promise<Figure[]> {
  const programs = buildWorkerProgram();
  try {
    const figures = await onEachStore(storePlaces, async (place, count) => {
      await place.empty();
      const store = await place.open();
      const random = seeded(20_263);
      const service = createBotService(random, { lost: LOST, capacityAt: () => 1e9 }, 15);
      const teams = await serveBotService(service);
      const order = {
        ...{ ...place.address(), service: teams.url, people: PEOPLE, settings },
        survives: 'kill',
      } as const;
      const workers: WorkerProcess[] = Array.from({ length: count }, () => programs.start(order));
      const total = { duplicates: 0, misses: 0, unknown: 0, waiting: 0 };
      for (let run = 0; run < runs; run += 1) {
        const id = `c${run}`;
        const before = service.received.size;
        const killAfter = before + Math.floor(random() * PEOPLE * 0.9);
        await addCampaign(store, id);
        while (service.received.size < killAfter) await pause(1);
        await workers.shift()?.kill();
        workers.push(programs.start(order));
        while ((await store.sources([id]))[0]?.campaign?.state !== 'done') await pause(20);
        const verdict = await judge(store, service, id, PEOPLE);
        total.duplicates += verdict.duplicates;
        total.misses += verdict.misses;
        total.unknown += verdict.unknown;
        total.waiting += verdict.waiting;
      }
      for (const worker of workers) await worker.stop();
      await teams.stop();
      await store.close();
      const name = `${place.name}, ${count} ${count === 1 ? 'worker' : 'workers'}`;
      const window = IN_FLIGHT * runs + LOST * PEOPLE * runs * 1.2;
      return [
        lowerIsBetter({
          ...{ id: 'B3', metric: `duplicates, ${name}`, value: total.duplicates },
          ...{ peer: runs, goal: 0 },
          note: `${runs} runs of ${PEOPLE}, a kill in each; peer: Company Communicator, at least one duplicate a kill between sending and recording`,
        }),
        lowerIsBetter({
          ...{ id: 'B3', metric: `misses, ${name}`, value: total.misses + total.waiting },
          ...{ peer: null, goal: 0 },
        }),
        lowerIsBetter({
          ...{ id: 'B3', metric: `unknown, all of them listed, ${name}` },
          ...{ value: total.unknown, peer: null, goal: Math.round(window) },
        }),
      ];
    });
    return figures.flat();
  } finally {
    programs.clean();
  }
}
