import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import type { LanguageReviewer } from '../../../shared/domain/practices';
import {
  everybody,
  got,
  harriet,
  joao,
  lucia,
  monica,
  of,
  openDesk,
  openDeskWithLeavers,
  renata,
  THEME,
  told,
  tomas,
  wara,
  type PracticeDesk,
} from './practice-desk';

const speaks = (tag: string, level: 'basic' | 'good' | 'native') => ({ tag, level });

/** Portuguese of her own word; Spanish too, so that she can read what was written. */
const bruna = of('BRA', 'Bruna Teixeira', ['Reviewer'], {
  ...{ languages: ['en'], themes: [THEME] },
  told: { languages: [speaks('pt', 'native'), speaks('es', 'good')] },
});
/** Her account is in Portuguese, and she says that she speaks it little. */
const little = of('CHL', 'Clara Bustos', ['Reviewer'], {
  ...{ languages: ['pt'] },
  told: { languages: [speaks('pt', 'basic'), speaks('es', 'native')] },
});
/** Speaks it, and may not check translations. */
const noReviewer = of('BRA', 'Davi Lacerda', ['Contributor'], {
  told: { languages: [speaks('pt', 'native')] },
});
/** Speaks it, and her account is closed. */
const gone = of('BRA', 'Elisa Prado', ['Reviewer'], { languages: ['pt'], isActive: false });
const people: readonly MemoryPerson[] = [...everybody, bruna, little, noReviewer, gone];

const texts = { title: 'Balcão móvel' };
const locale = 'pt';
const translate = (desk: PracticeDesk, person: MemoryPerson, id: string, more = {}) =>
  desk.step(person, 'translate', id, { locale, texts, isMachine: true, ...more });
const proposed = async (
  desk: PracticeDesk,
  person: MemoryPerson,
  practiceId: string
): Promise<readonly LanguageReviewer[]> =>
  got(await (await desk.as(person)).languageReviewers({ practiceId, locale }));
const namesOf = (list: readonly LanguageReviewer[]): string[] => list.map(({ name }) => name);

describe('who is proposed to check a translation', () => {
  test('speaks the language and may check it, who fits best first, each with why', async () => {
    const desk = openDesk({ people });
    const id = await desk.published();
    const list = await proposed(desk, wara, id);
    expect(namesOf(list)).toEqual([bruna.name, joao.name]);
    expect(list.map(({ reasons }) => reasons)).toEqual([
      ['readsOriginal', 'native', 'sameTheme'],
      ['readsOriginal', 'speaks', 'reviewedIt'],
    ]);
    expect(list[0]).toMatchObject({ missionKey: 'mission.BRA', countryKey: 'country.BRA' });
  });

  test('is never the one who translates', async () => {
    const desk = openDesk({ people });
    const id = await desk.published();
    expect(namesOf(await proposed(desk, joao, id))).toEqual([bruna.name]);
    got(await translate(desk, joao, id));
    expect(namesOf(await proposed(desk, harriet, id))).toEqual([bruna.name]);
  });

  test('sees the practice already: nobody learns of it by being asked', async () => {
    const desk = openDesk({ people });
    const id = await desk.inReview();
    // João reviews it; Bruna does not
    expect(namesOf(await proposed(desk, harriet, id))).toEqual([joao.name]);
  });

  test('is told to nobody who may not translate', async () => {
    const desk = openDesk({ people });
    const id = await desk.published();
    const readers = await desk.as(monica);
    expect(await readers.languageReviewers({ practiceId: id, locale })).toMatchObject({
      problem: { code: 'practices.role-missing' },
    });
  });
});

describe('whoever submits a translation', () => {
  test('chooses who checks it, who alone is told and finds it in her work', async () => {
    const desk = openDesk({ people });
    const id = await desk.published();
    await desk.react();
    got(await translate(desk, wara, id, { reviewerId: bruna.id }));
    const { messages } = await desk.react();
    expect(messages.map(({ personId, template }) => [personId, template])).toEqual([
      [bruna.id, 'practices.translationToCheck'],
    ]);
    expect(await (await desk.as(bruna)).waiting({})).toMatchObject([{ id, waitsFor: 'check' }]);
    // others may still check it, and it does not wait for them
    expect((await desk.see(joao, id)).waitsFor).toBeUndefined();
    expect((await desk.see(wara, id)).translations).toMatchObject([
      { reviewer: { personId: bruna.id, name: bruna.name } },
    ]);
    got(await desk.step(bruna, 'checkTranslation', id, { locale }));
    expect(await (await desk.as(bruna)).waiting({})).toEqual([]);
  });

  test('may leave it to the KM team, which is told', async () => {
    const desk = openDesk({ people });
    const id = await desk.published();
    await desk.react();
    got(await translate(desk, wara, id));
    const names = told((await desk.react()).messages).map(([, name]) => name);
    expect(names).toContain(harriet.name);
    expect((await desk.see(joao, id)).waitsFor).toBe('check');
  });

  test.each([
    ['does not speak the language', lucia],
    ['speaks it too little by her own word', little],
    ['may not check translations', noReviewer],
    ['has left', gone],
    ['is herself', wara],
  ] as const)('cannot choose somebody who %s', async (_, person) => {
    const desk = openDesk({ people });
    const id = await desk.published();
    const before = JSON.stringify((await desk.stored(id)).translations);
    expect(await translate(desk, wara, id, { reviewerId: person.id })).toMatchObject({
      problem: { code: 'practices.not-language-reviewer' },
    });
    expect(JSON.stringify((await desk.stored(id)).translations)).toBe(before);
  });
});

