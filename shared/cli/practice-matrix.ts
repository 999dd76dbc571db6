import {
  decide,
  emptyContent,
  guardedActions,
  practiceStates,
  practiceWorkflow,
  unavailability,
  type GuardedAction,
  type Practice,
  type PracticeAction,
  type PracticeProblemCode,
  type PracticeState,
  type ReviewSeat,
  type Ties,
} from '../domain/practices';
import type { Actor } from '../kernel/policy';

/** Everybody who has something different to do with a practice. */
export const practicePeople = {
  author: { roles: ['Contributor'], missionKey: 'mission.A' },
  coAuthor: { roles: ['Contributor'], missionKey: 'mission.B' },
  reviewer: { roles: ['Reviewer'], missionKey: 'mission.B' },
  reviewerWhoSpoke: { roles: ['Reviewer'], missionKey: 'mission.C' },
  specialist: { roles: ['RTS'], missionKey: 'mission.C', themes: ['theme.one'] },
  specialistOfAuthorsUnit: { roles: ['RTS'], missionKey: 'mission.A', themes: ['theme.one'] },
  specialistOfOtherTheme: { roles: ['RTS'], missionKey: 'mission.C', themes: ['theme.two'] },
  team: { roles: ['KMTeam'], missionKey: 'mission.R' },
  teamOfAuthorsUnit: { roles: ['KMTeam'], missionKey: 'mission.A' },
  teamOfAuthorsProject: { roles: ['KMTeam'], missionKey: 'mission.R', projectCodes: ['PX-1'] },
  teamWhoSaidYes: { roles: ['KMTeam'], missionKey: 'mission.R' },
  otherReviewer: { roles: ['Reviewer'], missionKey: 'mission.B' },
  colleague: { roles: ['Reader'], missionKey: 'mission.B' },
  lead: { roles: ['Lead'], missionKey: 'mission.R' },
  guest: { roles: ['Guest'] },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly roles: Actor['roles'];
      readonly missionKey?: string;
      readonly themes?: readonly string[];
      readonly projectCodes?: readonly string[];
    }
  >
>;
export type PracticePersonName = keyof typeof practicePeople;

/** The states in which somebody else than the author can meet a practice. */
export const metStates = practiceStates.filter((state) => state !== 'draft');

/** What a cell of the matrix says: allowed, why not, or that the practice does not exist for her. */
export type PracticeCell = 'yes' | PracticeProblemCode;

const day = '2026-01-05T12:00:00.000Z';
const ref = (name: PracticePersonName) => ({ personId: name, name });

/** The actor and what binds her to the practice of the matrix. */
export function practiceActor(name: PracticePersonName): {
  readonly actor: Actor;
  readonly ties: Ties;
} {
  const person: {
    readonly roles: Actor['roles'];
    readonly missionKey?: string;
    readonly themes?: readonly string[];
    readonly projectCodes?: readonly string[];
  } = practicePeople[name];
  const { roles, themes, missionKey, projectCodes = [] } = person;
  return {
    actor: { id: name, roles, locale: 'es', ...(themes ? { themes } : {}) },
    ties: { projectCodes, ...(missionKey === undefined ? {} : { missionKey }) },
  };
}

/** A practice of the author's in a state, with everybody of the matrix in her place. */
export function practiceInState(state: PracticeState): Practice {
  const isPublished = ['published', 'dueForReview', 'revising', 'archived'].includes(state);
  const hasSeats = !['draft', 'submitted', 'screening'].includes(state);
  return {
    ...{ id: 'practice', state, revision: 1, remarks: [], attachments: [], reminders: 0 },
    author: { ...ref('author'), missionKey: 'mission.A', countryKey: 'country.A', locale: 'es' },
    coAuthors: [ref('coAuthor')],
    content: {
      ...emptyContent('goodPractice', 'es'),
      ...{ themeKeys: ['theme.one'], countryKeys: ['country.A'], projectCode: 'PX-1' },
    },
    translations: [
      { locale: 'en', texts: { title: 'One' }, isMachine: true, by: ref('author'), at: day },
    ],
    seats: hasSeats ? [seat('reviewer'), { ...seat('reviewerWhoSpoke'), ...spoken }] : [],
    external: { wantedBy: ref('teamWhoSaidYes') },
    ...{ submittedAt: day, since: day, trail: [], pending: [] },
    ...(isPublished ? { publishedAt: day, reviewOn: '2028-01-05' } : {}),
  };
}

const spoken = {
  statedFreeAt: day,
  assessment: { ratings: {}, lens: {}, message: '', verdict: 'approve', at: day },
} as const;

function seat(name: PracticePersonName): ReviewSeat {
  return {
    ...{ ...ref(name), countryKey: 'country.B', isTieBreaker: false },
    ...{ assignedAt: day, dueAt: day },
  };
}

/** Actions on a practice, in the order of the table. */
export const practiceActions: readonly PracticeAction[] = [...guardedActions].filter(
  (action): action is PracticeAction => !isAboutAll(action)
);

function isAboutAll(action: GuardedAction): action is Exclude<GuardedAction, PracticeAction> {
  return ['queue', 'similar', 'gaps', 'measure', 'myReuses', 'nameColleagues'].includes(action);
}

/** Whether somebody may do something with the practice in a state, as policy and workflow say. */
export function practiceCell(
  name: PracticePersonName,
  action: PracticeAction,
  state: PracticeState
): PracticeCell {
  const { actor, ties } = practiceActor(name);
  const practice = practiceInState(state);
  const seen = decide(actor, 'see', { practice });
  // Whoever may not see it is told nothing else.
  if (!seen.allowed) return 'practices.not-found';
  const decision = decide(actor, action, { practice, ties });
  if (!decision.allowed) return decision.reason as PracticeProblemCode;
  return unavailability(action, practice, actor)?.code ?? 'yes';
}

/** The events that a state has, for the list of the workflow. */
export function workflowLines(): readonly (readonly [PracticeState, string, PracticeState])[] {
  return practiceStates.flatMap((state) =>
    practiceWorkflow.eventsFrom(state).flatMap((event) => {
      const next = practiceWorkflow.next(state, event);
      return next.ok ? [[state, event, next.value] as const] : [];
    })
  );
}
