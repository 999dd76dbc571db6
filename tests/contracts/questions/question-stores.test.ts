import {
  createMemoryAskers,
  createMemoryKnownAnswers,
  createMemoryQuestions,
} from '../../../shared/adapters/memory/memory-questions';
import {
  createQuestionStores,
  type QuestionStores,
} from '../../../shared/adapters/sharepoint/questions/question-stores';
import type { Asker, KnownAnswer, Question } from '../../../shared/domain/questions';
import { openLocalSite, type LocalSite } from '../../surfaces/cli/local-site';
import { provisionWithPeople, sitePath } from './provisioned-site';

let site: LocalSite;

beforeAll(async () => {
  site = await provisionWithPeople(openLocalSite());
}, 60_000);
afterAll(() => site.close());

let made = 0;

/** A question with something in every field. */
function question(more: Partial<Question> = {}): Question {
  made += 1;
  return {
    id: `00000000-0000-4000-9000-${String(made).padStart(12, '0')}`,
    state: 'assigned',
    text: `¿Qué dice la guía, "O'Higgins" & <otros>? ${made}\nSegunda línea`,
    locale: 'es',
    themeKey: 'theme.return-reintegration',
    countryKey: 'country.PER',
    urgency: 'soon',
    privacy: 'hidden',
    isRevealed: false,
    origin: 'tab',
    askedAt: `2026-11-24T13:00:${String(made).padStart(2, '0')}.000Z`,
    assignee: { personId: 'expert-1', name: 'Nuria Etchepare' },
    formerAssignees: ['expert-2'],
    suggestions: [{ knownAnswerId: 'k-1', likeness: 0.5 }],
    knownAnswerId: 'k-1',
    useful: true,
    thread: [
      {
        ...{ kind: 'answer', by: { kind: 'person', personId: 'expert-1', name: 'Nuria' } },
        ...{ text: 'Así.', locale: 'pt', at: '2026-11-24T14:00:00.000Z' },
        sources: [{ title: 'Guía', url: 'https://hub.example/guia' }, { title: 'Memoria' }],
      },
    ],
    limits: {
      firstReplyBy: '2026-11-25T21:00:00.000Z',
      firstReplyAt: '2026-11-24T14:00:00.000Z',
      answerBy: '2026-11-27T21:00:00.000Z',
      ...{ reminders: 1, escalations: 0, since: '2026-11-24T14:00:00.000Z' },
    },
    trail: [
      {
        ...{ at: '2026-11-24T13:00:00.000Z', by: { kind: 'asker' }, event: 'ask' },
        ...{ before: 'new', after: 'assigned', reason: 'porque sí' },
      },
    ],
    pending: [
      { id: 'e-1', kind: 'question-answered', template: 'answered', to: { kind: 'asker' } },
      {
        ...{ id: 'e-2', kind: 'question-assigned', template: 'assigned' },
        to: { kind: 'person', personId: 'expert-1' },
      },
    ],
    ...more,
  };
}

const known: Omit<KnownAnswer, 'version'> = {
  id: 'k-1',
  variants: { es: ['¿Cómo?', '¿De qué modo?'], en: ['How?'] },
  answer: { es: 'Así.', en: 'Like this.' },
  sources: [{ title: 'Guía' }],
  themeKey: 'theme.return-reintegration',
  ...{ ownerId: 'p-1', ownerName: 'Nuria', verifiedOn: '2026-11-01', verifierName: 'Eva' },
  ...{ verifiedUntil: '2027-11-01', uses: 3, state: 'active', questionId: 'q-9' },
};

const openings: readonly [string, () => QuestionStores][] = [
  [
    'memory',
    () => ({
      questions: createMemoryQuestions(),
      askers: createMemoryAskers(),
      knownAnswers: createMemoryKnownAnswers(),
    }),
  ],
  ['SharePoint', () => createQuestionStores(site.connection().sp, sitePath)],
];

