import { ok } from '../../kernel/result';
import { changeRecord, keptRecord } from './change-record';
import type { Directory, Known } from './directory';
import { knownAs } from './known-as';
import type { PeopleNotification } from './messages';
import type { PeopleClockPorts } from './people-clock';
import type { StaffRecord } from './staff-record';
import { stateOf } from './succession';

/** Of a run; the rest is for the next one. */
const mostAsked = 200;

/**
 * Asks whoever is named to carry on a colleague's work, once. Who is to be asked stands in the directory
 * in memory; the list is read for those alone. The message is planned first, under an id of its own: cut
 * off in between, it is planned again and comes once.
 * @returns how many were asked
 */
export async function askSuccessors(
  ports: Pick<PeopleClockPorts, 'directory' | 'staff' | 'notifier' | 'clock'>,
  signal?: AbortSignal
): Promise<number> {
  const directory = await ports.directory.current();
  const waiting = [...directory.known.values()].filter(
    ({ record }) => record && successorToAsk(record, directory)
  );
  let asked = 0;
  for (const one of waiting.slice(0, mostAsked)) {
    if (signal?.aborted) break;
    if (await askFor(ports, directory, one)) asked += 1;
  }
  return asked;
}

async function askFor(
  ports: Pick<PeopleClockPorts, 'directory' | 'staff' | 'notifier' | 'clock'>,
  directory: Directory,
  { person }: Known
): Promise<boolean> {
  const kept = (await keptRecord(ports, directory, person.id))?.value;
  const named = kept && successorToAsk(kept, directory);
  if (kept) ports.directory.noteRecord(kept);
  if (!kept || !named) return false;
  await ports.notifier.notify([messageTo(named, person.id, kept)]);
  const toldAt = ports.clock.now().toISOString();
  await changeRecord(ports, person.id, (record) =>
    ok(
      record && isSameAsk(record, kept)
        ? {
            ...record,
            succession: { since: toldAt, ...record.succession, state: 'asked', toldAt } as const,
          }
        : record
    )
  );
  return true;
}

/** Whoever has left herself is not asked: somebody else is to be named. */
function successorToAsk(record: StaffRecord, directory: Directory): Known | undefined {
  const { successorId, succession } = record;
  const isWaiting = stateOf(record) === 'asked' && succession?.toldAt === undefined;
  const named =
    isWaiting && successorId !== undefined ? knownAs(directory, successorId) : undefined;
  return named && !named.isFormer ? named : undefined;
}

/** What was read before the message was planned still stands: neither answered nor named anew since. */
function isSameAsk(record: StaffRecord, told: StaffRecord): boolean {
  return (
    stateOf(record) === 'asked' &&
    record.successorId === told.successorId &&
    record.succession?.since === told.succession?.since
  );
}

function messageTo(
  { person }: Known,
  predecessorId: string,
  { successorId = '', succession }: StaffRecord
): PeopleNotification {
  // Named, replaced and named again is another question.
  const since = succession?.since ?? '';
  return {
    id: `people-successor-${predecessorId}-${successorId}-${since}`,
    ...{ kind: 'people-confirm', personId: person.id },
    ...{ template: 'people.successor', values: { predecessorId } },
  };
}
