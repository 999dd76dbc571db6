import type { MailChannel, SendOutcome } from '../../shared/domain/deliveries';
import { createBotService } from '../deliveries/bot-service';
import { crowd, personId } from '../deliveries/people';
import { createRig } from '../deliveries/rig';
import { createVirtualTime, seeded, type VirtualTime } from '../deliveries/virtual-time';
import { higherIsBetter, rounded, type Figure } from './figure';

const PEOPLE = 2_000;
const A_MINUTE = 30;
const MINUTE_MS = 60_000;
const CALL_MS = 900;

/** A mailbox as Exchange keeps it: 30 messages in any minute. */
function mailboxes(time: VirtualTime) {
  const recent = new Map<string, number[]>();
  const ends: number[] = [];
  let refused = 0;
  const receive = async (mailbox: string): Promise<SendOutcome> => {
    const now = time.now();
    const own = (recent.get(mailbox) ?? []).filter((at) => now - at < MINUTE_MS);
    const isFull = own.length >= A_MINUTE;
    if (isFull) refused += 1;
    else own.push(now);
    recent.set(mailbox, own);
    await time.timing.sleep(CALL_MS);
    if (!isFull) ends.push(time.now());
    return isFull ? { kind: 'throttled', retryAfterMs: 10_000 } : { kind: 'accepted' };
  };
  return { receive, ends, refused: () => refused };
}

const shareOf = (sent: number, ms: number, boxes: number) =>
  (sent / (ms / MINUTE_MS) / (A_MINUTE * boxes)) * 100;

/** A loop as the documentation shows it: what is refused three times is left out. */
async function naive(boxes: number): Promise<{ readonly share: number; readonly lost: number }> {
  const time = createVirtualTime();
  const exchange = mailboxes(time);
  let isOver = false;
  const loop = async (): Promise<void> => {
    for (let index = 0; index < PEOPLE; index += 1) {
      for (let attempt = 1; attempt <= 3; attempt += 1) {
        const { kind } = await exchange.receive(`m${index % boxes}`);
        if (kind === 'accepted') break;
        await time.timing.sleep(1000 * attempt);
      }
    }
  };
  void loop().then(() => {
    isOver = true;
  });
  await time.until(() => isOver);
  const sent = exchange.ends.length;
  return { share: shareOf(sent, time.now(), boxes), lost: PEOPLE - sent };
}

async function ours(boxes: number) {
  const time = createVirtualTime();
  const exchange = mailboxes(time);
  const mail: MailChannel = {
    mailboxes: Array.from({ length: boxes }, (_, index) => `m${index}`),
    send: ({ mailbox }) => exchange.receive(mailbox),
    lookUp: () => Promise.resolve('sent'),
  };
  const service = createBotService(seeded(1));
  const rig = await createRig({ service, mail, time, directory: crowd(PEOPLE) });
  for (let index = 0; index < PEOPLE; index += 1) {
    await rig.store.savePreferences(
      personId(index),
      { kinds: { announcement: { channel: 'mail', frequency: 'at-once' } } },
      0
    );
  }
  await rig.campaign('c1');
  const stop = rig.work();
  while (exchange.ends.length < PEOPLE) await time.pass(10_000);
  await stop();
  const ms = (exchange.ends[PEOPLE - 1] ?? 0) - (exchange.ends[0] ?? 0) + CALL_MS;
  return { share: shareOf(PEOPLE, ms, boxes), refused: exchange.refused() };
}

/** B4: personalised mail, in virtual time (an hour of waiting): the engine itself, ledger in memory. */
export async function measureMailboxes(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const boxes of [1, 4]) {
    const [mine, loop] = [await ours(boxes), await naive(boxes)];
    figures.push(
      higherIsBetter({
        ...{ id: 'B4', metric: `% of 30 a minute and mailbox, ${boxes} mailboxes` },
        ...{ value: rounded(mine.share, 2), peer: rounded(loop.share, 1), goal: 98 },
        note: `${PEOPLE} mails, ${mine.refused} refused; peer: a plain loop, which leaves out ${loop.lost}; virtual time`,
      })
    );
  }
  return figures;
}
