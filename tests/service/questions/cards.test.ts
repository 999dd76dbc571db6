import { createCardGate, CARD_BYTES, type AdaptiveCard } from '../../../bot/cards';
import { createHubLinks } from '../../../bot/conversation/teams-links';
import type { CardAnswer, Turn } from '../../../bot/conversation/turn';
import { createQuestionsBot } from '../../../bot/questions';
import { createQuestionNotices } from '../../../bot/questions/notices';
import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import { questionTemplateNames } from '../../../shared/domain/questions';
import { allTeamsCatalogues } from '../../../shared/i18n/all-teams-catalogues';
import { teamsTranslator } from '../../../shared/i18n/teams-catalogue';
import { fullTag, locales, type Locale } from '../../../shared/kernel/locale';
import {
  caetano,
  expertOf,
  got,
  harriet,
  nuria,
  openDesk,
  zulema,
  type AskDesk,
} from '../../unit/questions/ask-desk';

const links = createHubLinks('https://hub.example/sites/hub', 'app-id');
const translatorFor = (locale: Locale) =>
  teamsTranslator(allTeamsCatalogues[locale], fullTag(locale), { timeZone: 'America/Lima' });
const gate = createCardGate({
  more: () => ({ note: 'Más', label: 'Todo', url: 'https://hub.example' }),
});

/** The bot as one person has it: words and buttons, and what it says. */
async function bot(desk: AskDesk, person: MemoryPerson, locale: Locale = 'es') {
  const feature = createQuestionsBot(desk.ports.vocabulary);
  const said: AdaptiveCard[] = [];
  const turn = {
    ...{ locale, links, translator: translatorFor(locale) },
    hub: { questions: await desk.as(person, locale) },
    reply({ card }: { readonly card?: AdaptiveCard }) {
      if (card) said.push(gate(card));
      return Promise.resolve();
    },
  } as unknown as Turn;
  return {
    said,
    async say(name: string, rest = ''): Promise<AdaptiveCard> {
      await feature.commands?.find((one) => one.name === name)?.run(turn, rest);
      return shown(said[said.length - 1]);
    },
    /** Presses a button as Teams does: its data and the card's inputs pass the check of the verb. */
    async press(verb: string, data: Readonly<Record<string, unknown>>): Promise<CardAnswer> {
      const action = feature.actions?.find((one) => one.verb === verb);
      if (!action) throw new Error(`no button ${verb}`);
      return action.run(turn, action.input.parse({ ...data, verb }));
    },
  };
}

function shown(answer: AdaptiveCard | CardAnswer | undefined): AdaptiveCard {
  if (answer && 'type' in answer) return answer;
  if (answer && 'card' in answer) return gate(answer.card);
  throw new Error(answer && 'message' in answer ? answer.message : 'no card');
}

const wordsOf = (card: AdaptiveCard): string => JSON.stringify(card);
const verbsOf = (card: AdaptiveCard): readonly unknown[] =>
  (card.actions ?? []).map(({ verb }) => verb).filter((verb) => verb !== undefined);

/** What every card must be. */
function check(card: AdaptiveCard, locale: Locale): void {
  expect(card.lang).toMatch(new RegExp(`^${locale}`));
  expect(card.fallbackText.length).toBeGreaterThan(3);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(CARD_BYTES);
  expect((card.actions ?? []).length).toBeLessThanOrEqual(3);
  for (const { title } of card.actions ?? []) expect(title.length).toBeLessThanOrEqual(40);
}

const filled = { theme: 'none', country: 'none', urgency: 'normal', privacy: 'hidden' };

