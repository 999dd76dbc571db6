import type { Clock } from '../../kernel/clock';
import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { Foresight } from '../deliveries';
import type { ActorDirectory, PeopleDirectory } from '../people';
import type { VocabularySource } from '../taxonomy';
import { handOf, isSameHand } from './hands';
import { decide, viewerOf, type GuardedAction } from './policy';
import type {
  AskerRepository,
  KnownAnswerRepository,
  QuestionRepository,
  StoredQuestion,
  WorkingDays,
} from './ports';
import type { QuestionProblem, QuestionProblemCode } from './problems';
import type { Asker, Hand, Question, TrailRecord } from './question';
import type { QuestionState } from './question-states';
import { questionWorkflow, type QuestionEvent } from './workflow';

/** Everything that the feature needs of the world outside. */
export interface QuestionPorts {
  readonly questions: QuestionRepository;
  readonly askers: AskerRepository;
  readonly knownAnswers: KnownAnswerRepository;
  readonly vocabulary: VocabularySource;
  readonly people: PeopleDirectory;
  readonly actors: ActorDirectory;
  readonly workingDays: WorkingDays;
  readonly clock: Clock;
  /** When people hear of things; without it nobody is told beforehand. */
  readonly foresight?: Foresight;
  /** Values from 0 to below 1. */
  readonly random?: () => number;
}

/** A question with its asker, for whoever may see it. */
export interface OpenQuestion extends StoredQuestion {
  readonly asker: Asker | undefined;
}

/** What a step makes of a question; the workflow has said yes before. */
export interface StepContext {
  readonly question: Question;
  readonly asker: Asker | undefined;
  /** The state that the event leads to. */
  readonly state: Question['state'];
  readonly hand: Hand;
  readonly now: Date;
}

export interface Step {
  readonly action: GuardedAction;
  /** The event of the workflow, where the state decides between several; missing for a mere note. */
  event(question: Question): QuestionEvent | undefined;
  /** What else has to be so; runs before the change and again when somebody else has saved meanwhile. */
  check?(question: Question): QuestionProblem | undefined;
  readonly reason?: string;
  change(context: StepContext): Question | Promise<Question>;
}

export function problem(
  code: QuestionProblemCode,
  values?: QuestionProblem['values']
): QuestionProblem {
  return values ? { code, values } : { code };
}

/** Loads a question for somebody who may see it. To others it does not exist. */
export async function openQuestion(
  { questions, askers }: Pick<QuestionPorts, 'questions' | 'askers'>,
  actor: Actor,
  id: string
): Promise<Result<OpenQuestion, QuestionProblem>> {
  const stored = await questions.get(id);
  if (!stored) return fail(problem('questions.not-found'));
  const asker = (await askers.of([id])).get(id);
  const thing = { question: stored.question, ...(asker ? { asker } : {}) };
  if (viewerOf(actor, thing) === undefined) {
    // Who had it before learns that it went on, and nothing else.
    const had = stored.question.formerAssignees.includes(actor.id);
    return fail(problem(had ? 'questions.not-assigned-to-you' : 'questions.not-found'));
  }
  return ok({ ...stored, asker });
}

/** Attempts against people who save at the same moment. */
const attempts = 6;

/**
 * Takes one step with a question: right, workflow, change and audit, saved at once with the messages
 * that follow. Of two who act at the same moment one wins, and the other is told who. What the hub
 * notes in between (a message sent) stands in nobody's way.
 */
export async function takeStep(
  ports: QuestionPorts,
  actor: Actor,
  questionId: string,
  step: Step
): Promise<Result<OpenQuestion, QuestionProblem>> {
  let seen: Question | undefined;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const opened = await openQuestion(ports, actor, questionId);
    if (!opened.ok) return seen ? fail(meanwhile(seen, undefined)) : opened;
    const { question, asker, version } = opened.value;
    const refused = refusal(actor, opened.value, step);
    if (refused) {
      const told = seen && isPastStep(refused) ? meanwhile(seen, question) : refused;
      await noteRefusal(ports, actor, opened.value, step, told);
      return fail(told);
    }
    if (seen && hasMoved(seen, question)) {
      const told = meanwhile(seen, question);
      await noteRefusal(ports, actor, opened.value, step, told);
      return fail(told);
    }
    seen = question;
    const changed = await applyStep(ports, actor, opened.value, step);
    const saved = await ports.questions.save(changed, version);
    if (saved !== 'conflict') return ok({ ...saved, asker });
  }
  return fail(problem('questions.changed-meanwhile'));
}

