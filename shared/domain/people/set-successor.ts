import type { Actor } from '../../kernel/policy';
import { fail, type Result } from '../../kernel/result';
import type { People } from './api';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import type { PeopleProblem } from './problems';
import { showProfile } from './show-profile';
import type { StaffRecord } from './staff-record';
import type { ProfileView } from './views';

type Succession = Parameters<People['setSuccessor']>[0];

/** Attempts against HR's file being read in at the same moment. */
const attempts = 6;

/** Who has taken over: whoever looks for somebody who has left finds the one who is there. */
export async function setSuccessor(
  ports: PeoplePorts,
  actor: Actor,
  input: Succession
): Promise<Result<ProfileView, PeopleProblem>> {
  const personId = input.personId.toLowerCase();
  const right = decide(actor, 'setSuccessor', { personId });
  if (!right.allowed) return fail({ code: right.reason });
  const { known } = await ports.directory.current();
  const named = known.get(input.successorId.toLowerCase());
  if (!known.has(personId)) return fail({ code: 'people.not-found' });
  if (!named || named.isFormer) {
    return fail({ code: 'people.unknown-person', values: { field: 'successorId' } });
  }
  const successorId = named.shownAs ?? named.person.id;
  if (successorId === (known.get(personId)?.shownAs ?? personId)) {
    return fail({ code: 'people.same-account', values: { field: 'successorId' } });
  }
  const saved = await keepSuccessor(ports, personId, successorId);
  return saved
    ? showProfile(ports, actor, { personId })
    : fail({ code: 'people.changed-meanwhile' });
}

async function keepSuccessor(
  { staff, directory }: PeoplePorts,
  personId: string,
  successorId: string
): Promise<boolean> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const kept = await staff.get(personId);
    if (kept?.value.successorId === successorId) return true;
    const record = kept?.value ?? emptyRecord(personId);
    const saved = await staff.save({ ...record, successorId }, kept?.version);
    if (saved === 'conflict') continue;
    directory.noteRecord(saved.value);
    return true;
  }
  return false;
}

/** Of whom HR has said nothing yet: its first file is newer than that, whatever day it names. */
function emptyRecord(personId: string): StaffRecord {
  const nothing: readonly string[] = [];
  return {
    ...{ personId, asOf: '', languages: [] },
    ...{ focalPointOf: nothing, themeKeys: nothing, projectCodes: nothing },
  };
}
