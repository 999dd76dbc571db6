import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import type { Contact, PeopleFound, PeopleSearch } from '../../../shared/domain/people';
import { LABOUR, RECRUITMENT, RETURN, ana, everybody, evidenceOf } from './people-desk';
import { got, jo, of, openPeopleDesk, profileOf } from './people-desk';
import { renata, skillOf, type DeskSettings } from './people-desk';

async function search(
  settings: DeskSettings,
  input: Partial<PeopleSearch> = {}
): Promise<PeopleFound> {
  const desk = openPeopleDesk(settings);
  return got(await (await desk.as(ana)).search({ locale: 'es', side: 'knows', ...input }));
}

const names = ({ rows }: PeopleFound): readonly string[] => rows.map(({ name }) => name);

/** Asked so many times this month. */
function asks(person: MemoryPerson, count: number): readonly Contact[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `${person.id}-${at}`, askerId: ana.id, personId: person.id },
    ...{ topic: { kind: 'theme', themeKey: LABOUR }, channel: 'chat' },
    at: '2026-11-10T12:00:00.000Z',
  }));
}

const reference = of('ECU', 'Rita Referente');
const expert = of('ECU', 'Elsa Experta');
const learner = of('ECU', 'Leo Aprende');
const says = of('ECU', 'Dora Dice');
const writes = of('ECU', 'Wara Escribe');
const people = [...everybody, says, writes, learner, expert, reference];
const first = {
  profiles: [reference, expert, learner, says].map((one) => profileOf(one)),
  skills: [
    skillOf(reference, LABOUR, { level: 'reference' }),
    skillOf(expert, LABOUR, { level: 'expert' }),
    skillOf(learner, LABOUR, { level: 'learner' }),
    skillOf(says, LABOUR, { level: 'reference', state: 'claimed' }),
  ],
};
const evidence = [evidenceOf(writes)];

