import type { RejectReason } from '../../../shared/domain/deliveries';
import { holdBack } from '../../../shared/domain/deliveries/gate';
import { CEILING, createBotService, type Weather } from '../../deliveries/bot-service';
import { crowd, personId } from '../../deliveries/people';
import { createRig, type Rig } from '../../deliveries/rig';
import { seeded } from '../../deliveries/virtual-time';

const SECOND = 1000;

/** Ends when nobody waits; looked at once a second. */
async function runToEnd(rig: Rig, id: string, within: number): Promise<void> {
  for (const deadline = rig.time.now() + within; !(await rig.isDone(id));) {
    if (rig.time.now() > deadline) throw new Error(`${id} has not ended in ${within} ms`);
    await rig.time.pass(SECOND);
  }
}

/** What the ledger says of a campaign: lines by state and reason. */
async function ledgerOf(rig: Rig, id: string): Promise<Readonly<Record<string, number>>> {
  const counts = await rig.store.counts(id);
  return Object.fromEntries(
    counts.map(({ channel, state, reason, count }) => [`${channel} ${reason ?? state}`, count])
  );
}

async function start(people: number, weather: Weather = {}, workers = 1, seed = 1) {
  const service = createBotService(seeded(seed), weather);
  const rig = await createRig({ service, directory: crowd(people), seed });
  await rig.campaign('c1');
  const stops = Array.from({ length: workers }, () => rig.work());
  const stop = async () => {
    for (const one of stops) await one();
  };
  return { service, rig, stop };
}

const each = (service: ReturnType<typeof createBotService>) => [...service.received.values()];

