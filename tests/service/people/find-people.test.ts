import { CARD_BYTES } from '../../../bot/cards';
import { HubError } from '../../../shared/kernel/errors';
import { locales } from '../../../shared/kernel/locale';
import {
  ana,
  carriedOnBy,
  evidenceOf,
  everybody,
  jo,
  LABOUR,
  martinez,
  of,
  openPeopleDesk,
  profileOf,
  renata,
  RETURN,
  skillOf,
  visitor,
  type DeskSettings,
  type PeopleDesk,
} from '../../unit/people/people-desk';
import { botOf, check, links, shown, titlesOf, verbsOf, wordsOf } from './people-bot';

/** Ana and Jô know labour migration; Ana is expert. */
function openDesk(more: DeskSettings = {}): PeopleDesk {
  return openPeopleDesk({
    first: {
      profiles: [profileOf(ana), profileOf(jo)],
      skills: [
        skillOf(ana, LABOUR, { level: 'expert' }),
        skillOf(jo, LABOUR, { level: 'practitioner' }),
      ],
    },
    evidence: [evidenceOf(ana), evidenceOf(ana)],
    ...more,
  });
}

const asked = { es: 'migración laboral', pt: 'migração laboral', en: 'labour migration' } as const;

test.each([...locales])(
  'who knows a theme is told in %s, with why and how to write',
  async (locale) => {
    const bot = await botOf(openDesk(), martinez, { locale });
    const card = await bot.say('who-knows', `${asked[locale]}?`);
    check(card, locale);
    const words = wordsOf(card);
    // the specialist of the theme first, then who knows it best
    const names = [renata, ana, jo].map(({ name }) => words.indexOf(name));
    expect(names.every((at) => at > 0)).toBe(true);
    expect(names).toEqual([...names].sort((one, other) => one - other));
    expect(verbsOf(card)).toEqual(['people.write', 'people.write', 'people.write']);
    expect(words).toContain(links.people({ view: 'profile', id: ana.id }));
    expect(words).not.toMatch(/\{[a-z]+\}/i);
    expect(bot.said[0]?.suggestions).toHaveLength(1);
  }
);

test('more people than a card holds are a link to all of them, with the same question', async () => {
  const many = Array.from({ length: 8 }, (_, index) => of('COL', `Persona Número ${index + 1}`));
  const desk = openPeopleDesk({
    people: [...everybody, ...many],
    first: {
      profiles: many.map((one) => profileOf(one)),
      skills: many.map((one) => skillOf(one, LABOUR)),
    },
  });
  const card = await (await botOf(desk, martinez)).say('who-knows', 'migración laboral');
  check(card, 'es');
  expect(titlesOf(card)).toHaveLength(3);
  expect(wordsOf(card)).toContain('Ver las 9 en el hub');
  expect(decodeURIComponent(wordsOf(card)).replace(/\+/g, ' ')).toContain('who=migración laboral');
});

test('whoever has no time is not among those who are free, and the card says who is busy', async () => {
  const busy = profileOf(ana, { availability: { kind: 'notUntil', until: '2026-12-20' } });
  const desk = openDesk({
    first: { profiles: [busy, profileOf(jo)], skills: [skillOf(ana, LABOUR), skillOf(jo, LABOUR)] },
  });
  const bot = await botOf(desk, martinez);
  const all = await bot.say('who-knows', 'migración laboral');
  expect(wordsOf(all)).toContain('Ausente, vuelve');
  const free = await bot.say('who-is-free', 'migración laboral');
  check(free, 'es');
  expect(wordsOf(free)).toContain(jo.name);
  expect(wordsOf(free)).not.toContain(ana.name);
  expect(wordsOf(free)).toContain('tiene tiempo');
});

test('nobody knows it: the card says so, names what is near, and offers the team', async () => {
  const bot = await botOf(openDesk(), martinez);
  const none = await bot.say('who-knows', 'xyzzyqwerty');
  check(none, 'es');
  expect(wordsOf(none)).toContain('No conozco a nadie para «xyzzyqwerty».');
  expect(verbsOf(none)[0]).toBe('questions.open-ask');
  const near = shown(await bot.press('people.who-knows', { themeKey: LABOUR }));
  check(near, 'es');
  expect(wordsOf(near)).toContain(ana.name);
});

