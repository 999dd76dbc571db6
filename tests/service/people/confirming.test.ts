import type { Turn } from '../../../bot/conversation/turn';
import { upcomingFeature } from '../../../bot/upcoming';
import { locales } from '../../../shared/kernel/locale';
import {
  ana,
  evidenceOf,
  fabio,
  LABOUR,
  martinez,
  openPeopleDesk,
  profileOf,
  renata,
  type PeopleDesk,
} from '../../unit/people/people-desk';
import { botOf, check, dataOf, shown, translatorFor, verbsOf, wordsOf } from './people-bot';

/** Ana says that she is expert in labour migration. */
async function openDesk(): Promise<PeopleDesk> {
  const desk = openPeopleDesk({
    evidence: [evidenceOf(ana)],
    first: { profiles: [profileOf(ana)] },
  });
  const note = 'Cinco años con permisos de trabajo.';
  await (await desk.as(ana)).claim({ themeKey: LABOUR, level: 'expert', note });
  return desk;
}

test.each([...locales])(
  'a specialist sees in %s what speaks for it, and confirms in one press',
  async (locale) => {
    const desk = await openDesk();
    const bot = await botOf(desk, renata, { locale });
    const card = await bot.say('to-confirm');
    check(card, locale);
    for (const shownText of [ana.name, 'Cinco años', 'Documento']) {
      expect(wordsOf(card)).toContain(shownText);
    }
    expect(verbsOf(card)).toEqual(['people.confirm', 'people.open-decline']);
    const data = { ...dataOf(card, 'people.confirm'), level: 'expert' };
    const done = shown(await bot.press('people.confirm', data));
    check(done, locale);
    expect(verbsOf(done)).toEqual([]);
    expect(await desk.skill(ana)).toMatchObject({ state: 'confirmed', level: 'expert' });
    // pressed again, nothing more happens
    check(shown(await bot.press('people.confirm', data)), locale);
    expect(wordsOf(await bot.say('to-confirm'))).toContain(
      translatorFor(locale).t('peopleBot.skill.nothing')
    );
  }
);

test('another level is said with the same press', async () => {
  const desk = await openDesk();
  const bot = await botOf(desk, renata);
  const card = await bot.say('to-confirm');
  const data = { ...dataOf(card, 'people.confirm'), level: 'practitioner' };
  expect(wordsOf(shown(await bot.press('people.confirm', data)))).toContain(ana.name);
  expect(await desk.skill(ana)).toMatchObject({ state: 'confirmed', level: 'practitioner' });
});

test('a no needs its reason, and goes back when it was pressed by mistake', async () => {
  const desk = await openDesk();
  const bot = await botOf(desk, renata);
  const card = await bot.say('to-confirm');
  const form = shown(await bot.press('people.open-decline', dataOf(card, 'people.open-decline')));
  check(form, 'es');
  expect(verbsOf(form)).toEqual(['people.decline', 'people.show-confirm']);
  const back = shown(await bot.press('people.show-confirm', dataOf(form, 'people.show-confirm')));
  expect(verbsOf(back)).toEqual(['people.confirm', 'people.open-decline']);
  const data = dataOf(form, 'people.decline');
  expect(await bot.press('people.decline', { ...data, reason: '  ' })).toEqual({
    message: translatorFor('es').t('people.problems.reason-missing'),
  });
  expect((await desk.skill(ana)).state).not.toBe('declined');
  const reason = 'Todavía falta experiencia propia.';
  const done = shown(await bot.press('people.decline', { ...data, reason }));
  check(done, 'es');
  expect((await desk.skill(ana)).state).toBe('declined');
});

test('what waits for a specialist stands among what is coming, and for nobody else', async () => {
  const desk = await openDesk();
  const nothing = () => Promise.resolve([]);
  for (const [person, isTold] of [
    [renata, true],
    [martinez, false],
  ] as const) {
    const { turn, said } = await botOf(desk, person);
    const others = {
      questions: { queue: nothing, mine: nothing },
      practices: { waiting: nothing },
    };
    const all = {
      ...turn,
      hub: { ...turn.hub, ...others },
      personHub: () => Promise.resolve({ portal: { notices: nothing } }),
    } as unknown as Turn;
    await upcomingFeature.commands?.[0]?.run(all, '');
    const words = JSON.stringify(said[0]?.card);
    expect(words.includes('1 persona espera su confirmación')).toBe(isTold);
  }
});

test.each([
  ['the specialist of another theme', fabio],
  ['a colleague', martinez],
  ['herself', ana],
])('%s confirms nothing, whatever the press says', async (_, person) => {
  const desk = await openDesk();
  const bot = await botOf(desk, person);
  const on = { personId: ana.id, themeKey: LABOUR };
  for (const [verb, data] of [
    ['people.confirm', { ...on, level: 'reference' }],
    ['people.decline', { ...on, reason: 'Porque sí.' }],
    ['people.open-decline', on],
    ['people.show-confirm', on],
  ] as const) {
    const card = shown(await bot.press(verb, data));
    check(card, 'es');
    expect(verbsOf(card)).toEqual([]);
    expect(wordsOf(card)).not.toContain('Cinco años');
  }
  expect(['claimed', 'pending']).toContain((await desk.skill(ana)).state);
});
