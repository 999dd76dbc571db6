import fc from 'fast-check';
import { createQuestionActions } from '../../../bot/questions/actions';
import { createQuestionNotices } from '../../../bot/questions/notices';
import type { CardAction, Turn } from '../../../bot/conversation/turn';
import { createHubLinks } from '../../../bot/conversation/teams-links';
import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import type { QuestionView } from '../../../shared/domain/questions';
import { withoutAsker } from '../../../shared/domain/questions/mask-asker';
import { allTeamsCatalogues } from '../../../shared/i18n/all-teams-catalogues';
import { teamsTranslator } from '../../../shared/i18n/teams-catalogue';
import { fold } from '../../../shared/kernel/text/fold';
import type { Locale } from '../../../shared/kernel/locale';
import {
  caetano,
  colleague,
  harriet,
  nuria,
  openDesk,
  other,
  visitor,
  type AskDesk,
} from './ask-desk';

const links = createHubLinks('https://hub.example/sites/hub', 'app-id');
const translatorFor = (locale: Locale) => teamsTranslator(allTeamsCatalogues[locale], locale);

// Parts of names that are words of no sentence of the hub.
const namePart = fc.constantFrom(
  ...['Zulema', 'Íñigo', 'Ñandutí', 'Wakizä', 'Quispe', 'D’Ávila', 'Gonçálvez', 'Xiomara', 'Yuri'],
  ...['Huarcaya', 'Txomin', 'Bárbara-Luz', 'Zé', 'Uğur', 'Kuczynski']
);
const fullName = fc.tuple(namePart, namePart, namePart).map((parts) => parts.join(' '));

/** Ways in which people give themselves away. */
const signatures: readonly ((asker: MemoryPerson) => string)[] = [
  () => '',
  ({ name }) => ` Saludos, ${name}`,
  ({ name }) => ` Gracias, ${name.split(' ')[0] ?? ''}.`,
  ({ name }) => ` — ${name.toUpperCase()}`,
  ({ name }) => ` ${name.normalize('NFD').toLowerCase()}`,
  ({ mail }) => ` Escriban a ${mail.toUpperCase()}, por favor.`,
  ({ id }) => ` (cuenta ${id})`,
  ({ name }) => ` As ${name.split(' ')[1] ?? ''}'s colleague said.`,
  ({ name }) => ` ${name.replace(/ /g, '_')}`,
];

const steps = [
  ...['accept', 'answer', 'askBack', 'reply', 'decline', 'confirm', 'reopen', 'assign'],
  ...['promote', 'trace', 'withdraw', 'close', 'candidates', 'get', 'queue', 'known', 'cards'],
] as const;
type StepName = (typeof steps)[number];

/** Everything that leaves the hub for somebody, as one text. */
type Seen = Map<string, string[]>;

async function play(
  desk: AskDesk,
  asker: MemoryPerson,
  question: QuestionView,
  played: readonly (readonly [StepName, number, string])[],
  seen: Seen
): Promise<void> {
  const questionId = question.id;
  const people = [nuria, caetano, other, visitor, harriet, asker];
  const actions = createQuestionActions(desk.ports.vocabulary);
  const note = (person: MemoryPerson, value: unknown): void => {
    seen.set(person.id, [...(seen.get(person.id) ?? []), JSON.stringify(value)]);
  };
  for (const [step, who, text] of played) {
    const person = people[who % people.length] ?? nuria;
    const theirs = await desk.as(person);
    switch (step) {
      case 'cards':
        for (const value of await press(desk, person, actions, questionId)) note(person, value);
        break;
      case 'queue':
        note(person, await theirs.queue({}));
        break;
      case 'known':
        note(person, await theirs.listKnown({}));
        note(person, await theirs.suggestKnown({ text: question.text, locale: 'es' }));
        break;
      case 'answer':
      case 'askBack':
      case 'reply':
        note(person, await theirs[step]({ questionId, text }));
        break;
      case 'confirm':
        note(person, await theirs.confirm({ questionId, useful: text.length % 2 === 0 }));
        break;
      case 'reopen':
        note(person, await theirs.reopen({ questionId, reason: text }));
        break;
      case 'assign':
        note(person, await theirs.assign({ questionId, personId: other.id }));
        break;
      default:
        note(person, await theirs[step]({ questionId }));
    }
    for (const request of await desk.react()) {
      const reader = people.find(({ id }) => id === request.personId);
      if (!reader) continue;
      note(reader, { ...request, personId: undefined });
      const notices = createQuestionNotices({
        ...{ translatorFor, links, vocabulary: desk.ports.vocabulary },
        questionsFor: () => desk.as(reader),
      });
      const content = await notices.render({
        ...request,
        ...{ locale: reader.languages[0] ?? 'es', channel: 'teams' },
      });
      note(reader, content);
    }
  }
}