test('a question is asked, answered in another language and confirmed, all by cards', async () => {
  const desk = openDesk();
  const zulemas = await bot(desk, zulema, 'es');
  const form = await zulemas.say('ask', '¿Cómo se pide el retorno voluntario?');
  check(form, 'es');
  const send = form.actions?.[0]?.['data'] as Readonly<Record<string, unknown>>;
  const text = '¿Cómo se pide el retorno voluntario?';
  const sent = shown(await zulemas.press('questions.ask', { ...send, ...filled, text }));
  check(sent, 'es');
  expect(wordsOf(sent)).toContain('Quien responda lee: alguien de una oficina de la región.');
  // Pressed twice, it is one question.
  await zulemas.press('questions.ask', { ...send, ...filled, text });
  const [question, ...more] = await (await desk.as(zulema)).mine({});
  if (!question) throw new Error('no question');
  expect(more).toEqual([]);

  const expert = expertOf(question);
  const experts = await bot(desk, expert, 'pt');
  const data = { questionId: question.id };
  const card = shown(await experts.press('questions.show', data));
  check(card, 'pt');
  expect(wordsOf(card)).toContain('Alguém de um escritório da região pergunta');
  expect(verbsOf(card)).toEqual(['questions.accept', 'questions.open-decline']);
  const box = shown(await experts.press('questions.accept', data));
  check(box, 'pt');
  expect(box.body.some(({ id }) => id === 'text')).toBe(true);
  const answer = { ...data, text: 'No escritório mais próximo.', link: 'https://hub.example/guia' };
  const done = shown(await experts.press('questions.answer', answer));
  check(done, 'pt');
  expect(verbsOf(done)).toEqual([]);

  const answered = shown(await zulemas.press('questions.show', data));
  expect(wordsOf(answered)).toContain('en portugués');
  expect(verbsOf(answered)).toEqual(['questions.confirm', 'questions.open-reopen']);
  const thanked = shown(await zulemas.press('questions.confirm', { ...data, useful: true }));
  expect(wordsOf(thanked)).toContain('Gracias');
  expect(verbsOf(thanked)).toEqual([]);
});

test.each([
  ['es', /Nuria Etchepare recibirá el aviso el lun,? 30 (de )?nov\.? a las 07:00/i],
  ['pt', /Nuria Etchepare recebe o aviso em seg\.?, 30 (de )?nov\.? às 07:00/i],
  ['en', /Nuria Etchepare is told on Mon,? (30 Nov|Nov 30) at 07:00/i],
] as const)('who asks on a Friday night reads when it is seen (%s)', async (locale, told) => {
  const monday = new Date('2026-11-30T12:00:00Z');
  const desk = openDesk({
    people: [zulema, nuria],
    ports: { foresight: { reachedAt: () => Promise.resolve(monday) } },
  });
  const zulemas = await bot(desk, zulema, locale);
  const text = '¿Cómo se pide el retorno voluntario?';
  const requestId = '00000000-0000-4000-8000-00000000abcd';
  const sent = shown(await zulemas.press('questions.ask', { ...filled, requestId, text }));
  check(sent, locale);
  expect(wordsOf(sent)).toMatch(told);
});

test('who presses late reads who was faster, and has no buttons', async () => {
  const desk = openDesk();
  const question = await desk.ask(zulema);
  const data = { questionId: question.id };
  const first = await bot(desk, nuria, 'es');
  await first.press('questions.answer', { ...data, text: 'Así se hace.' });
  const late = shown(await (await bot(desk, caetano, 'pt')).press('questions.accept', data));
  check(late, 'pt');
  expect(wordsOf(late)).toContain('Nuria Etchepare chegou antes.');
  expect(verbsOf(late)).toEqual([]);
});

test('a known answer comes before any form, with where it is from, and a way to a person', async () => {
  const desk = openDesk({
    known: [
      {
        ...{ id: 'k', variants: { es: ['¿Cómo se pide el retorno?'] }, uses: 0, state: 'active' },
        answer: { es: 'En la oficina más cercana.', pt: 'No escritório mais próximo.' },
        sources: [{ title: 'Guía de retorno', url: 'https://hub.example/guia' }],
        ...{ ownerId: '', ownerName: 'Nuria', verifierName: 'Nuria Etchepare' },
        ...{ verifiedOn: '2026-10-01', verifiedUntil: '2027-10-01' },
      },
    ],
  });
  const zulemas = await bot(desk, zulema, 'pt');
  const card = await zulemas.say('ask', '¿Cómo se pide el retorno?');
  check(card, 'pt');
  expect(wordsOf(card)).toContain('No escritório mais próximo.');
  expect(wordsOf(card)).toContain('Verificado por Nuria Etchepare');
  const ask = card.actions?.[1]?.['data'] as Readonly<Record<string, unknown>>;
  await zulemas.press('questions.open-ask', ask);
  const form = shown(zulemas.said[zulemas.said.length - 1]);
  const send = form.actions?.[0]?.['data'] as Readonly<Record<string, unknown>>;
  const text = '¿Cómo se pide el retorno?';
  await zulemas.press('questions.ask', { ...send, ...filled, text });
  expect(await (await desk.as(zulema)).mine({})).toMatchObject([{ state: 'assigned' }]);
});

