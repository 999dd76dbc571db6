import type { Account, PeopleSettings } from './ports';
import type { StaffRecord } from './staff-record';

/** Who somebody is to the directory. */
export type Membership = 'staff' | 'former' | 'out';

/**
 * Whether an account is a person of the organisation. Programs are not: those that the KM team names,
 * and accounts that bear no personal name. Guests are where the KM team lists them. Whoever has left is
 * former; that she stays at all depends on what she left behind.
 * @param today YYYY-MM-DD
 */
export function membershipOf(
  account: Account,
  record: StaffRecord | undefined,
  settings: PeopleSettings,
  today: string
): Membership {
  if (!isPerson(account, settings)) return 'out';
  const hasLeft = record?.leftOn !== undefined && record.leftOn <= today;
  return account.isActive && !hasLeft ? 'staff' : 'former';
}

/** A person, whether she is still here or not. */
export function isPerson(
  { id, mail, givenName, surname, isGuest }: Account,
  { serviceAccounts, listedGuests }: PeopleSettings
): boolean {
  const isNamed = isFilled(givenName) || isFilled(surname);
  const isProgram = serviceAccounts.some(
    (beginning) => isFilled(beginning) && mail.startsWith(beginning.trim().toLowerCase())
  );
  if (!isNamed || isProgram) return false;
  return (
    !isGuest ||
    listedGuests.some((one) => isFilled(one) && [id, mail].includes(one.trim().toLowerCase()))
  );
}

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
