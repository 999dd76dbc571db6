import { createBotService } from '../../deliveries/bot-service';
import { serveBotService } from '../../deliveries/http-bot-service';
import { storePlaces } from '../../deliveries/stores';
import { judge } from '../../deliveries/verdict';
import { seeded } from '../../deliveries/virtual-time';
import { buildWorkerProgram } from '../../deliveries/worker-process';

// battery L3
const PEOPLE = 50_000;
const MOST_BYTES = 300 * 1024 * 1024;

describe('A mailing to fifty thousand people', () => {
  test('needs less than 300 MB, and everybody gets it once', async () => {
    const [place] = storePlaces;
    if (!place) throw new Error('there is no store');
    await place.start();
    await place.empty();
    const store = await place.open();
    const service = createBotService(seeded(3), { capacityAt: () => 1_000_000 }, 1);
    const teams = await serveBotService(service);
    const programs = buildWorkerProgram();
    const now = Date.now();
    await store.addSource({
      ...{ id: 'all', kind: 'announcement', template: 'deliveries.notice', values: {} },
      ...{ urgent: true, createdAt: now },
      campaign: {
        ...{ title: 'all', authorId: 'nobody', state: 'planning', startAt: now },
        audience: { kind: 'everyone' },
      },
    });
    const worker = programs.start({
      ...{ ...place.address(), service: teams.url, people: PEOPLE, survives: 'kill' },
      // faster than Teams, which would take a quarter of an hour
      settings: { teamsGate: { intervalMs: 0.5 }, teamsInFlight: 50, idleMs: 20 },
    });
    const state = async () => (await store.sources(['all']))[0]?.campaign?.state;
    let peak = 0;
    for (const deadline = Date.now() + 540_000; (await state()) !== 'done';) {
      if (Date.now() > deadline) throw new Error(`not done: ${worker.words()}`);
      await new Promise((resolve) => setTimeout(resolve, 250));
      peak = Math.max(peak, worker.peakMemory());
    }
    await worker.stop();
    await teams.stop();
    expect(await judge(store, service, 'all', PEOPLE)).toMatchObject({
      ...{ duplicates: 0, misses: 0, waiting: 0, addsUp: true, accepted: PEOPLE },
    });
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(MOST_BYTES);
    await store.close();
    await place.stop();
    programs.clean();
  }, 600_000);
});
