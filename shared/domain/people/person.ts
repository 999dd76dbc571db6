import type { Locale } from '../../kernel/locale';

/** A colleague, as the organisation’s directory knows her. */
export interface Person {
  /** Object id of the account, lower case. */
  readonly id: string;
  readonly name: string;
  /** Lower case; empty for an account without a mailbox. */
  readonly mail: string;
  readonly post?: string;
  /** Name of the office, in Spanish, or as the directory writes it. */
  readonly mission?: string;
  /** Key of the office where it is one of the organisation’s, for its name in other languages. */
  readonly missionKey?: string;
  /** Key of the office’s country, such as `country.PER`. */
  readonly countryKey?: string;
  /** The hub’s languages that she speaks, her preferred one first. */
  readonly languages: readonly Locale[];
  /** Guests and switched-off accounts answer nothing and are not proposed. */
  readonly isGuest: boolean;
  readonly isActive: boolean;
}

/**
 * What an account was called when something was saved for it: it names whoever has no account any more.
 */
export interface AccountName {
  readonly name: string;
  /** Lower case; empty for an account without a mailbox. */
  readonly mail: string;
}

export function accountNameOf({ name, mail }: Person): AccountName {
  return { name, mail };
}
