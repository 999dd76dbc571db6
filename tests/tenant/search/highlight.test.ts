import { cells, document, indexOf, search } from './search-fixture';

const filler = Array.from({ length: 120 }, (_, n) => `palabra${n}`).join(' ');
const index = indexOf([
  document('Retorno & <b>reintegración</b>', {
    body: `${filler} Aquí el retorno voluntario <script> de "personas" & familias. ${filler}`,
  }),
  document('Corto', { body: 'El retorno.' }),
]);
const summary = (Querytext: string) =>
  cells(
    search(index, { Querytext, SelectProperties: ['HitHighlightedSummary'] }),
    'HitHighlightedSummary'
  );

describe('the summary of a result', () => {
  test('shows the passage with the hits, marked, cut on both sides', () => {
    const [text = ''] = summary('title:retorno voluntario retorno');
    expect(text).toMatch(/^<ddd\/>.*<ddd\/>$/);
    expect(text).toContain('el <c0>retorno</c0> <c0>voluntario</c0>');
    const length = text?.replace(/<[^>]+>/g, '').length ?? 0;
    expect(length).toBeGreaterThan(150);
    expect(length).toBeLessThan(260);
  });

  test('marks a phrase as one and the beginning of a word as the whole word', () => {
    expect(summary('"retorno voluntario"')[0]).toContain('<c0>retorno voluntario</c0>');
    expect(summary('famil*')[0]).toContain('<c0>familias</c0>');
  });

  test('escapes what the document itself contains', () => {
    const [text] = summary('voluntario');
    expect(text).toContain('&lt;script&gt;');
    expect(text).toContain('&quot;personas&quot; &amp;');
    expect(text).not.toContain('<script>');
  });

  test('of a short text is the whole text, and without a hit the beginning', () => {
    expect(summary('title:corto retorno')).toEqual(['El <c0>retorno</c0>.']);
    expect(summary('title:reintegración')[0]).toMatch(/^palabra0 .*<ddd\/>$/);
  });

  test('does not mark what the query excludes', () => {
    expect(summary('title:corto -voluntario')[0]).toBe('El retorno.');
  });
});

test('hits in the title are marked when they are asked for', () => {
  const answer = search(index, {
    Querytext: 'reintegración',
    HitHighlightedProperties: ['Title'],
  });
  expect(cells(answer, 'HitHighlightedProperties')).toEqual([
    '<HHTitle>Retorno &amp; &lt;b&gt;<c0>reintegración</c0>&lt;/b&gt;</HHTitle>',
  ]);
});