/** Every button of the feature, pressed by somebody. */
async function press(
  desk: AskDesk,
  person: MemoryPerson,
  actions: readonly CardAction[],
  questionId: string
): Promise<readonly unknown[]> {
  const locale = person.languages[0] ?? 'es';
  const replies: unknown[] = [];
  const turn = {
    ...{ locale, links, translator: translatorFor(locale) },
    hub: { questions: await desk.as(person) },
    reply(message: unknown) {
      replies.push(message);
      return Promise.resolve();
    },
  } as unknown as Turn;
  for (const verb of ['show', 'open-answer', 'open-decline', 'open-ask-back', 'open-reply']) {
    const action = actions.find((one) => one.verb === `questions.${verb}`);
    replies.push(await action?.run(turn, { questionId }));
  }
  return replies;
}

/** What must not be told: parts of the name, address, account, and office. */
function secretsOf(asker: MemoryPerson): readonly string[] {
  return [
    ...asker.name.split(/[\s’'-]+/).filter((part) => part.length > 2),
    ...[asker.mail, asker.id, 'country.PER', 'Perú', 'Misión en'],
  ].map(fold);
}

const story = fc.record({
  name: fullName,
  privacy: fc.constantFrom('hidden' as const, 'kmOnly' as const),
  signature: fc.nat(signatures.length - 1),
  played: fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat(5), fc.nat(signatures.length - 1)), {
    maxLength: 14,
  }),
});

test('whatever happens to a question of a hidden asker, nobody else but the KM team learns who asked', async () => {
  const written = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const logged = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const spies = logged.map((level) =>
    jest.spyOn(console, level).mockImplementation(() => undefined)
  );
  try {
    await fc.assert(
      fc.asyncProperty(story, async ({ name, privacy, signature, played }) => {
        const asker = colleague(name, ['Contributor']);
        const people = [asker, nuria, caetano, other, visitor, harriet];
        const desk = openDesk({ people });
        const sign = (index: number) => signatures[index]?.(asker) ?? '';
        const question = await desk.ask(asker, {
          text: `¿Cómo se pide el retorno voluntario?${sign(signature)}`,
          ...{ privacy, countryKey: 'country.PER' },
        });
        const seen: Seen = new Map();
        const told = played.map(
          ([step, who, how]) => [step, who, `Según lo que se sabe.${sign(how)}`] as const
        );
        await play(desk, asker, question, told, seen);
        for (const person of people) {
          if (person === asker || person === harriet) continue;
          const all = fold((seen.get(person.id) ?? []).join('\n'));
          for (const secret of secretsOf(asker)) expect(all).not.toContain(secret);
        }
        // What everybody may read, and the question as it is kept, apart from what was typed.
        const kept = (await desk.ports.questions.get(question.id))?.question;
        const bare = { ...kept, text: '', thread: [], countryKey: undefined };
        const text = fold(JSON.stringify([bare, await desk.ports.knownAnswers.list()]));
        for (const secret of secretsOf(asker)) expect(text).not.toContain(secret);
      }),
      { numRuns: 60 }
    );
    for (const spy of [...spies, written]) expect(spy).not.toHaveBeenCalled();
  } finally {
    written.mockRestore();
    for (const spy of spies) spy.mockRestore();
  }
}, 120_000);

test('the KM team sees who asked in the trace alone, and each look stands in it', async () => {
  const asker = colleague('Xiomara Quispe');
  const desk = openDesk({ people: [asker, nuria, harriet] });
  const { id: questionId } = await desk.ask(asker, { text: '¿Cómo se pide el retorno? Xiomara' });
  const team = await desk.as(harriet);
  const shown = JSON.stringify([await team.get({ questionId }), await team.queue({})]);
  for (const secret of [asker.name, asker.mail, asker.id, 'Xiomara']) {
    expect(shown).not.toContain(secret);
  }
  await team.trace({ questionId });
  const trace = await team.trace({ questionId });
  expect(trace).toMatchObject({ ok: true, value: { asker: { name: asker.name } } });
  expect(
    (trace.ok ? trace.value.entries : []).filter(({ event }) => event === 'seen')
  ).toMatchObject([{ by: { personId: harriet.id } }, { by: { personId: harriet.id } }]);
});

test('figures are told of five people and more, never of fewer', async () => {
  const askers = ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco'].map((name) =>
    colleague(`${name} Pérez`)
  );
  const desk = openDesk({ people: [...askers, nuria, caetano, harriet] });
  const team = await desk.as(harriet);
  for (const asker of askers.slice(0, 4)) await desk.ask(asker);
  const few = await team.measures({});
  expect(few).toMatchObject({ ok: true, value: { asked: 4, byCountry: [], topThemes: [] } });
  expect(few.ok && few.value.hiddenShare).toBeUndefined();
  for (const asker of askers.slice(4)) await desk.ask(asker);
  expect(await team.measures({})).toMatchObject({
    ...{ ok: true },
    value: { hiddenShare: 1, byCountry: [{ countryKey: 'country.PER', count: 5 }] },
  });
});

test('a word that only sounds like a name stays', () => {
  const asker = {
    ...{ questionId: 'q', personId: 'cuenta-77', name: 'Ana Ruiz', mail: 'ana@hub-oim.example' },
    locale: 'es' as const,
  };
  expect(withoutAsker('La semana pasada, Ana escribió a ana@hub-oim.example.', asker)).toBe(
    'La semana pasada, … escribió a ….'
  );
});
