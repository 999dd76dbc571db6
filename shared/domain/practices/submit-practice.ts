import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { SubmitInput } from './api';
import { checkContent } from './check-content';
import { carryOn } from './carry-on';
import { findCoAuthors } from './find-co-authors';
import { keepersOf, specialistsOf } from './keepers';
import { tell, withPending } from './messages';
import { decide } from './policy';
import type { Author, PersonRef, Practice } from './practice';
import type { PracticeAttachment, PracticeContent, Translation } from './practice-content';
import type { PracticeProblem, PracticeProblemCode } from './problems';
import { openPractice, problem, takeStep, type OpenPractice, type PracticePorts } from './step';
import { termProblem } from './term-problem';
import { limit, screeningDays } from './time-limits';

type Stepped = Result<OpenPractice, PracticeProblem>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What an author hands in, looked at and with its people found. */
interface Handed {
  readonly content: PracticeContent;
  readonly coAuthors: readonly PersonRef[];
  readonly attachments: readonly PracticeAttachment[];
}

/**
 * Hands a practice in: the first time it is added under the draft's own id, later its text is changed.
 * A second call with the same text, after an answer that was lost, submits nothing twice.
 */
export async function submitPractice(
  ports: PracticePorts,
  actor: Actor,
  input: SubmitInput
): Promise<Stepped> {
  const practiceId = input.practiceId.toLowerCase();
  const decision = decide(actor, 'submit', {});
  if (!decision.allowed) return fail(problem(decision.reason as PracticeProblemCode));
  if (!uuid.test(practiceId)) return fail(problem('practices.not-found'));
  const existing = await ports.practices.get(practiceId);
  if (existing) return handInAgain(ports, actor, { ...input, practiceId }, existing.practice);
  const handed = await look(ports, actor, { ...input, practiceId });
  if (!handed.ok) return handed;
  const practice = await newPractice(ports, actor, practiceId, handed.value);
  const stored = await ports.practices.add(practice);
  // Somebody else's id: whoever guesses one learns nothing.
  if (stored.practice.author.personId !== actor.id) return fail(problem('practices.not-found'));
  return openPractice(ports, actor, practiceId);
}

async function handInAgain(
  ports: PracticePorts,
  actor: Actor,
  input: SubmitInput,
  existing: Practice
): Promise<Stepped> {
  const isOwn = existing.author.personId === actor.id;
  if (isOwn && isSameText(existing.content, plainContent(input.content)) && !isWritable(existing)) {
    return openPractice(ports, actor, input.practiceId);
  }
  let handed: Handed | undefined;
  if (isOwn && isWritable(existing)) {
    const looked = await look(ports, actor, input, existing);
    if (!looked.ok) return looked;
    handed = looked.value;
  }
  // Whoever may not is told so by the step, which also notes that she tried.
  const { version } = input;
  return takeStep(ports, actor, input.practiceId, {
    action: 'submit',
    ...(version === undefined ? {} : { version }),
    change: ({ practice, state, now }) =>
      handed ? resubmitted(ports, { ...practice, state }, practice, handed, now) : practice,
  });
}

async function newPractice(
  ports: PracticePorts,
  actor: Actor,
  id: string,
  handed: Handed
): Promise<Practice> {
  const now = ports.clock.now();
  const at = now.toISOString();
  const author = await authorOf(ports, actor);
  const { personId, name } = author;
  const practice: Practice = {
    ...{ id, state: 'submitted', author, ...handed },
    ...{ translations: [], revision: 1, seats: [], remarks: [] },
    ...{ submittedAt: at, since: at, dueAt: limit(ports.workingDays, now, screeningDays) },
    ...{ reminders: 0, pending: [] },
    trail: [
      {
        ...{ at, by: { kind: 'person', personId, name } },
        ...{ event: 'submit', before: 'draft', after: 'submitted' },
      },
    ],
  };
  const [keepers, specialists] = await Promise.all([
    keepersOf(ports, practice),
    specialistsOf(ports, practice),
  ]);
  return withPending(practice, tell([...keepers, ...specialists], 'submitted', ports.random));
}

/** The changed text goes back to its reviewers; without any, the KM team decides who reads it. */
async function resubmitted(
  ports: PracticePorts,
  next: Practice,
  before: Practice,
  handed: Handed,
  now: Date
): Promise<Practice> {
  const { content, coAuthors, attachments, translations, revision, publishedAt } = before;
  const published = { content, coAuthors, attachments, translations };
  const changed: Practice = {
    ...{ ...next, ...handed },
    revision: revision + 1,
    translations: translations.map((one) => toCheckAgain(one, content, handed.content)),
    ...(publishedAt === undefined || before.lastPublished ? {} : { lastPublished: published }),
    ...{ since: now.toISOString(), dueAt: limit(ports.workingDays, now, screeningDays) },
    reminders: 0,
  };
  const { rejection: _settled, ...rest } = changed;
  return carryOn(ports, rest, before, now);
}

/** A translation of a text that has changed is read again by somebody. */
function toCheckAgain(
  translation: Translation,
  before: PracticeContent,
  after: PracticeContent
): Translation {
  if (JSON.stringify(before.texts) === JSON.stringify(after.texts)) return translation;
  const { checkedBy: _checked, ...rest } = translation;
  return rest;
}

async function look(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, content: given, coAuthorIds = [] }: SubmitInput,
  before?: Practice
): Promise<Result<Handed, PracticeProblem>> {
  const content = plainContent(given);
  const attachments = await ports.files.takeFromDraft(practiceId, actor.id);
  const [wrong] = checkContent(content, attachments);
  if (wrong) return fail(problem(wrong.code, { ...wrong.values, field: wrong.field }));
  const unknown = termProblem(content, await ports.vocabulary.load());
  if (unknown) return fail(unknown);
  const coAuthors = await findCoAuthors(ports, actor.id, coAuthorIds, before?.coAuthors);
  return coAuthors.ok ? ok({ content, coAuthors: coAuthors.value, attachments }) : coAuthors;
}

/** Only a lesson about what failed may show its mission alone. */
function plainContent(content: PracticeContent): PracticeContent {
  return content.kind === 'lessonNegative' ? content : { ...content, shownAs: 'named' };
}

async function authorOf({ people }: PracticePorts, { id, locale }: Actor): Promise<Author> {
  const person = await people.byId(id);
  const { missionKey, mission, countryKey } = person ?? {};
  return {
    ...{ personId: id, name: person?.name ?? '', locale },
    ...(missionKey === undefined ? {} : { missionKey }),
    ...(mission === undefined ? {} : { mission }),
    ...(countryKey === undefined ? {} : { countryKey }),
  };
}

function isWritable({ state }: Practice): boolean {
  return state === 'changesRequested' || state === 'revising';
}

/** By what it says, however a store has ordered it. */
function isSameText(one: PracticeContent, other: PracticeContent): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  );
}
