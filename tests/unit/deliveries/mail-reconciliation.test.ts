import type { MailChannel, SendOutcome } from '../../../shared/domain/deliveries';
import { HubError } from '../../../shared/kernel/errors';
import { createBotService } from '../../deliveries/bot-service';
import { crowd, personId } from '../../deliveries/people';
import { createRig, type Rig } from '../../deliveries/rig';
import { createVirtualTime, seeded, type VirtualTime } from '../../deliveries/virtual-time';

/** How far a mail comes before its answer is lost. */
type Fate = 'answered' | 'nothing' | 'draft' | 'sent';

interface MailboxSettings {
  readonly mailboxes?: readonly string[];
  /** Of each attempt of a mail, the first one being 1. */
  fate(deliveryId: string, attempt: number): Fate;
  /** Exchange does not find at once what was just made. */
  readonly findsAfterMs?: number;
  /** Mailboxes that cannot be read. */
  readonly unreadable?: readonly string[];
}

const minuteMs = 60_000;

/** Mailboxes that lose answers: of drafts that were sent, of drafts that were not, and of nothing. */
function mailboxesOf(time: VirtualTime, settings: MailboxSettings) {
  const { mailboxes = ['hub@example.org'], findsAfterMs = 0, unreadable = [] } = settings;
  const draftAt = new Map<string, number>();
  const sentAt = new Map<string, readonly number[]>();
  const lostAt = new Map<string, number>();
  const tries = new Map<string, number>();
  const send: MailChannel['send'] = async ({ deliveryId }): Promise<SendOutcome> => {
    await time.timing.sleep(200);
    const attempt = (tries.get(deliveryId) ?? 0) + 1;
    tries.set(deliveryId, attempt);
    const fate = settings.fate(deliveryId, attempt);
    if (fate !== 'answered') lostAt.set(deliveryId, lostAt.get(deliveryId) ?? time.now());
    if (fate === 'nothing') return { kind: 'unclear' };
    draftAt.set(deliveryId, draftAt.get(deliveryId) ?? time.now());
    if (fate === 'draft') return { kind: 'unclear' };
    sentAt.set(deliveryId, [...(sentAt.get(deliveryId) ?? []), time.now()]);
    return fate === 'sent' ? { kind: 'unclear' } : { kind: 'accepted' };
  };
  const isFound = (moment: number | undefined): boolean =>
    moment !== undefined && time.now() - moment >= findsAfterMs;
  const channel: MailChannel = {
    mailboxes,
    send,
    lookUp(mailbox, id) {
      if (unreadable.includes(mailbox)) {
        return Promise.reject(new HubError('unavailable', { message: 'mailbox', status: 503 }));
      }
      const found = isFound(sentAt.get(id)?.[0]) ? 'sent' : undefined;
      return Promise.resolve(found ?? (isFound(draftAt.get(id)) ? 'draft' : 'absent'));
    },
  };
  return { channel, sentAt, lostAt };
}

/** Everybody wants mail, and a campaign is on its way to them. */
async function sending(
  time: VirtualTime,
  mail: MailChannel,
  people: number,
  intervalMs?: number
): Promise<Rig> {
  const rig = await createRig({
    ...{ time, mail, service: createBotService(seeded(1)), directory: crowd(people) },
    ...(intervalMs === undefined ? {} : { worker: { mailGate: { intervalMs } } }),
  });
  for (let index = 0; index < people; index += 1) {
    await rig.store.savePreferences(
      personId(index),
      { kinds: { announcement: { channel: 'mail', frequency: 'at-once' } } },
      0
    );
  }
  await rig.campaign('c1');
  return rig;
}

/** When the ledger learned of each mail that it was accepted. */
function watchLedger(rig: Rig): ReadonlyMap<string, number> {
  const knownAt = new Map<string, number>();
  const settle = rig.store.settle.bind(rig.store);
  rig.store.settle = async (workerId, settlements, now) => {
    await settle(workerId, settlements, now);
    for (const { deliveryId, end } of settlements) {
      if (end.state === 'accepted') knownAt.set(deliveryId, rig.time.now());
    }
  };
  return knownAt;
}

