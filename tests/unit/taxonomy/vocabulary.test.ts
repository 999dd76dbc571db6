import { createVocabulary, splitKnownLabels } from '../../../shared/domain/taxonomy';
import { sampleConcepts, sampleVocabulary } from './sample-concepts';

const idOf = (text: string, setKey: 'themes' | 'countries' = 'themes') => {
  const resolved = sampleVocabulary.resolve(text, setKey);
  return resolved.ok ? resolved.value.id : resolved.problem;
};

describe('a person who names a term', () => {
  test.each(['Perú', 'peru', '  PERU ', 'Peru\u0301'])(
    'is understood when she writes %p',
    (text) => {
      expect(idOf(text, 'countries')).toBe('c-per');
    }
  );

  test('is understood by a synonym in another language', () => {
    expect(idOf('RETORNO VOLUNTÁRIO')).toBe('t-return');
  });

  test('is offered the closest term when she makes a slip', () => {
    expect(idOf('Counter-traficking')).toEqual({
      code: 'taxonomy.unknown-label',
      values: { label: 'Counter-traficking', setKey: 'themes', nearestId: 't-trafficking' },
    });
  });

  test('is offered nothing when nothing is close', () => {
    expect(idOf('Astronomy')).toEqual({
      code: 'taxonomy.unknown-label',
      values: { label: 'Astronomy', setKey: 'themes' },
    });
  });

  test('is asked which one when two terms have the same name', () => {
    const twice = createVocabulary([
      ...sampleConcepts,
      { id: 't-other', key: 'theme.other', setKey: 'themes', labels: { en: 'AVRR' }, synonyms: {} },
    ]);
    expect(twice.resolve('avrr', 'themes')).toEqual({
      ok: false,
      problem: {
        code: 'taxonomy.ambiguous-label',
        values: { label: 'avrr', setKey: 'themes', candidateIds: 't-return t-other' },
      },
    });
  });

  test('does not get a term of another set', () => {
    expect(sampleVocabulary.resolve('Perú', 'themes').ok).toBe(false);
  });
});

describe('a label on the screen', () => {
  test('is in the reader’s language', () => {
    expect(sampleVocabulary.label('t-return', 'pt')).toBe('Retorno e reintegração');
  });

  test('is in Spanish where the reader’s language has none', () => {
    expect(sampleVocabulary.label('t-labour', 'pt')).toBe('Migración laboral');
  });

  test('is the id where the term is gone', () => {
    expect(sampleVocabulary.label('t-gone', 'es')).toBe('t-gone');
  });
});

describe('the levels of the vocabulary', () => {
  test('lead up and down', () => {
    expect(sampleVocabulary.ancestors('t-reintegration').map(({ id }) => id)).toEqual(['t-return']);
    expect(sampleVocabulary.descendants('t-return').map(({ id }) => id)).toEqual([
      't-reintegration',
    ]);
  });

  test('end even where terms were put in a circle', () => {
    const circle = createVocabulary([
      { id: 'a', key: 'a', setKey: 'themes', labels: {}, synonyms: {}, parentId: 'b' },
      { id: 'b', key: 'b', setKey: 'themes', labels: {}, synonyms: {}, parentId: 'a' },
    ]);
    expect(circle.ancestors('a').map(({ id }) => id)).toEqual(['b']);
    expect(circle.descendants('a').map(({ id }) => id)).toEqual(['b']);
  });
});

describe('terms in what a person types', () => {
  const found = (text: string) =>
    sampleVocabulary
      .conceptsIn(text)
      .map(({ concept, name, firstToken, tokenCount }) => [
        concept.id,
        name,
        firstToken,
        tokenCount,
      ]);

  test('are found as whole words, with their place', () => {
    expect(found('el retorno voluntario desde Peru')).toEqual([
      ['t-return', 'retorno voluntario', 1, 2],
      ['c-per', 'Perú', 4, 1],
    ]);
  });

  test('are the longest that fit', () => {
    expect(found('Return and reintegration')).toEqual([
      ['t-return', 'Return and reintegration', 0, 3],
    ]);
    expect(found('reintegração')).toEqual([['t-reintegration', 'Reintegração', 0, 1]]);
  });

  test('are not found inside other words', () => {
    expect(found('tratado peruano')).toEqual([]);
  });

  test('are found in 1,000 words in a few milliseconds', () => {
    const words = 'la trata de personas en el retorno voluntario '.repeat(125);
    sampleVocabulary.conceptsIn('warm');
    const start = performance.now();
    expect(sampleVocabulary.conceptsIn(words)).toHaveLength(250);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('labels that contain the comma that joins them', () => {
  const split = (text: string) => splitKnownLabels(text, ',', 'themes', sampleVocabulary);

  test('are told apart by the longest known label', () => {
    expect(
      split(
        'Counter trafficking, Labour migration (ethical recruitment, labour market etc), Return and AVRR'
      )
    ).toEqual([
      'Counter trafficking',
      'Labour migration (ethical recruitment, labour market etc)',
      'Return and AVRR',
    ]);
  });

  test('keep an unknown label whole between known ones', () => {
    expect(split('Return and AVRR, Land, property and reparations, AVRR')).toEqual([
      'Return and AVRR',
      'Land, property and reparations',
      'AVRR',
    ]);
  });

  test('are nothing in an empty text', () => {
    expect(split(' , ')).toEqual([]);
  });
});
