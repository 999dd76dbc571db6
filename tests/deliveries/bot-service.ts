import type { SendOutcome } from '../../shared/domain/deliveries';

/** What happens to the service while it is watched. */
export interface Weather {
  /** Requests a second that it takes at a moment (milliseconds since it began); 0: it is not there. */
  readonly capacityAt?: (moment: number) => number;
  /** The wait that it states when it begins to refuse; undefined: none. */
  readonly retryAfterMs?: () => number | undefined;
  /** Share of accepted requests whose answer is lost. */
  readonly lost?: number;
  /** What it says to some people, for good. */
  readonly refuse?: (personId: string) => Extract<SendOutcome, { kind: 'rejected' }> | undefined;
}

export interface ServiceAnswer {
  readonly outcome: SendOutcome;
  /** Milliseconds until it is there. */
  readonly latencyMs: number;
}

/** Teams as far as sending goes: ceilings, waits, latency; it counts what it takes over. */
export interface BotService {
  /** One request arrives. */
  receive(personId: string, now: number): ServiceAnswer;
  readonly counts: {
    readonly accepted: number;
    readonly refused: number;
    /** Requests that came before a stated wait was over, by whom could know of it. */
    readonly duringWait: number;
    readonly whileAway: number;
  };
  /** Messages by person. */
  readonly received: ReadonlyMap<string, number>;
  /** Arrivals, in order. */
  readonly arrivals: readonly { readonly at: number; readonly isAccepted: boolean }[];
}

/** Requests a second and app, as published. */
export const CEILING = 50;
const WINDOW_MS = 1000;
/** Median latency, with a tail as networks have it. */
const MEDIAN_MS = 300;
const SIGMA = 0.35;
/** A word from one worker to all others, by a store on another machine. */
const WORD_MS = 10;

/**
 * @param random for latency, losses and waits
 * @param medianMs of the latency
 */
export function createBotService(
  random: () => number,
  weather: Weather = {},
  medianMs = MEDIAN_MS
): BotService {
  const { capacityAt = () => CEILING, retryAfterMs = () => 1000, lost = 0, refuse } = weather;
  const received = new Map<string, number>();
  const arrivals: { at: number; isAccepted: boolean }[] = [];
  const counts = { accepted: 0, refused: 0, duringWait: 0, whileAway: 0 };
  // accepted within the last second
  let recent: number[] = [];
  let waitUntil = 0;
  // what left together with the refused one could not know of the wait yet, nor what leaves while the
  // one worker that hears of it tells the others
  let knownFrom = 0;

  const latency = (): number => {
    const normal =
      Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) * SIGMA;
    return medianMs * Math.exp(normal);
  };

  const decide = (personId: string, now: number, latencyMs: number): SendOutcome => {
    const capacity = capacityAt(now);
    if (capacity === 0) {
      counts.whileAway += 1;
      return { kind: 'unavailable' };
    }
    const refusal = refuse?.(personId);
    if (now < waitUntil && now > knownFrom) counts.duringWait += 1;
    recent = recent.filter((at) => now - at < WINDOW_MS);
    if (recent.length >= capacity) {
      counts.refused += 1;
      if (now >= waitUntil) {
        const wait = retryAfterMs();
        if (wait === undefined) return { kind: 'throttled' };
        waitUntil = now + wait;
        knownFrom = now + latencyMs + WORD_MS;
      }
      return { kind: 'throttled', retryAfterMs: Math.max(0, Math.ceil(waitUntil - now)) };
    }
    recent.push(now);
    if (refusal) return refusal;
    counts.accepted += 1;
    // counted before it is answered: a lost answer is a message all the same
    received.set(personId, (received.get(personId) ?? 0) + 1);
    return lost > 0 && random() < lost ? { kind: 'unclear' } : { kind: 'accepted', reference: 'm' };
  };

  return {
    counts,
    received,
    arrivals,
    receive(personId, now) {
      const latencyMs = latency();
      const outcome = decide(personId, now, latencyMs);
      arrivals.push({ at: now, isAccepted: outcome.kind === 'accepted' });
      return { outcome, latencyMs };
    },
  };
}
