import { findRoute, leastLoaded } from './assign-question';
import { findCandidates } from './find-candidates';
import { hubRecord, routed, withoutAssignee } from './hand-on-question';
import { message, toAsker, toAssignee } from './messages';
import type { StoredQuestion } from './ports';
import type { Asker, PendingEvent, Question } from './question';
import { openStates } from './question-states';
import type { QuestionPorts } from './step';

/** What a run did, for the log: numbers alone. */
export interface ClockReport {
  readonly looked: number;
  readonly reminded: number;
  readonly escalated: number;
  readonly closed: number;
}

type Change = 'reminded' | 'escalated' | 'closed';
interface Changed {
  readonly question: Question;
  readonly change: Change;
}

/** Working days after which an asker who says nothing is asked, and after which the question ends. */
const askerReminderDays = 3;
const askerPatienceDays = 10;
/** Working days between a promise that was not kept and the next who is asked. */
const escalationDays = 1;

/**
 * Looks at every open question once: reminds, gives on what nobody answers, ends what nobody waits
 * for. Running twice does no more than running once, since what was done stands in the question.
 * @param signal ends the run; the rest is for the next one
 */
export async function runClocks(ports: QuestionPorts, signal?: AbortSignal): Promise<ClockReport> {
  const report = { looked: 0, reminded: 0, escalated: 0, closed: 0 };
  const found = await ports.questions.find({ states: [...openStates, 'answered', 'confirmed'] });
  const askers = await ports.askers.of(found.map(({ question }) => question.id));
  for (const stored of found) {
    if (signal?.aborted) break;
    report.looked += 1;
    const changed = await tick(ports, stored, askers.get(stored.question.id));
    if (!changed) continue;
    // Somebody is at it at this moment: the next run looks again.
    const saved = await ports.questions.save(changed.question, stored.version);
    if (saved !== 'conflict') report[changed.change] += 1;
  }
  await ageKnownAnswers(ports);
  return report;
}

async function tick(
  ports: QuestionPorts,
  { question }: StoredQuestion,
  asker: Asker | undefined
): Promise<Changed | undefined> {
  switch (question.state) {
    case 'suggested':
    case 'confirmed':
      return hasPassed(ports, question, askerPatienceDays)
        ? lapsed(ports, question, [])
        : undefined;
    case 'answered':
    case 'waitingForAsker':
      return tickAsker(ports, question);
    case 'new':
    case 'queued':
      return tickQueue(ports, question, asker);
    case 'assigned':
    case 'inProgress':
    case 'reopened':
      return tickExpert(ports, question, asker);
    default:
      return undefined;
  }
}

/** The asker has the word: one reminder, and in the end the question is closed. */
function tickAsker(ports: QuestionPorts, question: Question): Changed | undefined {
  if (hasPassed(ports, question, askerPatienceDays)) {
    const told = toAsker('question-progress', 'lapsed', ports.random);
    return lapsed(ports, question, question.state === 'waitingForAsker' ? [told] : []);
  }
  if (question.limits.reminders > 0 || !hasPassed(ports, question, askerReminderDays)) {
    return undefined;
  }
  const template = question.state === 'answered' ? 'confirmReminded' : 'askedBack';
  return reminded(ports, question, [toAsker('question-reminder', template, ports.random)]);
}

/** Nobody has it: one of the team is told, once. */
async function tickQueue(
  ports: QuestionPorts,
  question: Question,
  asker: Asker | undefined
): Promise<Changed | undefined> {
  const { limits } = question;
  const now = ports.clock.now();
  if (limits.escalations > 1 || now.toISOString() <= dueOf(question)) return undefined;
  return {
    change: 'escalated',
    question: noted(
      {
        ...question,
        limits: { ...limits, escalations: 2 },
        pending: [...question.pending, ...(await toTeam(ports, asker))],
      },
      'escalated',
      now
    ),
  };
}

