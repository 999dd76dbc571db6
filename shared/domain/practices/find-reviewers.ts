import type { WorkingDays } from '../questions';
import type { Person } from '../people';
import { decideOutcome } from './decide-outcome';
import type { Practice, ReviewSeat } from './practice';
import { openStates } from './practice-states';
import type { PracticeProblem, PracticeProblemCode } from './problems';
import { barredBecause, proposeReviewers, type ReviewerCandidate } from './propose-reviewers';
import { currentSeats, leastReviewers, openSeatOf, revisionOf } from './seats';
import { problem, type PracticePorts } from './step';
import { projectsOf, tieOf } from './ties';
import { limit, reviewDays } from './time-limits';
import type { ReviewerProposal } from './views';

/** Somebody who is to sit, or why she cannot. */
export interface Seatable {
  readonly person?: Person;
  readonly problem?: PracticeProblem;
}

type SearchPorts = Pick<PracticePorts, 'practices' | 'actors' | 'people' | 'reviewerFacts'>;

const problemOf: Readonly<Record<NonNullable<ReviewerProposal['barred']>, PracticeProblemCode>> = {
  author: 'practices.own-practice',
  sameUnit: 'practices.same-unit',
  sameProject: 'practices.same-project',
  seated: 'practices.same-person-twice',
  tooMany: 'practices.reviewer-not-free',
  declined: 'practices.reviewer-not-free',
  away: 'practices.reviewer-not-free',
};

/** Everybody of the reviewers and of the theme's specialists, as the hub would choose. */
export async function findReviewers(
  ports: SearchPorts,
  practice: Practice
): Promise<readonly ReviewerProposal[]> {
  const seats = currentSeats(practice);
  const isTieBreak = practice.state === 'inReview' && decideOutcome(seats) === 'tieBreak';
  return proposeReviewers({
    ...searchOf(practice),
    candidates: await candidatesOf(ports, practice),
    wanted: isTieBreak ? 1 : Math.max(0, leastReviewers - seats.length),
    isTieBreak,
  });
}

/** The next whom the hub would ask in somebody's place. */
export async function findSuccessor(
  ports: SearchPorts,
  practice: Practice,
  leaving: ReviewSeat
): Promise<Person | undefined> {
  const rest = { ...practice, seats: practice.seats.filter((seat) => seat !== leaving) };
  const candidates = await candidatesOf(ports, practice);
  const [best] = proposeReviewers({
    ...searchOf(rest),
    candidates: candidates.filter(({ person }) => person.id !== leaving.personId),
    ...{ wanted: 1, isTieBreak: leaving.isTieBreaker },
  });
  if (!best?.isProposed) return undefined;
  return candidates.find(({ person }) => person.id === best.personId)?.person;
}

/** Whether a person may sit: a reviewer, independent of the author, with time for it. */
export async function seatProblem(
  ports: SearchPorts,
  practice: Practice,
  personId: string
): Promise<Seatable> {
  const [person, actor] = await Promise.all([
    ports.people.byId(personId),
    ports.actors.actorOf(personId),
  ]);
  if (!person?.isActive || person.isGuest || !actor) {
    return { problem: problem('practices.unknown-person', { field: 'personIds' }) };
  }
  const by = { by: person.name };
  const isReviewer = actor.roles.some((role) => role === 'Reviewer' || role === 'RTS');
  if (!isReviewer) return { problem: problem('practices.reviewer-not-reviewer', by) };
  const projectCodes = await projectsOf(ports.practices, person.id, practice);
  const { missionKey } = person;
  const tie = tieOf(
    person.id,
    { projectCodes, ...(missionKey === undefined ? {} : { missionKey }) },
    practice
  );
  if (tie) return { problem: problem(tie, by) };
  const { load } = (await findWorkload(ports))(person.id);
  const isAway = (await ports.reviewerFacts.of([person.id])).get(person.id)?.isAway ?? false;
  const candidate = { person, actor, load, projectCodes, isAway };
  const barred = barredBecause(candidate, searchOf(practice));
  return barred ? { problem: problem(problemOf[barred], by) } : { person };
}

/** A seat with its own time, by the working days of the reviewer's country. */
export function seatFor(
  workingDays: WorkingDays,
  { revision }: Practice,
  { id, name, countryKey, languages }: Person,
  now: Date,
  isTieBreaker: boolean
): ReviewSeat {
  const [locale] = languages;
  return {
    ...{ personId: id, name, isTieBreaker, revision, assignedAt: now.toISOString() },
    ...(countryKey === undefined ? {} : { countryKey }),
    ...(locale === undefined ? {} : { locale }),
    dueAt: limit(workingDays, now, reviewDays, countryKey),
  };
}

/** Who sat for an earlier text may sit again; who has a conflict of interest has it for ever. */
function searchOf(practice: Practice) {
  const { author, coAuthors, content, seats, revision } = practice;
  const contact = content.contact ? [content.contact.personId] : [];
  return {
    ...{ author, content },
    coAuthorIds: [...coAuthors.map(({ personId }) => personId), ...contact],
    seats: seats.filter((seat) => revisionOf(seat) === revision || seat.left?.why === 'conflict'),
  };
}

async function candidatesOf(
  ports: SearchPorts,
  { content }: Practice
): Promise<readonly ReviewerCandidate[]> {
  const [reviewers, specialists, workload] = await Promise.all([
    ports.actors.peopleOf('Reviewer'),
    Promise.all(content.themeKeys.map((themeKey) => ports.actors.specialistsOf(themeKey))),
    findWorkload(ports),
  ]);
  const people = new Map([...specialists.flat(), ...reviewers].map((one) => [one.id, one]));
  const facts = await ports.reviewerFacts.of([...people.keys()]);
  const found = await Promise.all(
    [...people.values()].map(async (person): Promise<readonly ReviewerCandidate[]> => {
      const actor = await ports.actors.actorOf(person.id);
      if (!actor) return [];
      const { gender, isAway = false } = facts.get(person.id) ?? {};
      const volunteered = gender === undefined ? {} : { gender };
      return [{ person, actor, ...workload(person.id), ...volunteered, isAway }];
    })
  );
  return found.flat();
}

/**
 * What waits for each, and the projects of what they have under way themselves. Who is then chosen is
 * looked at once more, with everything that she has written.
 */
async function findWorkload({
  practices,
}: Pick<SearchPorts, 'practices'>): Promise<
  (personId: string) => Required<Pick<ReviewerCandidate, 'load' | 'projectCodes'>>
> {
  const open = (await practices.find({ states: openStates })).map(({ practice }) => practice);
  return (personId) => ({
    load: open.filter((practice) => openSeatOf(practice, personId) !== undefined).length,
    projectCodes: open
      .filter(({ author }) => author.personId === personId)
      .map(({ content }) => content.projectCode),
  });
}
