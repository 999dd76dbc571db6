import { newId } from '../../kernel/ids';
import type { Actor } from '../../kernel/policy';
import { isHubError } from '../../kernel/errors';
import { fail, ok, type Result } from '../../kernel/result';
import { guessLanguage } from '../../kernel/text/language';
import type { Vocabulary } from '../taxonomy';
import type { AskInput, Asked } from './api';
import { findRoute, routeMessages, type Route } from './assign-question';
import { withTelling } from './foresee-telling';
import { guessTheme } from './guess-theme';
import type { KnownMatch } from './known-answer';
import { matchKnown } from './match-known';
import { decide } from './policy';
import type { QuestionProblem, QuestionProblemCode } from './problems';
import type { Asker, Question, TrailRecord } from './question';
import { openStates } from './question-states';
import { problem, type QuestionPorts } from './step';
import { suggestionsOf } from './suggest-known';
import { questionTextProblem, termsProblem } from './text-rules';
import { firstLimits } from './time-limits';
import { viewQuestion } from './view-question';

/** Nobody asks more at a time; a program gone wild would. */
const mostOpen = 20;
const lookedAt = 60;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * Takes a question: where a known answer fits, it is proposed first; else a person is asked. Neither
 * the term store nor the known answers keep a question from being saved when they do not answer.
 */
export async function askQuestion(
  ports: QuestionPorts,
  actor: Actor,
  input: AskInput
): Promise<Result<Asked, QuestionProblem>> {
  const decision = decide(actor, 'ask', {});
  if (!decision.allowed) return fail(problem(decision.reason as QuestionProblemCode));
  const wrong = questionTextProblem(input.text);
  if (wrong) return fail(wrong);
  const vocabulary = await withoutFailure(ports.vocabulary.load());
  const unknown = termsProblem(input, vocabulary);
  if (unknown) return fail(unknown);
  const id = questionId(ports, input);
  const already = await alreadyAsked(ports, actor, id);
  if (already) return already;
  if (await hasTooMany(ports, actor)) {
    return fail(problem('questions.too-many-open', { most: mostOpen }));
  }

  const text = input.text.trim();
  const known = input.direct
    ? []
    : matchKnown(
        text,
        input.locale,
        (await withoutFailure(ports.knownAnswers.list())) ?? [],
        vocabulary
      );
  const person = await ports.people.byId(actor.id);
  const asker: Asker = {
    ...{ questionId: id, personId: actor.id, locale: input.locale },
    ...{ name: person?.name ?? '', mail: person?.mail ?? '' },
    ...(person?.countryKey === undefined ? {} : { countryKey: person.countryKey }),
  };
  const question = await newQuestion(ports, { ...input, text }, asker, known, vocabulary);
  await ports.askers.add(asker);
  const stored = await ports.questions.add(question);
  const view = viewQuestion(stored.question, asker, actor, ports.clock.now(), known);
  if (!view) return fail(problem('questions.not-found'));
  return ok({ question: await withTelling(ports, stored.question, view), known });
}

async function newQuestion(
  ports: QuestionPorts,
  input: AskInput,
  asker: Asker,
  known: readonly KnownMatch[],
  vocabulary: Vocabulary | undefined
): Promise<Question> {
  const { text, urgency, privacy, countryKey, origin = 'bot' } = input;
  const now = ports.clock.now();
  const themeKey = input.themeKey ?? guessTheme(text, vocabulary);
  const base = {
    ...{ text, urgency, privacy, origin },
    locale: guessLanguage(text) ?? input.locale,
    ...(themeKey === undefined ? {} : { themeKey }),
    ...(countryKey === undefined ? {} : { countryKey }),
    formerAssignees: [],
  };
  const route: Route | undefined =
    known.length > 0 ? undefined : await findRoute(ports, base, asker);
  const state = route ? (route.assignee ? 'assigned' : 'queued') : 'suggested';
  const expert = route?.assignee && (await ports.people.byId(route.assignee.personId));
  const at = now.toISOString();
  const event = { suggested: 'suggest', assigned: 'assign', queued: 'queue' }[state];
  const trail: readonly TrailRecord[] = [
    { at, by: { kind: 'asker' }, event: 'ask', before: 'new', after: 'new' },
    { at, by: { kind: 'hub' }, event, before: 'new', after: state },
  ];
  const question: Question = {
    ...base,
    ...{ id: asker.questionId, state, isRevealed: false, askedAt: at, thread: [], pending: [] },
    ...(route?.assignee ? { assignee: route.assignee } : {}),
    suggestions: known.map(({ known: { id }, likeness }) => ({ knownAnswerId: id, likeness })),
    limits: firstLimits(urgency, now, ports.workingDays, expert?.countryKey),
    trail,
  };
  return route ? { ...question, pending: routeMessages(route, question, ports.random) } : question;
}

/** The surface's own id, so that a message that comes twice asks one question. */
function questionId(ports: QuestionPorts, { requestId }: AskInput): string {
  if (requestId !== undefined && uuid.test(requestId)) return requestId.toLowerCase();
  return newId<'question'>(ports.random);
}

async function alreadyAsked(
  ports: QuestionPorts,
  actor: Actor,
  id: string
): Promise<Result<Asked, QuestionProblem> | undefined> {
  const stored = await ports.questions.get(id);
  if (!stored) return undefined;
  const asker = (await ports.askers.of([id])).get(id);
  // Somebody else's id: whoever guesses one learns nothing.
  if (asker?.personId !== actor.id) return fail(problem('questions.not-found'));
  const known = await suggestionsOf(ports, stored.question, asker.locale);
  const view = viewQuestion(stored.question, asker, actor, ports.clock.now(), known);
  return view ? ok({ question: view, known }) : fail(problem('questions.not-found'));
}

async function hasTooMany({ askers, questions }: QuestionPorts, actor: Actor): Promise<boolean> {
  const ids = await askers.questionsOf(actor.id, lookedAt);
  if (ids.length < mostOpen) return false;
  return (await questions.find({ ids, states: openStates })).length >= mostOpen;
}

/** What is helpful but not needed: its failure stops nothing. */
async function withoutFailure<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (!isHubError(error)) throw error;
    return undefined;
  }
}
