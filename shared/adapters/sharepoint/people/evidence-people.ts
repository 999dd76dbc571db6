import type { Evidence } from '../../../domain/people';
import { rowText, type Row } from '../list-rows';
import { asRow } from '../questions/read-json';

/** What a query has to select, and to expand, of a column of people. */
export function personFields(column: string): readonly string[] {
  return [`${column}/EMail`, `${column}/Name`, `${column}/Title`];
}

/**
 * The people in a column of one or several, by mail where there is one. Who has left stays in the
 * site's list of people, with the mail that she had.
 */
export function peopleIn(value: unknown): readonly Evidence['who'][] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.map(asRow).flatMap((entry): readonly Evidence['who'][] => {
    const mail = rowText(entry['EMail']).trim() || accountIn(entry);
    const name = rowText(entry['Title']).trim();
    if (mail === '') return name === '' ? [] : [{ name }];
    const isNamed = name !== '' && isAccount(entry);
    return [{ mail: mail.toLowerCase(), ...(isNamed ? { name } : {}) }];
  });
}

/** Groups have an address as well, and are nobody: their claim is of another kind. */
function isAccount(entry: Row): boolean {
  return rowText(entry['Name']).includes('|membership|');
}

/** `i:0#.f|membership|ana@hub.example`: of an account without a mailbox, what it signs in with. */
function accountIn(entry: Row): string {
  const account = rowText(entry['Name']).split('|').at(-1) ?? '';
  return account.includes('@') ? account : '';
}

/** One text for each person, so that the same one is met again, also where her name is spelled anew. */
export function whoKey(who: Evidence['who']): string {
  return JSON.stringify('mail' in who ? who.mail : who).toLowerCase();
}
