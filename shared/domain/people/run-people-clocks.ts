import { isHubError } from '../../kernel/errors';
import { askSuccessors } from './ask-successors';
import { addDays, addMonths, dayOf } from './calendar-days';
import type { PeopleClockPorts, PeopleClockReport } from './people-clock';
import { tickSkills } from './tick-skills';
import { daysUntilAsked, monthsOfContacts } from './time-limits';

/** Of a run; the rest is for the next one. */
const mostAsked = 200;

/**
 * Does what time does: asks about contacts and forgets old ones, asks who is named to carry on a
 * colleague's work, looks at claims with the evidence of today, asks once a year whether a skill is still
 * right, and lets go of what nobody answered for. Running twice does no more than running once. What one
 * of the lists cannot do keeps nothing else waiting.
 * @param signal ends the run; the rest is for the next one
 * @throws HubError the first failure, once everything else was tried
 */
export async function runPeopleClocks(
  ports: PeopleClockPorts,
  signal?: AbortSignal
): Promise<PeopleClockReport> {
  let report: PeopleClockReport = {
    ...{ proved: 0, waiting: 0, due: 0, lapsed: 0 },
    ...{ successors: 0, asked: 0, forgotten: 0 },
  };
  const failures: unknown[] = [];
  const parts: readonly (() => Promise<Partial<PeopleClockReport>>)[] = [
    async () => ({ asked: await askAboutContacts(ports, signal) }),
    async () => ({ forgotten: await forgetContacts(ports) }),
    async () => ({ successors: await askSuccessors(ports, signal) }),
    () => tickSkills(ports, signal),
  ];
  for (const part of parts) {
    if (signal?.aborted) break;
    try {
      report = { ...report, ...(await part()) };
    } catch (error) {
      if (!isHubError(error)) throw error;
      failures.push(error);
    }
  }
  const [first] = failures;
  if (first !== undefined) throw first;
  return report;
}

/**
 * One question some days after a contact. It is planned first, under the contact's own id: cut off in
 * between, it is planned again and asked once. Who has said so already is not asked.
 */
async function askAboutContacts(
  { contacts, notifier, clock }: PeopleClockPorts,
  signal?: AbortSignal
): Promise<number> {
  const now = clock.now();
  let asked = 0;
  for (const contact of await contacts.toAsk(addDays(dayOf(now), -daysUntilAsked), mostAsked)) {
    if (signal?.aborted) break;
    const { id, askerId, outcome } = contact;
    if (outcome === undefined) {
      await notifier.notify([
        {
          ...{ id: `people-contact-${id}`, kind: 'people-contact', personId: askerId },
          ...{ template: 'people.contactRated', values: { contactId: id } },
        },
      ]);
      asked += 1;
    }
    await contacts.save({ ...contact, askedAt: now.toISOString() });
  }
  return asked;
}

function forgetContacts({ contacts, clock }: PeopleClockPorts): Promise<number> {
  return contacts.forget(addMonths(dayOf(clock.now()), -monthsOfContacts));
}
