import type { Account, PeopleSettings } from './ports';
import type { Profile } from './profile';
import type { Skill } from './skill';
import { shownStates, type SkillState } from './skill-workflow';
import type { StaffRecord } from './staff-record';

/** What was proposed, refused or taken back says nothing of her. */
const saidStates: readonly SkillState[] = [...shownStates, 'lapsed'];

/** Who somebody is to the directory. */
export type Membership = 'staff' | 'former' | 'out';

/**
 * Whether an account is a person of the organisation. Programs are not: those that the KM team names,
 * and accounts that bear no personal name. Guests are where the KM team lists them. Whoever has left is
 * former; that she stays at all depends on what she left behind (`hasLeftSomething`), and so does whoever
 * has no account any more (`leftAccounts`).
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

/**
 * Whether of somebody who has left there is anything to stay for: works that bear her name, what human
 * resources say of her, or what she said of herself. All others are forgotten.
 */
export function hasLeftSomething({
  items,
  record,
  profile,
  skills,
}: {
  readonly items: readonly unknown[];
  readonly record: StaffRecord | undefined;
  readonly profile: Profile;
  readonly skills: readonly Skill[];
}): boolean {
  return (
    items.length > 0 ||
    record !== undefined ||
    profile.savedAt !== '' ||
    skills.some(({ state }) => saidStates.includes(state))
  );
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
