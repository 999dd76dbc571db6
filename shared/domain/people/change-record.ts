import { ok, fail, type Result } from '../../kernel/result';
import type { Directory } from './directory';
import { accountsOf } from './own-account';
import type { Kept, PeoplePorts } from './ports';
import type { PeopleProblem } from './problems';
import type { StaffRecord } from './staff-record';

/** Attempts against HR's file being read in at the same moment. */
const attempts = 6;

/** What HR says of a person; of two accounts that are one person, whichever it says something of. */
export async function keptRecord(
  { staff }: Pick<PeoplePorts, 'staff'>,
  directory: Directory,
  personId: string
): Promise<Kept<StaffRecord> | undefined> {
  for (const id of accountsOf(directory, personId)) {
    const kept = await staff.get(id);
    if (kept) return kept;
  }
  return undefined;
}

/**
 * Changes one record under its version; where HR's file is read in at the same moment, the change is
 * asked again with what stands there then.
 * @param change gives back the very same record where nothing is left to be done, undefined where there
 *   is none and none is to be made
 */
export async function changeRecord<R extends StaffRecord | undefined>(
  ports: Pick<PeoplePorts, 'staff' | 'directory'>,
  personId: string,
  change: (record: StaffRecord | undefined) => Result<R, PeopleProblem>
): Promise<Result<R, PeopleProblem>> {
  const { staff, directory } = ports;
  const now = await directory.current();
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const kept = await keptRecord(ports, now, personId);
    const changed = change(kept?.value);
    if (!changed.ok || changed.value === undefined || changed.value === kept?.value) {
      // Another process of the service may have saved what this one has not read yet.
      if (kept) directory.noteRecord(kept.value);
      return changed;
    }
    const saved = await staff.save(changed.value, kept?.version);
    if (saved === 'conflict') continue;
    directory.noteRecord(saved.value);
    return ok(changed.value);
  }
  return fail({ code: 'people.changed-meanwhile' });
}
