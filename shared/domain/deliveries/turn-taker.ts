import { newGate, takeTurns } from './gate';
import type { DeliveryStore, Timing } from './ports';
import type { Lane } from './worker-ports';

/** A moment at which one message may leave. */
export interface Turn {
  /** Monotonic milliseconds of this worker. */
  readonly at: number;
  readonly epoch: number;
  readonly isProbe: boolean;
}

/** Takes turns from the gate, a few at a time, so that the store is not asked for each message. */
export interface TurnTaker {
  /**
   * The next moment; waits as long as the gate is closed.
   * @param wanted messages at hand: more turns than that would be wasted
   * @returns undefined when the signal is set
   */
  next(wanted: number, signal: AbortSignal): Promise<Turn | undefined>;
  /** What was given is not valid any more: the gate has closed. */
  drop(): void;
}

const turnsAtOnce = 5;
/** A closed gate is looked at again after this at the latest: somebody may resume it. */
const longestWaitMs = 1_000;

export function createTurnTaker(store: DeliveryStore, lane: Lane, timing: Timing): TurnTaker {
  let turns: Turn[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const readClock = createStoreClock();

  const next: TurnTaker['next'] = async (wanted, signal) => {
    while (!signal.aborted) {
      const now = timing.monotonic();
      // A turn that has passed is lost: two messages at once would be one too many in a second.
      while (turns[0] !== undefined && turns[0].at < now) turns.shift();
      const turn = turns.shift();
      if (turn) return turn;
      const asked = timing.monotonic();
      const answer = await store.changeGate(lane.gate, (state, storeNow) =>
        takeTurns(
          state ?? newGate(lane.settings, storeNow),
          storeNow,
          Math.min(turnsAtOnce, Math.max(1, wanted)),
          lane.settings
        )
      );
      if (answer.kind === 'wait') {
        await timing.sleep(Math.min(answer.ms, longestWaitMs), signal);
        continue;
      }
      const given = readClock(answer.givenAt, asked, timing.monotonic());
      const start = given + answer.inMs;
      turns = Array.from({ length: answer.count }, (_, index) => ({
        at: start + index * answer.intervalMs,
        epoch: answer.epoch,
        isProbe: answer.isProbe,
      }));
    }
    return undefined;
  };

  return {
    drop() {
      turns = [];
    },
    next(wanted, signal) {
      // one after the other: two who wait must not both ask the store
      const turn = last.then(() => next(wanted, signal));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** An old measurement is worth a little less with every new one: clocks drift apart. */
const ageing = 1.02;

/**
 * The store's time in the worker's own. A slow answer says little of when it was given: workers that
 * counted from its arrival would leave in bunches. So the offset of the quickest answer is kept.
 * @returns reads a moment of the store that lies between `asked` and `answered`, whatever jump its
 *   clock has made
 */
function createStoreClock(): (storeTime: number, asked: number, answered: number) => number {
  let best: { readonly offset: number; readonly tookMs: number } | undefined;
  return (storeTime, asked, answered) => {
    const tookMs = answered - asked;
    if (best === undefined || tookMs <= best.tookMs * ageing) {
      best = { offset: storeTime - (asked + tookMs / 2), tookMs };
    } else {
      best = { ...best, tookMs: best.tookMs * ageing };
    }
    return Math.min(answered, Math.max(asked, storeTime - best.offset));
  };
}
