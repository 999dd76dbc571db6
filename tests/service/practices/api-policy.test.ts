import { practiceInputs } from '../../../bot/practices';
import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import {
  decide,
  type GuardedAction,
  type Practice,
  type Practices,
  type PracticeState,
} from '../../../shared/domain/practices';
import { newId } from '../../../shared/kernel/ids';
import { got } from '../../unit/questions/ask-desk';
import {
  author,
  caetano,
  everybody,
  fullContent,
  guest,
  harriet,
  nuria,
  openPracticeDesk,
  reader,
  reviewInput,
  specialist,
  third,
} from './practice-desk';

type Method = keyof Practices;
type Asked = readonly [GuardedAction, Readonly<Record<string, unknown>>];

/** Another practice, which all staff may see. */
const otherId = newId();
const texts = { ...fullContent().texts, title: 'Mobile desk' };

/** Every method that acts on one practice: the line of the table that guards it, and what it takes. */
const guarded: Partial<Record<Method, Asked>> = {
  get: ['see', {}],
  submit: ['submit', { content: fullContent() }],
  screen: ['screen', {}],
  requestChanges: ['requestChanges', { reason: 'Falta el presupuesto.' }],
  reject: ['reject', { reason: 'noEvidence', text: 'No hay cifras.' }],
  reviewers: ['assign', {}],
  assign: ['assign', { personIds: [third.id, caetano.id] }],
  decline: ['decline', { why: 'declined' }],
  replaceReviewer: ['replaceReviewer', { personId: nuria.id, byPersonId: third.id }],
  review: ['review', { ...reviewInput({ practiceId: '', version: '' }) }],
  remark: ['remark', { field: 'results', quote: 'la espera', text: '¿De dónde sale?' }],
  replyToRemark: ['remark', { remarkId: 'r', text: 'Del informe.' }],
  resolveRemark: ['remark', { remarkId: 'r', isResolved: true }],
  publish: ['publish', {}],
  wantExternal: ['wantExternal', { wanted: true }],
  confirmExternal: ['confirmExternal', {}],
  merge: ['merge', { intoId: otherId }],
  withdraw: ['withdraw', { reason: 'Ya no hace falta.' }],
  confirm: ['confirm', {}],
  revise: ['revise', {}],
  abandon: ['abandon', {}],
  archive: ['archive', { reason: 'Cambió la ley.' }],
  restore: ['restore', {}],
  translate: ['translate', { locale: 'en', texts, isMachine: false }],
  checkTranslation: ['checkTranslation', { locale: 'pt' }],
  languageReviewers: ['translate', { locale: 'en' }],
  chooseLanguageReviewer: ['chooseLanguageReviewer', { locale: 'pt' }],
  export: ['export', { format: 'docx', locale: 'es' }],
  attachment: ['see', { name: 'a.pdf' }],
};

/** Every method that asks about no single practice, and the line that guards it, if any. */
const general: Partial<Record<Method, readonly [GuardedAction | undefined, unknown]>> = {
  choices: [undefined, {}],
  mine: [undefined, {}],
  nameColleagues: ['nameColleagues', { personIds: [author.id] }],
  waiting: [undefined, {}],
  queue: ['queue', {}],
  similar: ['similar', { content: { texts, themeKeys: [], countryKeys: [], locale: 'es' } }],
  gaps: ['gaps', {}],
  myReuses: ['myReuses', {}],
  measures: ['measure', {}],
};

/** These say themselves whose they are; each has its own test below. */
const own: readonly Method[] = ['reuse', 'reuses', 'followUp'];

test('no method goes without a line of the table', () => {
  expect([...Object.keys(guarded), ...Object.keys(general), ...own].sort()).toEqual(
    Object.keys(practiceInputs).sort()
  );
});

const states = [
  ...['submitted', 'screening', 'inReview', 'changesRequested', 'resubmitted', 'accepted'],
  ...['published', 'dueForReview', 'revising', 'archived', 'rejected', 'withdrawn', 'merged'],
] as const satisfies readonly PracticeState[];

/** A practice with everything that a method could need, put into a state. */
async function inState(state: PracticeState): Promise<Practice> {
  const desk = openPracticeDesk();
  const { id } = await desk.inReview();
  const stored = await desk.ports.practices.get(id);
  if (!stored) throw new Error('no practice');
  const at = '2026-11-20T12:00:00.000Z';
  const isOut = ['published', 'dueForReview', 'revising', 'archived'].includes(state);
  const by = { personId: nuria.id, name: nuria.name };
  return {
    ...stored.practice,
    state,
    remarks: [
      {
        ...{ id: 'r', by, at, field: 'results', quote: 'la espera', text: '¿Cómo?' },
        ...{ replies: [], isResolved: false },
      },
    ],
    translations: [{ locale: 'pt', texts, isMachine: true, by, at }],
    ...(isOut ? { publishedAt: at, reviewOn: '2028-11-20' } : {}),
  };
}

/** Reasons of the table; others say that it is not the time, or that something is missing. */
const ofPolicy = [
  ...['not-found', 'role-missing', 'not-yours', 'not-your-review', 'other-theme'],
  ...['own-practice', 'same-unit', 'same-project'],
].map((code) => `practices.${code}`);

interface Answer {
  readonly ok?: boolean;
  readonly problem?: { readonly code: string };
}

