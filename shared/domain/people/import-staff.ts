import type { Actor } from '../../kernel/policy';
import { fail, ok } from '../../kernel/result';
import type { People } from './api';
import { toRef } from './person-row';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import { takeOverStaff } from './take-over-staff';
import type { PersonRef } from './views';

/** More would take longer than a page waits; the command line takes over as many as there are. */
const mostChanges = 1000;
/** So many mails that the directory does not have are looked up one by one: closed accounts, mostly. */
const mostLookUps = 500;

/** Takes over a file of HR: looks at it first, then writes it (specification 3.11). */
export async function importStaff(
  ports: PeoplePorts,
  actor: Actor,
  { text, isDryRun }: Parameters<People['importStaff']>[0]
): ReturnType<People['importStaff']> {
  const { allowed, reason } = decide(actor, 'importStaff');
  if (!allowed) return fail({ code: reason });
  const { directory, staff, vocabulary, clock } = ports;
  const imported = await takeOverStaff(
    {
      ...{ staff, vocabulary, clock, personOf: await byMail(ports) },
      onSaved: (record) => directory.noteRecord(record),
    },
    { text, isDryRun, mostChanges }
  );
  return ok(imported);
}

async function byMail({
  directory,
  people,
}: PeoplePorts): Promise<(mail: string) => Promise<PersonRef | undefined>> {
  const { known } = await directory.current();
  const refs = new Map([...known.values()].map((one) => [one.person.mail, toRef(one)]));
  refs.delete('');
  let lookUps = 0;
  return async (mail) => {
    const ref = refs.get(mail);
    if (ref || lookUps >= mostLookUps) return ref;
    lookUps += 1;
    const person = await people.byMail(mail);
    return person && !person.isGuest ? { personId: person.id, name: person.name } : undefined;
  };
}
