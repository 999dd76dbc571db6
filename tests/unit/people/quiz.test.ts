import {
  LABOUR,
  RECRUITMENT,
  ana,
  everybody,
  evidenceOf,
  got,
  harriet,
  hr,
  jo,
  of,
  openPeopleDesk,
  profileOf,
  skillOf,
} from './people-desk';

const SEASONAL = 'theme.seasonal-work';
const HATE = 'theme.hate-speech';

const limeños = ['Rosa Inga', 'Saúl Poma', 'Tania Rengifo', 'Úrsula Yupa'].map((name) =>
  of('PER', name)
);
const [rosa, ...others] = limeños;
if (!rosa) throw new Error('nobody');

/** Rosa knows seasonal work; the others of her country know something else. */
const desk = (settings: Parameters<typeof openPeopleDesk>[0] = {}) =>
  openPeopleDesk({
    people: [...everybody, ...limeños],
    first: {
      profiles: limeños.map((one) => profileOf(one)),
      skills: [skillOf(rosa, SEASONAL), ...others.map((one) => skillOf(one, HATE))],
    },
    ...settings,
  });

describe('The quiz', () => {
  test('asks for one who knows among colleagues of her country who know something else', async () => {
    const question = got(await (await desk().as(ana)).quizQuestion({ themeKey: SEASONAL }));
    expect(question).toMatchObject({ themeKey: SEASONAL, countryKey: 'country.PER' });
    expect(question.choices).toHaveLength(4);
    expect(question.choices.map(({ name }) => name)).toContain('Rosa Inga');
    expect(question.id).not.toContain(rosa.id);
  });

  test('tells the right people, whatever was answered', async () => {
    const seen = await desk().as(ana);
    const { id } = got(await seen.quizQuestion({ themeKey: SEASONAL }));
    const right = got(await seen.quizAnswer({ id, personId: rosa.id.toUpperCase() }));
    expect(right).toMatchObject({ isRight: true, right: [{ name: 'Rosa Inga' }] });
    const wrong = got(await seen.quizAnswer({ id, personId: others[0]?.id ?? '' }));
    expect(wrong).toMatchObject({ isRight: false, right: [{ name: 'Rosa Inga' }] });
    expect(wrong.right[0]?.reasons[0]).toMatchObject({ kind: 'skill', themeKey: SEASONAL });
  });

  test('offers nobody as a wrong answer who may know it all the same', async () => {
    const made = desk({
      evidence: [evidenceOf(others[0] ?? rosa, { themeKeys: [SEASONAL] })],
    });
    for (let round = 0; round < 10; round += 1) {
      const { choices } = got(await (await made.as(ana)).quizQuestion({ themeKey: SEASONAL }));
      expect(choices.map(({ name }) => name)).not.toContain(others[0]?.name);
    }
  });

  test('never asks somebody about herself', async () => {
    const seen = await desk().as(rosa);
    expect(await seen.quizQuestion({ themeKey: SEASONAL })).toMatchObject({
      problem: { code: 'people.quiz-not-yet' },
    });
  });

  test('takes colleagues of other countries where there are too few', async () => {
    const made = desk({
      first: {
        profiles: [rosa, ana, jo].map((one) => profileOf(one)),
        skills: [skillOf(rosa, SEASONAL), skillOf(ana, HATE), skillOf(jo, HATE)],
      },
    });
    const question = got(await (await made.as(hr)).quizQuestion({ themeKey: SEASONAL }));
    expect(question.countryKey).toBeUndefined();
    expect(question.choices.length).toBeGreaterThanOrEqual(3);
  });

  test('without a theme asks about any for which it can', async () => {
    const question = got(await (await desk().as(harriet)).quizQuestion({}));
    const { isRight } = got(
      await (
        await desk().as(harriet)
      ).quizAnswer({ id: question.id, personId: question.choices[0]?.personId ?? '' })
    );
    expect(typeof isRight).toBe('boolean');
  });

  test('of a theme asks about its parts too', async () => {
    const asked = new Set<string>();
    const seen = await desk().as(ana);
    for (let round = 0; round < 20; round += 1) {
      asked.add(got(await seen.quizQuestion({ themeKey: LABOUR })).themeKey);
    }
    expect([...asked]).toContain(SEASONAL);
    expect([...asked]).not.toContain(HATE);
    expect([...asked]).not.toContain(RECRUITMENT);
  });

  test('says so where too little is confirmed for a question, or the theme is none', async () => {
    const seen = await openPeopleDesk().as(ana);
    expect(await seen.quizQuestion({})).toMatchObject({
      problem: { code: 'people.quiz-not-yet' },
    });
    expect(await seen.quizQuestion({ themeKey: 'theme.nothing' })).toMatchObject({
      problem: { code: 'people.unknown-term' },
    });
    expect(await seen.quizAnswer({ id: 'made up', personId: ana.id })).toMatchObject({
      problem: { code: 'people.unknown-term' },
    });
  });
});
