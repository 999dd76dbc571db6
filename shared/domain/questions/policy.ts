import {
  definePolicy,
  roleMissing,
  type Actor,
  type Decision,
  type Role,
} from '../../kernel/policy';
import type { QuestionProblemCode } from './problems';
import type { Asker, Question } from './question';
import type { QuestionAction, Viewer } from './views';

/** Everything that somebody may or may not do with a question, or with the known answers. */
export type GuardedAction =
  | Exclude<QuestionAction, 'trace'>
  | 'ask'
  | 'see'
  | 'trace'
  | 'readKnown'
  | 'saveKnown'
  | 'measure';

/** A question and who asked it; without one, the actor asks whether she may do it at all. */
export interface Guarded {
  readonly question?: Question;
  readonly asker?: Pick<Asker, 'personId'>;
  readonly themeKey?: string;
}

const staff = [
  ...['Reader', 'Contributor', 'Reviewer', 'RTS', 'NFP', 'KMFP'],
  ...['Supervisor', 'KMTeam', 'HR', 'Lead', 'Admin'],
] as readonly Role[];

const isAsker = (actor: Actor, { asker }: Guarded): boolean => asker?.personId === actor.id;
const isAssignee = (actor: Actor, { question }: Guarded): boolean =>
  question?.assignee?.personId === actor.id;
const isOpenToExperts = ({ question }: Guarded): boolean => question?.privacy !== 'kmOnly';
const isOwnTheme = (actor: Actor, thing: Guarded): boolean => {
  const themeKey = thing.question?.themeKey ?? thing.themeKey;
  return themeKey !== undefined && (actor.themes?.includes(themeKey) ?? false);
};
const isOther = (actor: Actor, thing: Guarded): boolean => !isAsker(actor, thing);

type Rows = Parameters<typeof definePolicy<GuardedAction, Guarded>>[0];
type Code = QuestionProblemCode;

/** What the asker alone does with her question. */
const askersRows: Rows = (
  ['reply', 'confirm', 'rate', 'reopen', 'withdraw', 'reveal'] as const
).map((action) => ({
  roles: 'everyone',
  action,
  when: isAsker,
  otherwise: 'questions.not-yours' satisfies Code,
}));

/** What whoever answers does: the person it was given to, the theme's specialist, the KM team. */
const expertsRows: Rows = (['accept', 'decline', 'answer', 'askBack'] as const).flatMap(
  (action): Rows => [
    {
      roles: ['KMTeam'],
      action,
      when: isOther,
      otherwise: 'questions.own-question' satisfies Code,
    },
    {
      roles: ['RTS'],
      action,
      when: (actor, thing) =>
        isOther(actor, thing) && isOpenToExperts(thing) && isOwnTheme(actor, thing),
      otherwise: 'questions.other-theme' satisfies Code,
    },
    {
      roles: 'everyone',
      action,
      when: (actor, thing) =>
        isAssignee(actor, thing) && isOther(actor, thing) && isOpenToExperts(thing),
      otherwise: 'questions.not-assigned-to-you' satisfies Code,
    },
  ]
);

/** What the team does with every question, and a specialist with those of her themes. */
const keepersRows: Rows = (['assign', 'close', 'promote'] as const).flatMap((action): Rows => [
  {
    roles: ['KMTeam'],
    action,
    when: isOther,
    otherwise: 'questions.own-question' satisfies Code,
  },
  {
    roles: ['RTS'],
    action,
    when: (actor, thing) =>
      isOther(actor, thing) && isOpenToExperts(thing) && isOwnTheme(actor, thing),
    otherwise: 'questions.other-theme' satisfies Code,
  },
]);

const policy = definePolicy<GuardedAction, Guarded>([
  { roles: staff, action: 'ask' },
  { roles: staff, action: 'readKnown' },
  { roles: ['KMTeam'], action: 'see' },
  { roles: 'everyone', action: 'see', when: isAsker, otherwise: 'questions.not-found' },
  {
    roles: 'everyone',
    action: 'see',
    when: (actor, thing) => isAssignee(actor, thing) && isOpenToExperts(thing),
    otherwise: 'questions.not-found',
  },
  {
    roles: ['RTS'],
    action: 'see',
    when: (actor, thing) => isOpenToExperts(thing) && isOwnTheme(actor, thing),
    otherwise: 'questions.not-found',
  },
  ...askersRows,
  ...expertsRows,
  ...keepersRows,
  { roles: ['KMTeam'], action: 'trace' },
  { roles: ['KMTeam'], action: 'saveKnown' },
  {
    roles: ['RTS'],
    action: 'saveKnown',
    when: isOwnTheme,
    otherwise: 'questions.other-theme' satisfies Code,
  },
  { roles: ['KMTeam', 'Lead'], action: 'measure' },
]);

/** The actions that have a line in the table, for the test that no event goes without one. */
export const guardedActions = policy.actions;
export const questionPolicyRows = policy.rows;

/** Whether the actor may do it; the reason of a refusal is a code of the feature. */
export function decide(actor: Actor, action: GuardedAction, thing: Guarded): Decision {
  const decision = policy.decide(actor, action, thing);
  if (decision.allowed || decision.reason !== roleMissing) return decision;
  return { allowed: false, reason: 'questions.role-missing' };
}

/** Why the actor sees a question: the nearest of the reasons. */
export function viewerOf(actor: Actor, thing: Guarded): Viewer | undefined {
  if (!decide(actor, 'see', thing).allowed) return undefined;
  if (isAsker(actor, thing)) return 'asker';
  if (actor.roles.includes('KMTeam')) return 'team';
  return isAssignee(actor, thing) ? 'expert' : 'specialist';
}
