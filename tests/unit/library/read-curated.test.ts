import { readCurated, type CuratedKind } from '../../../shared/domain/library';
import { sampleVocabulary } from '../taxonomy/sample-concepts';

const read = (kind: CuratedKind, values: Readonly<Record<string, string>>) =>
  readCurated(kind, [{ line: 2, values }], sampleVocabulary);
const codesOf = (kind: CuratedKind, values: Readonly<Record<string, string>>) =>
  read(kind, values).refused.flatMap(({ problems }) => problems.map(({ code }) => code));

const notice = {
  key: 'ntk-1',
  title_es: 'Nuevo',
  title_pt: '',
  title_en: 'New',
  link: 'SitePages/Search.aspx?q=retorno',
  chosen_by: 'Ana@hub-oim.example',
  until: '2027-01-31',
  themes: 'theme.return',
};

describe('a list of notices', () => {
  test('becomes entries with terms by id and people by mail', () => {
    expect(read('needToKnow', notice).lines).toEqual([
      {
        line: 2,
        entry: {
          kind: 'needToKnow',
          key: 'ntk-1',
          text: { es: 'Nuevo', en: 'New' },
          link: 'SitePages/Search.aspx?q=retorno',
          chosenBy: 'ana@hub-oim.example',
          until: '2027-01-31',
          themes: [expect.objectContaining({ id: 't-return' })],
        },
      },
    ]);
  });

  test.each(['javascript:alert(1)', 'http://example.org', '//example.org/x', '\\\\server\\x'])(
    'refuses a link to %s',
    (link) => {
      expect(codesOf('needToKnow', { ...notice, link })).toEqual(['library.link-invalid']);
    }
  );

  test('refuses a notice without words, day or person, and names all of it', () => {
    const bare = { ...notice, title_es: '', title_en: '', until: 'soon', chosen_by: '' };
    expect(codesOf('needToKnow', bare)).toEqual([
      'library.field-missing',
      'library.field-missing',
      'library.date-invalid',
    ]);
  });
});

test('a best bet whose theme nobody knows is refused with the label', () => {
  const bet = { theme: 'Atlantis', document: 'r-1', until: '2027-01-31', chosen_by: 'a@b.example' };
  expect(codesOf('bestBets', { ...bet, reason_es: 'Porque sí' })).toEqual([
    'taxonomy.unknown-label',
  ]);
});

test('a theme that nobody answers for yet is no mistake, and nothing to write', () => {
  expect(read('specialists', { theme: 'theme.return', mail: '' })).toEqual({
    lines: [],
    refused: [],
  });
});

describe('a list of known answers', () => {
  const known = {
    ...{ key: 'k-1', theme: 'theme.return', owner: 'nuria@hub-oim.example' },
    ...{
      question_es: '¿Cómo se pide? | ¿Qué hay que hacer?',
      question_pt: '',
      question_en: 'How?',
    },
    ...{ answer_es: `Así: ${'paso a paso, '.repeat(40)}`, answer_pt: '', answer_en: '' },
    ...{ source: 'Guía', source_link: 'SitePages/Search.aspx?q=retorno' },
    ...{ verified_on: '2026-10-01', until: '2027-10-01' },
  };

  test('is read with several ways of asking in a cell, and answers longer than a title', () => {
    expect(read('knownAnswers', known).lines).toMatchObject([
      {
        entry: {
          ...{ kind: 'knownAnswers', key: 'k-1', themeKey: 'theme.return' },
          questions: { es: ['¿Cómo se pide?', '¿Qué hay que hacer?'], en: ['How?'] },
          ...{ sourceTitle: 'Guía', until: '2027-10-01' },
        },
      },
    ]);
  });

  test('refuses an answer without words, owner, day or a safe link', () => {
    expect(codesOf('knownAnswers', { ...known, answer_es: '' })).toEqual(['library.field-missing']);
    expect(codesOf('knownAnswers', { ...known, owner: '' })).toEqual(['library.field-missing']);
    expect(codesOf('knownAnswers', { ...known, until: 'soon' })).toEqual(['library.date-invalid']);
    expect(codesOf('knownAnswers', { ...known, source_link: 'javascript:alert(1)' })).toEqual([
      'library.link-invalid',
    ]);
  });
});