test('what was typed badly is said over the form, which stays', async () => {
  const desk = openDesk();
  const zulemas = await bot(desk, zulema, 'en');
  const bad = { ...filled, text: 'hola', requestId: 'x' };
  expect(await zulemas.press('questions.ask', bad)).toEqual({
    message: 'Please say a little more: 8 letters at least.',
  });
  await expect(
    zulemas.press('questions.ask', { ...filled, privacy: 'public', text: 'x', requestId: 'x' })
  ).rejects.toThrow();
});

test('a text of somebody is text: no link, no mark, no function, and it fits', async () => {
  const desk = openDesk();
  const text = `[pulse aquí](https://malo.example) **gratis** {{DATE(2020-01-01)}} ${'muy largo '.repeat(390)}`;
  const question = await desk.ask(zulema, {
    text,
    privacy: 'named',
    themeKey: 'theme.return-reintegration',
  });
  const expert = await bot(desk, expertOf(question), 'es');
  const card = shown(await expert.press('questions.show', { questionId: question.id }));
  check(card, 'es');
  expect(wordsOf(card)).not.toContain('{{DATE');
  const blocks = card.body.filter(
    ({ type, text: words }) => type === 'TextBlock' && String(words).includes('malo.example')
  );
  expect(blocks).toEqual([]);
});

describe.each([...locales])('messages in %s', (locale) => {
  test.each([...questionTemplateNames])(
    '%s says what, what to do and why, with its card',
    async (template) => {
      const desk = openDesk();
      const question = await desk.ask(zulema);
      const expert = expertOf(question);
      got(await (await desk.as(expert)).answer({ questionId: question.id, text: 'Así se hace.' }));
      const notices = createQuestionNotices({
        ...{ translatorFor, links, vocabulary: desk.ports.vocabulary },
        questionsFor: () => desk.as(expert, locale),
      });
      const content = await notices.render({
        ...{ kind: 'question-progress', template: `questions.${template}`, locale },
        ...{ values: { questionId: question.id }, personId: expert.id, channel: 'teams' },
      });
      for (const words of [content.title, content.why, ...content.paragraphs]) {
        expect(words.trim()).not.toBe('');
        expect(words).not.toContain('{');
      }
      expect(content.link?.url).toMatch(/^https:/);
      check(gate(content.card as unknown as AdaptiveCard), locale);
    }
  );
});

test('a message about what is no longer the reader’s says so, and nothing of the question', async () => {
  const desk = openDesk();
  const question = await desk.ask(zulema, { privacy: 'kmOnly' });
  const notices = createQuestionNotices({
    ...{ translatorFor, links, vocabulary: desk.ports.vocabulary },
    questionsFor: () => desk.as(nuria),
  });
  const content = await notices.render({
    ...{ kind: 'question-assigned', template: 'questions.assigned', locale: 'es' },
    ...{ values: { questionId: question.id }, personId: nuria.id, channel: 'mail' },
  });
  expect(JSON.stringify(content)).not.toContain('retorno');
  expect(content.card).toBeUndefined();
});

test('the asker’s open questions are one card', async () => {
  const desk = openDesk();
  const harriets = await bot(desk, harriet, 'en');
  check(await harriets.say('my-questions'), 'en');
  await desk.ask(harriet, { privacy: 'named' });
  expect(wordsOf(await harriets.say('my-questions'))).toContain('somebody was asked');
});
