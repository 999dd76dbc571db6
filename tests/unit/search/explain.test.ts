import { EMPTY_QUERY, expand, type DocumentHit } from '../../../shared/domain/search';
import { explain } from '../../../shared/domain/search/explain';
import { markText } from '../../../shared/domain/search/find-forms';
import { REINTEGRATION, sampleVocabulary } from './sample-vocabulary';

const hit = (change: Partial<DocumentHit>): DocumentHit => ({
  id: 'a',
  title: '',
  url: 'https://example.org/a.txt',
  fileName: 'a.txt',
  fileType: 'txt',
  summary: [],
  terms: EMPTY_QUERY.terms,
  archived: false,
  external: false,
  authors: [],
  ...change,
});
const passage = (text: string) => [{ text, marked: false }];
const vocabulary = sampleVocabulary();
const why = (text: string, change: Partial<DocumentHit>) =>
  explain(hit(change), expand(text, vocabulary), vocabulary);

describe('Why a document is among the results', () => {
  test('the words stand in its title or in the passage', () => {
    expect(
      why('albergue frontera', { title: 'Albergue temporal', summary: passage('en la frontera') })
    ).toEqual([
      { kind: 'words', place: 'title', words: ['albergue'] },
      { kind: 'words', place: 'text', words: ['frontera'] },
    ]);
  });

  test('another form of the word was found', () => {
    expect(why('migrantes', { title: 'La persona migrante' })).toEqual([
      { kind: 'similar', typed: 'migrantes', found: 'migrante' },
    ]);
  });

  test('the words were found in translation', () => {
    expect(why('retorno voluntario', { title: 'Assisted voluntary return in practice' })).toEqual([
      { kind: 'translation', typed: 'retorno voluntario', found: 'voluntary return' },
    ]);
  });

  test('it carries the tag, or one below it, though its text never says the words', () => {
    const terms = { ...EMPTY_QUERY.terms, theme: [REINTEGRATION] };
    expect(why('voluntary return', { title: 'Seis meses después', terms })).toEqual([
      { kind: 'tag', typed: 'voluntary return', term: REINTEGRATION, isPart: true },
    ]);
  });

  test('it carries the very tag that the words name', () => {
    const terms = { ...EMPTY_QUERY.terms, theme: [REINTEGRATION] };
    expect(why('reintegration', { title: 'Seis meses después', terms })).toEqual([
      { kind: 'tag', typed: 'reintegration', term: REINTEGRATION, isPart: false },
    ]);
  });

  test('else the words stand further on in the document', () => {
    expect(why('presupuesto', { title: 'Guía' })).toEqual([
      { kind: 'elsewhere', words: ['presupuesto'] },
    ]);
  });
});

describe('Marks in a title', () => {
  test('show typed words, their forms and translations, and never lose a letter', () => {
    const title = 'Reintegração e retorno: guia de reintegrações';
    const pieces = markText(title, expand('reintegración', vocabulary));
    expect(pieces.map((piece) => piece.text).join('')).toBe(title);
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual([
      'Reintegração',
      'reintegrações',
    ]);
  });
});
