import type { Delivery, RejectReason } from './delivery';
import type { Parcel, Prepared } from './parcels';
import type { SendOutcome, Settlement } from './ports';

/** Where Teams cannot reach somebody but mail may. */
const mendedByMail: ReadonlySet<RejectReason> = new Set<RejectReason>([
  'no-app',
  'blocked',
  'conversation-gone',
  'too-large',
  'failed',
]);
const laterMs = 30_000;

/**
 * What the ledger says of a parcel after an attempt, or instead of one.
 * @param attempt undefined: it was not tried
 * @param now only needed where it was not tried
 */
export function settlementsOf(
  parcel: Parcel,
  attempt: { readonly ids: readonly string[]; readonly attemptId: string } | undefined,
  outcome: SendOutcome | Exclude<Prepared, { kind: 'ready' }>,
  now = 0
): Settlement[] {
  const lines = attempt ? parcel.lines.filter(({ id }) => attempt.ids.includes(id)) : parcel.lines;
  return lines.map((line) => {
    const end = endOf(line, outcome, now);
    const base = { deliveryId: line.id, attemptId: attempt?.attemptId ?? '', end };
    return end.state === 'rejected' &&
      line.channel === 'teams' &&
      line.fallback &&
      mendedByMail.has(end.reason)
      ? { ...base, instead: inMail(line) }
      : base;
  });
}

function endOf(
  line: Delivery,
  outcome: SendOutcome | Exclude<Prepared, { kind: 'ready' }>,
  now: number
): Settlement['end'] {
  switch (outcome.kind) {
    case 'accepted':
      return outcome.reference === undefined
        ? { state: 'accepted' }
        : { state: 'accepted', reference: outcome.reference };
    case 'rejected':
    case 'refused':
      return { state: 'rejected', reason: outcome.reason };
    case 'unclear':
      return { state: 'unknown' };
    case 'later':
      return { state: 'planned', dueAt: now + laterMs };
    case 'throttled':
    case 'unavailable':
      // due as before: the gate says when
      return { state: 'planned', dueAt: line.dueAt };
  }
}

function inMail(line: Delivery): Settlement['instead'] {
  return {
    sourceId: line.sourceId,
    personId: line.personId,
    channel: 'mail',
    dueAt: line.dueAt,
    fallback: false,
  };
}