async function applyStep(
  ports: QuestionPorts,
  actor: Actor,
  { question, asker }: OpenQuestion,
  step: Step
): Promise<Question> {
  const now = ports.clock.now();
  const event = step.event(question);
  const next = event && questionWorkflow.next(question.state, event);
  const state = next?.ok ? next.value : question.state;
  const hand = await handOf(ports, actor, asker);
  const changed = await step.change({ question, asker, state, hand, now });
  const at = now.toISOString();
  const record: TrailRecord = {
    ...{ at, by: hand, event: event ?? step.action, before: question.state, after: state },
    ...(step.reason === undefined ? {} : { reason: step.reason }),
  };
  // What was given on went on at once: the hub's own step stands behind the person's.
  const onward: readonly TrailRecord[] =
    changed.state === state ? [] : [onwardRecord(at, state, changed.state)];
  return { ...changed, trail: [...changed.trail, record, ...onward] };
}

function onwardRecord(at: string, before: QuestionState, after: QuestionState): TrailRecord {
  const event = after === 'assigned' ? 'assign' : 'queue';
  return { at, by: { kind: 'hub' }, event, before, after };
}

function refusal(
  actor: Actor,
  { question, asker }: OpenQuestion,
  step: Step
): QuestionProblem | undefined {
  const decision = decide(actor, step.action, { question, ...(asker ? { asker } : {}) });
  if (!decision.allowed) return problem(decision.reason as QuestionProblemCode);
  const event = step.event(question);
  if (event && !questionWorkflow.next(question.state, event).ok) return notNow(question, actor);
  return step.check?.(question);
}

/** Who was faster is named; the asker never is. */
function notNow(question: Question, actor: Actor): QuestionProblem {
  const last = [...question.trail].reverse().find(({ before, after }) => before !== after);
  if (last?.by.kind === 'person' && last.by.personId !== actor.id && last.by.name !== '') {
    return problem('questions.done-already', { by: last.by.name });
  }
  return problem('questions.not-now', { state: question.state });
}

function isPastStep({ code }: QuestionProblem): boolean {
  return code === 'questions.not-now' || code === 'questions.done-already';
}

/** Whether somebody did something that the actor would want to know before she goes on. */
function hasMoved(before: Question, after: Question): boolean {
  return (
    before.state !== after.state ||
    before.assignee?.personId !== after.assignee?.personId ||
    before.thread.length !== after.thread.length
  );
}

function meanwhile(before: Question, after: Question | undefined): QuestionProblem {
  const last = after?.trail.slice(before.trail.length).find((one) => one.by.kind === 'person');
  if (last?.by.kind === 'person' && last.by.name !== '') {
    return problem('questions.done-already', { by: last.by.name });
  }
  return problem('questions.changed-meanwhile');
}

/** An attempt that was refused stands in the audit as well, once for the same reason. */
async function noteRefusal(
  { questions, people, askers, clock }: QuestionPorts,
  actor: Actor,
  opened: OpenQuestion,
  step: Step,
  { code }: QuestionProblem
): Promise<void> {
  let { question, version } = opened;
  const by = await handOf({ people }, actor, opened.asker);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const isNoted = question.trail.some(
      (one) =>
        one.event === 'refused' &&
        one.reason === `${step.action}: ${code}` &&
        isSameHand(one.by, by)
    );
    if (isNoted) return;
    const { state } = question;
    const record = {
      ...{ at: clock.now().toISOString(), by, event: 'refused', before: state, after: state },
      reason: `${step.action}: ${code}`,
    };
    const noted = { ...question, trail: [...question.trail, record] };
    const saved = await questions.save(noted, version);
    if (saved !== 'conflict') return;
    const again = await openQuestion({ questions, askers }, actor, question.id);
    if (!again.ok) return;
    ({ question, version } = again.value);
  }
}