describe('who knows a theme', () => {
  test('comes in order: specialist, confirmed by level, who says so, whom works speak for', async () => {
    const found = await search({ people, first, evidence }, { words: 'migración laboral' });
    expect(found.understood).toEqual({ themeKey: LABOUR });
    expect(names(found)).toEqual(
      [renata, reference, expert, learner, says, writes].map(({ name }) => name)
    );
    expect(found.rows.map(({ reasons }) => reasons[0]?.kind)).toEqual([
      ...['specialist', 'skill', 'skill', 'skill', 'skill', 'evidence'],
    ]);
  });

  test.each(['Labour migration', 'labor migration', 'migração laboral', 'migrant workers'])(
    'is the same whatever it is called: %s',
    async (words) => {
      expect((await search({ people, first, evidence }, { words })).total).toBe(6);
    }
  );

  test('is found while the theme is typed, and with a slip of the keyboard', async () => {
    expect((await search({ people, first }, { words: 'labour migr' })).understood).toEqual({
      themeKey: LABOUR,
    });
    expect((await search({ people, first }, { words: 'recrutiment' })).understood).toEqual({
      themeKey: RECRUITMENT,
    });
  });

  test('a word that begins a name means the person, not the theme it may become', async () => {
    const inte = of('PER', 'Integra Salas');
    const found = await search({ people: [...people, inte], first }, { words: 'integra' });
    expect(names(found)).toEqual([inte.name]);
    expect(found.understood).toBeUndefined();
  });

  test('goes behind the others of her group where she was asked enough or is away', async () => {
    const away = { kind: 'notUntil', until: '2026-12-24' } as const;
    const busy = {
      ...first,
      profiles: [
        ...first.profiles.slice(0, 1),
        profileOf(expert, { availability: away }),
        ...first.profiles.slice(2),
      ],
      contacts: [...asks(reference, 8), ...asks(renata, 8)],
    };
    const found = await search({ people, first: busy, evidence }, { words: 'migración laboral' });
    expect(names(found)).toEqual(
      [learner, renata, reference, expert, says, writes].map(({ name }) => name)
    );
    expect(found.rows[2]?.asking).toMatchObject({ isOverloaded: true, asked: 8, possible: 8 });
    expect(found.rows[3]?.asking).toMatchObject({ isOverloaded: false, availability: away });
  });

  test('is free again on the day she named', async () => {
    const until = { kind: 'notUntil', until: '2026-11-24' } as const;
    const profiles = [profileOf(expert, { availability: until })];
    const found = await search({ people, first: { ...first, profiles } }, { words: 'elsa' });
    expect(found.rows[0]?.asking.availability).toEqual({ kind: 'open' });
  });

  test('is asked enough sooner where her time is limited', async () => {
    const limited = profileOf(expert, { availability: { kind: 'limited' } });
    const profiles = [limited, ...first.profiles.filter(({ personId }) => personId !== expert.id)];
    const settings = { people, first: { ...first, profiles, contacts: asks(expert, 3) } };
    const free = await search(settings, { words: 'migración laboral', filter: { isFree: true } });
    expect(names(free)).not.toContain(expert.name);
    expect(names(free)).toContain(reference.name);
  });

  test('is found for the whole where she knows a part, and not the other way round', async () => {
    const part = { ...first, skills: [skillOf(expert, RECRUITMENT)] };
    expect(
      names(await search({ people, first: part }, { filter: { themeKeys: [LABOUR] } }))
    ).toEqual([...[renata.name, expert.name]]);
    const whole = { ...first, skills: [skillOf(expert, LABOUR)] };
    const below = await search({ people, first: whole }, { filter: { themeKeys: [RECRUITMENT] } });
    // Who answers for a theme answers for its parts.
    expect(names(below)).toEqual([renata.name]);
  });

  test('stands where she knows most, where several themes are asked for, and both are reasons', async () => {
    const both = {
      ...first,
      skills: [
        skillOf(expert, LABOUR, { level: 'learner' }),
        skillOf(expert, RETURN, { level: 'expert' }),
        skillOf(reference, LABOUR, { level: 'practitioner' }),
      ],
    };
    const found = await search(
      { people, first: both },
      { filter: { themeKeys: [LABOUR, RETURN] } }
    );
    const order = names(found).filter((name) => [expert.name, reference.name].includes(name));
    expect(order).toEqual([expert.name, reference.name]);
    const { reasons = [] } = found.rows.find(({ name }) => name === expert.name) ?? {};
    expect(reasons.map((reason) => 'themeKey' in reason && reason.themeKey)).toEqual([
      ...[RETURN, LABOUR],
    ]);
  });

  test('is not shown by what she hides, nor without her consent; her published works are', async () => {
    const hidden = {
      profiles: [
        profileOf(expert),
        profileOf(reference, { consentAt: undefined }),
        profileOf(writes),
      ],
      skills: [skillOf(expert, LABOUR, { isHidden: true }), skillOf(reference, LABOUR)],
    };
    const works = [evidenceOf(reference), evidenceOf(writes)];
    const settings = { people, first: hidden, evidence: works };
    const found = await search(settings, { filter: { themeKeys: [LABOUR] } });
    expect(names(found)).toEqual([renata.name, reference.name, writes.name]);
    expect(found.rows[1]?.reasons.map(({ kind }) => kind)).toEqual(['evidence']);
    const closed = {
      ...hidden,
      profiles: [
        profileOf(reference, { hidden: ['evidence'] }),
        profileOf(writes, { hidden: ['evidence'] }),
      ],
      skills: [],
    };
    const after = await search({ ...settings, first: closed }, { filter: { themeKeys: [LABOUR] } });
    expect(names(after)).toEqual([renata.name]);
  });

  test.each(['lapsed', 'declined', 'withdrawn'] as const)('is not who is %s', async (state) => {
    const gone = { ...first, skills: [skillOf(expert, LABOUR, { state })] };
    const found = await search({ people, first: gone }, { filter: { themeKeys: [LABOUR] } });
    expect(names(found)).toEqual([renata.name]);
  });

  test('in a country, speaking a language, in one line of words', async () => {
    const speaks = profileOf(expert, { languages: [{ tag: 'pt-BR', level: 'good' }] });
    const settings = {
      people,
      first: { ...first, profiles: [speaks, ...first.profiles.slice(2)] },
    };
    for (const words of [
      'labour migration Ecuador portuguese',
      'migración laboral en Ecuador, portugués',
      'quem sabe de migração laboral no Equador e fala português?',
    ]) {
      const found = await search(settings, { words });
      expect(names(found)).toEqual([expert.name]);
      expect(found.rows[0]?.reasons).toContainEqual({ kind: 'language', tag: 'pt-BR' });
    }
  });

  test('speaking a language of the region that is no document’s', async () => {
    const profiles = [profileOf(expert, { languages: [{ tag: 'gn', level: 'native' }] })];
    const found = await search({ people, first: { ...first, profiles } }, { words: 'guaraní' });
    expect(names(found)).toEqual([expert.name]);
  });

  test('is not found by a language that she hides', async () => {
    const hidden = profileOf(expert, {
      languages: [{ tag: 'gn', level: 'native' }],
      hidden: ['languages'],
    });
    const settings = { people, first: { ...first, profiles: [hidden] } };
    expect((await search(settings, { filter: { languages: ['gn'] } })).total).toBe(0);
    expect((await search(settings, { words: 'guaraní' })).total).toBe(0);
  });

  test('nobody: themes above and beside it for which there is somebody', async () => {
    const settings = { people: [ana, jo, expert], first };
    const found = await search(settings, { filter: { themeKeys: [RECRUITMENT] } });
    expect(found).toMatchObject({ total: 0, rows: [], nearThemes: [LABOUR] });
    const other = await search(settings, { words: 'retorno' });
    expect(other.total).toBe(0);
    expect(other.understood).toEqual({ themeKey: RETURN });
  });

  test('a theme that gave way to another is searched as that one', async () => {
    const skills = [skillOf(expert, 'theme.regularization')];
    const settings = { people, first: { ...first, skills } };
    for (const input of [
      { filter: { themeKeys: ['theme.illegal-migration'] } },
      { words: 'migración ilegal' },
    ]) {
      expect(names(await search(settings, input))).toEqual([expert.name]);
    }
  });

  test('a term that the vocabulary does not have is refused, with the field', async () => {
    const people = await openPeopleDesk().as(ana);
    for (const [field, value] of [
      ['themeKeys', 'theme.none'],
      ['themeKeys', 'country.PER'],
      ['countryKeys', 'country.ZZZ'],
    ] as const) {
      expect(await people.search({ locale: 'es', filter: { [field]: [value] } })).toEqual({
        ok: false,
        problem: { code: 'people.unknown-term', values: { field } },
      });
    }
  });
});
