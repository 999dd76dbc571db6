import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { QuestionMeasures } from './api';
import type { QuestionProblem } from './problems';
import type { Asker, Question } from './question';
import { openStates } from './question-states';
import { measureProblem } from './show-questions';
import type { QuestionPorts } from './step';
import { isLate } from './view-question';

/** Of fewer people nothing is told: a group of four is four persons. */
const floor = 5;
const hourMs = 60 * 60 * 1000;
const mostThemes = 5;

/** Figures without a name (specification 11.15), for the KM team and the advisory committee. */
export async function measureQuestions(
  ports: QuestionPorts,
  actor: Actor,
  { since }: { readonly since?: string }
): Promise<Result<QuestionMeasures, QuestionProblem>> {
  const refused = measureProblem(actor);
  if (refused) return fail(refused);
  const found = await ports.questions.find(since === undefined ? {} : { askedSince: since });
  const questions = found.map(({ question }) => question);
  const askers = await ports.askers.of(questions.map(({ id }) => id));
  const now = ports.clock.now();
  const open = questions.filter(({ state }) => (openStates as readonly string[]).includes(state));
  const waits = questions.flatMap(({ askedAt, limits: { firstReplyAt } }) =>
    firstReplyAt === undefined ? [] : [(Date.parse(firstReplyAt) - Date.parse(askedAt)) / hourMs]
  );
  const isEnough = peopleOf(questions, askers).size >= floor;
  const share = (count: number): number => Math.round((100 * count) / questions.length) / 100;
  const counted = <Key>(keyOf: (one: Question) => Key | undefined) =>
    countGroups(questions, askers, keyOf);
  return ok({
    ...{ asked: questions.length, waiting: open.length },
    late: open.filter((question) => isLate(question, now)).length,
    ...(waits.length >= floor ? { hoursToFirstReply: median(waits) } : {}),
    ...(isEnough
      ? {
          solvedWithoutPerson: share(questions.filter(({ state }) => state === 'resolved').length),
          hiddenShare: share(questions.filter(({ privacy }) => privacy !== 'named').length),
        }
      : {}),
    topThemes: counted(({ themeKey }) => themeKey)
      .slice(0, mostThemes)
      .map(([themeKey, count]) => ({ themeKey, count })),
    byLocale: counted(({ locale }) => locale).map(([locale, count]) => ({ locale, count })),
    byCountry: counted(({ id }) => askers.get(id)?.countryKey).map(([countryKey, count]) => ({
      ...{ countryKey, count },
    })),
  });
}

function countGroups<Key>(
  questions: readonly Question[],
  askers: ReadonlyMap<string, Asker>,
  keyOf: (question: Question) => Key | undefined
): readonly (readonly [Key, number])[] {
  const groups = new Map<Key, Question[]>();
  for (const question of questions) {
    const key = keyOf(question);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups]
    .filter(([, members]) => peopleOf(members, askers).size >= floor)
    .map(([key, members]) => [key, members.length] as const)
    .sort(([, a], [, b]) => b - a);
}

function peopleOf(
  questions: readonly Question[],
  askers: ReadonlyMap<string, Asker>
): ReadonlySet<string> {
  return new Set(questions.flatMap(({ id }) => askers.get(id)?.personId ?? []));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const before = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return Math.round(10 * ((middle + before) / 2)) / 10;
}
