import type { Locale } from '../../kernel/locale';
import { definePolicy, type Actor, type Role } from '../../kernel/policy';
import type { Practice } from './practice';
import type { PracticeProblemCode } from './problems';
import { isReviewer, openSeatOf } from './seats';
import { isShelved } from './shelf-state';
import { isWriter, tieOf, type Ties } from './ties';
import type { PracticeAction } from './views';

/** Everything that somebody may or may not do with a practice, or with all of them. */
export type GuardedAction =
  PracticeAction | ('queue' | 'similar' | 'gaps' | 'measure' | 'myReuses' | 'nameColleagues');

/** A practice and what binds the actor to it; without one, she asks whether she may do it at all. */
export interface GuardedPractice {
  readonly practice?: Practice;
  readonly ties?: Ties;
  /** Of the translation that it is about; any of them where it is missing. */
  readonly locale?: Locale;
}

const staff = [
  ...['Reader', 'Contributor', 'Reviewer', 'RTS', 'NFP', 'KMFP'],
  ...['Supervisor', 'KMTeam', 'HR', 'Lead', 'Admin'],
] as readonly Role[];

export const noTies: Ties = { projectCodes: [] };

const isAuthor = ({ id }: Actor, { practice }: GuardedPractice): boolean =>
  practice?.author.personId === id;
export const isOneOfWriters = ({ id }: Actor, { practice }: GuardedPractice): boolean =>
  practice !== undefined && isWriter(id, practice);
const isNoWriter = (actor: Actor, thing: GuardedPractice): boolean => !isOneOfWriters(actor, thing);
export const sits = ({ id }: Actor, { practice }: GuardedPractice): boolean =>
  practice !== undefined && openSeatOf(practice, id) !== undefined;
export const isOneOfReviewers = ({ id }: Actor, { practice }: GuardedPractice): boolean =>
  practice !== undefined && isReviewer(practice, id);
/** For a changed text she speaks anew: until then the others' words are not hers to read. */
const hasSpoken = (actor: Actor, thing: GuardedPractice): boolean =>
  !sits(actor, thing) &&
  (thing.practice?.seats.some((seat) => seat.personId === actor.id && seat.assessment) ?? false);
export const isOwnTheme = ({ themes = [] }: Actor, { practice }: GuardedPractice): boolean =>
  practice?.content.themeKeys.some((key) => themes.includes(key)) ?? false;
const isIndependent = ({ id }: Actor, { practice, ties = noTies }: GuardedPractice): boolean =>
  practice !== undefined && tieOf(id, ties, practice) === undefined;
const isForAllStaff = (_: Actor, { practice }: GuardedPractice): boolean =>
  practice !== undefined && isShelved(practice);
const isForGuests = (actor: Actor, thing: GuardedPractice): boolean =>
  isForAllStaff(actor, thing) && thing.practice?.external?.confirmedBy !== undefined;
const isDecided = ({ practice }: GuardedPractice): boolean =>
  practice !== undefined &&
  !['submitted', 'screening', 'inReview', 'resubmitted'].includes(practice.state);
/** Whether she has made the translation, and nobody has checked it yet. */
const isTranslator = ({ id }: Actor, { practice, locale: wanted }: GuardedPractice): boolean =>
  practice?.translations.some(
    ({ by, checkedBy, locale }) =>
      by.personId === id && checkedBy === undefined && (wanted === undefined || wanted === locale)
  ) ?? false;
const isNotFirst = ({ id }: Actor, { practice }: GuardedPractice): boolean =>
  practice?.external?.wantedBy.personId !== id;

type Rows = Parameters<typeof definePolicy<GuardedAction, GuardedPractice>>[0];
type Code = PracticeProblemCode;
const code = (one: Code): Code => one;

/** To somebody whom no line lets see it, a practice does not exist. */
const seeing: Rows = [
  { roles: ['KMTeam'], action: 'see' },
  {
    roles: 'everyone',
    action: 'see',
    when: (actor, thing) => isOneOfWriters(actor, thing) || isOneOfReviewers(actor, thing),
    otherwise: code('practices.not-found'),
  },
  { roles: ['RTS'], action: 'see', when: isOwnTheme, otherwise: code('practices.not-found') },
  { roles: staff, action: 'see', when: isForAllStaff, otherwise: code('practices.not-found') },
  { roles: ['Guest'], action: 'see', when: isForGuests, otherwise: code('practices.not-found') },
];

/** What the author does with her own. */
const authors: Rows = [
  {
    roles: staff,
    action: 'submit',
    when: (actor, thing) => thing.practice === undefined || isAuthor(actor, thing),
    otherwise: code('practices.not-yours'),
  },
  {
    roles: 'everyone',
    action: 'withdraw',
    when: isAuthor,
    otherwise: code('practices.not-yours'),
  },
  {
    // An author who does not come back must not keep a practice open for ever.
    roles: ['KMTeam'],
    action: 'withdraw',
    when: (_, { practice }) => practice?.state === 'changesRequested',
    otherwise: code('practices.not-yours'),
  },
];

