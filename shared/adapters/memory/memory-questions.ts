import type {
  Asker,
  AskerRepository,
  KnownAnswer,
  KnownAnswerRepository,
  Question,
  QuestionRepository,
  StoredQuestion,
  WorkingDays,
} from '../../domain/questions';

/** Questions in memory, with a look inside for tests. */
export function createMemoryQuestions(): QuestionRepository & {
  all(): readonly Question[];
} {
  const kept = new Map<string, StoredQuestion>();
  let saves = 0;
  const keep = (question: Question): StoredQuestion => {
    saves += 1;
    // As over a wire: whoever holds what was given changes nothing here.
    const stored = { question: copyOf(question), version: String(saves) };
    kept.set(question.id, stored);
    return copyOf(stored);
  };
  return {
    all: () => [...kept.values()].map(({ question }) => question),
    add: (question) => Promise.resolve(copyOf(kept.get(question.id)) ?? keep(question)),
    get: (id) => Promise.resolve(copyOf(kept.get(id))),
    save: (question, version) =>
      Promise.resolve(kept.get(question.id)?.version === version ? keep(question) : 'conflict'),
    find: ({ states, assigneeId, themeKey, ids, isPending, askedSince, most = Infinity }) =>
      Promise.resolve(
        copyOf(
          [...kept.values()]
            .filter(
              ({ question }) =>
                (states === undefined || states.includes(question.state)) &&
                (assigneeId === undefined || question.assignee?.personId === assigneeId) &&
                (themeKey === undefined || question.themeKey === themeKey) &&
                (ids === undefined || ids.includes(question.id)) &&
                (isPending !== true || question.pending.length > 0) &&
                (askedSince === undefined || question.askedAt.slice(0, 10) >= askedSince)
            )
            .reverse()
            .slice(0, most)
        )
      ),
  };
}

/** Askers in memory. */
export function createMemoryAskers(): AskerRepository {
  const kept: Asker[] = [];
  return {
    add(asker) {
      if (!kept.some(({ questionId }) => questionId === asker.questionId)) kept.push(asker);
      return Promise.resolve();
    },
    of: (questionIds) =>
      Promise.resolve(
        new Map(
          kept
            .filter(({ questionId }) => questionIds.includes(questionId))
            .map((asker) => [asker.questionId, asker])
        )
      ),
    questionsOf: (personId, most) =>
      Promise.resolve(
        kept
          .filter((asker) => asker.personId === personId)
          .map(({ questionId }) => questionId)
          .reverse()
          .slice(0, most)
      ),
  };
}

/** Known answers in memory. */
export function createMemoryKnownAnswers(
  first: readonly Omit<KnownAnswer, 'version'>[] = []
): KnownAnswerRepository {
  const kept = new Map<string, KnownAnswer>(first.map((one) => [one.id, { ...one, version: '1' }]));
  const keep = (known: KnownAnswer): KnownAnswer => {
    kept.set(known.id, known);
    return known;
  };
  return {
    list: () => Promise.resolve([...kept.values()]),
    get: (id) => Promise.resolve(kept.get(id)),
    add: (known) => Promise.resolve(kept.get(known.id) ?? keep({ ...known, version: '1' })),
    save: (known) =>
      Promise.resolve(
        kept.get(known.id)?.version === known.version
          ? keep({ ...known, version: String(Number(known.version) + 1) })
          : 'conflict'
      ),
  };
}

const dayMs = 24 * 60 * 60 * 1000;
const endOfWork = 'T21:00:00.000Z';

/** Working days without holidays, all offices in one zone. */
export const plainWorkingDays: WorkingDays = {
  after(from, days) {
    let day = from.getTime();
    for (let left = days; left > 0;) {
      day += dayMs;
      const weekday = new Date(day).getUTCDay();
      if (weekday !== 0 && weekday !== 6) left -= 1;
    }
    return new Date(`${new Date(day).toISOString().slice(0, 10)}${endOfWork}`);
  },
};

function copyOf<T>(value: T): T {
  return structuredClone(value);
}