/** Whoever has it is reminded once; then the next specialist is asked, and then the KM team. */
async function tickExpert(
  ports: QuestionPorts,
  question: Question,
  asker: Asker | undefined
): Promise<Changed | undefined> {
  const { limits, assignee } = question;
  const now = ports.clock.now();
  const due = dueOf(question);
  const hers = ports.workingDays.after(new Date(limits.since), escalationDays).toISOString();
  const isHerTurn = limits.escalations === 0 || now.toISOString() > hers;
  if (now.toISOString() <= due || !isHerTurn) return undefined;
  if (limits.reminders === 0) {
    return reminded(
      ports,
      question,
      toAssignee(question, 'question-reminder', 'reminded', ports.random)
    );
  }
  const end = ports.workingDays.after(new Date(due), escalationDays).toISOString();
  if (now.toISOString() <= end || limits.escalations > 1) return undefined;
  const free = withoutAssignee(question);
  const route = limits.escalations === 0 ? await findRoute(ports, free, asker) : {};
  const record = hubRecord(question, 'queued', 'escalate', now);
  const released = assignee
    ? toAssignee(question, 'question-progress', 'released', ports.random)
    : [];
  const onward = routed(
    { ...free, state: 'queued' },
    route.assignee ? route : {},
    now,
    ports.random
  );
  const gone = route.assignee
    ? [hubRecord({ ...question, state: 'queued' }, 'assigned', 'assign', now)]
    : [];
  return {
    change: 'escalated',
    question: {
      ...onward,
      limits: { ...onward.limits, escalations: route.assignee ? 1 : 2 },
      trail: [...question.trail, record, ...gone],
      pending: [
        ...onward.pending,
        ...released,
        ...(route.assignee ? [] : await toTeam(ports, asker)),
      ],
    },
  };
}

async function toTeam(
  ports: QuestionPorts,
  asker: Asker | undefined
): Promise<readonly PendingEvent[]> {
  const candidates = await findCandidates(ports, undefined);
  const member = leastLoaded(candidates, asker?.personId, ports.random ?? Math.random);
  if (!member) return [];
  const to = { kind: 'person', personId: member.personId } as const;
  return [message('question-escalated', 'escalated', to, ports.random)];
}

function reminded(
  ports: QuestionPorts,
  question: Question,
  told: readonly PendingEvent[]
): Changed {
  const { limits } = question;
  return {
    change: 'reminded',
    question: noted(
      {
        ...question,
        limits: { ...limits, reminders: limits.reminders + 1 },
        pending: [...question.pending, ...told],
      },
      'reminded',
      ports.clock.now()
    ),
  };
}

function lapsed(ports: QuestionPorts, question: Question, told: readonly PendingEvent[]): Changed {
  const now = ports.clock.now();
  return {
    change: 'closed',
    question: {
      ...question,
      state: 'closed',
      limits: { ...question.limits, since: now.toISOString() },
      trail: [...question.trail, hubRecord(question, 'closed', 'lapse', now)],
      pending: [...question.pending, ...told],
    },
  };
}

function noted(question: Question, event: string, now: Date): Question {
  const record = hubRecord(question, question.state, event, now);
  return { ...question, trail: [...question.trail, record] };
}

function dueOf({ limits }: Question): string {
  return limits.firstReplyAt === undefined ? limits.firstReplyBy : limits.answerBy;
}

function hasPassed(
  { workingDays, clock }: QuestionPorts,
  question: Question,
  days: number
): boolean {
  return clock.now() > workingDays.after(new Date(question.limits.since), days);
}

/** A known answer whose day is over is still given, and said to be due. */
async function ageKnownAnswers({ knownAnswers, clock }: QuestionPorts): Promise<void> {
  const today = clock.now().toISOString().slice(0, 10);
  for (const known of await knownAnswers.list()) {
    if (known.state === 'active' && known.verifiedUntil < today) {
      await knownAnswers.save({ ...known, state: 'due' });
    }
  }
}
