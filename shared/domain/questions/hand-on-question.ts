import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { PersonChoice } from './api';
import { findRoute, routeMessages, type Route } from './assign-question';
import { findCandidates } from './find-candidates';
import { message } from './messages';
import { decide } from './policy';
import type { QuestionProblem, QuestionProblemCode } from './problems';
import type { PendingEvent, Question, TrailRecord } from './question';
import { openQuestion, problem, takeStep, type OpenQuestion, type QuestionPorts } from './step';
import { stepTaken } from './time-limits';
import { reasonProblem } from './text-rules';
import { isAskerHidden } from './view-question';

type Stepped = Promise<Result<OpenQuestion, QuestionProblem>>;

export interface DeclineInput {
  readonly questionId: string;
  readonly reason?: string;
  readonly suggestedPersonId?: string;
}

/** Gives the question on: to whom she proposes, else to the next in turn, else to the KM team. */
export async function declineQuestion(
  ports: QuestionPorts,
  actor: Actor,
  { questionId, reason, suggestedPersonId }: DeclineInput
): Stepped {
  const wrong = reason === undefined || reason.trim() === '' ? undefined : reasonProblem(reason);
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, questionId, {
    action: 'decline',
    event: () => 'decline',
    check: ({ assignee }) =>
      assignee?.personId === actor.id ? undefined : problem('questions.not-assigned-to-you'),
    ...(reason === undefined ? {} : { reason: reason.trim() }),
    async change({ question, asker, now }) {
      const released = withoutAssignee(question);
      const route = await findRoute(ports, released, asker, suggestedPersonId);
      return routed({ ...released, state: 'queued' }, route, now, ports.random);
    },
  });
}

/** Gives the question to a person, chosen by the KM team or the theme's specialist. */
export async function assignQuestion(
  ports: QuestionPorts,
  actor: Actor,
  { questionId, personId }: { readonly questionId: string; readonly personId: string }
): Stepped {
  const wanted = personId.toLowerCase();
  const person = await ports.people.byId(wanted);
  const opened = await openQuestion(ports, actor, questionId);
  if (!opened.ok) return opened;
  // The right first: who has none learns nothing about people.
  const { question, asker } = opened.value;
  const decision = decide(actor, 'assign', { question, ...(asker ? { asker } : {}) });
  if (decision.allowed) {
    if (!person?.isActive || person.isGuest) return fail(problem('questions.unknown-person'));
    if (asker?.personId === wanted) return fail(askerChosen(actor, question));
    if (question.privacy === 'kmOnly' && !(await isOfTeam(ports, wanted))) {
      return fail(problem('questions.person-not-in-team'));
    }
  }
  return takeStep(ports, actor, questionId, {
    action: 'assign',
    event: () => 'assign',
    change({ question: now, state, now: moment }) {
      const before = now.assignee;
      const changed = { ...withoutAssignee(now), state, assignee: nameOf(wanted, person?.name) };
      const told: readonly PendingEvent[] =
        before && before.personId !== wanted && before.personId !== actor.id
          ? [message('question-progress', 'released', personTo(before.personId), ports.random)]
          : [];
      return {
        ...changed,
        limits: stepTaken(now.limits, moment, false),
        pending: [
          ...now.pending,
          ...told,
          message('question-assigned', 'assigned', personTo(wanted), ports.random),
        ],
      };
    },
  });
}

/** Who could answer: the theme's specialists first, then the KM team; never the asker. */
export async function listCandidates(
  ports: QuestionPorts,
  actor: Actor,
  { questionId }: { readonly questionId: string }
): Promise<Result<readonly PersonChoice[], QuestionProblem>> {
  const opened = await openQuestion(ports, actor, questionId);
  if (!opened.ok) return opened;
  const { question, asker } = opened.value;
  const thing = { question, ...(asker ? { asker } : {}) };
  const decisions = (['assign', 'decline'] as const).map((one) => decide(actor, one, thing));
  const [assign] = decisions;
  if (!decisions.some(({ allowed }) => allowed)) {
    const code = assign?.allowed === false ? assign.reason : 'questions.role-missing';
    return fail(problem(code as QuestionProblemCode));
  }
  const { specialists, team } = await findCandidates(ports, question.themeKey);
  const chosen = question.privacy === 'kmOnly' ? team : [...specialists, ...team];
  const seen = new Set<string>([actor.id, ...question.formerAssignees]);
  return ok(
    chosen.flatMap(({ person, load }): readonly PersonChoice[] => {
      if (seen.has(person.id) || person.id === asker?.personId || !person.isActive) return [];
      seen.add(person.id);
      const isSpecialist = specialists.some((one) => one.person.id === person.id);
      return [{ personId: person.id, name: person.name, load, isSpecialist }];
    })
  );
}

/** A question without anybody, or with the next one. */
export function routed(
  question: Question,
  route: Route,
  now: Date,
  random?: () => number
): Question {
  const { assignee } = route;
  const state = assignee ? 'assigned' : 'queued';
  const changed: Question = { ...question, state, ...(assignee ? { assignee } : {}) };
  return {
    ...changed,
    limits: stepTaken(question.limits, now, false),
    pending: [...question.pending, ...routeMessages(route, changed, random)],
  };
}

/** What the hub itself does with a question, for the audit. */
export function hubRecord(
  question: Question,
  after: Question['state'],
  event: string,
  now: Date,
  reason?: string
): TrailRecord {
  return {
    ...{ at: now.toISOString(), by: { kind: 'hub' }, event, before: question.state, after },
    ...(reason === undefined ? {} : { reason }),
  };
}

export function withoutAssignee(question: Question): Question {
  const { assignee, ...rest } = question;
  if (!assignee) return question;
  return { ...rest, formerAssignees: [...rest.formerAssignees, assignee.personId] };
}

/** That somebody asked a hidden question herself is nobody's but the KM team's to know. */
function askerChosen(actor: Actor, question: Question): QuestionProblem {
  const mayKnow = !isAskerHidden(question) || actor.roles.includes('KMTeam');
  return problem(mayKnow ? 'questions.person-is-asker' : 'questions.unknown-person');
}

function nameOf(personId: string, name = '') {
  return { personId, name };
}

function personTo(personId: string) {
  return { kind: 'person', personId } as const;
}

async function isOfTeam({ actors }: QuestionPorts, personId: string): Promise<boolean> {
  return (await actors.peopleOf('KMTeam')).some(({ id }) => id === personId);
}
