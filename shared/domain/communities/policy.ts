import { definePolicy, type Actor, type Decision, type PolicyRow } from '../../kernel/policy';
import type { Right } from './api';
import type { Community } from './community';
import type { CommunityProblemCode } from './problems';

/** Who a decision is about; the day decides whose term runs. */
export interface PolicyThing {
  /** The theme and those above it: who answers for one answers for what stands below. */
  readonly themeKeys: readonly string[];
  readonly audience: Community['audience'];
  readonly supervisors: readonly string[];
  readonly moderators: Community['moderators'];
  /** YYYY-MM-DD */
  readonly today: string;
  /** For decisions on a proposal: who made it. */
  readonly proposedBy?: string;
}

export const communityActions = [
  'see',
  'create',
  'edit',
  'moderate',
  'report',
  'seeHealth',
  'propose',
  'decide',
  'withdraw',
] as const;
export type CommunityAction = (typeof communityActions)[number];

type Row = PolicyRow<CommunityAction, PolicyThing>;

/** The moderators whose term runs on a day. */
export function moderatorsOn(
  { moderators }: Pick<PolicyThing, 'moderators'>,
  today: string
): readonly string[] {
  return [
    ...new Set(
      moderators
        .filter(({ from, until }) => from <= today && today <= until)
        .map(({ personId }) => personId.toLowerCase())
    ),
  ];
}

const isStaff = ({ roles }: Actor): boolean => roles.some((role) => role !== 'Guest');
const mayBeSeen = (actor: Actor, { audience }: PolicyThing): boolean =>
  isStaff(actor) || audience === 'external';
const ownTheme = ({ themes = [] }: Actor, { themeKeys }: PolicyThing): boolean =>
  themeKeys.some((key) => themes.includes(key));
const supervises = ({ id }: Actor, { supervisors }: PolicyThing): boolean =>
  supervisors.includes(id.toLowerCase());
const moderates = (actor: Actor, thing: PolicyThing): boolean =>
  supervises(actor, thing) || moderatorsOn(thing, thing.today).includes(actor.id.toLowerCase());
const isOther = ({ id }: Actor, { proposedBy }: PolicyThing): boolean => proposedBy !== id;

const otherTheme = 'communities.other-theme' satisfies CommunityProblemCode;
const moderatorsOnly = 'communities.moderators-only' satisfies CommunityProblemCode;
const noRight = 'communities.no-right' satisfies CommunityProblemCode;
const ownProposal = 'communities.own-proposal' satisfies CommunityProblemCode;

/** Supervisors and moderators are whom the record names, whatever groups they are in. */
const rows: readonly Row[] = [
  { roles: 'everyone', action: 'see', when: mayBeSeen, otherwise: noRight },
  { roles: 'everyone', action: 'report', when: mayBeSeen, otherwise: noRight },
  { roles: 'everyone', action: 'seeHealth', when: isStaff, otherwise: noRight },

  { roles: ['KMTeam', 'Admin'], action: 'create' },
  { roles: ['RTS'], action: 'create', when: ownTheme, otherwise: otherTheme },

  { roles: ['KMTeam', 'Admin'], action: 'edit' },
  { roles: ['RTS'], action: 'edit', when: ownTheme, otherwise: otherTheme },
  { roles: 'everyone', action: 'edit', when: supervises, otherwise: noRight },

  { roles: ['KMTeam'], action: 'moderate' },
  { roles: ['RTS'], action: 'moderate', when: ownTheme, otherwise: otherTheme },
  { roles: 'everyone', action: 'moderate', when: moderates, otherwise: moderatorsOnly },

  { roles: ['KMTeam'], action: 'propose' },
  { roles: ['RTS'], action: 'propose', when: ownTheme, otherwise: otherTheme },
  { roles: 'everyone', action: 'propose', when: supervises, otherwise: noRight },

  // Two people see each decision: nobody decides what she proposed.
  { roles: ['KMTeam', 'Lead'], action: 'decide', when: isOther, otherwise: ownProposal },
  {
    roles: 'everyone',
    action: 'withdraw',
    when: (actor, thing) => !isOther(actor, thing),
    otherwise: noRight,
  },
];

const policy = definePolicy(rows);

/** For the test that every action has a row. */
export const policyActions = policy.actions;
export const communityPolicyRows = policy.rows;

/** Whether somebody may do something with a community, or why not. */
export function decide(actor: Actor, action: CommunityAction, thing: PolicyThing): Right {
  const decision: Decision = policy.decide(actor, action, thing);
  if (decision.allowed) return decision;
  // Every reason of the table is a code of ours; the kernel's own means that no role fits.
  const reason =
    decision.reason === 'policy.role-missing' ? noRight : (decision.reason as CommunityProblemCode);
  return { allowed: false, reason };
}
