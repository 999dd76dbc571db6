import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { People } from './api';
import { changeRecord } from './change-record';
import type { Directory } from './directory';
import { knownAs } from './known-as';
import { accountNameOf } from './person';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import type { PeopleProblem } from './problems';
import { showProfile } from './show-profile';
import { emptyRecord } from './staff-record';
import type { ProfileView } from './views';

/**
 * Names who carries on somebody's work. She is asked, and colleagues are pointed to her once she has
 * accepted; named again, she keeps the answer that she has given.
 */
export async function setSuccessor(
  ports: PeoplePorts,
  actor: Actor,
  input: Parameters<People['setSuccessor']>[0]
): Promise<Result<ProfileView, PeopleProblem>> {
  const right = decide(actor, 'setSuccessor', { personId: input.personId });
  if (!right.allowed) return fail({ code: right.reason });
  const directory = await ports.directory.current();
  const left = knownAs(directory, input.personId)?.person;
  const named = directory.known.get(input.successorId.toLowerCase());
  if (!left) return fail({ code: 'people.not-found' });
  if (!named || named.isFormer) {
    return fail({ code: 'people.unknown-person', values: { field: 'successorId' } });
  }
  const { id: personId } = left;
  const successorId = named.shownAs ?? named.person.id;
  if (successorId === personId) {
    return fail({ code: 'people.same-account', values: { field: 'successorId' } });
  }
  const now = ports.clock.now().toISOString();
  const saved = await changeRecord(ports, personId, (record = emptyRecord(personId)) =>
    ok(
      isSame(directory, record.successorId, successorId)
        ? record
        : {
            ...{ ...record, account: accountNameOf(left), successorId },
            succession: { state: 'asked', since: now } as const,
          }
    )
  );
  return saved.ok ? showProfile(ports, actor, { personId }) : saved;
}

/** Of two accounts that are one person, HR's file may name the other one. */
function isSame(directory: Directory, keptId: string | undefined, successorId: string): boolean {
  return keptId !== undefined && knownAs(directory, keptId)?.person.id === successorId;
}
