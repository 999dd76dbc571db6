import type { BotService } from '../deliveries/bot-service';
import { personId } from '../deliveries/people';
import type { VirtualTime } from '../deliveries/virtual-time';

/*
 * What people have instead, restated as clients of the same service. They run in virtual time: what
 * takes hours of waiting takes seconds, with the same figures.
 */

export interface PeerResult {
  readonly accepted: number;
  /** Given up for good. */
  readonly lost: number;
  readonly ms: number;
}

const tries = 6;
const medianPauseMs = 1000;
/** After six refusals of one message everything stops for so long, whatever the service stated. */
const globalStopMs = 645_000;
/** A message that was put back so often goes to the dead letters. */
const mostDequeues = 10;

/**
 * The send algorithm of Company Communicator: a queue, so many functions at a time, each with up to
 * six tries of its own with jitter (Retry-After is not read); then all stop for 645 seconds.
 */
export async function companyCommunicator(
  time: VirtualTime,
  service: BotService,
  settings: { readonly people: number; readonly concurrent: number; readonly random: () => number }
): Promise<PeerResult> {
  const { people, concurrent, random } = settings;
  const queue = Array.from({ length: people }, (_, index) => ({
    ...{ person: personId(index), visibleAt: 0, dequeues: 0 },
  }));
  const later: typeof queue = [];
  let stopUntil = 0;
  let accepted = 0;
  let lost = 0;
  let lastAt = 0;

  const take = (): (typeof queue)[number] | undefined => {
    const now = time.now();
    while (later[0] !== undefined && later[0].visibleAt <= now) {
      const back = later.shift();
      if (back) queue.push(back);
    }
    return queue.shift();
  };

  const attempt = async (person: string): Promise<boolean> => {
    let before = 0;
    for (let index = 0; index < tries; index += 1) {
      const { outcome, latencyMs } = service.receive(person, time.now());
      await time.timing.sleep(latencyMs);
      if (outcome.kind === 'accepted') return true;
      if (index === tries - 1) return false;
      // Polly's DecorrelatedJitterBackoffV2
      const moment = index + random();
      const next = 2 ** moment * Math.tanh(Math.sqrt(4 * moment));
      await time.timing.sleep(((next - before) / 1.4) * medianPauseMs);
      before = next;
    }
    return false;
  };

  const serve = async (): Promise<void> => {
    while (accepted + lost < people) {
      const message = take();
      if (message === undefined) {
        await time.timing.sleep(250);
        continue;
      }
      message.dequeues += 1;
      if (message.dequeues > mostDequeues) {
        lost += 1;
        continue;
      }
      const isStopped = time.now() < stopUntil;
      if (!isStopped && (await attempt(message.person))) {
        accepted += 1;
        lastAt = time.now();
        continue;
      }
      if (!isStopped) stopUntil = time.now() + globalStopMs;
      message.visibleAt = time.now() + globalStopMs;
      later.push(message);
    }
  };

  let isOver = false;
  void Promise.all(Array.from({ length: concurrent }, serve)).then(() => {
    isOver = true;
  });
  await time.until(() => isOver);
  return { accepted, lost, ms: lastAt };
}

/** The loop of a tutorial: one after the other, a refused one is tried three times, then left out. */
export async function naiveLoop(
  time: VirtualTime,
  service: BotService,
  people: number
): Promise<PeerResult> {
  let accepted = 0;
  const run = async (): Promise<void> => {
    for (let index = 0; index < people; index += 1) {
      for (let attempt = 1; attempt <= 3; attempt += 1) {
        const { outcome, latencyMs } = service.receive(personId(index), time.now());
        await time.timing.sleep(latencyMs);
        if (outcome.kind === 'accepted') {
          accepted += 1;
          break;
        }
        await time.timing.sleep(1000);
      }
    }
  };
  let isOver = false;
  void run().then(() => {
    isOver = true;
  });
  await time.until(() => isOver);
  return { accepted, lost: people - accepted, ms: time.now() };
}