test('a part of a name is enough, with or without its accents', async () => {
  const bot = await botOf(openDesk(), renata);
  for (const [typed, found] of [
    ['jo', jo],
    ['Jô', jo],
    ['martinez', martinez],
    ['SOTO iván', martinez],
  ] as const) {
    const card = await bot.say('person', `${typed}?`);
    check(card, 'es');
    expect(wordsOf(card)).toContain(found.name);
  }
});

test('one person comes with her profile, her languages and a chat', async () => {
  const card = await (await botOf(openDesk(), renata, { locale: 'en' })).say('person', 'sampaio');
  check(card, 'en');
  expect(titlesOf(card)).toEqual(['See the profile', 'Write to Jô']);
  expect(wordsOf(card)).toContain('Portuguese');
});

test('who is in charge of a theme is its specialist; where there is none, who knows it', async () => {
  const health = 'theme.migration-health';
  const desk = openDesk({
    first: { profiles: [profileOf(ana)], skills: [skillOf(ana, LABOUR), skillOf(ana, health)] },
  });
  const bot = await botOf(desk, martinez);
  const charged = await bot.say('person', 'migración laboral');
  expect(wordsOf(charged)).toContain(renata.name);
  expect(wordsOf(charged)).not.toContain(ana.name);
  const known = await bot.say('person', 'salud');
  expect(wordsOf(known)).toContain(ana.name);
});

test('who has left is found by her name alone, without an address, and leads to her successor', async () => {
  const gone = of('ECU', 'Zoila Inés Paredes', [], { isActive: false });
  const desk = openPeopleDesk({
    people: [...everybody, gone],
    evidence: [evidenceOf(gone), evidenceOf(gone)],
    first: {
      staff: [
        {
          ...{ personId: gone.id, focalPointOf: [], themeKeys: [], languages: [] },
          ...{ projectCodes: [], leftOn: '2026-09-30', asOf: '2026-11-01' },
          ...carriedOnBy(ana),
        },
      ],
    },
  });
  const bot = await botOf(desk, martinez);
  const card = await bot.say('person', 'zoila');
  check(card, 'es');
  expect(wordsOf(card)).toContain('Ya no trabaja aquí');
  expect(wordsOf(card)).toContain(`Ahora con ${ana.name}`);
  expect(wordsOf(card)).not.toContain(gone.mail);
  expect(titlesOf(card)).toEqual(['Ver el perfil']);
  expect(wordsOf(await bot.say('who-knows', 'migración laboral'))).not.toContain(gone.name);
});

test('without words it asks what about; more than 200 letters are too many', async () => {
  const bot = await botOf(openDesk(), martinez);
  expect(await bot.hear('who-knows', ' ?')).toContain('¿quién sabe de remesas?');
  expect(await bot.hear('who-is-free')).toContain('¿quién sabe de remesas?');
  expect(await bot.hear('person')).toContain('¿quién sabe de remesas?');
  expect(await bot.hear('who-knows', 'x'.repeat(300))).toContain('200');
});

test('guests find nobody', async () => {
  const said = await (await botOf(openDesk(), visitor)).hear('who-knows', 'migración laboral');
  expect(said).not.toContain(ana.name);
  expect(said).not.toBe('');
});

test('a source that does not answer is named, and the others are shown', async () => {
  const desk = openDesk({
    sources: {
      practices: () => {
        throw new HubError('unavailable', { message: 'no practices' });
      },
    },
  });
  const card = await (await botOf(desk, martinez)).say('who-knows', 'migración laboral');
  expect(wordsOf(card)).toContain(ana.name);
  expect(wordsOf(card)).toContain('las buenas prácticas');
});

test('names and posts stay text, whatever somebody has written into them', async () => {
  const odd = of('PER', '[clic](https://evil.example) **Zz** {{DATE(x)}}', [], {
    post: '<img src=x onerror=alert(1)> https://evil.example',
  });
  const desk = openPeopleDesk({
    people: [...everybody, odd],
    first: { profiles: [profileOf(odd)], skills: [skillOf(odd, RETURN)] },
  });
  const card = await (await botOf(desk, ana)).say('who-knows', 'retorno y reintegración');
  const written = wordsOf(card);
  expect(written).not.toContain('"url":"https://evil.example');
  expect(written).not.toContain('{{');
  expect(Buffer.byteLength(written)).toBeLessThan(CARD_BYTES);
});