/** What keepers do whatever binds them to it, and the author too, because it judges nothing. */
const keepersAndAuthors: Rows = (['confirm', 'revise', 'abandon', 'archive'] as const).flatMap(
  (action): Rows => [
    { roles: ['KMTeam'], action },
    { roles: ['RTS'], action, when: isOwnTheme, otherwise: code('practices.other-theme') },
    { roles: 'everyone', action, when: isAuthor, otherwise: code('practices.not-yours') },
  ]
);

/** What only somebody may do who is independent of the author. */
const independentKeepers: Rows = (
  [
    ...(['screen', 'assign', 'replaceReviewer', 'requestChanges', 'reject', 'merge'] as const),
    'publish',
  ] as const
).flatMap((action): Rows => [
  {
    roles: ['KMTeam'],
    action,
    when: isIndependent,
    otherwise: code('practices.own-practice'),
  },
  {
    roles: ['RTS'],
    action,
    when: (actor, thing) => isOwnTheme(actor, thing) && isIndependent(actor, thing),
    otherwise: code('practices.other-theme'),
  },
]);

const reviewers: Rows = [
  {
    roles: staff,
    action: 'review',
    when: (actor, thing) => sits(actor, thing) && isIndependent(actor, thing),
    otherwise: code('practices.not-your-review'),
  },
  { roles: staff, action: 'decline', when: sits, otherwise: code('practices.not-your-review') },
  { roles: ['KMTeam'], action: 'remark' },
  {
    roles: staff,
    action: 'remark',
    when: (actor, thing) =>
      isOneOfWriters(actor, thing) || isOneOfReviewers(actor, thing) || isSpecialist(actor, thing),
    otherwise: code('practices.not-your-review'),
  },
  // Nobody is swayed: a reviewer reads the others after her own word, writers after the decision.
  {
    roles: ['KMTeam'],
    action: 'seeReviews',
    when: isNoWriter,
    otherwise: code('practices.own-practice'),
  },
  {
    roles: staff,
    action: 'seeReviews',
    when: (actor, thing) =>
      isOneOfWriters(actor, thing)
        ? isDecided(thing)
        : hasSpoken(actor, thing) ||
          isSpecialist(actor, thing) ||
          (isOneOfReviewers(actor, thing) && isDecided(thing)),
    otherwise: code('practices.not-now'),
  },
  { roles: ['KMTeam'], action: 'seeTrail' },
  {
    roles: staff,
    action: 'seeTrail',
    when: (actor, thing) => isOneOfWriters(actor, thing) || isSpecialist(actor, thing),
    otherwise: code('practices.role-missing'),
  },
];

export function isSpecialist(actor: Actor, thing: GuardedPractice): boolean {
  return actor.roles.includes('RTS') && isOwnTheme(actor, thing);
}

const translators: Rows = [
  { roles: ['KMTeam', 'KMFP', 'Reviewer'], action: 'translate' },
  {
    roles: staff,
    action: 'translate',
    when: (actor, thing) => isOneOfWriters(actor, thing) || isSpecialist(actor, thing),
    otherwise: code('practices.role-missing'),
  },
  { roles: ['KMTeam', 'KMFP', 'Reviewer'], action: 'checkTranslation' },
  {
    roles: ['RTS'],
    action: 'checkTranslation',
    when: isOwnTheme,
    otherwise: code('practices.other-theme'),
  },
  // Whom to ask for it: who has made the translation says so, or else the KM team.
  { roles: ['KMTeam'], action: 'chooseLanguageReviewer' },
  {
    roles: staff,
    action: 'chooseLanguageReviewer',
    when: isTranslator,
    otherwise: code('practices.not-yours'),
  },
];

const everybody: Rows = [
  { roles: staff, action: 'reuse', when: isNoWriter, otherwise: code('practices.own-practice') },
  { roles: staff, action: 'export' },
  {
    roles: ['KMTeam'],
    action: 'wantExternal',
    when: isNoWriter,
    otherwise: code('practices.own-practice'),
  },
  {
    roles: ['RTS'],
    action: 'wantExternal',
    when: (actor, thing) => isOwnTheme(actor, thing) && isNoWriter(actor, thing),
    otherwise: code('practices.other-theme'),
  },
  {
    roles: ['KMTeam'],
    action: 'confirmExternal',
    when: (actor, thing) => isNoWriter(actor, thing) && isNotFirst(actor, thing),
    otherwise: code('practices.second-yes-needed'),
  },
  { roles: ['KMTeam'], action: 'restore' },
  { roles: ['RTS'], action: 'restore', when: isOwnTheme, otherwise: code('practices.other-theme') },
  { roles: ['KMTeam', 'RTS'], action: 'queue' },
  { roles: staff, action: 'similar' },
  { roles: staff, action: 'nameColleagues' },
  { roles: staff, action: 'gaps' },
  { roles: staff, action: 'myReuses' },
  { roles: ['KMTeam', 'Lead'], action: 'measure' },
];

/** Specification 4.12 and the rules of independence of 4.6, as a table. */
export const practicePolicy = definePolicy<GuardedAction, GuardedPractice>([
  ...seeing,
  ...authors,
  ...keepersAndAuthors,
  ...independentKeepers,
  ...reviewers,
  ...translators,
  ...everybody,
]);

/** The actions that have a line in the table, for the test that no event goes without one. */
export const guardedActions = practicePolicy.actions;
export const practicePolicyRows = practicePolicy.rows;
