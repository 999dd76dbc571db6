import { CEILING, createBotService } from '../deliveries/bot-service';
import { weatherOf, type Storm } from '../deliveries/storm';
import { storePlaces } from '../deliveries/stores';
import { createVirtualTime, seeded } from '../deliveries/virtual-time';
import { lowerIsBetter, rounded, type Figure } from './figure';
import { onEachStore, runFanOut } from './fan-out-run';
import { companyCommunicator } from './send-peers';

const SEED = 20_262;
const FROM_MS = 60_000;
const LENGTH_MS = 120_000;

/** Half of the capacity for two minutes, with stated waits of 1 to 30 seconds. */
const storm: Storm = {
  ...{ fromMs: FROM_MS, lengthMs: LENGTH_MS, capacity: CEILING / 2 },
  ...{ waitMs: [1_000, 30_000], seed: SEED },
};

/** The time in which the service could take all of them, second by second. */
function idealMs(people: number): number {
  const before = (FROM_MS / 1000) * CEILING;
  const within = ((LENGTH_MS / 1000) * CEILING) / 2;
  if (people <= before) return (people / CEILING) * 1000;
  const left = people - before - within;
  return left > 0
    ? FROM_MS + LENGTH_MS + (left / CEILING) * 1000
    : FROM_MS + ((people - before) / (CEILING / 2)) * 1000;
}

/** B2: what a storm of refusals costs, and whether anybody is missed or asked too early. */
export async function measureStorm({ people }: { readonly people: number }): Promise<Figure[]> {
  const random = seeded(SEED);
  const service = createBotService(random, weatherOf(storm));
  const peer = await companyCommunicator(createVirtualTime(), service, {
    ...{ people, concurrent: 30, random },
  });
  const ideal = idealMs(people);
  const note = `${people} recipients, seed ${SEED}; peer: Company Communicator, 30 at a time, in virtual time; it lost ${peer.lost}`;
  const known = 'from 10 ms after the answer that states it has left: the word among the workers';
  const figures = await onEachStore(storePlaces, async (place, workers) => {
    const result = await runFanOut({ place, workers, people, storm, seed: SEED });
    const { verdict, ms } = result;
    const name = `${place.name}, ${workers} ${workers === 1 ? 'worker' : 'workers'}`;
    return [
      lowerIsBetter({
        ...{ id: 'B2', metric: `finish time / ideal, ${name}`, value: rounded(ms / ideal, 3) },
        ...{ peer: rounded(peer.ms / ideal, 3), goal: 1.05, note },
      }),
      lowerIsBetter({
        ...{ id: 'B2', metric: `missed, ${name}`, value: people - verdict.accepted },
        ...{ peer: peer.lost, goal: 0 },
      }),
      lowerIsBetter({
        ...{ id: 'B2', metric: `requests during a stated wait, ${name}` },
        ...{
          value: result.service.counts.duringWait,
          peer: service.counts.duringWait,
          goal: 0,
          note: known,
        },
      }),
    ];
  });
  return figures.flat();
}
