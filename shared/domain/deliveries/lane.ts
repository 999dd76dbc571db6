import { newId } from '../../kernel/ids';
import { deliver } from './deliver';
import { holdBack, newGate, noteAnswer, noteFailure, type GateState } from './gate';
import type { NotificationContent } from './notification';
import { claimParcels, contentOf, prepareParcel, type Parcel, type Prepared } from './parcels';
import type { SendOutcome, Settlement } from './ports';
import { settlementsOf } from './settlements';
import type { Settler } from './settler';
import { createTurnTaker, type Turn } from './turn-taker';
import type { Lane, WorkerPorts, WorkerSettings } from './worker-ports';

/** Who the worker is at present: others may have taken it for gone, then it is somebody new. */
export interface Session {
  readonly workerId: string;
}

/** A message leaves at its turn, or this much later; a later one waits for the next turn. */
const toleranceMs = 8;
/** So many turns are tried to be met. */
const mostTurns = 6;
/** The attempt is written so long before: what a slow disk takes; more would be more that is unknown. */
const longestLeadMs = 40;
/** Whether others have heard a refusal meanwhile is asked so long before: what a busy store takes. */
const lookMs = 5;
/** Seconds of work that are claimed ahead. */
const aheadMs = 1_500;
const troubleMs = 1_000;

type Ready = Extract<Prepared, { kind: 'ready' }>;

/** An attempt that is written down. */
interface Begun {
  readonly ids: readonly string[];
  readonly attemptId: string;
}

/**
 * Sends what is due on one lane until the signal is set: claims, puts into words, waits for the turn,
 * writes the attempt, sends, writes the end. Sending waits for nothing but its turn; answers come in
 * beside it.
 */
