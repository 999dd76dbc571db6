import { locales } from '../../../shared/kernel/locale';
import {
  ana,
  evidenceOf,
  LABOUR,
  martinez,
  openPeopleDesk,
  profileOf,
  renata,
  RETURN,
  skillOf,
  visitor,
} from '../../unit/people/people-desk';
import {
  botOf,
  buttonOf,
  check,
  dataOf,
  shown,
  titlesOf,
  translatorFor,
  verbsOf,
  wordsOf,
} from './people-bot';

const due = skillOf(ana, LABOUR, {
  ...{ level: 'expert', state: 'due', since: '2026-11-20T00:00:00.000Z' },
  ...{ confirmedAt: '2025-11-20T00:00:00.000Z', dueOn: '2026-11-20' },
  confirmedBy: { kind: 'specialist', personId: renata.id },
});

test.each([...locales])(
  'before her yes the card asks for it, in %s, and shows nobody anything',
  async (locale) => {
    const desk = openPeopleDesk({ evidence: [evidenceOf(ana), evidenceOf(ana)] });
    const bot = await botOf(desk, ana, { locale });
    const card = await bot.say('my-profile');
    check(card, locale);
    expect(verbsOf(card)).toEqual(['people.consent']);
    expect(wordsOf(card)).toContain(translatorFor(locale).t('peopleBot.own.consent'));
    const agreed = shown(await bot.press('people.consent'));
    check(agreed, locale);
    // what her works speak for comes next
    expect(verbsOf(agreed)).toEqual(['people.claim']);
    expect((await desk.lists.profiles.get(ana.id))?.value.consentAt).toBeDefined();
  }
);

test('a theme that her works speak for is claimed with one press and a level', async () => {
  const desk = openPeopleDesk({
    evidence: [1, 2, 3].map(() => evidenceOf(ana, { themeKeys: [RETURN] })),
    first: { profiles: [profileOf(ana)] },
  });
  const bot = await botOf(desk, ana);
  const card = await bot.say('my-profile');
  check(card, 'es');
  const inputs = card.body.flatMap(({ items = [] }) => items as { id?: string; value?: string }[]);
  const values = Object.fromEntries(
    inputs.flatMap(({ id, value }) => (id === undefined ? [] : [[id, value]]))
  );
  expect(values).toEqual({ themeKey: RETURN, level: 'practitioner' });
  const claimed = shown(
    await bot.press('people.claim', { ...dataOf(card, 'people.claim'), ...values })
  );
  check(claimed, 'es');
  expect(wordsOf(claimed)).toContain('Gracias.');
  expect((await desk.skill(ana, RETURN)).level).toBe('practitioner');
});

test('a claim without her yes says what is missing, and the card stays', async () => {
  const desk = openPeopleDesk();
  const bot = await botOf(desk, ana);
  expect(await bot.press('people.claim', { themeKey: RETURN, level: 'learner' })).toEqual({
    message: translatorFor('es').t('people.problems.consent-missing'),
  });
});

describe('The yearly question', () => {
  const open = async () => {
    const desk = openPeopleDesk({ first: { profiles: [profileOf(ana)], skills: [due] } });
    const bot = await botOf(desk, ana, { locale: 'en' });
    const own = await bot.say('my-profile');
    expect(titlesOf(own)[0]).toBe('Confirm 1 theme');
    const card = shown(await bot.press('people.due', dataOf(own, 'people.due')));
    check(card, 'en');
    expect(titlesOf(card)).toEqual(['Yes', 'Change the level', 'Not me']);
    return { desk, bot, card };
  };

  test('is answered with yes in one press, also when it is pressed twice', async () => {
    const { desk, bot, card } = await open();
    for (const _ of [1, 2]) {
      const done = shown(await bot.press('people.answer', buttonOf(card, 'Yes')));
      check(done, 'en');
      expect(verbsOf(done)).toEqual([]);
      expect(wordsOf(done)).toContain('another year');
    }
    expect(await desk.skill(ana)).toMatchObject({ state: 'confirmed', level: 'expert' });
  });

  test('is answered with another level in one press, and not with the same', async () => {
    const { desk, bot, card } = await open();
    const change = buttonOf(card, 'Change the level');
    expect(await bot.press('people.answer', { ...change, level: 'expert' })).toEqual({
      message: translatorFor('en').t('peopleBot.skill.sameLevel'),
    });
    const done = shown(await bot.press('people.answer', { ...change, level: 'practitioner' }));
    expect(wordsOf(done)).toContain('Practitioner');
    expect(await desk.skill(ana)).toMatchObject({ state: 'confirmed', level: 'practitioner' });
  });

  test('says that a higher level has to be confirmed anew', async () => {
    const { desk, bot, card } = await open();
    const change = { ...buttonOf(card, 'Change the level'), level: 'reference' };
    const done = shown(await bot.press('people.answer', change));
    expect(wordsOf(done)).toContain('will confirm it');
    expect((await desk.skill(ana)).state).not.toBe('confirmed');
  });

  test('is answered with “not me” in one press: nobody is led to her for it any more', async () => {
    const { desk, bot, card } = await open();
    const done = shown(await bot.press('people.answer', buttonOf(card, 'Not me')));
    check(done, 'en');
    expect((await desk.skill(ana)).state).toBe('withdrawn');
    const others = await (await botOf(desk, martinez)).say('who-knows', 'migración laboral');
    expect(wordsOf(others)).not.toContain(ana.name);
  });

  test('is nobody else’s to answer', async () => {
    const { desk, card } = await open();
    const theirs = await botOf(desk, martinez);
    const done = shown(await theirs.press('people.answer', buttonOf(card, 'Not me')));
    expect(verbsOf(done)).toEqual([]);
    expect((await desk.skill(ana)).state).toBe('due');
  });
});

test('a proposal is hers to accept, with the level that she says, or to refuse', async () => {
  const desk = openPeopleDesk({ first: { profiles: [profileOf(ana)] } });
  const renatas = await desk.as(renata);
  expect(await renatas.propose({ personId: ana.id, themeKey: LABOUR, level: 'expert' })).toEqual({
    ...{ ok: true, value: null },
  });
  const bot = await botOf(desk, ana);
  const own = await bot.say('my-profile');
  const card = shown(await bot.press('people.due', dataOf(own, 'people.due')));
  check(card, 'es');
  expect(verbsOf(card)).toEqual(['people.claim', 'people.refuse']);
  const refused = shown(await bot.press('people.refuse', dataOf(card, 'people.refuse')));
  expect(wordsOf(refused)).toContain('No cambió nada');
  expect((await desk.skill(ana)).state).toBe('withdrawn');
  const claim = { ...dataOf(card, 'people.claim'), level: 'practitioner' };
  check(shown(await bot.press('people.claim', claim)), 'es');
  expect(await desk.skill(ana)).toMatchObject({ level: 'practitioner' });
});

test('her profile is between her and the bot, and a guest has none', async () => {
  const desk = openPeopleDesk({ first: { profiles: [profileOf(ana)], skills: [due] } });
  for (const place of ['channel', 'group'] as const) {
    const bot = await botOf(desk, ana, { place });
    expect(await bot.hear('my-profile')).toContain('en nuestro propio chat');
    expect(await bot.hear('to-confirm')).toContain('en nuestro propio chat');
  }
  expect(await (await botOf(desk, visitor)).hear('my-profile')).not.toBe('');
});