describe('A campaign to many people', () => {
  test.each([1, 4])(
    'runs at 97 %% of the ceiling at least, without one refusal, with %i workers',
    async (workers) => {
      const people = 2_000;
      const { service, rig, stop } = await start(people, {}, workers);
      await runToEnd(rig, 'c1', 60 * SECOND);
      await stop();
      const { arrivals } = service;
      const span = (arrivals[arrivals.length - 1]?.at ?? 0) - (arrivals[0]?.at ?? 0);
      expect(people / (span / SECOND) / CEILING).toBeGreaterThanOrEqual(0.97);
      expect(service.counts).toMatchObject({ accepted: people, refused: 0 });
      expect(each(service).every((times) => times === 1)).toBe(true);
      expect(rig.warnings).toEqual([]);
    }
  );

  test('a storm of refusals costs little, and nobody asks before the stated wait is over', async () => {
    const PEOPLE = 4_500;
    const random = seeded(3);
    // half of the capacity from the tenth second on, for two minutes; waits of 1 to 30 s
    const isStorm = (at: number) => at >= 10 * SECOND && at < 130 * SECOND;
    const { service, rig, stop } = await start(PEOPLE, {
      capacityAt: (at) => (isStorm(at) ? CEILING / 2 : CEILING),
      retryAfterMs: () => 1000 + random() * 29_000,
    });
    await runToEnd(rig, 'c1', 400 * SECOND);
    await stop();
    expect(service.counts.duringWait).toBe(0);
    expect(service.counts.accepted).toBe(PEOPLE);
    const last = service.arrivals[service.arrivals.length - 1]?.at ?? 0;
    // 10 s and 120 s and what is left: the service's whole capacity, second by second
    const ideal = 10 * SECOND + 120 * SECOND + ((PEOPLE - 500 - 3_000) / CEILING) * SECOND;
    expect(last / ideal).toBeLessThanOrEqual(1.15);
  });

  test('several workers hear together that the service asks for patience, and come back spread', async () => {
    const { service, rig, stop } = await start(
      600,
      {
        capacityAt: (at) => (at >= 4 * SECOND && at < 6 * SECOND ? 5 : CEILING),
        retryAfterMs: () => 10 * SECOND,
      },
      4
    );
    await runToEnd(rig, 'c1', 120 * SECOND);
    await stop();
    expect(service.counts).toMatchObject({ accepted: 600, duringWait: 0 });
    const pause = service.arrivals.findIndex(
      ({ at }, index) => at - (service.arrivals[index - 1]?.at ?? at) > 5 * SECOND
    );
    const back = service.arrivals.slice(pause, pause + 30).map(({ at }) => at);
    // 30 requests over a tenth of the wait at least, where each would have come at once
    expect((back[29] ?? 0) - (back[0] ?? 0)).toBeGreaterThanOrEqual(1 * SECOND);
    expect(service.arrivals.slice(pause).every(({ isAccepted }) => isAccepted)).toBe(true);
  });

  test('what is about to leave hears of a refusal that another worker had a moment ago', async () => {
    const { service, rig, stop } = await start(2_000);
    for (let closing = 1; closing <= 20; closing += 1) {
      // each time at another moment between two departures
      await rig.time.pass(2 * SECOND + closing);
      const heardAt = rig.time.now();
      await rig.store.changeGate('teams', (state, now) => {
        if (!state) throw new Error('nothing has left');
        const refusal = { epoch: state.epoch, retryAfterMs: SECOND, random: 0 };
        return { state: holdBack(state, now, refusal, { intervalMs: 20 }), result: undefined };
      });
      await rig.time.pass(SECOND - 1);
      expect(service.arrivals.filter(({ at }) => at > heardAt + 5)).toEqual([]);
      if (service.counts.accepted === 2_000) break;
    }
    await runToEnd(rig, 'c1', 120 * SECOND);
    await stop();
  });

  test('waits in peace while the service is away: one look in a quarter of a minute, nothing lost', async () => {
    const { service, rig, stop } = await start(500, {
      capacityAt: (at) => (at >= 3 * SECOND && at < 603 * SECOND ? 0 : CEILING),
    });
    await rig.time.pass(300 * SECOND);
    const looks = service.arrivals.filter(({ at }) => at >= 8 * SECOND).map(({ at }) => at);
    looks.slice(1).forEach((at, index) => {
      expect(at - (looks[index] ?? 0)).toBeGreaterThanOrEqual(15 * SECOND - 1);
    });
    expect((await rig.store.gate('teams'))?.state.hold?.why).toBe('unavailable');
    await runToEnd(rig, 'c1', 400 * SECOND);
    await stop();
    expect(service.counts.accepted).toBe(500);
    expect(each(service).every((times) => times === 1)).toBe(true);
  });

  test('answers that do not come are listed as unknown and never sent again', async () => {
    const { service, rig, stop } = await start(1_500, { lost: 0.01 });
    await runToEnd(rig, 'c1', 120 * SECOND);
    await stop();
    const ledger = await ledgerOf(rig, 'c1');
    expect(each(service).every((times) => times === 1)).toBe(true);
    expect(service.received.size).toBe(1_500);
    expect(ledger['teams unknown']).toBeGreaterThan(3);
    expect((ledger['teams accepted'] ?? 0) + (ledger['teams unknown'] ?? 0)).toBe(1_500);
  });

  test('a service that swallows every answer does not swallow the audience', async () => {
    const { service, rig, stop } = await start(500, { lost: 1 });
    await rig.time.pass(60 * SECOND);
    expect(service.counts.accepted).toBeLessThan(40);
    expect(await rig.store.people('c1')).toMatchObject({ reached: 0 });
    await stop();
  });

  test('who cannot be reached is counted by reason, once, and mail takes over', async () => {
    const reasons: readonly RejectReason[] = [
      'blocked',
      'no-app',
      'conversation-gone',
      'too-large',
    ];
    const { service, rig, stop } = await start(40, {
      refuse: (person) => {
        const reason = reasons[Number(person.slice(1))];
        return reason && { kind: 'rejected', reason };
      },
    });
    await rig.time.pass(10 * SECOND);
    await stop();
    expect(await ledgerOf(rig, 'c1')).toEqual({
      ...{ 'teams accepted': 36, 'teams blocked': 1, 'teams no-app': 1 },
      ...{ 'teams conversation-gone': 1, 'teams too-large': 1, 'mail planned': 4 },
    });
    expect(service.arrivals).toHaveLength(40);
  });

  test('who is gone stands in the ledger too, so that it adds up to the audience', async () => {
    const service = createBotService(seeded(1));
    const rig = await createRig({ service, directory: crowd(3) });
    const named = [personId(0), personId(1).toUpperCase(), personId(1), 'somebody-gone'];
    await rig.campaign('c1', { audience: { kind: 'people', personIds: named } });
    const stop = rig.work();
    await runToEnd(rig, 'c1', 20 * SECOND);
    await stop();
    expect(await ledgerOf(rig, 'c1')).toEqual({ 'teams accepted': 2, 'none person-gone': 1 });
    expect(await rig.store.people('c1')).toEqual({
      ...{ reached: 2, waiting: 0, notReached: 1, unknown: 0 },
    });
  });

  test('cancelled half-way it stops within a second after what is under way', async () => {
    const { service, rig, stop } = await start(1_000);
    await rig.time.until(() => service.counts.accepted >= 500);
    const at = rig.time.now();
    await rig.store.cancelCampaign('c1', rig.time.clock.now().getTime());
    await rig.time.pass(30 * SECOND);
    await stop();
    const last = service.arrivals[service.arrivals.length - 1]?.at ?? 0;
    expect(last - at).toBeLessThanOrEqual(SECOND);
    const ledger = await ledgerOf(rig, 'c1');
    expect(ledger['teams accepted']).toBe(service.counts.accepted);
    expect((ledger['teams accepted'] ?? 0) + (ledger['teams cancelled'] ?? 0)).toBe(1_000);
  });

  test('a worker that leaves in peace leaves nothing unknown behind', async () => {
    const { service, rig, stop } = await start(400);
    await rig.time.until(() => service.counts.accepted >= 150);
    await stop();
    expect((await ledgerOf(rig, 'c1'))['teams unknown']).toBeUndefined();
    const another = rig.work();
    await runToEnd(rig, 'c1', 60 * SECOND);
    await another();
    expect(service.counts.accepted).toBe(400);
    expect(each(service).every((times) => times === 1)).toBe(true);
  });

  test.each([
    ['ten minutes forward', 10 * 60 * SECOND],
    ['ten minutes back', -10 * 60 * SECOND],
    ['a day forward', 24 * 3600 * SECOND],
    ['a day back', -24 * 3600 * SECOND],
  ])('a clock set %s in the middle changes nothing', async (_, jump) => {
    const { service, rig, stop } = await start(600, {}, 2);
    await rig.time.until(() => service.counts.accepted >= 200);
    rig.time.setClockBy(jump);
    const at = rig.time.now();
    await runToEnd(rig, 'c1', 60 * SECOND);
    await stop();
    expect(rig.time.now() - at).toBeLessThan(20 * SECOND);
    expect(service.counts.accepted).toBe(600);
    expect(each(service).every((times) => times === 1)).toBe(true);
    expect((await ledgerOf(rig, 'c1'))['teams unknown']).toBeUndefined();
  });

  test('its author is told how it went, once', async () => {
    const service = createBotService(seeded(1));
    const rig = await createRig({ service, directory: crowd(5) });
    await rig.campaign('c1', { authorId: personId(0) });
    const stop = rig.work();
    await runToEnd(rig, 'c1', 20 * SECOND);
    await rig.time.pass(600 * SECOND);
    await stop();
    const reports = await rig.store.sources(['delivery-report:c1']);
    expect(reports).toMatchObject([
      { values: { audience: 5, reached: 5, unknown: 0, notReached: 0 } },
    ]);
    expect(service.received.get(personId(0))).toBe(2);
  });
});
