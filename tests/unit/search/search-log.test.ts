import fc from 'fast-check';
import { createMemorySearchLog } from '../../../shared/adapters/memory/memory-search-ports';
import { EMPTY_QUERY, find, noteOpened, noteSearch, redact } from '../../../shared/domain/search';
import { fixedClock } from '../../../shared/kernel/clock';
import { RETURN, sampleVocabulary } from './sample-vocabulary';
import { document, smallLibrary } from './small-library';

const vocabulary = sampleVocabulary();
const clock = fixedClock('2026-11-20T12:00:00Z');

describe('What is kept of a text that may name a person', () => {
  test.each([
    ['rosa.condori@example.org retorno', '[mail] retorno'],
    ['pasaporte AB-123456', 'pasaporte [number]'],
    ['llamar al +51 987 654 321', 'llamar al [number]'],
    ['María Quispe Mamani refugio', '[name] refugio'],
    ['carlos pereira lima', '[name]'],
    ['caso de Xiomara Huanca', 'caso de [name]'],
    ['autor:quispe retorno', 'autor:[name] retorno'],
    ['autora: "rosa condori" retorno', 'autora: [name] retorno'],
  ])('%s is kept as %s', (text, kept) => {
    expect(redact(text, vocabulary)).toBe(kept);
  });

  test.each([
    'retorno voluntario en Perú',
    'Retorno Voluntario Perú',
    'censo 2019-2022',
    'ano:2021 guía',
    'marco legal de julio',
  ])('%s is kept as it is: it names nobody', (text) => {
    expect(redact(text, vocabulary)).toBe(text);
  });

  test('no address and no long number is ever kept', () => {
    const piece = fc.oneof(fc.emailAddress(), fc.integer({ min: 100_000 }).map(String), fc.lorem());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        expect(redact(pieces.join(' '), vocabulary)).not.toMatch(/\S@\S|\d{6}/);
      })
    );
  });
});

describe('The log of searches', () => {
  test('notes what was asked and found, without a name', async () => {
    const { ports } = smallLibrary(
      [document('a', 'Retorno voluntario'), document('b', 'Voluntary return')],
      vocabulary
    );
    const log = createMemorySearchLog();
    const query = {
      ...EMPTY_QUERY,
      text: 'retorno voluntario Juana Flores',
      terms: EMPTY_QUERY.terms,
    };
    const named = await find(ports, query, { pageSize: 10, facets: [] });
    await noteSearch(log, named, clock);
    expect(log.entries()[0]).toEqual({
      event: 'search',
      at: '2026-11-20T12:00:00.000Z',
      text: 'retorno voluntario [name]',
      filters: [],
      total: 0,
      matches: [],
    });
  });

  test('notes the place of an opened result among all, and which facets narrowed, not by what', async () => {
    const { ports } = smallLibrary(
      ['a', 'b', 'c'].map((id) => document(id, 'Retorno', { terms: { theme: [RETURN] } })),
      vocabulary
    );
    const log = createMemorySearchLog();
    const query = {
      ...EMPTY_QUERY,
      text: 'retorno',
      terms: { ...EMPTY_QUERY.terms, theme: [RETURN] },
      page: 2,
    };
    const answer = await find(ports, query, { pageSize: 2, facets: [] });
    const [result] = answer.results;
    if (!result) throw new Error('nothing was found');
    await noteOpened(log, answer, result, clock);
    expect(log.entries()).toMatchObject([
      { event: 'open', position: 3, filters: ['theme'], matches: ['words'] },
    ]);
    expect(JSON.stringify(log.entries())).not.toContain(RETURN);
  });
});
