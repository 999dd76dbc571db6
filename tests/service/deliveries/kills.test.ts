import type { SqlDeliveryStore } from '../../../shared/adapters/store/sql-delivery-store';
import { createBotService } from '../../deliveries/bot-service';
import { serveBotService } from '../../deliveries/http-bot-service';
import { judge } from '../../deliveries/verdict';
import { seeded } from '../../deliveries/virtual-time';
import { buildWorkerProgram, type WorkerProcesses } from '../../deliveries/worker-process';
import { storePlaces } from '../../deliveries/stores';

const KILLS = 200;
const PEOPLE = 2_000;
const LOST = 0.01;
const IN_FLIGHT = 20;
/** Faster than Teams, so that 200 lives and deaths fit into a test. */
const fast = {
  ...{ teamsGate: { intervalMs: 5 }, teamsInFlight: IN_FLIGHT },
  ...{ beatMs: 40, goneAfterMs: 200, idleMs: 20 },
};

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

async function until(condition: () => boolean | Promise<boolean>, within: number, what: string) {
  for (const deadline = Date.now() + within; !(await condition()); await pause(10)) {
    if (Date.now() > deadline) throw new Error(`${what} did not come about in ${within} ms`);
  }
}

async function addCampaign(store: SqlDeliveryStore, id: string): Promise<void> {
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

const stateOf = async (store: SqlDeliveryStore, id: string) =>
  (await store.sources([id]))[0]?.campaign?.state;

describe.each(storePlaces.map((place) => [place.name, place] as const))(
  'Workers killed in the middle, with the ledger in %s',
  (_, place) => {
    const suite = place.isHere ? test : test.skip;
    let programs: WorkerProcesses;
    let store: SqlDeliveryStore;

    beforeAll(async () => {
      if (!place.isHere) return;
      programs = buildWorkerProgram();
      await place.start();
    });
    beforeEach(async () => {
      if (!place.isHere) return;
      await place.empty();
      store = await place.open();
    });
    afterEach(async () => {
      if (place.isHere) await store.close();
    });
    afterAll(async () => {
      if (!place.isHere) return;
      await place.stop();
      programs.clean();
    });

    suite(
      `${KILLS} times at random instants, and 1 % of the answers lost: nobody twice, nobody missed`,
      async () => {
        const service = createBotService(
          seeded(11),
          { lost: LOST, capacityAt: () => 1_000_000 },
          15
        );
        const teams = await serveBotService(service);
        const order = {
          ...{ ...place.address(), service: teams.url, people: PEOPLE, settings: fast },
          survives: 'kill',
        } as const;
        // one works on while the other dies and comes back
        const workers = [programs.start(order), programs.start(order)];
        const campaigns: string[] = [];
        let kills = 0;
        const random = seeded(12);
        while (kills < KILLS) {
          const current = campaigns[campaigns.length - 1];
          if (current === undefined || (await stateOf(store, current)) === 'done') {
            campaigns.push(`c${campaigns.length}`);
            await addCampaign(store, `c${campaigns.length - 1}`);
          }
          const before = service.arrivals.length;
          const isOver = async () =>
            service.arrivals.length > before ||
            (await stateOf(store, `c${campaigns.length - 1}`)) === 'done';
          await until(isOver, 20_000, 'a message');
          await pause(random() * 100);
          await workers.shift()?.kill();
          kills += 1;
          workers.push(programs.start(order));
        }
        const isAllDone = async () =>
          (await Promise.all(campaigns.map((id) => stateOf(store, id)))).every(
            (state) => state === 'done'
          );
        await until(isAllDone, 60_000, 'the end');
        for (const worker of workers) await worker.stop();
        await teams.stop();
        let unknown = 0;
        for (const id of campaigns) {
          const verdict = await judge(store, service, id, PEOPLE);
          expect(verdict).toMatchObject({ duplicates: 0, misses: 0, waiting: 0, addsUp: true });
          expect(verdict.accepted + verdict.unknown).toBe(PEOPLE);
          unknown += verdict.unknown;
        }
        // no more than was under way at each death, and the answers that were lost
        expect(unknown).toBeLessThanOrEqual(
          KILLS * IN_FLIGHT + 3 * LOST * PEOPLE * campaigns.length
        );
      },
      600_000
    );

    suite(
      'as people run it, another worker has taken over everything within ten seconds',
      async () => {
        const people = 400;
        const service = createBotService(seeded(5), {}, 100);
        const teams = await serveBotService(service);
        await addCampaign(store, 'c1');
        const order = { ...place.address(), service: teams.url, people };
        const first = programs.start(order);
        await until(() => service.received.size >= 60, 20_000, 'sending');
        await first.kill();
        const diedAt = Date.now();
        const second = programs.start(order);
        const held = async () =>
          (await store.counts('c1'))
            .filter(({ state }) => state === 'attempting')
            .reduce((sum, { count }) => sum + count, 0);
        await until(
          async () => (await store.workers()).length === 1 && service.received.size > 120,
          10_000,
          'taking over'
        );
        expect(Date.now() - diedAt).toBeLessThanOrEqual(10_000);
        expect(await held()).toBeLessThanOrEqual(60);
        await until(async () => (await store.people('c1')).waiting === 0, 30_000, 'the end');
        await second.stop();
        await teams.stop();
        expect(await judge(store, service, 'c1', people)).toMatchObject({
          ...{ duplicates: 0, misses: 0, waiting: 0, addsUp: true },
        });
      },
      60_000
    );
  }
);
