import { IntlMessageFormat } from 'intl-messageformat';
import {
  availabilityKinds,
  contactChannels,
  contactOutcomes,
  evidenceKinds,
  languageLevels,
  peopleProblemCodes,
  skillLevels,
  skillStates,
  type EvidenceLine,
  type FoundReason,
  type OwnSuccession,
} from '../../../shared/domain/people';
import { people as english } from '../../../shared/i18n/en/people-words';
import { peoplePages as englishPages } from '../../../shared/i18n/en/people-pages';
import { people as spanish } from '../../../shared/i18n/es/people-words';
import { peoplePages as spanishPages } from '../../../shared/i18n/es/people-pages';
import { loadPeopleCatalogue, peopleTranslator } from '../../../shared/i18n/people-catalogue';
import { people as portuguese } from '../../../shared/i18n/pt/people-words';
import { peoplePages as portuguesePages } from '../../../shared/i18n/pt/people-pages';
import {
  askWords,
  evidenceWords,
  firstNameOf,
  foundWords,
  initialsOf,
  languageName,
  placeWords,
  reasonWords,
  spokenWords,
  successionWords,
} from '../../../shared/ui/people/people-words';

const words = { en: english, es: spanish, pt: portuguese };
const pages = { en: englishPages, es: spanishPages, pt: portuguesePages };

function messagesOf(tree: object): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (part: object, path: readonly string[]): void => {
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === 'string') found.set([...path, key].join('.'), value);
      else walk(value as object, [...path, key]);
    }
  };
  walk(tree, []);
  return found;
}

interface Piece {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>;
}

/** Names of the values that a message takes; 0 and 7 are plain text and the `#` of a plural. */
function argumentsOf(message: string): readonly string[] {
  const named = (pieces: readonly Piece[]): string[] =>
    pieces.flatMap(({ type, value, options = {} }) => [
      ...(type === 0 || type === 7 ? [] : [String(value)]),
      ...Object.values(options).flatMap((option) => named(option.value)),
    ]);
  return [...new Set(named(new IntlMessageFormat(message, 'en').getAst() as Piece[]))].sort();
}

/** Messages that are values alone. */
const same = /^(spoken|reasons\.evidence|list\.sideCount|profile\.(time|sourceOn)|sourceOn)$/;

const speaker = async (tag: string) =>
  peopleTranslator(await loadPeopleCatalogue(tag.slice(0, 2) as 'es'), tag);