describe('who checks a translation that is there', () => {
  const choose = (desk: PracticeDesk, person: MemoryPerson, id: string, chosen?: MemoryPerson) =>
    desk.step(person, 'chooseLanguageReviewer', id, {
      locale,
      ...(chosen ? { personId: chosen.id } : {}),
    });

  test('is said by who made it or by the KM team, and by nobody else', async () => {
    const desk = openDesk({ people });
    const id = await desk.published();
    got(await translate(desk, wara, id));
    await desk.react();
    expect(await choose(desk, renata, id, bruna)).toMatchObject({
      problem: { code: 'practices.not-yours' },
    });
    got(await choose(desk, harriet, id, joao));
    expect(told((await desk.react()).messages)).toEqual([['translationToCheck', joao.name]]);
    const view = got(await choose(desk, wara, id, bruna));
    expect(view.translations).toMatchObject([{ texts, reviewer: { name: bruna.name } }]);
    expect(await (await desk.as(joao)).waiting({})).toEqual([]);
  });

  test('is left to the KM team again, and not asked twice for the same', async () => {
    const desk = openDesk({ people });
    const id = await desk.published();
    got(await translate(desk, wara, id, { reviewerId: bruna.id }));
    await desk.react();
    got(await choose(desk, wara, id, bruna));
    expect((await desk.react()).messages).toEqual([]);
    got(await choose(desk, wara, id));
    expect((await desk.see(wara, id)).translations[0]?.reviewer).toBeUndefined();
    expect(told((await desk.react()).messages)).not.toEqual([]);
  });

  test('is not who translated it, and nobody once it is checked', async () => {
    const desk = openDesk({ people });
    const id = await desk.published();
    got(await translate(desk, joao, id));
    expect(await choose(desk, harriet, id, joao)).toMatchObject({
      problem: { code: 'practices.not-language-reviewer' },
    });
    got(await desk.step(bruna, 'checkTranslation', id, { locale }));
    expect(await choose(desk, harriet, id, bruna)).toMatchObject({
      problem: { code: 'practices.not-now' },
    });
  });

  test('is nothing that all staff read', async () => {
    const desk = openDesk({ people });
    const id = await desk.published();
    got(await translate(desk, wara, id, { reviewerId: bruna.id }));
    await desk.react();
    expect(JSON.stringify(desk.memory.allPublished())).not.toContain(bruna.id);
  });
});

describe('whoever was chosen to check a translation and has left the organisation', () => {
  test('is replaced by the next who fits, once, also where it is published already', async () => {
    const { desk, leave } = openDeskWithLeavers(people);
    const id = await desk.published();
    got(await translate(desk, wara, id, { reviewerId: bruna.id }));
    await desk.react();
    expect(await desk.tick()).toMatchObject({ looked: 1, replaced: 0 });
    leave(bruna);
    expect(await desk.tick()).toMatchObject({ replaced: 1 });
    expect(await desk.tick()).toMatchObject({ replaced: 0 });
    expect(told((await desk.react()).messages)).toEqual([['translationToCheck', joao.name]]);
    const { translations, trail, state } = await desk.stored(id);
    expect([state, translations[0]?.reviewer?.name]).toEqual(['published', joao.name]);
    expect(trail[trail.length - 1]).toMatchObject({
      ...{ event: 'chooseLanguageReviewer', by: { kind: 'hub' } },
      reason: `pt: ${bruna.name} > ${joao.name}`,
    });
  });

  test('leaves it to the KM team where nobody else fits', async () => {
    const { desk, leave } = openDeskWithLeavers(people);
    const id = await desk.published();
    got(await translate(desk, wara, id, { reviewerId: bruna.id }));
    await desk.react();
    leave(bruna, joao);
    expect(await desk.tick()).toMatchObject({ replaced: 1 });
    expect(told((await desk.react()).messages)).toEqual([
      ['translationToCheck', harriet.name],
      ['translationToCheck', tomas.name],
    ]);
    expect((await desk.stored(id)).translations[0]?.reviewer).toBeUndefined();
  });
});
