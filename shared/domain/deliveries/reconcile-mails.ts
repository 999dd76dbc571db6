import { isHubError } from '../../kernel/errors';
import type { Delivery } from './delivery';
import type { MailChannel, Settlement } from './ports';
import { mailGate, type WorkerPorts } from './worker-ports';

/*
 * A mail that was under way when the answer, or the worker, was lost can be found again: its draft
 * carries the id of the delivery. Teams offers no such look-up: the messages of a personal chat cannot
 * be listed by the bot, so there an unknown outcome stays unknown and is shown to the author by name.
 *
 * What was sent is known at the first look. Anything else has to be seen again after a while, by the
 * same worker and by a clock that nobody sets: Exchange may still be sending a draft, and does not find
 * at once what was just made.
 */

type ReconcilePorts = Pick<WorkerPorts, 'store' | 'mail' | 'timing' | 'clock' | 'log'>;
type Found = Awaited<ReturnType<MailChannel['lookUp']>>;

/** So long a mail is seen in the same place before it is believed to stay there. */
const staysForMs: Readonly<Record<Exclude<Found, 'sent'>, number>> = {
  draft: 5_000,
  absent: 20_000,
};
/** Looked up in one run, those first that were looked up longest ago. */
const atOnce = 50;
/** Of so many: some may be in a mailbox that cannot be read. */
const inSight = 500;

interface Sighting {
  readonly found?: Found;
  /** When it was first found like that, and when it was last looked for. */
  readonly since: number;
  readonly lookedAt: number;
}

/** One mail: the lines of the ledger that were sent in it, by one attempt. */
interface LostMail {
  readonly attemptId: string;
  readonly mailbox: string;
  readonly lines: readonly [Delivery, ...Delivery[]];
}

/** Finds out what became of mails without an answer; keeps in mind what it did not find. */
export function createMailReconciliation({
  store,
  mail,
  timing,
  clock,
  log,
}: ReconcilePorts): (signal: AbortSignal) => Promise<void> {
  // by attempt: what was seen of an earlier one says nothing of a later one
  const seen = new Map<string, Sighting>();

  const lookUp = async ({ mailbox, lines: [line] }: LostMail): Promise<Found | undefined> => {
    try {
      return await mail?.lookUp(mailbox, line.parcel);
    } catch (error) {
      if (!isHubError(error)) throw error;
      log.warn('mailbox-not-read', { gate: mailGate(mailbox) }, error);
      return undefined;
    }
  };

  /** Keeps in mind what was seen. @returns for how long it has been so, in milliseconds */
  const note = (attemptId: string, found: Found | undefined): number => {
    const lookedAt = timing.monotonic();
    const before = seen.get(attemptId);
    const since = before && before.found === found ? before.since : lookedAt;
    seen.set(attemptId, { since, lookedAt, ...(found === undefined ? {} : { found }) });
    return lookedAt - since;
  };

  /** Those that are next: never looked for, or longest ago. What is over is forgotten. */
  const nextOf = (mails: readonly LostMail[]): readonly LostMail[] => {
    const open = new Set(mails.map(({ attemptId }) => attemptId));
    for (const attemptId of seen.keys()) if (!open.has(attemptId)) seen.delete(attemptId);
    const lookedAt = ({ attemptId }: LostMail): number => seen.get(attemptId)?.lookedAt ?? -1;
    return [...mails].sort((a, b) => lookedAt(a) - lookedAt(b)).slice(0, atOnce);
  };

  const end = async ({ attemptId, lines }: LostMail, state: 'accepted' | 'planned') => {
    seen.delete(attemptId);
    // By the attempt alone: the lines are in nobody's hands.
    await store.settle(
      '',
      lines.map(({ id, dueAt }): Settlement => ({
        ...{ deliveryId: id, attemptId },
        end: state === 'planned' ? { state, dueAt } : { state },
      })),
      clock.now().getTime()
    );
    for (const { sourceId } of lines)
      log.note('mail-reconciled', { delivery: sourceId, end: state });
  };

  return async (signal) => {
    if (mail === undefined) return;
    // one mailbox that does not answer must not keep the others waiting
    const silent = new Set<string>();
    for (const lost of nextOf(mailsOf(await store.unknownMails(inSight)))) {
      if (signal.aborted) return;
      const { attemptId, mailbox } = lost;
      const found = silent.has(mailbox) ? undefined : await lookUp(lost);
      const isSoForMs = note(attemptId, found);
      if (found === undefined) silent.add(mailbox);
      else if (found === 'sent') await end(lost, 'accepted');
      // A draft has not left; sending goes on with that same draft. What is not there is made anew.
      else if (isSoForMs >= staysForMs[found]) await end(lost, 'planned');
    }
  };
}

/** Lines as the mails that they were sent in. */
function mailsOf(lines: readonly Delivery[]): readonly LostMail[] {
  const byAttempt = new Map<string, LostMail>();
  for (const line of lines) {
    const { attemptId, mailbox } = line;
    if (attemptId === undefined || mailbox === undefined) continue;
    const [first, ...others] = byAttempt.get(attemptId)?.lines ?? [line];
    const isNew = !byAttempt.has(attemptId);
    const all = isNew ? ([first] as const) : ([first, ...others, line] as const);
    byAttempt.set(attemptId, { attemptId, mailbox, lines: all });
  }
  const mails = [...byAttempt.values()];
  // of the last one some lines may not have been read
  return lines.length < inSight || mails.length === 1 ? mails : mails.slice(0, -1);
}