describe.each(openings)('questions in %s', (_, open) => {
  test('come back as they were kept', async () => {
    const { questions } = open();
    const one = question();
    await questions.add(one);
    expect((await questions.get(one.id))?.question).toEqual(one);
    expect(await questions.get('nobody-asked')).toBeUndefined();
  });

  test('are kept once, however often they are added', async () => {
    const { questions } = open();
    const one = question();
    await questions.add(one);
    await questions.add({ ...one, text: 'Otra cosa muy distinta' });
    expect((await questions.find({ ids: [one.id] })).map(({ question: { text } }) => text)).toEqual(
      [one.text]
    );
  });

  test('of two who save at once, one wins and the other is told', async () => {
    const { questions } = open();
    const { question: one, version } = await questions.add(question());
    const saved = await Promise.all([
      questions.save({ ...one, state: 'answered' }, version),
      questions.save({ ...one, state: 'queued' }, version),
    ]);
    expect(saved.filter((result) => result === 'conflict')).toHaveLength(1);
    const again = await questions.get(one.id);
    const winner = saved.find((result) => result !== 'conflict');
    expect(winner).toMatchObject({ question: { state: again?.question.state } });
    expect(again?.version).not.toBe(version);
  });

  test('are found by state, assignee, theme, day and messages to send, the newest first', async () => {
    const { questions } = open();
    const themeKey = `theme.t${made}`;
    const { assignee: _, ...free } = question({ themeKey, state: 'queued', pending: [] });
    const mine = question({ themeKey, assignee: { personId: 'me', name: 'Yo' } });
    const old = question({ themeKey, state: 'closed', askedAt: '2025-01-02T03:04:05.000Z' });
    for (const one of [old, free, mine]) await questions.add(one);
    const ids = async (search: Parameters<typeof questions.find>[0]) =>
      (await questions.find({ themeKey, ...search })).map(({ question: { id } }) => id);
    expect(await ids({})).toEqual([mine.id, free.id, old.id]);
    expect(await ids({ most: 1 })).toHaveLength(1);
    expect(await ids({ states: ['queued', 'closed'] })).toEqual([free.id, old.id]);
    expect(await ids({ assigneeId: 'me' })).toEqual([mine.id]);
    expect(await ids({ isPending: true })).toEqual([mine.id, old.id]);
    expect(await ids({ askedSince: '2026-01-01' })).toEqual([mine.id, free.id]);
    expect(await ids({ ids: [old.id, 'none'] })).toEqual([old.id]);
    expect(await ids({ ids: [] })).toEqual([]);
  });
});

describe.each(openings)('askers in %s', (_, open) => {
  test('are found by their questions, and questions by their askers, newest first', async () => {
    const { askers } = open();
    const asker = (questionId: string, personId: string): Asker => ({
      ...{ questionId, personId, name: "Zoé D'Ávila", mail: 'zoe@hub-oim.example' },
      ...{ countryKey: 'country.PER', locale: 'pt' },
    });
    await askers.add(asker('q-1', 'z'));
    await askers.add(asker('q-2', 'z'));
    await askers.add(asker('q-2', 'somebody-else'));
    await askers.add(asker('q-3', 'y'));
    const many = Array.from({ length: 45 }, (_unused, index) => `none-${index}`);
    const found = await askers.of([...many, 'q-2', 'q-3']);
    expect([...found.keys()].sort()).toEqual(['q-2', 'q-3']);
    expect(found.get('q-2')).toEqual(asker('q-2', 'z'));
    expect(await askers.questionsOf('z', 10)).toEqual(['q-2', 'q-1']);
    expect(await askers.questionsOf('z', 1)).toEqual(['q-2']);
    expect((await askers.of([])).size).toBe(0);
  });
});

describe.each(openings)('known answers in %s', (_, open) => {
  test('come back as they were kept, are kept once, and changes that meet are told', async () => {
    const { knownAnswers } = open();
    const first = await knownAnswers.add(known);
    expect(first).toEqual({ ...known, version: first.version });
    await knownAnswers.add({ ...known, uses: 99 });
    expect(await knownAnswers.list()).toMatchObject([{ id: 'k-1', uses: 3 }]);
    const next = await knownAnswers.save({ ...first, state: 'retired' });
    expect(next).toMatchObject({ state: 'retired' });
    expect(await knownAnswers.save({ ...first, uses: 4 })).toBe('conflict');
    expect((await knownAnswers.get('k-1'))?.state).toBe('retired');
    expect(await knownAnswers.get('k-2')).toBeUndefined();
  });
});
