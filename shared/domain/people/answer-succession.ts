import type { Actor } from '../../kernel/policy';
import { fail, ok } from '../../kernel/result';
import type { OwnResult, People } from './api';
import { changeRecord } from './change-record';
import type { Directory } from './directory';
import { knownAs } from './known-as';
import { ownerFor } from './own-account';
import { showOwn } from './own-profile';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import { stateOf, type SuccessionState } from './succession';

/**
 * Whether the one who is named carries on a colleague's work; colleagues are pointed to her from her
 * yes on. She may change her mind at any time. Given twice, as with a second tap on a card, her answer
 * is given once; whoever was replaced meanwhile is told so, and nothing is changed.
 */
export async function answerSuccession(
  ports: PeoplePorts,
  actor: Actor,
  { personId, isAccepted }: Parameters<People['answerSuccession']>[0]
): Promise<OwnResult> {
  const { allowed, reason } = decide(actor, 'answerSuccession');
  if (!allowed) return fail({ code: reason });
  const directory = await ports.directory.current();
  const state: SuccessionState = isAccepted ? 'accepted' : 'declined';
  const since = ports.clock.now().toISOString();
  const answered = await changeRecord(ports, personId.toLowerCase(), (record) => {
    const named = namedOwner(directory, actor, record?.successorId);
    const right = decide(actor, 'answerSuccession', { personId: named });
    if (!record || !right.allowed) return fail({ code: right.reason ?? 'people.not-successor' });
    return ok(
      stateOf(record) === state
        ? record
        : { ...record, succession: { ...record.succession, state, since } }
    );
  });
  return answered.ok ? showOwn(ports, actor) : answered;
}

/**
 * Takes back what somebody has answered: colleagues are not pointed to her any more. She is asked where
 * she looks, and no message comes to who has just taken back everything.
 * @param ids all her accounts
 */
export async function takeBackAnswers(
  ports: Pick<PeoplePorts, 'directory' | 'staff' | 'clock'>,
  ids: readonly string[]
): Promise<void> {
  const { known } = await ports.directory.current();
  const now = ports.clock.now().toISOString();
  for (const { person, record } of known.values()) {
    if (!ids.includes(record?.successorId ?? '')) continue;
    await changeRecord(ports, person.id, (kept) =>
      ok(
        kept && ids.includes(kept.successorId ?? '') && stateOf(kept) !== 'asked'
          ? { ...kept, succession: { state: 'asked', since: now, toldAt: now } as const }
          : kept
      )
    );
  }
}

/** Nobody is nobody's. */
const nobody = '';

function namedOwner(directory: Directory, actor: Actor, successorId: string | undefined): string {
  const named = successorId === undefined ? undefined : knownAs(directory, successorId);
  return named ? ownerFor(directory, actor, named) : nobody;
}
