import { CEILING, type Weather } from './bot-service';
import { seeded } from './virtual-time';

/** Two minutes, say, in which the service takes a part of what it takes otherwise. */
export interface Storm {
  /** Milliseconds since the service began. */
  readonly fromMs: number;
  readonly lengthMs: number;
  /** Requests a second that it still takes. */
  readonly capacity: number;
  /** The shortest and the longest wait that it states. */
  readonly waitMs: readonly [number, number];
  readonly seed: number;
}

/** The storm as weather; the same storm always states the same waits. */
export function weatherOf({ fromMs, lengthMs, capacity, waitMs, seed }: Storm): Weather {
  const random = seeded(seed);
  const [shortest, longest] = waitMs;
  return {
    capacityAt: (at) => (at >= fromMs && at < fromMs + lengthMs ? capacity : CEILING),
    retryAfterMs: () => shortest + random() * (longest - shortest),
  };
}
