import { CEILING, createBotService } from '../deliveries/bot-service';
import { storePlaces } from '../deliveries/stores';
import { createVirtualTime, seeded } from '../deliveries/virtual-time';
import { higherIsBetter, lowerIsBetter, rounded, type Figure } from './figure';
import { onEachStore, runFanOut } from './fan-out-run';
import { companyCommunicator, naiveLoop, type PeerResult } from './send-peers';

const SEED = 20_261;

/** Share of the ceiling that was used, in percent. */
export function ofCeiling(accepted: number, ms: number): number {
  return (accepted / (ms / 1000) / CEILING) * 100;
}

export async function peer(people: number, concurrent: number): Promise<PeerResult> {
  const random = seeded(SEED);
  return companyCommunicator(createVirtualTime(), createBotService(random), {
    ...{ people, concurrent, random },
  });
}

/** B1: how much of 50 requests a second reaches people, at a median latency of 300 ms. */
export async function measureFanOut({ people }: { readonly people: number }): Promise<Figure[]> {
  const [few, many] = [await peer(people, 30), await peer(people, 120)];
  const naive = await naiveLoop(createVirtualTime(), createBotService(seeded(SEED)), people);
  const manyShare = ofCeiling(many.accepted, many.ms);
  const note = [
    `${people} recipients, seed ${SEED}; peers in virtual time on the same service:`,
    `Company Communicator with 30 at a time ${rounded(ofCeiling(few.accepted, few.ms), 1)} %`,
    `(lost ${few.lost}), with 120 ${rounded(manyShare, 1)} % (lost ${many.lost}),`,
    `one after the other ${rounded(ofCeiling(naive.accepted, naive.ms), 1)} %`,
  ].join(' ');
  const figures = await onEachStore(storePlaces, async (place, workers) => {
    const { service, verdict, ms } = await runFanOut({ place, workers, people, seed: SEED });
    const share = ofCeiling(verdict.accepted, ms);
    const name = `${place.name}, ${workers} ${workers === 1 ? 'worker' : 'workers'}`;
    return [
      higherIsBetter({
        ...{ id: 'B1', metric: `% of the ceiling, ${name}`, value: rounded(share, 2) },
        ...{ peer: rounded(ofCeiling(few.accepted, few.ms), 1), goal: 97, note },
      }),
      higherIsBetter({
        ...{ id: 'B1', metric: `times Company Communicator at 120, ${name}` },
        ...{ value: rounded(share / manyShare, 1), peer: 1, goal: 7 },
      }),
      lowerIsBetter({
        ...{ id: 'B1', metric: `refusals (429), ${name}`, value: service.counts.refused },
        ...{ peer: null, goal: Math.ceil(people / 2000) },
      }),
      lowerIsBetter({
        ...{ id: 'B1', metric: `duplicates and misses, ${name}` },
        ...{ value: verdict.duplicates + verdict.misses, peer: many.lost, goal: 0 },
      }),
    ];
  });
  return figures.flat();
}
