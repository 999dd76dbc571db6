import type { Locale } from './locale';

/** Roles come from SharePoint or Entra groups, never from what a client says. */
export const roles = [
  'Guest',
  'Reader',
  'Contributor',
  'Reviewer',
  'RTS',
  'NFP',
  'KMFP',
  'Supervisor',
  'KMTeam',
  'HR',
  'Lead',
  'Admin',
] as const;

export type Role = (typeof roles)[number];

/** Whoever acts. One person may hold several roles, some of them for certain themes or countries. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly Role[];
  /** Keys of the themes that the person answers for, for example `theme.counter-trafficking`. */
  readonly themes?: readonly string[];
  /** Keys of the countries that the person answers for, for example `country.PER`. */
  readonly countries?: readonly string[];
  readonly locale: Locale;
}

interface UnconditionalRow<Action extends string> {
  readonly roles: readonly Role[] | 'everyone';
  readonly action: Action;
}

interface ConditionalRow<Action extends string, Thing> extends UnconditionalRow<Action> {
  readonly when: (actor: Actor, thing: Thing) => boolean;
  /** Code of the reason to show when `when` says no. */
  readonly otherwise: string;
}

/** One line of the table: these roles may do this, perhaps under a condition. */
export type PolicyRow<Action extends string, Thing> =
  (UnconditionalRow<Action> & { readonly when?: undefined }) | ConditionalRow<Action, Thing>;

export type Decision =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

/** Reason when no row of the table names a role of the actor. */
export const roleMissing = 'policy.role-missing';

export interface Policy<Action extends string, Thing> {
  /**
   * Whether the actor may do it. A refusal carries the code of a reason: that of the first row whose
   * role fits but whose condition does not, because it is the one that the actor can do most about.
   */
  decide(actor: Actor, action: Action, thing: Thing): Decision;
  /** Every action with a row, for the test that no event of a workflow goes without one. */
  readonly actions: ReadonlySet<Action>;
  /** The table itself, for whoever prints it. */
  readonly rows: readonly PolicyRow<Action, Thing>[];
}

/** Makes a policy from a table of rows. What no row allows is refused. */
export function definePolicy<Action extends string, Thing>(
  rows: readonly PolicyRow<Action, Thing>[]
): Policy<Action, Thing> {
  return {
    actions: new Set(rows.map((row) => row.action)),
    rows,
    decide(actor, action, thing) {
      const candidates = rows.filter((row) => row.action === action && concerns(row, actor));
      let reason = roleMissing;
      for (const row of candidates) {
        if (row.when === undefined || row.when(actor, thing)) {
          return { allowed: true };
        }
        reason = reason === roleMissing ? row.otherwise : reason;
      }
      return { allowed: false, reason };
    },
  };
}

function concerns(row: { readonly roles: readonly Role[] | 'everyone' }, actor: Actor): boolean {
  return row.roles === 'everyone' || row.roles.some((role) => actor.roles.includes(role));
}
