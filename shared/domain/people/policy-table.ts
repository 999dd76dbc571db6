import { definePolicy, type Actor, type Role } from '../../kernel/policy';
import type { PeopleProblemCode } from './problems';
import type { PeopleAction } from './views';

/** What is acted on; without a person it is asked whether she may do it at all. */
export interface GuardedThing {
  /** Whose profile, skill or contact it is; of a succession, who is named. */
  readonly personId?: string;
  /**
   * The theme of a skill with those above it (see lineOf): who answers for one of them answers for
   * it. Missing where it is about the whole person.
   */
  readonly themeKeys?: readonly string[];
}

export const staff = [
  ...['Reader', 'Contributor', 'Reviewer', 'RTS', 'NFP', 'KMFP'],
  ...['Supervisor', 'KMTeam', 'HR', 'Lead', 'Admin'],
] as readonly Role[];

const isOwn = ({ id }: Actor, { personId }: GuardedThing): boolean =>
  personId === undefined || personId.toLowerCase() === id.toLowerCase();
const isOthers = ({ id }: Actor, { personId }: GuardedThing): boolean =>
  personId?.toLowerCase() !== id.toLowerCase();
/** Without a theme: whether she answers for any. */
export const isOwnTheme = ({ themes = [] }: Actor, { themeKeys }: GuardedThing): boolean =>
  themeKeys === undefined || themeKeys.some((key) => themes.includes(key));
const nobody = (): boolean => false;

type Rows = Parameters<typeof definePolicy<PeopleAction, GuardedThing>>[0];
const code = (one: PeopleProblemCode): PeopleProblemCode => one;

const looking: Rows = (['search', 'see', 'map', 'network', 'quiz'] as const).map((action) => ({
  roles: staff,
  action,
}));

/** Parts of a person that not every colleague sees. */
const seeingMore: Rows = [
  { roles: ['HR', 'KMTeam'], action: 'seeContract' },
  { roles: staff, action: 'seeContract', when: isOwn, otherwise: code('people.not-yours') },
  { roles: ['KMTeam'], action: 'seeHidden' },
  {
    // Who confirms has to see what she confirms, and no other part of the person.
    roles: ['RTS'],
    action: 'seeHidden',
    when: (actor, thing) =>
      isOwn(actor, thing) || (thing.themeKeys !== undefined && isOwnTheme(actor, thing)),
    otherwise: code('people.other-theme'),
  },
  { roles: staff, action: 'seeHidden', when: isOwn, otherwise: code('people.not-yours') },
];

/** What a person says of herself, nobody says for her: not the KM team, not her supervisor. */
const own: Rows = [
  ...(['claim', 'saveProfile', 'consent', 'answerOwn'] as const).map((action): Rows[number] => ({
    ...{ roles: staff, action, when: isOwn },
    otherwise: code('people.not-yours'),
  })),
  {
    // Nobody is pointed to who has not said yes herself.
    ...{ roles: staff, action: 'answerSuccession', when: isOwn },
    otherwise: code('people.not-successor'),
  },
  // Everybody may know what the hub keeps of her, and take it back, guests as well.
  ...(['aboutMe', 'erase'] as const).map((action): Rows[number] => ({
    ...{ roles: 'everyone', action, when: isOwn },
    otherwise: code('people.not-yours'),
  })),
];

const turning: Rows = [
  { roles: staff, action: 'contact', when: isOthers, otherwise: code('people.contact-self') },
];

/** Specialists answer for what is said of their theme; the KM team for the whole. */
const care: Rows = [
  ...(['confirmSkill', 'declineSkill'] as const).map((action): Rows[number] => ({
    ...{ roles: ['RTS'], action },
    when: (actor, thing) => isOwnTheme(actor, thing) && isOthers(actor, thing),
    otherwise: code('people.other-theme'),
  })),
  { roles: ['KMTeam'], action: 'propose', when: isOthers, otherwise: code('people.own-skill') },
  {
    roles: ['RTS'],
    action: 'propose',
    when: (actor, thing) => isOwnTheme(actor, thing) && isOthers(actor, thing),
    otherwise: code('people.other-theme'),
  },
  { roles: ['KMTeam', 'RTS', 'HR', 'Lead'], action: 'coverage' },
  { roles: ['KMTeam', 'RTS'], action: 'load' },
  { roles: ['KMTeam'], action: 'duplicates' },
  { roles: ['KMTeam'], action: 'merge' },
  { roles: ['HR', 'KMTeam'], action: 'importStaff' },
  { roles: ['HR', 'KMTeam'], action: 'setSuccessor' },
];

/** To guests the reason is that they are guests, and not that a role is missing that they could get. */
const closedToGuests: Rows = [
  ...new Set([...looking, ...seeingMore, ...own, ...turning, ...care].map(({ action }) => action)),
]
  .filter((action) => action !== 'aboutMe' && action !== 'erase')
  .map((action) => ({
    ...{ roles: ['Guest'], action, when: nobody },
    otherwise: code('people.guests-not'),
  }));

/** Specification 3.11 and 3.12, as a table. */
export const peoplePolicy = definePolicy<PeopleAction, GuardedThing>([
  ...looking,
  ...seeingMore,
  ...own,
  ...turning,
  ...care,
  ...closedToGuests,
]);

export const peoplePolicyRows = peoplePolicy.rows;
