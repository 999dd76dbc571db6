import { inSlices, type Steps } from '../../kernel/turns';
import { addDays } from './calendar-days';
import type { Contact } from './contact';
import type { DirectoryParts } from './directory-parts';

/** How much somebody was turned to. */
export interface Asked {
  readonly inMonth: number;
  readonly inQuarter: number;
}

const monthDays = 30;
/** How far back it counts for “never asked”. */
export const quarterDays = 90;
const slice = 500;

/** How much each was turned to: contacts, and questions that she answered. */
export function* countAsked(
  { found, today }: Pick<DirectoryParts, 'found' | 'today'>,
  contacts: Iterable<Contact>,
  sameAs: ReadonlyMap<string, string>
): Steps<Map<string, Asked>> {
  const asked = new Map<string, Asked>();
  const since = daysOf(today);
  const count = (id: string, on: string): void => {
    const personId = id.toLowerCase();
    countOne(asked, sameAs.get(personId) ?? personId, on, since);
  };
  yield* inSlices(contacts, slice, ({ personId, at }) => count(personId, at.slice(0, 10)));
  for (const { answers = [] } of found.values()) {
    yield* inSlices(answers, slice, ({ personId, on }) => count(personId, on));
  }
  return asked;
}

/** The first days of the month and of the quarter that count. */
export function daysOf(today: string): { readonly month: string; readonly quarter: string } {
  return { month: addDays(today, -monthDays), quarter: addDays(today, -quarterDays) };
}

/**
 * Counts one contact or answer more.
 * @param on YYYY-MM-DD
 */
export function countOne(
  asked: Map<string, Asked>,
  personId: string,
  on: string,
  { month, quarter }: ReturnType<typeof daysOf>
): void {
  if (on < quarter) return;
  const { inMonth, inQuarter } = asked.get(personId) ?? { inMonth: 0, inQuarter: 0 };
  asked.set(personId, { inMonth: inMonth + Number(on >= month), inQuarter: inQuarter + 1 });
}
