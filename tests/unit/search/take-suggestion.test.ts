import { EMPTY_QUERY, type Suggestion } from '../../../shared/domain/search';
import { queryAfter, wordsAfter } from '../../../shared/ui/search/take-suggestion';
import { mailLink } from '../../../shared/ui/search/mail-link';

const term: Suggestion = {
  kind: 'term',
  facet: 'theme',
  label: 'Retorno voluntario',
  otherLabels: [],
  concept: {
    id: 'term-1',
    key: 'theme.voluntary-return',
    setKey: 'themes',
    labels: { es: 'Retorno voluntario' },
    synonyms: {},
  },
};

describe('A suggestion that is taken', () => {
  test('turns the typed words into a filter', () => {
    const query = queryAfter(term, 'retorno vol', { ...EMPTY_QUERY, page: 3 });
    expect(query).toMatchObject({ text: '', page: 1, terms: { theme: ['term-1'] } });
  });

  test('leaves the words that stood before its field', () => {
    expect(wordsAfter(term, 'albergue tema:ret')).toBe('albergue');
    expect(queryAfter(term, 'albergue tema:ret', EMPTY_QUERY)?.text).toBe('albergue');
  });

  test('does not choose a term twice', () => {
    const once = queryAfter(term, 'ret', EMPTY_QUERY) ?? EMPTY_QUERY;
    expect(queryAfter(term, 'ret', once)?.terms.theme).toEqual(['term-1']);
  });

  test('of a field goes on in the box', () => {
    const field: Suggestion = { kind: 'field', field: 'country', text: 'país:' };
    expect(wordsAfter(field, 'albergue pa')).toBe('albergue país:');
    expect(queryAfter(field, 'albergue pa', EMPTY_QUERY)).toBeUndefined();
  });

  test('of an earlier search brings all of it back', () => {
    const recent: Suggestion = { kind: 'recent', query: { ...EMPTY_QUERY, text: 'agua' } };
    expect(queryAfter(recent, 'ag', EMPTY_QUERY)).toEqual(recent.query);
    expect(wordsAfter(recent, 'ag')).toBe('agua');
  });
});

describe('A letter to a colleague', () => {
  test('names the document in the subject, whatever its title holds', () => {
    const address = new URL(mailLink('ana@hub-oim.example', 'Guía & «niñez»?', 'a=b&c'));
    expect(address.pathname).toBe('ana@hub-oim.example');
    expect(address.searchParams.get('subject')).toBe('Guía & «niñez»?');
    expect(address.searchParams.get('body')).toBe('a=b&c');
  });

  test('cannot be given more receivers by a name', () => {
    expect(mailLink('ana@x.example?bcc=all@x.example', 'x')).not.toContain('bcc=');
  });
});
