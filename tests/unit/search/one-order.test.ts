import { writeKeywordQuery } from '../../../shared/adapters/sharepoint/keyword-query';
import { lexiconText } from '../../../shared/adapters/sharepoint/schema/lexicon';
import { searchPlaces } from '../../../shared/adapters/sharepoint/search-places';
import { EMPTY_QUERY, expand, find, makeIndexRequest } from '../../../shared/domain/search';
import { createVocabulary, readLexicon } from '../../../shared/domain/taxonomy';
import { locales } from '../../../shared/kernel/locale';
import { seededConcepts } from '../../contracts/taxonomy/seeded-concepts';
import { document, smallLibrary } from './small-library';

const vocabulary = createVocabulary(seededConcepts(), readLexicon(lexiconText));
const places = searchPlaces('https://example.org/sites/hub');
const written = (text: string): string =>
  writeKeywordQuery(
    makeIndexRequest(EMPTY_QUERY, expand(text, vocabulary), { start: 0, size: 10, facets: [] }),
    places
  );

const documents = [
  document('a', 'Migración y trabajo', { text: 'datos sobre migración' }),
  document('b', 'Migração e trabalho', { text: 'dados sobre migração' }),
  document('c', 'Migration and work', { text: 'data on migration' }),
  document('d', 'Guía de atención', { text: 'la migración en la región' }),
  document('e', 'Manual de abrigo', { text: 'migrações na fronteira' }),
  document('f', 'Field notes', { text: 'shelter in winter' }),
];

describe('The same question in another language', () => {
  test('migracion, migração and migration give the same first results, for every reader', async () => {
    const { ports } = smallLibrary(documents, vocabulary);
    const orders: string[] = [];
    for (const locale of locales) {
      for (const text of ['migracion', 'migração', 'migration']) {
        const options = { pageSize: 10, facets: [], locale };
        const answer = await find(ports, { ...EMPTY_QUERY, text }, options);
        orders.push(answer.results.map(({ hit }) => hit.id).join(' '));
        expect(answer.results.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }
    }
    expect(new Set(orders)).toEqual(new Set(['a b c d e']));
  });

  // what SharePoint is asked is the very same text, so that no ranking can tell the languages apart
  test.each([
    ['migracion', 'migração', 'migration'],
    ['retorno voluntario', 'retorno voluntário', 'voluntary return'],
    ['reintegración', 'reintegração', 'reintegration'],
    ['trata de personas', 'tráfico de pessoas', 'trafficking in persons'],
    ['migrantes', 'migrante', 'migrants'],
    ['integración', 'integração', 'integration'],
    ['refugiados', 'refugiado', 'refugees'],
    ['vulnerabilidad', 'vulnerabilidade', 'vulnerability'],
    ['derechos humanos', 'direitos humanos', 'human rights'],
    ['cambio climático', 'mudança do clima', 'climate change'],
    ['gestion de fronteras', 'gestão de fronteiras', 'border management'],
    ['emergencias', 'emergência', 'emergencies'],
    ['protección', 'proteção', 'protection'],
    ['género', 'gênero', 'gender'],
    ['salud', 'saúde', 'health'],
    ['cohesión social', 'coesão social', 'social cohesion'],
    ['evaluación', 'avaliação', 'evaluation'],
    ['migración laboral', 'migração laboral', 'labour migration'],
    ['niñez', 'infância', 'children'],
    ['remesas', 'remessas', 'remittances'],
    ['datos', 'dados', 'data'],
    ['comunidades', 'comunidade', 'communities'],
  ])('%s, %s and %s ask the same of the index', (es, pt, en) => {
    expect(written(pt)).toBe(written(es));
    expect(written(en)).toBe(written(es));
  });
});

describe('ñ is a letter of its own', () => {
  const pair = [
    document('ano', 'Relatório do ano', { text: 'o ano de trabalho' }),
    document('año', 'Informe del año', { text: 'el año de trabajo' }),
  ];

  test.each([
    ['ano', 'ano año'],
    ['año', 'año ano'],
  ])('%s finds what was typed first, then the other word', async (text, order) => {
    for (const all of [pair, [...pair].reverse()]) {
      const { ports } = smallLibrary(all, createVocabulary([]));
      const answer = await find(ports, { ...EMPTY_QUERY, text }, { pageSize: 10, facets: [] });
      expect(answer.results.map(({ hit }) => hit.id).join(' ')).toBe(order);
    }
  });

  test('SharePoint is told to put the typed one first', () => {
    expect(written('ano')).toContain('XRANK(cb=100) (ano)');
    expect(written('año')).toContain('XRANK(cb=100) (año)');
    expect(written('casa')).not.toContain('XRANK(cb=100) (casa)');
  });
});
