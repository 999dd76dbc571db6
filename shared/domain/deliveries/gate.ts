import { longestRetryAfterMs } from '../../kernel/retry-after';

/*
 * The one gate of a channel, as a value: every worker changes the same state, so all keep one pace
 * and hear together that the service asks for patience. Times are milliseconds of the store's time.
 */

/** What a service allows. */
export interface GateSettings {
  /**
   * Milliseconds between two departures. A little longer than the ceiling says: a departure may be
   * late by what is to spare, and the ceiling's window of a second still holds no one too many.
   */
  readonly intervalMs: number;
}

export interface GateState {
  /** Milliseconds between two departures at present. */
  readonly intervalMs: number;
  /** The next free turn. */
  readonly nextAt: number;
  /** Counts closings: a turn given before one is void. */
  readonly epoch: number;
  readonly hold?: {
    readonly why: 'held-back' | 'unavailable' | 'parked';
    readonly since: number;
    readonly until: number;
  };
  /** Of the present or last time that the service asked for patience. */
  readonly throttling?: {
    readonly since: number;
    /** When everybody could go on. */
    readonly until: number;
    readonly refusals: number;
    /** It came as soon as everybody had gone on. */
    readonly isAgain: boolean;
    readonly isSlowed: boolean;
    /** In a row, for the pause where the service states none. */
    readonly round: number;
  };
  /** Since when the pace is slower than the settings say. */
  readonly slowedAt?: number;
  /** Times in a row that the service was not there. */
  readonly failures: number;
}

/** What a worker gets when it asks for turns. */
export type Turns =
  | {
      readonly kind: 'turns';
      /** The store's time when they were given. */
      readonly givenAt: number;
      /** Milliseconds from then to the first. */
      readonly inMs: number;
      readonly intervalMs: number;
      readonly count: number;
      readonly epoch: number;
      /** The service has failed lately: it helps to hear that it answers again. */
      readonly isProbe: boolean;
    }
  | { readonly kind: 'wait'; readonly ms: number; readonly why: string };

export interface Changed<T> {
  readonly state: GateState;
  readonly result: T;
}

/** Turns are given at most this far ahead, so that a closing voids few. */
const farthestAheadMs = 400;
/**
 * A slowed gate tries the former pace again this long after the refusal that slowed it. Sooner costs
 * another stop whenever the storm goes on (a stated wait of up to half a minute); later costs half of
 * the pace while it is over. Storms as described last two minutes.
 */
const slowedForMs = 120_500;
/**
 * One message too many in a second is an accident: it is refused with the few that came just after. A
 * storm refuses half of all that is under way, fifteen messages at a usual latency. The wait that is
 * stated says nothing of it: an accident within a storm states half a minute as well.
 */
const accidentRefusals = 6;
/** Refused again within this after everybody went on, the pace was too quick. */
const againWithinMs = 2_000;
const againIntervals = 5;
/** Leaves twice the room for what comes late: in a storm, a refusal is dear. */
const slowdown = 2.06;
/** For each accident soon after another, up to a few together: each costs its wait as well. */
const slightSlowdown = 1.005;
const mostSlightSlowdown = 1.02;
/** Waiters come back later than stated by up to this share of the wait. */
const spread = 0.1;
const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
/** So many failures in a row, and the service is not asked any more. */
const failuresToOpen = 3;
const probeEveryMs = 15_000;

export function newGate(settings: GateSettings, now: number): GateState {
  return { intervalMs: settings.intervalMs, nextAt: now, epoch: 1, failures: 0 };
}

/** Gives up to `count` turns, one interval apart, or says how long to wait before asking again. */
export function takeTurns(
  present: GateState,
  now: number,
  count: number,
  settings: GateSettings
): Changed<Turns> {
  const state = quickened(clockMended(present, now), now, settings);
  const { hold } = state;
  if (hold !== undefined && (hold.why === 'parked' || now < hold.until)) {
    const ms = hold.why === 'parked' ? probeEveryMs : hold.until - now;
    return { state, result: { kind: 'wait', ms, why: hold.why } };
  }
  if (hold?.why === 'unavailable') {
    // One at a time looks whether the service is back; the next after another quarter of a minute.
    const next = { ...state, hold: { ...hold, until: now + probeEveryMs }, nextAt: now };
    return { state: next, result: turns(next, now, 0, 1, true) };
  }
  const open: GateState = { ...state, hold: undefined };
  const startAt = Math.max(open.nextAt, now);
  const room = Math.floor((farthestAheadMs - (startAt - now)) / open.intervalMs) + 1;
  if (startAt - now > farthestAheadMs || room < 1) {
    const ms = Math.max(1, startAt - now - farthestAheadMs);
    return { state: open, result: { kind: 'wait', ms, why: 'pace' } };
  }
  const given = Math.min(count, room);
  const next = { ...open, nextAt: startAt + given * open.intervalMs };
  return { state: next, result: turns(next, now, startAt - now, given, open.failures > 0) };
}

export interface Refusal {
  /** Of the turn on which the refused message left. */
  readonly epoch: number;
  /** As the service stated; absent where it did not. */
  readonly retryAfterMs?: number;
  /** From 0 to below 1. */
  readonly random: number;
}

