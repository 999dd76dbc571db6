import { createExpertCards } from '../../../bot/people';
import { locales } from '../../../shared/kernel/locale';
import {
  ana,
  everybody,
  evidenceOf,
  jo,
  LABOUR,
  martinez,
  of,
  openPeopleDesk,
  profileOf,
  RETURN,
  skillOf,
  visitor,
  vocabulary,
  type PeopleDesk,
} from '../../unit/people/people-desk';
import { botOf, check, dataOf, gate, shown, translatorFor, verbsOf, wordsOf } from './people-bot';

const others = ['Rosa Quinteros', 'Nuria Etchepare', 'Caetano Falcão'].map((name) =>
  of('PER', name)
);

/** Ana knows labour migration; three others know return. */
function openDesk(): PeopleDesk {
  return openPeopleDesk({
    people: [...everybody, ...others],
    first: {
      profiles: [ana, jo, ...others].map((one) => profileOf(one)),
      skills: [skillOf(ana, LABOUR), ...others.map((one) => skillOf(one, RETURN))],
    },
    evidence: [evidenceOf(ana)],
  });
}

describe('The quiz', () => {
  test.each([...locales])(
    'asks in %s whom one would turn to, and shows the right people',
    async (locale) => {
      const bot = await botOf(openDesk(), martinez, { locale });
      const card = await bot.say(
        'quiz',
        locale === 'en' ? 'labour migration' : 'migración laboral'
      );
      check(card, locale);
      const data = dataOf(card, 'people.quiz-answer');
      expect(data['themeKey']).toBe(LABOUR);
      const right = shown(await bot.press('people.quiz-answer', { ...data, personId: ana.id }));
      check(right, locale);
      expect(wordsOf(right)).toContain(ana.name);
      expect(verbsOf(right)).toEqual(['people.quiz']);
      const wrong = shown(
        await bot.press('people.quiz-answer', { ...data, personId: others[0]?.id ?? '' })
      );
      expect(wordsOf(wrong)).toContain(ana.name);
      expect(wordsOf(wrong)).not.toContain(others[0]?.name);
      check(shown(await bot.press('people.quiz')), locale);
    }
  );

  test('waits for a choice, and says where there are too few people for a question', async () => {
    const bot = await botOf(openDesk(), martinez);
    const data = dataOf(await bot.say('quiz'), 'people.quiz-answer');
    expect(await bot.press('people.quiz-answer', { ...data, personId: '' })).toEqual({
      message: translatorFor('es').t('peopleBot.quiz.missing'),
    });
    const few = await (await botOf(openPeopleDesk(), martinez)).say('quiz');
    check(few, 'es');
    expect(verbsOf(few)).toEqual([]);
  });

  test('is for staff, and an id that somebody made up asks about nothing', async () => {
    const desk = openDesk();
    const guest = await botOf(desk, visitor);
    expect(verbsOf(await guest.say('quiz'))).toEqual([]);
    const bot = await botOf(desk, martinez);
    const made = { id: 'theme.nothing@country.XXX', themeKey: LABOUR, personId: ana.id };
    const card = shown(await bot.press('people.quiz-answer', made));
    expect(verbsOf(card)).toEqual([]);
    expect(wordsOf(card)).not.toContain(ana.name);
  });
});

describe('Naming a colleague in a conversation', () => {
  const { find, unfold } = createExpertCards(vocabulary);

  test('gives a card with her name, why, and where more stands, and nothing of her time', async () => {
    const desk = openDesk();
    const { turn } = await botOf(desk, martinez, { locale: 'en', place: 'channel' });
    const found = await find(turn, 'labour migration', 0);
    const one = found.find(({ preview }) => preview.title === ana.name);
    expect(one?.preview.text).toContain('Practitioner');
    const card = gate(one?.card ?? (undefined as never));
    check(card, 'en');
    expect(wordsOf(card)).toContain('People.aspx?person=');
    expect(wordsOf(card)).not.toContain(ana.mail);
    expect(verbsOf(card)).toEqual([]);
  });

  test('finds by a name too, page by page, and nothing without a word', async () => {
    const { turn } = await botOf(openDesk(), ana);
    expect((await find(turn, 'martinez', 0)).map(({ preview }) => preview.title)).toEqual([
      martinez.name,
    ]);
    expect(await find(turn, 'martinez', 10)).toEqual([]);
    expect(await find(turn, '', 0)).toEqual([]);
    expect(await find(turn, 'x'.repeat(500), 0)).toEqual([]);
  });

  test('unfolds the address of a profile, for who may see it', async () => {
    const desk = openDesk();
    const { turn } = await botOf(desk, martinez);
    const found = await unfold(turn, ana.id);
    expect(found?.preview.title).toBe(ana.name);
    expect(wordsOf(gate(found?.card ?? (undefined as never)))).not.toContain(ana.mail);
    expect(await unfold(turn, 'nobody')).toBeUndefined();
    const guest = await botOf(desk, visitor);
    expect(await unfold(guest.turn, ana.id)).toBeUndefined();
  });

  test('gives a guest nobody', async () => {
    const { turn } = await botOf(openDesk(), visitor);
    expect(await find(turn, 'migración laboral', 0)).toEqual([]);
  });
});