describe.each(['es', 'pt', 'en'] as const)('the words about people in %s', (locale) => {
  const messages = [...messagesOf({ ...words[locale], ...pages[locale] })];
  const englishMessages = messagesOf({ ...english, ...englishPages });

  test('are messages that can be read, with real quotation marks', () => {
    for (const [, message] of messages) {
      expect(() => new IntlMessageFormat(message, locale)).not.toThrow();
      expect(message.trim() === message || message.endsWith(' ')).toBe(true);
      expect(message).not.toMatch(locale === 'en' ? /["'«»]/ : /["'“”]/);
    }
  });

  test('take the same values as in English, and hold no English', () => {
    const left = messages.filter(
      ([key, message]) => message === englishMessages.get(key) && !same.test(key)
    );
    expect(locale === 'en' ? [] : left).toEqual([]);
    for (const [key, message] of messages) {
      expect([key, argumentsOf(message)]).toEqual([
        ...[key, argumentsOf(englishMessages.get(key) ?? '')],
      ]);
    }
  });

  test('know everything that the people know', () => {
    const own = words[locale];
    const problems = peopleProblemCodes.map((code) => code.slice('people.'.length));
    expect(Object.keys(own.problems).sort()).toEqual(problems.sort());
    expect(Object.keys(own.levels)).toEqual([...skillLevels]);
    expect(Object.keys(own.levelsMean)).toEqual([...skillLevels]);
    expect(Object.keys(own.states).sort()).toEqual([...skillStates].sort());
    expect(Object.keys(own.availability)).toEqual([...availabilityKinds, 'overloaded']);
    expect(Object.keys(own.languageLevels)).toEqual([...languageLevels]);
    expect(Object.keys(own.works)).toEqual([...evidenceKinds]);
    for (const kind of evidenceKinds) expect(own.evidence[kind]).not.toBe('');
    expect(Object.keys(own.channels)).toEqual([...contactChannels]);
    expect(Object.keys(own.outcomes)).toEqual([...contactOutcomes]);
  });

  test('say why nothing was done, whatever the reason and without a name too', async () => {
    const translator = await speaker(locale);
    for (const code of peopleProblemCodes) {
      expect(reasonWords(code, translator, { by: '', most: 3 })).not.toMatch(/[{}]/);
    }
    expect(reasonWords('people.changed-meanwhile', translator, { by: '' })).toMatch(
      new RegExp(`^${words[locale].somebody} `)
    );
    expect(reasonWords('people.changed-meanwhile', translator, { by: 'Rosa' })).toMatch(/^Rosa /);
  });
});

describe('What speaks for a person', () => {
  const line = (kind: EvidenceLine['kind'], count: number, useful?: number): EvidenceLine => ({
    ...{ kind, count, newest: '2026-05-01', items: [] },
    ...(useful === undefined ? {} : { useful }),
  });

  test('is said in figures and plain words', async () => {
    const translator = await speaker('en-GB');
    expect(
      evidenceWords([line('document', 5), line('reuse', 2), line('answer', 14, 14)], translator)
    ).toBe('5 documents, 2 practices used elsewhere, 14 useful answers');
    expect(evidenceWords([line('answer', 14, 9)], translator)).toBe('14 answers, 9 of them useful');
    expect(evidenceWords([line('answer', 3)], translator)).toBe('3 answers');
    expect(evidenceWords([line('document', 1)], translator)).toBe('1 document');
    expect(evidenceWords([], translator)).toBe('Own statement; no document yet');
  });

  test('is said in Spanish and Portuguese as well', async () => {
    const lines = [line('document', 1), line('community', 2), line('event', 3)];
    expect(evidenceWords(lines, await speaker('es-PE'))).toBe(
      '1 documento, se ocupa de 2 comunidades, condujo 3 eventos'
    );
    expect(evidenceWords(lines, await speaker('pt-BR'))).toBe(
      '1 documento, cuida de 2 comunidades, conduziu 3 eventos'
    );
  });
});

describe('Why a person is in a list', () => {
  const themeKey = 'theme.labour-migration';
  const label = (): string => 'labour migration';
  const reasons: readonly (readonly [FoundReason, string])[] = [
    [{ kind: 'name' }, 'The name matches'],
    [{ kind: 'specialist', themeKey }, 'Regional specialist for labour migration'],
    [{ kind: 'focalPoint', themeKey }, 'Focal point for labour migration'],
    [
      { kind: 'skill', themeKey, level: 'expert', state: 'confirmed' },
      'labour migration: Expert, confirmed',
    ],
    [
      { kind: 'skill', themeKey, level: 'learner', state: 'pending' },
      'labour migration: Learner, own statement',
    ],
    [
      {
        kind: 'evidence',
        themeKey,
        lines: [{ kind: 'document', count: 2, newest: '2026-01-01', items: [] }],
      },
      'labour migration: 2 documents',
    ],
    [{ kind: 'post', post: 'Legal officer' }, 'Post: Legal officer'],
    [{ kind: 'project', code: 'CD.1' }, 'Works in the project CD.1'],
    [{ kind: 'language', tag: 'gn' }, 'Speaks Guarani'],
  ];

  test.each(reasons)('%j', async (reason, said) => {
    expect(foundWords(reason, label, await speaker('en-GB'))).toBe(said);
  });
});

describe('Whether a person can be asked', () => {
  const asking = { isOverloaded: false, asked: 2, possible: 8 };

  test('names the day from which on, also where the person is asked too much', async () => {
    const translator = await speaker('en-GB');
    const away = { kind: 'notUntil', until: '2031-01-04' } as const;
    for (const isOverloaded of [false, true]) {
      expect(askWords({ ...asking, isOverloaded, availability: away }, translator)).toBe(
        'Away, back on 4 Jan 2031'
      );
    }
    expect(askWords({ ...asking, availability: { kind: 'open' } }, translator)).toBe(
      'Open to questions'
    );
    expect(
      askWords({ ...asking, isOverloaded: true, availability: { kind: 'open' } }, translator)
    ).toBe('Much asked this month');
  });
});

describe('Whose work is carried on', () => {
  const asked: OwnSuccession = {
    ...{ person: { personId: 'h', name: 'Hugo' }, state: 'asked', isFormer: true },
    themeKeys: ['theme.gender', 'theme.remittances'],
  };
  const labelOf = (key: string): string => key.slice('theme.'.length);

  test('is said with the day, gone by or to come, and with what it is about', async () => {
    const translator = await speaker('en-GB');
    expect(successionWords({ ...asked, leftOn: '2020-01-31' }, labelOf, translator)).toEqual([
      'Hugo left on 31 Jan 2020.',
      'Whoever looks for Hugo will see that they can turn to you, for example about gender and remittances.',
    ]);
    const coming = { ...asked, isFormer: false, leftOn: '2040-01-31' };
    expect(successionWords(coming, labelOf, translator)[0]).toBe('Hugo leaves on 31 Jan 2040.');
  });

  test('is said without a day and themes where the hub knows none', async () => {
    const translator = await speaker('es-PE');
    const bare = { ...asked, themeKeys: [] };
    const turn = 'Quien busque a Hugo verá que puede acudir a usted.';
    expect(successionWords(bare, labelOf, translator)).toEqual(['Hugo ya no trabaja aquí.', turn]);
    expect(successionWords({ ...bare, isFormer: false }, labelOf, translator)).toEqual([turn]);
  });
});

describe('A language', () => {
  test('has its name in the reader’s language, those of the region too', async () => {
    expect(spokenWords({ tag: 'gn', level: 'native' }, await speaker('es-PY'))).toBe(
      'guaraní (materno)'
    );
    expect(languageName('agr', await speaker('es-PE'))).toBe('Awajún');
    expect(languageName('agr', await speaker('en-GB'))).toBe('Awajún');
  });

  test('stands as it was written where nobody knows it', async () => {
    expect(languageName('zzz', await speaker('es'))).toBe('zzz');
    expect(languageName('not a tag!', await speaker('es'))).toBe('not a tag!');
  });
});

describe('A name', () => {
  test('has initials in any script, and none where it is empty', () => {
    expect(initialsOf('Dario Aramburu Ríos')).toBe('DA');
    expect(initialsOf('Ámbar')).toBe('Á');
    expect(initialsOf('李 小龙')).toBe('李小');
    expect(initialsOf('𝒜na Vera')).toBe('𝒜V');
    expect(initialsOf('  ')).toBe('');
  });

  test('is short where a page speaks of somebody', () => {
    expect(firstNameOf(' Marta Villalba')).toBe('Marta');
    expect(firstNameOf('李小龙')).toBe('李小龙');
  });
});

test('an office is named in the language of the reader, and as the directory writes it where it has no key', () => {
  const labels: Readonly<Record<string, string>> = { 'mission.BRA': 'Missão no Brasil' };
  const labelOf = (key: string): string => labels[key] ?? key;
  const person = { post: 'Analista', mission: 'Misión en Brasil', missionKey: 'mission.BRA' };
  expect(placeWords(person, labelOf)).toBe('Analista · Missão no Brasil');
  expect(placeWords({ mission: 'Ginebra' }, labelOf)).toBe('Ginebra');
  expect(placeWords({}, labelOf)).toBe('');
});