/** The service asked for patience: nobody leaves before, and then more slowly. */
export function holdBack(
  present: GateState,
  now: number,
  refusal: Refusal,
  settings: GateSettings
): GateState {
  const state = clockMended(present, now);
  // What left before the gate closed is refused for the same reason, not for a new one.
  const isSame = refusal.epoch < state.epoch && state.throttling !== undefined;
  const before = state.throttling;
  const round = isSame
    ? (before?.round ?? 1)
    : isRecent(before, now)
      ? (before?.round ?? 0) + 1
      : 1;
  const stated = refusal.retryAfterMs;
  const pause = stated ?? Math.min(firstPauseMs * 2 ** (round - 1), longestPauseMs);
  const refusals = isSame ? (before?.refusals ?? 0) + 1 : 1;
  const isAgain = isSame
    ? (before?.isAgain ?? false)
    : before !== undefined &&
      now - before.until < againWithinMs + againIntervals * settings.intervalMs;
  const wasSlowed = isSame && (before?.isSlowed ?? false);
  const isStorm = refusals >= accidentRefusals || (isAgain && refusals > 1);
  const slowed = isStorm
    ? state.intervalMs * (wasSlowed ? 1 : slowdown)
    : isSame || !isRecent(before, now)
      ? state.intervalMs
      : slightlySlowed(state.intervalMs, settings);
  const until = Math.max(
    Math.ceil(now + pause * (1 + spread * refusal.random)),
    state.hold?.until ?? 0
  );
  const isParked =
    state.hold?.why === 'parked' || (stated !== undefined && stated >= longestRetryAfterMs);
  return {
    ...state,
    intervalMs: Math.min(slowed, settings.intervalMs * 64),
    epoch: refusal.epoch >= state.epoch || isOpen(state, now) ? state.epoch + 1 : state.epoch,
    nextAt: until,
    hold: { why: isParked ? 'parked' : 'held-back', since: now, until },
    throttling: {
      since: isSame ? (before?.since ?? now) : now,
      until,
      ...{ refusals, isAgain, round },
      isSlowed: wasSlowed || isStorm,
    },
    // an accident while it is slowed does not make the storm longer
    slowedAt:
      isStorm && !wasSlowed
        ? now
        : (state.slowedAt ?? (slowed > settings.intervalMs ? now : undefined)),
    failures: 0,
  };
}

/** The service was not there. After a few times in a row nobody asks but one, now and then. */
export function noteFailure(present: GateState, now: number): GateState {
  const state = clockMended(present, now);
  const failures = state.failures + 1;
  if (failures < failuresToOpen) return { ...state, failures };
  // closed already: by a look that failed too, or by a service that asked for patience
  if (!isOpen(state, now)) return { ...state, failures };
  return {
    ...state,
    failures,
    epoch: state.epoch + 1,
    hold: { why: 'unavailable', since: now, until: now + probeEveryMs },
  };
}

function isOpen(state: GateState, now: number): boolean {
  return state.hold === undefined || (state.hold.why !== 'parked' && now >= state.hold.until);
}

/** The service answered. */
export function noteAnswer(state: GateState, now: number): GateState {
  return state.hold?.why === 'unavailable'
    ? { ...state, failures: 0, hold: undefined, nextAt: Math.max(now, state.nextAt) }
    : { ...state, failures: 0 };
}

/** Somebody decided that the service has had patience enough; what it stated is waited for even so. */
export function resumeGate(state: GateState, now: number): GateState {
  const { hold } = state;
  if (hold?.why !== 'parked') return state;
  return now < hold.until
    ? { ...state, hold: { ...hold, why: 'held-back' } }
    : { ...state, hold: undefined, nextAt: now };
}

function turns(
  state: GateState,
  givenAt: number,
  inMs: number,
  count: number,
  isProbe: boolean
): Turns {
  const { intervalMs, epoch } = state;
  return { kind: 'turns', givenAt, inMs, intervalMs, count, epoch, isProbe };
}

function quickened(state: GateState, now: number, settings: GateSettings): GateState {
  const { slowedAt } = state;
  if (slowedAt === undefined || now - slowedAt < slowedForMs) return state;
  const intervalMs = Math.max(settings.intervalMs, state.intervalMs / slowdown);
  return intervalMs === settings.intervalMs
    ? { ...state, intervalMs, slowedAt: undefined, throttling: undefined }
    : { ...state, intervalMs, slowedAt: now };
}

function slightlySlowed(intervalMs: number, settings: GateSettings): number {
  const most = settings.intervalMs * mostSlightSlowdown;
  return intervalMs >= most ? intervalMs : Math.min(most, intervalMs * slightSlowdown);
}

function isRecent(throttling: GateState['throttling'], now: number): boolean {
  return throttling !== undefined && now - throttling.since < slowedForMs;
}

/**
 * A store's time may have been set back while nobody was looking (a restart). What was to be waited
 * for is then waited for in full from now: never less, and never for a day.
 */
function clockMended(state: GateState, now: number): GateState {
  const { hold, nextAt } = state;
  if (hold !== undefined && now < hold.since) {
    const until = now + (hold.until - hold.since);
    return { ...state, hold: { ...hold, since: now, until }, nextAt: until };
  }
  return hold === undefined && nextAt - now > longestRetryAfterMs
    ? { ...state, nextAt: now }
    : state;
}