const numberOf = (deliveryId: string): number => Number(/p(\d+)/.exec(deliveryId)?.[1]);
const isReached = (rig: Rig, people: number) => async (): Promise<boolean> =>
  (await rig.store.people('c1')).reached === people;

test('a mail without an answer is looked up, and sent again only where it had not left', async () => {
  const time = createVirtualTime();
  const people = 12;
  const fates = ['answered', 'nothing', 'draft', 'sent'] as const;
  const { channel, sentAt } = mailboxesOf(time, {
    fate: (id, attempt) => (attempt > 1 ? 'answered' : (fates[numberOf(id) % 4] ?? 'answered')),
  });
  const rig = await sending(time, channel, people, 100);
  const stop = rig.work();
  // each round of three lost answers opens the circuit for a quarter of a minute
  await time.until(isReached(rig, people), 2 * minuteMs);
  await stop();
  expect(sentAt.size).toBe(people);
  expect([...sentAt.values()].every((times) => times.length === 1)).toBe(true);
});

test.each(['sent', 'draft', 'nothing'] as const)(
  'of mails whose connection is reset after %s, one in a hundred, each leaves once and is known within a minute',
  async (lost) => {
    const time = createVirtualTime();
    const random = seeded(6);
    const people = 600;
    const { channel, sentAt, lostAt } = mailboxesOf(time, {
      mailboxes: Array.from({ length: 8 }, (_, index) => `hub${index}@example.org`),
      fate: () => (random() < 0.01 ? lost : 'answered'),
      findsAfterMs: 4_000,
    });
    const rig = await sending(time, channel, people);
    const knownAt = watchLedger(rig);
    const stops = [rig.work(), rig.work()];
    await time.until(() => knownAt.size === people, 30 * minuteMs);
    for (const stop of stops) await stop();

    expect(lostAt.size).toBeGreaterThan(3);
    expect(sentAt.size).toBe(people);
    expect([...sentAt.values()].filter((times) => times.length > 1)).toEqual([]);
    const waits = [...lostAt].map(([id, at]) => (knownAt.get(id) ?? Infinity) - at);
    expect(Math.max(...waits)).toBeLessThanOrEqual(minuteMs);
  }
);

test('a mailbox that cannot be read keeps nobody waiting who is in another', async () => {
  const time = createVirtualTime();
  const people = 40;
  const unreadable = 'broken@example.org';
  const { channel, sentAt } = mailboxesOf(time, {
    ...{ mailboxes: [unreadable, 'hub@example.org'], unreadable: [unreadable] },
    fate: (id, attempt) => (attempt === 1 && numberOf(id) % 4 === 0 ? 'sent' : 'answered'),
  });
  const rig = await sending(time, channel, people, 1_000);
  const stop = rig.work();
  const isWaiting = async (mailbox: string): Promise<boolean> => {
    const lines = await rig.store.lines({ sourceId: 'c1', states: ['unknown'], limit: 100 });
    return lines.some((line) => line.mailbox === mailbox);
  };
  await time.until(() => sentAt.size === people, 10 * minuteMs);
  await time.pass(minuteMs);
  expect(await isWaiting('hub@example.org')).toBe(false);
  expect(await isWaiting(unreadable)).toBe(true);
  expect(rig.warnings.some((line) => line.startsWith('mailbox-not-read'))).toBe(true);
  await stop();
});

test('a clock that somebody sets back by a day does not keep a lost mail waiting', async () => {
  const time = createVirtualTime();
  const people = 4;
  const { channel } = mailboxesOf(time, { fate: () => 'sent' });
  const rig = await sending(time, channel, people, 5_000);
  const stop = rig.work();
  await time.until(async () => (await rig.store.people('c1')).unknown > 0, minuteMs);
  time.setClockBy(-24 * 60 * minuteMs);
  await time.pass(minuteMs);
  expect(await rig.store.people('c1')).toMatchObject({ unknown: 0 });
  await stop();
});