const call = async (practices: Practices, method: Method, input: unknown): Promise<unknown> => {
  const read: unknown = practiceInputs[method].parse(input);
  return (practices[method] as (given: unknown) => Promise<unknown>)(read);
};

describe.each([...states])('a practice that is %s', (state) => {
  test.each(everybody.map((person) => [person.name, person] as const))(
    'answers each method for %s as the table says',
    async (_, person: MemoryPerson) => {
      const practice = await inState(state);
      const other = { ...(await inState('published')), id: otherId };
      for (const [method, [action, more]] of Object.entries(guarded) as [Method, Asked][]) {
        const desk = openPracticeDesk();
        await desk.ports.practices.add(practice);
        await desk.ports.practices.add(other);
        const actor = await desk.actorOf(person);
        const ties = {
          ...(person.missionKey === undefined ? {} : { missionKey: person.missionKey }),
          projectCodes: [],
        };
        const { version } = await desk.see(harriet, practice.id);
        const input = { ...more, practiceId: practice.id, version };
        const answer = (await call(desk.practicesOf(actor), method, input)) as Answer;
        const code = answer.problem?.code;
        const sees = decide(actor, 'see', { practice }).allowed;
        const decision = decide(actor, action, { practice, ties });
        const about = `${method} by ${person.name}: ${code ?? 'done'}`;
        if (!sees) {
          const isOutside = person === guest && method === 'submit';
          expect([about, code]).toEqual([
            about,
            isOutside ? 'practices.role-missing' : 'practices.not-found',
          ]);
          expect(JSON.stringify(answer)).not.toContain('Mesa');
        } else if (!decision.allowed) {
          const isOutside = person === guest && method === 'submit';
          expect([about, code]).toEqual([
            about,
            isOutside ? 'practices.role-missing' : decision.reason,
          ]);
        } else if (code !== undefined) {
          // allowed, but not now, or not so; a file or a practice that is not there is not found
          const isElsewhere = method === 'attachment' || method === 'merge';
          expect([about, ofPolicy.includes(code) && !isElsewhere]).toEqual([about, false]);
        }
      }
    }
  );
});

test.each(Object.entries(general))('%s answers only whom the table names', async (name, asked) => {
  const [action, input] = asked as readonly [GuardedAction | undefined, unknown];
  for (const person of everybody) {
    const desk = openPracticeDesk();
    await desk.inReview();
    const actor = await desk.actorOf(person);
    const answer = await call(desk.practicesOf(actor), name as Method, input);
    const isAllowed = action === undefined || decide(actor, action, {}).allowed;
    const words = JSON.stringify(answer ?? null);
    const mayKnow = isAllowed && [author, nuria, caetano, harriet, specialist].includes(person);
    if (!mayKnow)
      expect([person.name, words]).not.toEqual([person.name, expect.stringContaining('Mesa')]);
    if (!isAllowed && name === 'measures') expect(answer).toMatchObject({ ok: false });
    if (!isAllowed && name === 'queue') expect(answer).toEqual([]);
  }
});

test('a reuse is its own person’s: nobody else answers for it or learns her name', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.published();
  const input = {
    ...{ practiceId: id, countryKey: 'country.BOL', requestId: newId(), mayQuote: false },
    ...{ whatChanged: 'Con dos oficinas.', result: 'La mitad de la espera.' },
  };
  const used = got(await (await desk.as(reader)).reuse(input));
  // the same request by somebody else, and her own practice
  expect(await (await desk.as(third)).reuse(input)).toMatchObject({ ok: false });
  expect(await (await desk.as(author)).reuse({ ...input, requestId: newId() })).toMatchObject({
    problem: { code: 'practices.own-practice' },
  });
  const answer = { reuseId: used.id, helped: 'no' } as const;
  expect(await (await desk.as(third)).followUp(answer)).toMatchObject({
    problem: { code: 'practices.not-yours' },
  });
  expect(await (await desk.as(third)).followUp({ ...answer, reuseId: newId() })).toMatchObject({
    problem: { code: 'practices.not-found' },
  });
  const seen = JSON.stringify(await (await desk.as(third)).reuses({ practiceId: id }));
  expect(seen).toContain('Con dos oficinas.');
  expect(seen).not.toContain(reader.id);
  expect(await (await desk.as(guest)).reuses({ practiceId: id })).toEqual([]);
});

test('the one who was chosen for a translation is told, and nobody learns names who is no colleague', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.published();
  await desk.react();
  const { version } = await desk.see(author, id);
  const input = { practiceId: id, version, locale: 'pt', texts, isMachine: true };
  const authors = await desk.as(author);
  expect(await call(authors, 'translate', { ...input, reviewerId: nuria.id })).toMatchObject({
    problem: { code: 'practices.not-language-reviewer' },
  });
  const done = (await call(authors, 'translate', { ...input, reviewerId: caetano.id })) as Answer;
  expect(done).toMatchObject({ ok: true });
  const told = await desk.react();
  expect(told.map(({ personId, template }) => [personId, template])).toEqual([
    [caetano.id, 'practices.translationToCheck'],
  ]);
  const asked = { personIds: [author.id, 'nobody'] };
  expect(await call(await desk.as(reader), 'nameColleagues', asked)).toEqual([
    { personId: author.id, name: author.name },
  ]);
  expect(await call(await desk.as(guest), 'nameColleagues', asked)).toEqual([]);
});
