import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { QueueFilter } from './api';
import { decide } from './policy';
import type { StoredQuestion } from './ports';
import type { QuestionProblem, QuestionProblemCode } from './problems';
import { openStates, type QuestionState } from './question-states';
import { openQuestion, problem, takeStep, type QuestionPorts } from './step';
import { suggestionsOf } from './suggest-known';
import { isLate, viewQuestion } from './view-question';
import type { QuestionTrace, QuestionView, TraceEntry } from './views';

/** More than anybody looks through. */
export const mostInQueue = 200;

/** One question, as the actor may see it. */
export async function showQuestion(
  ports: QuestionPorts,
  actor: Actor,
  { questionId }: { readonly questionId: string }
): Promise<Result<QuestionView, QuestionProblem>> {
  const opened = await openQuestion(ports, actor, questionId);
  if (!opened.ok) return opened;
  const { question, asker } = opened.value;
  const suggestions =
    asker?.personId === actor.id ? await suggestionsOf(ports, question, actor.locale) : [];
  const view = viewQuestion(question, asker, actor, ports.clock.now(), suggestions);
  return view ? ok(view) : fail(problem('questions.not-found'));
}

/** The actor's own questions, newest first. */
export async function showMine(
  ports: QuestionPorts,
  actor: Actor,
  { state = 'all' }: { readonly state?: 'open' | 'all' }
): Promise<readonly QuestionView[]> {
  const ids = await ports.askers.questionsOf(actor.id, mostInQueue);
  if (ids.length === 0) return [];
  const wanted = state === 'open' ? { states: [...openStates, 'answered'] as const } : {};
  return viewAll(ports, actor, await ports.questions.find({ ids, ...wanted }));
}

/**
 * What waits for the actor: hers, those of her themes, all for the KM team; the late ones first. Where
 * only questions are wanted that wait for nobody, the newest come first.
 */
export async function showQueue(
  ports: QuestionPorts,
  actor: Actor,
  { states, themeKey, show = 'all' }: QueueFilter
): Promise<readonly QuestionView[]> {
  const found = await ports.questions.find({
    states: states ?? openStates,
    ...(themeKey === undefined ? {} : { themeKey }),
    ...(show === 'mine' ? { assigneeId: actor.id } : {}),
  });
  const now = ports.clock.now();
  const wanted = found.filter(({ question }) => {
    if (show === 'unassigned') return question.assignee === undefined;
    return show !== 'late' || isLate(question, now);
  });
  const views = await viewAll(ports, actor, wanted);
  const isOpen = (state: QuestionState): boolean =>
    (openStates as readonly string[]).includes(state);
  const byDue = states === undefined || states.some(isOpen);
  return views
    .filter(({ viewer }) => viewer !== 'asker')
    .sort((a, b) => (byDue ? dueOf(a).localeCompare(dueOf(b)) : b.askedAt.localeCompare(a.askedAt)))
    .slice(0, mostInQueue);
}

/** All that the KM team may know of a question. That it was looked at stands in the trace. */
export async function traceQuestion(
  ports: QuestionPorts,
  actor: Actor,
  { questionId }: { readonly questionId: string }
): Promise<Result<QuestionTrace, QuestionProblem>> {
  const seen = await takeStep(ports, actor, questionId, {
    action: 'trace',
    event: () => undefined,
    change: ({ question }) => question,
  });
  if (!seen.ok) return seen;
  const { question, asker } = seen.value;
  const view = viewQuestion(question, asker, actor, ports.clock.now());
  if (!view || !asker) return fail(problem('questions.not-found'));
  const { personId, name, mail, countryKey, locale } = asker;
  return ok({
    question: view,
    asker: { personId, name, mail, locale, ...(countryKey === undefined ? {} : { countryKey }) },
    entries: question.trail.map((entry): TraceEntry => ({
      ...entry,
      event: eventName(entry.event),
    })),
  });
}

async function viewAll(
  { askers, clock }: QuestionPorts,
  actor: Actor,
  stored: readonly StoredQuestion[]
): Promise<readonly QuestionView[]> {
  if (stored.length === 0) return [];
  const all = await askers.of(stored.map(({ question }) => question.id));
  const now = clock.now();
  return stored.flatMap(
    ({ question }) => viewQuestion(question, all.get(question.id), actor, now) ?? []
  );
}

function dueOf({ firstReplyAt, firstReplyBy, answerBy }: QuestionView): string {
  return firstReplyAt === undefined ? firstReplyBy : answerBy;
}

/** Notes have the name of their action; the trace says what happened. */
function eventName(event: string): string {
  return { trace: 'seen', rate: 'rated', reveal: 'revealed' }[event] ?? event;
}

/** Whether the actor may see the figures. */
export function measureProblem(actor: Actor): QuestionProblem | undefined {
  const decision = decide(actor, 'measure', {});
  return decision.allowed ? undefined : problem(decision.reason as QuestionProblemCode);
}