export async function runLane(
  ports: WorkerPorts,
  lane: Lane,
  settings: WorkerSettings,
  settler: Settler,
  session: () => Session,
  signal: AbortSignal
): Promise<void> {
  const { store, timing, clock, log } = ports;
  const turns = createTurnTaker(store, lane, timing);
  const underWay = new Set<Promise<void>>();
  const leadMs = Math.min(longestLeadMs, 2 * lane.settings.intervalMs);
  const enough = Math.max(2, Math.ceil(aheadMs / lane.settings.intervalMs));
  let queue: Parcel[] = [];
  let refilling: Promise<void> | undefined;
  let isSuspect = false;
  let refusedEpoch = 0;

  const refill = async (): Promise<void> => {
    try {
      queue.push(...(await claimParcels(ports, lane, session().workerId, enough)));
    } catch (cause) {
      log.warn('claim-failed', { gate: lane.gate }, cause);
      await timing.sleep(troubleMs, signal);
    } finally {
      refilling = undefined;
    }
  };

  const changeGate = async (
    change: (state: GateState, now: number) => GateState
  ): Promise<void> => {
    try {
      await store.changeGate(lane.gate, (state, now) => ({
        state: change(state ?? newGate(lane.settings, now), now),
        result: undefined,
      }));
    } catch (cause) {
      log.warn('gate-not-changed', { gate: lane.gate }, cause);
    }
  };

  /**
   * Whether the gate has closed since it gave a turn. Where the store cannot say, the attempt goes on:
   * it was open when the attempt was written, a moment ago.
   */
  const hasClosedSince = async (turn: Turn): Promise<boolean> => {
    try {
      return ((await store.gateEpoch(lane.gate)) ?? 0) > turn.epoch;
    } catch (cause) {
      log.warn('gate-not-read', { gate: lane.gate }, cause);
      return false;
    }
  };

  /** What the answer says of the service concerns every worker, so it is told before anything else. */
  const tellGate = async (outcome: SendOutcome, turn: Turn): Promise<void> => {
    if (outcome.kind === 'throttled') {
      refusedEpoch = Math.max(refusedEpoch, turn.epoch);
      turns.drop();
      const { retryAfterMs } = outcome;
      const refusal = { epoch: turn.epoch, random: ports.random() };
      await changeGate((state, now) =>
        holdBack(
          state,
          now,
          retryAfterMs === undefined ? refusal : { ...refusal, retryAfterMs },
          lane.settings
        )
      );
    } else if (outcome.kind === 'unavailable' || outcome.kind === 'unclear') {
      // Who cannot hear the answers must not go on asking either: each would be one more unknown.
      isSuspect = true;
      await changeGate(noteFailure);
    } else if (isSuspect || turn.isProbe) {
      isSuspect = false;
      await changeGate(noteAnswer);
    }
  };

  const end = (parcel: Parcel, settlements: readonly Settlement[]): Promise<void> =>
    settler.settle(parcel.workerId, settlements);

  const send = async (
    parcel: Parcel,
    content: NotificationContent,
    attempt: Begun,
    prepared: Ready,
    turn: Turn
  ): Promise<void> => {
    const answer = deliver(ports, lane, parcel, content, prepared.locale);
    const settleAs = async (outcome: SendOutcome): Promise<void> => {
      await tellGate(outcome, turn);
      await end(parcel, settlementsOf(parcel, attempt, outcome));
    };
    const hasAnswer = new AbortController();
    const first = await Promise.race([
      answer,
      timing
        .sleep(settings.answerWithinMs, hasAnswer.signal)
        .then((): SendOutcome => ({ kind: 'unclear' })),
    ]);
    hasAnswer.abort();
    await settleAs(first);
    // An answer that comes after all is better than none.
    if (first.kind === 'unclear') {
      void answer.then((late) =>
        late.kind === 'unclear' ? undefined : end(parcel, settlementsOf(parcel, attempt, late))
      );
    }
  };

  /** Writes the attempt. @returns the lines that may leave; undefined where there is none */
  const begin = async (parcel: Parcel, turn: Turn): Promise<Begun | undefined> => {
    const attemptId = newId(ports.random);
    const deliveryIds = parcel.lines.map(({ id }) => id);
    try {
      const ids = await store.begin(
        parcel.workerId,
        {
          ...{ deliveryIds, attemptId, gate: lane.gate, epoch: turn.epoch },
          ...(lane.mailbox === undefined ? {} : { mailbox: lane.mailbox }),
        },
        clock.now().getTime()
      );
      return ids.length > 0 ? { ids, attemptId } : undefined;
    } catch (cause) {
      // Perhaps it is written and only the word of it was lost. Nothing has left, so it waits again.
      log.warn('attempt-not-written', { gate: lane.gate }, cause);
      const attempt = { ids: deliveryIds, attemptId };
      await end(parcel, settlementsOf(parcel, attempt, { kind: 'unavailable' }));
      return undefined;
    }
  };

  /** Writes the attempt shortly before its turn, and sends on it. */
  const depart = async (parcel: Parcel, prepared: Ready, first: Turn): Promise<void> => {
    let turn = first;
    await timing.sleep(turn.at - leadMs - timing.monotonic(), signal);
    const attempt = await begin(parcel, turn);
    if (attempt === undefined) {
      // The gate has closed, or the lines are not ours any more. What is still ours waits again.
      turns.drop();
      return giveBack(parcel);
    }
    const putOff = () => end(parcel, settlementsOf(parcel, attempt, { kind: 'throttled' }));
    const content = await contentOf(ports, prepared, attempt.ids);
    if (content === undefined) {
      return end(parcel, settlementsOf(parcel, attempt, { kind: 'refused', reason: 'failed' }));
    }
    // Looked at after the sleep as well: a process that was held up wakes all who slept at the same
    // moment, and as a bunch they would be too many within one second. A refusal costs a second of all,
    // a turn that is given up a fiftieth of one; only a machine that is always late goes all the same.
    for (let triesLeft = mostTurns; triesLeft > 0; triesLeft -= 1) {
      await timing.sleep(turn.at - lookMs - timing.monotonic());
      if (await hasClosedSince(turn)) return putOff();
      await timing.sleep(turn.at - timing.monotonic());
      if (timing.monotonic() <= turn.at + toleranceMs) break;
      const later: Turn | undefined = await turns.next(queue.length + 1, signal);
      if (later?.epoch !== turn.epoch) return putOff();
      turn = later;
    }
    await timing.sleep(turn.at - timing.monotonic());
    if (refusedEpoch >= turn.epoch) return putOff();
    return send(parcel, content, attempt, prepared, turn);
  };

  const giveBack = (parcel: Parcel): Promise<void> =>
    store.release(
      parcel.workerId,
      parcel.lines.map(({ id }) => id)
    );

  /** Runs beside the loop; whatever goes wrong, the parcel is tried again. */
  const launch = (parcel: Parcel, prepared: Ready, turn: Turn): void => {
    const leaving = depart(parcel, prepared, turn).catch(async (cause: unknown) => {
      log.warn('lane-stumbled', { gate: lane.gate }, cause);
      queue.push(parcel);
      await timing.sleep(troubleMs, signal);
    });
    underWay.add(leaving);
    void leaving.finally(() => underWay.delete(leaving));
  };

  const serve = async (parcel: Parcel): Promise<void> => {
    const prepared = await prepareParcel(ports, lane, parcel);
    if (prepared.kind !== 'ready') {
      return end(parcel, settlementsOf(parcel, undefined, prepared, clock.now().getTime()));
    }
    // one turn for each request; what leaves last leaves on the last
    const { personId } = parcel.lines[0] ?? { personId: '' };
    const isTeams = lane.channel === 'teams';
    const requests = isTeams ? ((await ports.teams?.requestsFor?.(personId)) ?? 1) : 1;
    for (let more = requests; more > 1; more -= 1) await turns.next(queue.length + more, signal);
    const turn = await turns.next(queue.length + 1, signal);
    return turn === undefined ? giveBack(parcel) : launch(parcel, prepared, turn);
  };

  while (!signal.aborted) {
    if (queue.length * 2 < enough) refilling ??= refill();
    const parcel = queue.shift();
    if (parcel === undefined) {
      await refilling;
      if (queue.length === 0) await timing.sleep(settings.idleMs, signal);
      continue;
    }
    // Taken over meanwhile: the lines are in other hands.
    if (parcel.workerId !== session().workerId) continue;
    while (underWay.size >= lane.inFlight) await Promise.race(underWay);
    try {
      await serve(parcel);
    } catch (cause) {
      log.warn('lane-stumbled', { gate: lane.gate }, cause);
      queue = [parcel, ...queue];
      await timing.sleep(troubleMs, signal);
    }
  }
  await refilling;
  await Promise.all(underWay);
}
